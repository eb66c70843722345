import type { ReactNode } from 'react';

/** A mutation to ask somebody else for. */
export interface WantedMutation {
  /** Its name, such as `suspendStaffMember`. */
  mutation: string;
  /** Its input, exactly as it is to be applied; reason and ticket are asked for. */
  input: Record<string, unknown>;
  /** What the dialog is called: “Ask for the suspension of Nora”. */
  title: string;
  /** What will happen once it is approved. */
  effect: ReactNode;
}
