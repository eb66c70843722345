/** What was lent, as the viewer carries it. */
export interface Lent {
  id: string;
  scopes: string[];
  granted: string | Date;
  expires: string | Date;
}

export interface ElevationRow extends Lent {
  userId: string;
  kind: 'APPROVED' | 'BREAK_GLASS';
  reason: string;
  ticket: string | null;
  requestId: string | null;
  approverId: string | null;
  minutes: number | null;
  ended: Date | null;
  /** Whether it is in force and the viewer can end it. */
  endable: boolean;
}

export interface UseRow {
  elevationId: string;
  id: string;
  time: Date;
  kind: 'READ' | 'CHANGE';
  what: string | null;
  fields: string[];
}
