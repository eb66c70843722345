import type pg from 'pg';
import { newId } from '../../subgraphs/kit/ids.js';

interface Lent {
  to: string;
  by: string;
  requestId: string;
  /** Whether it is in force; otherwise it is over. */
  now: boolean;
}

/**
 * Something that was lent, by somebody else. Nobody may do anything by it that their role does not give them anyway: it is
 * over, or it lends what the role holds.
 */
export async function addElevation(owner: pg.Client, { to, by, requestId, now }: Lent): Promise<string> {
  const id = newId('Elevation');
  await owner.query(
    `insert into identity.elevations (id, user_id, permissions, reason, request_id, approver_id, minutes, granted, expires)
     select $1, $2, array['usage:read'], 'For the proof', $3, $4, 60, began, began + interval '4 hours'
     from (select clock_timestamp() - case when $5 then interval '1 minute' else interval '5 hours' end as began) at`,
    [id, to, requestId, by, now],
  );
  return id;
}

/** What somebody is told: of a request of their own, and of a colleague who was locked out. */
export async function addNotices(owner: pg.Client, staffId: string, requestId: string, about: string): Promise<void> {
  await owner.query(
    `insert into identity.notices (id, staff_id, kind, subject_id)
     values (gen_random_uuid(), $1, 'REQUEST_DECIDED', $2), (gen_random_uuid(), $1, 'LOCK_OUT', $3)`,
    [staffId, requestId, about],
  );
}

/** A role that somebody holds, in a review that a colleague has begun to decide. */
export async function addReviewItem(owner: pg.Client, reviewId: string, staffId: string, by: string): Promise<void> {
  await owner.query(
    `insert into identity.review_items (id, review_id, staff_id, role_id, decision, decided, decided_by, note)
     select gen_random_uuid(), $1, m.user_id, m.role_id, 'KEEP', clock_timestamp(), $3, 'For the proof'
     from identity.staff_members m where m.user_id = $2`,
    [reviewId, staffId, by],
  );
}
