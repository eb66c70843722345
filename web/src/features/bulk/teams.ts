/** The team to leave and the one to join. */
export interface Teams {
  from: string | null;
  to: string | null;
}
