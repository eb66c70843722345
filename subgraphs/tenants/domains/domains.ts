import DataLoader from 'dataloader';
import type { SubgraphContext } from '../../kit/context.js';
import { isIdOf } from '../../kit/ids.js';
import type { PageArguments } from '../../kit/page.js';
import { columnsOf } from '../columns.js';
import { pageOfTenant } from '../pages-of-tenants.js';
import type { DomainPage } from '../rows.js';
import { inOrderOf, listsInOrderOf, selectByIds } from '../rows-by-id.js';
import { DnsRecordEntity } from './dns-record.entity.js';
import { DomainEntity } from './domain.entity.js';

/** One domain, when the id is one of ours and of the viewer's world. */
export async function domainOf(ctx: SubgraphContext, id: string): Promise<DomainEntity | null> {
  if (!isIdOf('Domain', id)) return null;
  const loader = ctx.once('domains.byId', () => {
    const columns = columnsOf(ctx.tx, DomainEntity, 'd');
    const from = { columns, from: 'tenants.domains d', id: 'd.id', where: 'd.deleted is null' };
    return new DataLoader<string, DomainEntity | null>(async (ids) =>
      inOrderOf(ids, await selectByIds<DomainEntity>(ctx.tx, from, ids), (row) => row.id),
    );
  });
  return loader.load(id.toLowerCase());
}

/** The primary one first, then by the domain itself. */
export function domainsOfTenant(ctx: SubgraphContext, tenantId: string, args: PageArguments): Promise<DomainPage> {
  return pageOfTenant<DomainEntity>(ctx, 'domains', tenantId, args, () => ({
    columns: columnsOf(ctx.tx, DomainEntity, 'd'),
    from: 'tenants.domains d',
    where: ['d.tenant_id = $parent', 'd.deleted is null'],
    parameters: [],
    sort: { expression: "(case when d.is_primary then '0' else '1' end || d.domain)", type: 'text', direction: 'ASC' },
    id: 'd.id',
  }));
}

/** What DNS should say, by domain. */
export function dnsRecordsLoader(ctx: SubgraphContext): DataLoader<string, DnsRecordEntity[]> {
  return ctx.once('dnsRecords.byDomain', () => {
    const from = { columns: columnsOf(ctx.tx, DnsRecordEntity, 'r'), from: 'tenants.dns_records r', id: 'r.domain_id' };
    return new DataLoader<string, DnsRecordEntity[]>(async (domains) => {
      const rows = await selectByIds<DnsRecordEntity>(ctx.tx, from, domains);
      rows.sort((a, b) => a.kind.localeCompare(b.kind) || a.name.localeCompare(b.name));
      return listsInOrderOf(domains, rows, (row) => row.domainId);
    });
  });
}
