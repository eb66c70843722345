import { recordAudit } from '../../kit/audit.js';
import type { SubgraphContext } from '../../kit/context.js';
import { denied } from '../../kit/denial.js';
import { AppError, badInput, notFound } from '../../kit/errors.js';
import { textOf } from '../../kit/texts.js';
import { decideOne } from '../../kit/viewer.js';
import { lengths } from '../cases/case-texts.js';
import type { SetFeatureFlagInput } from '../resolver-types.generated.js';
import type { FlagSet } from '../rows.js';
import { tenantOf } from '../tenants/tenants.js';
import { requireReach } from '../user-changes/reach.js';
import { type FeatureFlag, featureFlags } from './feature-flags.js';

const shape = /^[a-z0-9]+([.-][a-z0-9]+)*$/;

async function flagOf(ctx: SubgraphContext, key: string): Promise<FeatureFlag | undefined> {
  return (await featureFlags(ctx, key)).find((flag) => flag.key === key);
}

/** Sets a flag for everybody, or for one tenant; both are on record with what was before. */
export async function setFeatureFlag(ctx: SubgraphContext, input: SetFeatureFlagInput): Promise<FlagSet> {
  const key = input.key.trim();
  if (!shape.test(key) || key.length > 80) throw badInput('key', 'A key has small letters, digits, dots and hyphens.');
  const reason = textOf('reason', input.reason, lengths.reason);
  return input.tenantId ? setForTenant(ctx, key, input.tenantId, input, reason) : setForAll(ctx, key, input, reason);
}

async function setForTenant(
  ctx: SubgraphContext,
  key: string,
  tenantId: string,
  { enabled, percentage }: SetFeatureFlagInput,
  reason: string,
): Promise<FlagSet> {
  if (enabled === undefined) throw badInput('enabled', 'Say whether this tenant has it; null takes that back.');
  if (percentage != null) throw badInput('percentage', 'A share is of all tenants.');
  const tenant = await tenantOf(ctx, tenantId);
  if (!tenant) throw notFound('tenant');
  requireReach(
    ctx,
    'tenant-flags:write',
    { environment: tenant.environment, tenantIds: [tenant.id] },
    'setFeatureFlag',
  );
  if (!(await flagOf(ctx, key))) throw notFound('feature flag');
  const [before] = await ctx.tx.query<{ enabled: boolean }>(
    'select o.enabled from tenants.feature_flag_tenants o where o.key = $1 and o.tenant_id = $2',
    [key, tenant.id],
  );
  if (enabled === null) {
    await ctx.tx.query('delete from tenants.feature_flag_tenants o where o.key = $1 and o.tenant_id = $2', [
      key,
      tenant.id,
    ]);
  } else {
    await ctx.tx.query(
      `insert into tenants.feature_flag_tenants (key, tenant_id, environment, enabled) values ($1, $2, $3, $4)
       on conflict (key, tenant_id) do update set enabled = excluded.enabled`,
      [key, tenant.id, tenant.environment, enabled],
    );
  }
  await record(ctx, key, tenant.id, { enabled: before?.enabled ?? null }, { enabled }, reason);
  return { featureFlag: (await flagOf(ctx, key)) as FeatureFlag, tenant };
}

async function setForAll(
  ctx: SubgraphContext,
  key: string,
  input: SetFeatureFlagInput,
  reason: string,
): Promise<FlagSet> {
  if (decideOne(ctx.viewer, 'flags:write') !== 'allow')
    throw denied(ctx.viewer, 'Mutation.setFeatureFlag', [['flags:write']]);
  const before = await flagOf(ctx, key);
  const enabled = input.enabled ?? before?.enabled ?? false;
  const percentage = input.percentage ?? before?.percentage ?? 0;
  if (percentage < 0 || percentage > 100) throw badInput('percentage', 'A share is from 0 to 100.');
  if (!before && !input.description?.trim()) throw badInput('description', 'Say what it switches.');
  const description = input.description?.trim()
    ? textOf('description', input.description, [3, 300])
    : (before?.description ?? '');
  await ctx.tx.query(
    before
      ? 'update tenants.feature_flags set enabled = $2, percentage = $3, description = $4, updated = clock_timestamp() where key = $1'
      : 'insert into tenants.feature_flags (key, enabled, percentage, description) values ($1, $2, $3, $4)',
    [key, enabled, percentage, description],
  );
  const old = before
    ? { enabled: before.enabled, percentage: before.percentage, description: before.description }
    : null;
  await record(ctx, key, null, old, { enabled, percentage, description }, reason);
  const featureFlag = await flagOf(ctx, key);
  if (!featureFlag) throw new AppError('INTERNAL', 'The flag could not be set.');
  return { featureFlag, tenant: null };
}

async function record(
  ctx: SubgraphContext,
  key: string,
  tenantId: string | null,
  oldValues: Record<string, unknown> | null,
  newValues: Record<string, unknown>,
  notes: string,
): Promise<void> {
  const action = 'feature_flag.changed';
  await recordAudit(ctx.tx, {
    action,
    resourceType: 'FeatureFlag',
    resourceId: key,
    tenantId,
    oldValues,
    newValues,
    notes,
  });
}
