import { isDeepStrictEqual } from 'node:util';
import type { PermissionId } from '../../../schema/permissions.js';
import { recordAudit } from '../../kit/audit.js';
import type { SubgraphContext } from '../../kit/context.js';
import { AppError, badInput, notFound } from '../../kit/errors.js';
import { textOf } from '../../kit/texts.js';
import { lengths } from '../cases/case-texts.js';
import type { TenantNotice, UpdateTenantSettingsInput } from '../resolver-types.generated.js';
import type { TenantEntity } from '../tenants/tenant.entity.js';
import { tenantOf } from '../tenants/tenants.js';
import { requireReach } from '../user-changes/reach.js';
import { defaultSettings, type Setting, settingNames, settingRules } from './default-settings.js';
import { notifyTenant } from './notify-tenant.js';
import { type Wanted, wantedIn } from './parse-settings.js';
import type { TenantSettingsEntity } from './settings.entity.js';
import { billingAddressLoader, billingEmailLoader, settingsLoader } from './settings.js';

export interface SettingsUpdated {
  tenant: TenantEntity;
  notice: TenantNotice | null;
}

/** One thing that becomes another, as the trail tells it. */
interface Difference {
  field: string;
  before: unknown;
  after: unknown;
}

async function tenantToSet(ctx: SubgraphContext, wanted: Wanted, tenantId: string): Promise<TenantEntity> {
  const tenant = await tenantOf(ctx, tenantId);
  if (!tenant) throw notFound('tenant');
  // Whoever changes where bills go sees where they went: the difference is shown before it is saved.
  const needs: PermissionId[] = [
    'tenant-settings:write',
    ...(wanted.billingEmail !== undefined ? (['billing-email:read'] as const) : []),
    ...(wanted.billingAddress !== undefined ? (['billing-address:read'] as const) : []),
  ];
  for (const permission of needs)
    requireReach(ctx, permission, { environment: tenant.environment, tenantIds: [tenant.id] }, 'updateTenantSettings');
  return tenant;
}

const inWords = (name: Setting, value: unknown) => value ?? `default (${defaultSettings[name]})`;

/** The names of those that become something else. */
const changedIn = (wanted: Wanted, row: TenantSettingsEntity): Setting[] =>
  settingNames.filter((name) => wanted.settings[name] !== undefined && wanted.settings[name] !== row[name]);

/** That it changed, and never what it is: the trail holds nothing personal. */
const apart = (field: string, before: unknown, after: unknown): Difference[] =>
  isDeepStrictEqual(before, after) ? [] : [{ field, before: before ? 'given' : null, after: after ? 'changed' : null }];

async function personalDifferences(ctx: SubgraphContext, wanted: Wanted, tenantId: string): Promise<Difference[]> {
  const { billingEmail, billingAddress } = wanted;
  return [
    ...(billingEmail === undefined
      ? []
      : apart('billingEmail', await billingEmailLoader(ctx).load(tenantId), billingEmail)),
    ...(billingAddress === undefined
      ? []
      : apart('billingAddress', await billingAddressLoader(ctx).load(tenantId), billingAddress)),
  ];
}

/** Writes what changed of the version that was read; CONFLICT when somebody was quicker. */
async function write(ctx: SubgraphContext, tenantId: string, version: number, wanted: Wanted, changed: Setting[]) {
  const sets = changed.map((name, index) => `, ${settingRules[name].column} = $${index + 3}`).join('');
  const done = await ctx.tx.query<{ version: number }>(
    `with changed as (
       update tenants.tenant_settings s set version = s.version + 1, updated = clock_timestamp(), updated_by = kit.viewer_id()${sets}
       where s.tenant_id = $1 and s.version = $2 returning s.version)
     select version from changed`,
    [tenantId, version, ...changed.map((name) => wanted.settings[name])],
  );
  if (done.length) return;
  const now = await settingsLoader(ctx).load(tenantId);
  throw new AppError('CONFLICT', 'Somebody has changed these settings since you read them.', {
    details: { field: 'version', currentVersion: now?.version ?? null },
  });
}

async function writePersonal(ctx: SubgraphContext, tenant: TenantEntity, fields: ReadonlySet<string>, wanted: Wanted) {
  const put = (table: string, column: string, value: unknown) =>
    ctx.tx.query(
      `insert into tenants.${table} (tenant_id, environment, ${column}) values ($1, $2, $3)
       on conflict (tenant_id) do update set ${column} = excluded.${column}`,
      [tenant.id, tenant.environment, value],
    );
  const { billingEmail, billingAddress } = wanted;
  if (fields.has('billingEmail')) await put('billing_email_personal', 'email', billingEmail);
  if (fields.has('billingAddress'))
    await put('billing_address_personal', 'address', billingAddress && JSON.stringify(billingAddress));
}

/** How people sign in concerns all of them: it stands in their timelines, and their owner is told by mail. */
async function tellOfPolicy(ctx: SubgraphContext, tenant: TenantEntity, before: TenantSettingsEntity) {
  await ctx.tx.query('select tenants.tell_of_security_policy($1)', [tenant.id]);
  // By what the tenant wanted until now: a change cannot silence the mail about itself.
  return notifyTenant(ctx, tenant, before, {
    kind: 'SECURITY',
    subject: 'The security policy of your PenguinMails account has changed',
    text: 'Hello,\n\nour staff have changed how people sign in to your PenguinMails account: what passwords, sessions or the second factor have to be like. You see how it is now under Settings, Security.\n\nIf nobody of you asked for that, please answer this mail.\n\nPenguinMails',
  });
}

const isOfPolicy = (name: Setting) => settingRules[name].field.startsWith('securityPolicy.');

/** Changes what is given of a tenant's settings, and leaves the rest; old and new stand in the trail. */
export async function updateTenantSettings(
  ctx: SubgraphContext,
  input: UpdateTenantSettingsInput,
): Promise<SettingsUpdated> {
  const reason = textOf('reason', input.reason, lengths.reason);
  const wanted = wantedIn(input);
  const tenant = await tenantToSet(ctx, wanted, input.tenantId);
  const before = await settingsLoader(ctx).load(tenant.id);
  if (!before) throw notFound('tenant');
  const changed = changedIn(wanted, before);
  const differences: Difference[] = [
    ...changed.map((name) => ({
      field: settingRules[name].field,
      before: inWords(name, before[name]),
      after: inWords(name, wanted.settings[name]),
    })),
    ...(await personalDifferences(ctx, wanted, tenant.id)),
  ];
  if (!differences.length && before.version === input.version)
    throw badInput('input', 'Nothing would change: say what is to be otherwise.');
  await write(ctx, tenant.id, input.version, wanted, changed);
  await writePersonal(ctx, tenant, new Set(differences.map(({ field }) => field)), wanted);
  const notice = changed.some(isOfPolicy) ? await tellOfPolicy(ctx, tenant, before) : null;
  await recordAudit(ctx.tx, {
    action: 'tenant.settings_changed',
    resourceType: 'Tenant',
    resourceId: tenant.id,
    tenantId: tenant.id,
    oldValues: Object.fromEntries(differences.map(({ field, before: old }) => [field, old])),
    newValues: Object.fromEntries(differences.map(({ field, after }) => [field, after])),
    notes: reason,
    ...(notice && { metadata: { notice } }),
  });
  return { tenant, notice };
}
