/** What is asked before a flag changes. */
export interface FlagWish {
  key: string;
  /** For this tenant: has it, has it not, as everybody else; for everybody when undefined. */
  enabled?: boolean | null;
}
