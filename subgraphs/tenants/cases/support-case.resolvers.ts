import { notFound } from '../../kit/errors.js';
import type {
  CaseEventResolvers,
  CaseNoteResolvers,
  CaseOpeningResolvers,
  MutationResolvers,
  QueryResolvers,
  SupportCaseResolvers,
} from '../resolver-types.generated.js';
import { caseMessage } from '../templates/case-message.js';
import { saveCaseTemplate } from '../templates/save-case-template.js';
import { caseTemplates } from '../templates/templates.js';
import { tenantLoader } from '../tenants/tenants.js';
import { userLoader } from '../users/users.js';
import { addCaseNote } from './add-case-note.js';
import { assignCase } from './assign-case.js';
import { caseUsersLoader, detailsLoader, eventsLoader, notesLoader, openingsLoader } from './case-parts.js';
import type { CaseRules } from './case-rules.js';
import { closeCase } from './close-case.js';
import { escalateCase } from './escalate-case.js';
import { followUpCase } from './follow-up-case.js';
import { openSupportCase } from './open-support-case.js';
import { sendCustomerMessage } from './send-customer-message.js';
import { startCase } from './start-case.js';
import { supportCaseOf, supportCasesPage } from './support-cases.js';
import { supportNumbers } from './support-numbers.js';
import { triageCase } from './triage-case.js';

const staffMember = (id: string | null) => (id ? { id } : null);

export const supportCaseQueries: Pick<
  QueryResolvers,
  'supportCases' | 'supportCase' | 'caseTemplates' | 'caseMessage' | 'supportNumbers'
> = {
  supportCases: (_root, args, ctx) => supportCasesPage(ctx, args),
  supportCase: async (_root, { id }, ctx) => {
    const found = await supportCaseOf(ctx, id);
    if (!found) throw notFound('support case');
    return found;
  },
  caseTemplates: (_root, _args, ctx) => caseTemplates(ctx),
  caseMessage: (_root, { input }, ctx) => caseMessage(ctx, input),
  supportNumbers: (_root, { input }, ctx) => supportNumbers(ctx, input),
};

export const supportCaseMutations = (rules: CaseRules) =>
  ({
    openSupportCase: (_root, { input }, ctx) => openSupportCase(ctx, input, rules),
    triageCase: (_root, { input }, ctx) => triageCase(ctx, input, rules),
    assignCase: (_root, { input }, ctx) => assignCase(ctx, input),
    startCase: (_root, { input }, ctx) => startCase(ctx, input),
    addCaseNote: (_root, { input }, ctx) => addCaseNote(ctx, input),
    escalateCase: (_root, { input }, ctx) => escalateCase(ctx, input),
    closeCase: (_root, { input }, ctx) => closeCase(ctx, input),
    followUpCase: (_root, { input }, ctx) => followUpCase(ctx, input),
    sendCustomerMessage: (_root, { input }, ctx) => sendCustomerMessage(ctx, input),
    saveCaseTemplate: (_root, { input }, ctx) => saveCaseTemplate(ctx, input),
  }) satisfies MutationResolvers;

export const supportCaseFields: SupportCaseResolvers = {
  __resolveReference: (reference, ctx) => supportCaseOf(ctx, reference.id),
  tenant: (supportCase, _args, ctx) => tenantLoader(ctx).load(supportCase.tenantId),
  assignee: (supportCase) => staffMember(supportCase.assigneeId),
  subject: async ({ id }, _args, ctx) => (await detailsLoader(ctx).load(id))?.subject ?? null,
  ticket: async ({ id }, _args, ctx) => (await detailsLoader(ctx).load(id))?.ticket ?? null,
  users: async ({ id }, _args, ctx) =>
    userLoader(ctx)
      .loadMany((await caseUsersLoader(ctx).load(id)).map(({ userId }) => userId))
      .then((users) => users.map((user) => (user instanceof Error ? null : user))),
  notes: ({ id }, _args, ctx) => notesLoader(ctx).load(id),
  events: ({ id }, _args, ctx) => eventsLoader(ctx).load(id),
  openings: ({ id }, _args, ctx) => openingsLoader(ctx).load(id),
};

export const caseNoteFields: CaseNoteResolvers = { author: ({ authorId }) => staffMember(authorId) };

export const caseEventFields: CaseEventResolvers = {
  actor: ({ actorId }) => staffMember(actorId),
  assignee: ({ assigneeId }) => staffMember(assigneeId),
};

export const caseOpeningFields: CaseOpeningResolvers = { staffMember: ({ staffId }) => staffMember(staffId) };
