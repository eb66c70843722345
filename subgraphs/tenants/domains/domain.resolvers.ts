import type { DomainResolvers, MutationResolvers } from '../resolver-types.generated.js';
import type { DnsLookup } from './dns-lookup.js';
import { dnsRecordsLoader, domainOf } from './domains.js';
import { verifyDomain } from './verify-domain.js';

export const domainMutations = (dns: DnsLookup): Pick<MutationResolvers, 'verifyDomain'> => ({
  verifyDomain: (_root, { input }, ctx) => verifyDomain(ctx, input, dns),
});

export const domainFields: DomainResolvers = {
  __resolveReference: (reference, ctx) => domainOf(ctx, reference.id),
  dnsRecords: (domain, _args, ctx) => dnsRecordsLoader(ctx).load(domain.id),
};
