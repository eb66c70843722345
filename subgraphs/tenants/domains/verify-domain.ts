import { recordAudit } from '../../kit/audit.js';
import type { SubgraphContext } from '../../kit/context.js';
import { notFound } from '../../kit/errors.js';
import type { VerifyDomainInput } from '../resolver-types.generated.js';
import type { DomainVerified } from '../rows.js';
import { type CheckedRecord, checkRecords, statusOfDomain } from './check-records.js';
import type { DnsLookup } from './dns-lookup.js';
import type { DomainEntity } from './domain.entity.js';
import { dnsRecordsLoader, domainOf } from './domains.js';

/** Looks up what DNS has for a domain now, keeps what it found, and records what that changed. */
export async function verifyDomain(
  ctx: SubgraphContext,
  { domainId }: VerifyDomainInput,
  dns: DnsLookup,
): Promise<DomainVerified> {
  const domain = await domainOf(ctx, domainId);
  if (!domain) throw notFound('domain');
  const checked = await checkRecords(await dnsRecordsLoader(ctx).load(domain.id), dns);
  const verificationStatus = statusOfDomain(checked);
  await keep(ctx, domain, verificationStatus, checked);
  await record(ctx, domain, verificationStatus, checked);
  dnsRecordsLoader(ctx).clear(domain.id);
  return { domain: { ...domain, verificationStatus } };
}

async function keep(
  { tx, clock }: SubgraphContext,
  { id }: DomainEntity,
  verificationStatus: DomainEntity['verificationStatus'],
  checked: readonly CheckedRecord[],
): Promise<void> {
  await tx.query(
    `update tenants.dns_records r set verification_status = c.status, last_error = c.error, attempts = r.attempts + 1,
       checked = $3, found = case when c.found is null then r.found else array(select jsonb_array_elements_text(c.found)) end
     from jsonb_to_recordset($2::jsonb) as c(kind text, name text, status text, error text, found jsonb)
     where r.domain_id = $1 and r.kind = c.kind and r.name = c.name`,
    [
      id,
      JSON.stringify(
        checked.map(({ record: { kind, name }, verificationStatus: status, lastError, found }) => ({
          kind,
          name,
          status,
          error: lastError,
          found,
        })),
      ),
      clock.now(),
    ],
  );
  await tx.query('update tenants.domains set verification_status = $2, updated = $3 where id = $1', [
    id,
    verificationStatus,
    clock.now(),
  ]);
}

const statesOf = (records: readonly { kind: string; verificationStatus: string }[]) =>
  Object.fromEntries(records.map(({ kind, verificationStatus }) => [kind, verificationStatus]));

async function record(
  ctx: SubgraphContext,
  domain: DomainEntity,
  verificationStatus: DomainEntity['verificationStatus'],
  checked: readonly CheckedRecord[],
): Promise<void> {
  await recordAudit(ctx.tx, {
    action: 'domain.checked',
    resourceType: 'Domain',
    resourceId: domain.id,
    tenantId: domain.tenantId,
    oldValues: {
      verificationStatus: domain.verificationStatus,
      records: statesOf(checked.map((one) => one.record)),
    },
    newValues: {
      verificationStatus,
      records: statesOf(checked.map((one) => ({ kind: one.record.kind, ...one }))),
      unanswered: checked.filter(({ found }) => found === null).map((one) => one.record.kind),
    },
  });
}
