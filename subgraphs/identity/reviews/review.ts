export interface ReviewRow {
  id: string;
  kind: 'QUARTERLY' | 'BREAK_GLASS' | 'LOCK_OUT' | 'SUSPENSION';
  subjectId: string | null;
  elevationId: string | null;
  created: Date;
  due: Date;
  overdue: boolean;
  closed: Date | null;
  closedById: string | null;
  conclusion: string | null;
}

export interface ReviewItemRow {
  id: string;
  reviewId: string;
  staffId: string;
  roleId: string;
  roleName: string;
  since: Date | null;
  requestId: string | null;
  lastUsed: Date | null;
  decision: 'KEEP' | 'REMOVE' | null;
  decided: Date | null;
  decidedById: string | null;
  note: string | null;
}
