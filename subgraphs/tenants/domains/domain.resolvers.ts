import type { DomainResolvers } from '../resolver-types.generated.js';
import { dnsRecordsLoader, domainOf } from './domains.js';

export const domainFields: DomainResolvers = {
  __resolveReference: (reference, ctx) => domainOf(ctx, reference.id),
  dnsRecords: (domain, _args, ctx) => dnsRecordsLoader(ctx).load(domain.id),
};
