import type { QueryResolvers, SupportCaseResolvers } from '../resolver-types.generated.js';
import { tenantLoader } from '../tenants/tenants.js';
import { supportCaseOf, supportCasesPage } from './support-cases.js';

export const supportCaseQueries: Pick<QueryResolvers, 'supportCases'> = {
  supportCases: (_root, args, ctx) => supportCasesPage(ctx, args),
};

export const supportCaseFields: SupportCaseResolvers = {
  __resolveReference: (reference, ctx) => supportCaseOf(ctx, reference.id),
  tenant: (supportCase, _args, ctx) => tenantLoader(ctx).load(supportCase.tenantId),
  assignee: (supportCase) => (supportCase.assigneeId ? { id: supportCase.assigneeId } : null),
};
