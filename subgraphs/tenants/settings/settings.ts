import DataLoader from 'dataloader';
import type { SubgraphContext } from '../../kit/context.js';
import { columnsOf } from '../columns.js';
import type { PostalAddress, TenantConsent } from '../resolver-types.generated.js';
import { inOrderOf, listsInOrderOf, selectByIds } from '../rows-by-id.js';
import { TenantSettingsEntity } from './settings.entity.js';

/** What each tenant has set; a tenant that the viewer may not read the settings of has none. */
export function settingsLoader(ctx: SubgraphContext): DataLoader<string, TenantSettingsEntity | null> {
  return ctx.once('settings.ofTenant', () => {
    const columns = columnsOf(ctx.tx, TenantSettingsEntity, 's');
    const from = { columns, from: 'tenants.tenant_settings s', id: 's.tenant_id' };
    const load = async (tenants: readonly string[]) =>
      inOrderOf(tenants, await selectByIds<TenantSettingsEntity>(ctx.tx, from, tenants), (row) => row.tenantId);
    // What was just changed is read again.
    return new DataLoader<string, TenantSettingsEntity | null>(load, { cache: false });
  });
}

interface BillingContact<Value> {
  tenantId: string;
  value: Value | null;
}

function personalLoader<Value>(
  ctx: SubgraphContext,
  table: 'billing_email_personal' | 'billing_address_personal',
  column: 'email' | 'address',
): DataLoader<string, Value | null> {
  return ctx.once(`settings.${table}`, () => {
    const from = {
      columns: `p.tenant_id as "tenantId", p.${column} as value`,
      from: `tenants.${table} p`,
      id: 'p.tenant_id',
    };
    const load = async (tenants: readonly string[]) => {
      const rows = await selectByIds<BillingContact<Value>>(ctx.tx, from, tenants);
      return inOrderOf(tenants, rows, (row) => row.tenantId).map((row) => row?.value ?? null);
    };
    return new DataLoader<string, Value | null>(load, { cache: false });
  });
}

/** Where bills go: personal, and each behind a permission of its own. */
export const billingEmailLoader = (ctx: SubgraphContext) =>
  personalLoader<string>(ctx, 'billing_email_personal', 'email');
export const billingAddressLoader = (ctx: SubgraphContext) =>
  personalLoader<PostalAddress>(ctx, 'billing_address_personal', 'address');

interface ConsentRow extends TenantConsent {
  tenantId: string;
}

/** What each tenant has agreed to or refused. */
export function consentsLoader(ctx: SubgraphContext): DataLoader<string, ConsentRow[]> {
  return ctx.once('settings.consents', () => {
    const load = async (tenants: readonly string[]) =>
      listsInOrderOf(
        tenants,
        await ctx.tx.query<ConsentRow>(
          `select c.tenant_id as "tenantId", c.purpose, c.granted, c.since from tenants.tenant_consents c
           where c.tenant_id = any ($1::uuid[]) order by c.purpose`,
          [tenants],
        ),
        (row) => row.tenantId,
      );
    return new DataLoader<string, ConsentRow[]>(load);
  });
}
