import DataLoader from 'dataloader';
import type { SubgraphContext } from '../../kit/context.js';
import { columnsOf } from '../columns.js';
import { inOrderOf, selectByIds } from '../rows-by-id.js';
import { SsoEntity, SsoSettingsEntity } from './sso.entity.js';

/** Whether each tenant's people sign in by its own identity provider; null when that was never set up. */
export function ssoLoader(ctx: SubgraphContext): DataLoader<string, SsoEntity | null> {
  return ctx.once('sso.byTenant', () => {
    const from = { columns: columnsOf(ctx.tx, SsoEntity, 's'), from: 'tenants.sso s', id: 's.tenant_id' };
    return new DataLoader<string, SsoEntity | null>(async (tenants) =>
      inOrderOf(tenants, await selectByIds<SsoEntity>(ctx.tx, from, tenants), (row) => row.tenantId),
    );
  });
}

/** How it is set, for whom the table shows it to. */
export function ssoSettingsLoader(ctx: SubgraphContext): DataLoader<string, SsoSettingsEntity | null> {
  return ctx.once('ssoSettings.byTenant', () => {
    const columns = columnsOf(ctx.tx, SsoSettingsEntity, 's');
    const from = { columns, from: 'tenants.sso_settings s', id: 's.tenant_id' };
    return new DataLoader<string, SsoSettingsEntity | null>(async (tenants) =>
      inOrderOf(tenants, await selectByIds<SsoSettingsEntity>(ctx.tx, from, tenants), (row) => row.tenantId),
    );
  });
}
