import type { Connection } from '../../kit/page.js';

/** Name and beginning for all who may read the staff; the rest is null where the tier is not the viewer's to read. */
export interface StaffMemberRow {
  id: string;
  name: string;
  created: Date;
  tier: string | null;
  status: 'ACTIVE' | 'INVITED' | 'SUSPENDED' | null;
  lastSeen: Date | null;
}

export type StaffMemberPage = Connection<StaffMemberRow>;
