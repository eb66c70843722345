import DataLoader from 'dataloader';
import type { SubgraphContext } from '../../kit/context.js';
import type { CaseEventKind, CaseNoteKind, OpenReason } from '../resolver-types.generated.js';
import { inOrderOf, listsInOrderOf, selectByIds } from '../rows-by-id.js';
import type { SupportCaseEntity } from './support-case.entity.js';

export interface CaseDetails {
  caseId: string;
  subject: string;
  ticket: string | null;
}

export interface CaseNoteRow {
  id: string;
  caseId: string;
  kind: CaseNoteKind;
  authorId: string | null;
  text: string;
  created: Date;
}

export interface CaseEventRow {
  id: string;
  caseId: string;
  kind: CaseEventKind;
  actorId: string | null;
  assigneeId: string | null;
  level: SupportCaseEntity['level'];
  severity: SupportCaseEntity['severity'];
  created: Date;
}

export interface CaseOpeningRow {
  caseId: string;
  staffId: string;
  purpose: OpenReason;
  reason: string;
  opened: Date;
  until: Date;
}

/** What a case says; null where its tenant is not open. */
export const detailsLoader = (ctx: SubgraphContext): DataLoader<string, CaseDetails | null> =>
  ctx.once('supportCases.details', () => {
    const from = {
      columns: 'd.case_id as "caseId", d.subject, d.ticket',
      from: 'tenants.support_case_details d',
      id: 'd.case_id',
    };
    return new DataLoader<string, CaseDetails | null>(
      async (ids) => inOrderOf(ids, await selectByIds<CaseDetails>(ctx.tx, from, ids), (row) => row.caseId),
      // What cannot be read before a tenant is opened can be afterwards, in the same request.
      { cache: false },
    );
  });

function listLoader<Row extends { caseId: string }>(ctx: SubgraphContext, name: string, sql: string) {
  return ctx.once(`supportCases.${name}`, () => {
    const load = async (ids: readonly string[]) =>
      listsInOrderOf(ids, await ctx.tx.query<Row>(sql, [ids]), (row) => row.caseId);
    return new DataLoader<string, Row[]>(load, { cache: false });
  });
}

export const notesLoader = (ctx: SubgraphContext) =>
  listLoader<CaseNoteRow>(
    ctx,
    'notes',
    `select n.id, n.case_id as "caseId", n.kind, n.author_id as "authorId", n.text, n.created
     from tenants.support_case_notes n where n.case_id = any ($1::uuid[]) order by n.created, n.id`,
  );

export const eventsLoader = (ctx: SubgraphContext) =>
  listLoader<CaseEventRow>(
    ctx,
    'events',
    `select e.id, e.case_id as "caseId", e.kind, e.actor_id as "actorId", e.assignee_id as "assigneeId", e.level, e.severity, e.created
     from tenants.support_case_events e where e.case_id = any ($1::uuid[]) order by e.created, e.id`,
  );

export const caseUsersLoader = (ctx: SubgraphContext) =>
  listLoader<{ caseId: string; userId: string }>(
    ctx,
    'users',
    `select u.case_id as "caseId", u.user_id as "userId" from tenants.support_case_users u
     where u.case_id = any ($1::uuid[]) order by u.user_id`,
  );

export const openingsLoader = (ctx: SubgraphContext) =>
  listLoader<CaseOpeningRow>(
    ctx,
    'openings',
    `select o.case_id as "caseId", o.staff_id as "staffId", o.purpose, o.reason, o.opened, least(o.closed, o.expires) as until
     from tenants.openings_of_cases($1::uuid[]) o`,
  );
