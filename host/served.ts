/** Something that listens, and how it ends. */
export interface Served {
  /** Where it listens. */
  url: string;
  stop(): Promise<void>;
}
