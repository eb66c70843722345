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
export async function addElevation(owner: pg.ClientBase, { to, by, requestId, now }: Lent): Promise<string> {
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
export async function addNotices(
  owner: pg.ClientBase,
  staffId: string,
  requestId: string,
  about: string,
): Promise<void> {
  await owner.query(
    `insert into identity.notices (id, staff_id, kind, subject_id)
     values (gen_random_uuid(), $1, 'REQUEST_DECIDED', $2), (gen_random_uuid(), $1, 'LOCK_OUT', $3)`,
    [staffId, requestId, about],
  );
}

/** Something that somebody asks to be done to a user of a tenant. */
export async function addUserRequest(owner: pg.ClientBase, requesterId: string, tenantId: string): Promise<string> {
  const id = newId('AccessRequest');
  await owner.query(
    `insert into identity.access_requests (id, kind, mutation, input, requester_id, tenant_id, asks, reason, expires)
     select $1, 'MUTATION', 'suspendUser', jsonb_build_object('userId', u.id), $2, $3, 'users:suspend:request', 'For the proof',
       clock_timestamp() + interval '1 day'
     from tenants.users u where u.tenant_ids = array[$3::uuid] order by u.id limit 1`,
    [id, requesterId, tenantId],
  );
  return id;
}

/** What somebody is told of a case of theirs. */
export async function addCaseNotice(owner: pg.ClientBase, staffId: string, caseId: string): Promise<void> {
  await owner.query(
    `insert into identity.notices (id, staff_id, kind, subject_id) values (gen_random_uuid(), $1, 'CASE_UNANSWERED', $2)`,
    [staffId, caseId],
  );
}

/** A role that somebody holds, in a review that a colleague has begun to decide. */
export async function addReviewItem(
  owner: pg.ClientBase,
  reviewId: string,
  staffId: string,
  by: string,
): Promise<void> {
  await owner.query(
    `insert into identity.review_items (id, review_id, staff_id, role_id, decision, decided, decided_by, note)
     select gen_random_uuid(), $1, m.user_id, m.role_id, 'KEEP', clock_timestamp(), $3, 'For the proof'
     from identity.staff_members m where m.user_id = $2`,
    [reviewId, staffId, by],
  );
}
