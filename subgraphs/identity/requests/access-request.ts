import type { Connection } from '../../kit/page.js';

/** As the SDL has them. */
export type RequestKindName =
  | 'MUTATION'
  | 'ELEVATION'
  | 'ROLE_CHANGE'
  | 'PERMISSION_CHANGE'
  | 'CROSS_TENANT'
  | 'FACTOR_RESET'
  | 'TOKEN';
export type RequestState = 'PENDING' | 'APPROVED' | 'APPLIED' | 'REJECTED' | 'CANCELLED' | 'EXPIRED' | 'VOIDED';

/** What waits for somebody else, as the viewer may see it. */
export interface RequestRow {
  id: string;
  kind: RequestKindName;
  mutation: string;
  input: Record<string, unknown>;
  requesterId: string;
  subjectId: string | null;
  tenantId: string | null;
  reason: string;
  ticket: string | null;
  /** By the clock of the database: what nobody decided in time is EXPIRED, whatever the row says. */
  state: RequestState;
  version: number;
  created: Date;
  expires: Date;
  closed: Date | null;
  closedById: string | null;
  note: string | null;
  /** Whether the requester may still ask for it. */
  askable: boolean;
  /** Whether an approval of this version counts at this moment. */
  isApproved: boolean;
  /** Whether the viewer may decide it. */
  mayDecide: boolean;
}

export type RequestPage = Connection<RequestRow>;
