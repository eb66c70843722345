import { recordAudit } from '../../kit/audit.js';
import type { AuditAction } from '../../kit/audit-actions.js';
import type { SubgraphContext } from '../../kit/context.js';
import { badInput, notFound } from '../../kit/errors.js';
import { newId } from '../../kit/ids.js';
import { textOf } from '../../kit/texts.js';
import { lengths } from '../cases/case-texts.js';
import type { InputMaybe, SetBillingOverrideInput, SetPlanOverrideInput } from '../resolver-types.generated.js';
import type { TenantChanged } from '../rows.js';
import type { TenantEntity } from '../tenants/tenant.entity.js';
import { tenantOf } from '../tenants/tenants.js';
import { requireReach } from '../user-changes/reach.js';
import { planLoader, planOfSlug } from './effective-plan.js';
import { type Limits, type OverrideRow, overridesLoader } from './tenant-overrides.js';

const longestTrialDays = 90;
const day = 86_400_000;
const mostOfAnything = 1_000_000_000;

type Wish = Pick<
  OverrideRow,
  'kind' | 'planSlug' | 'customPrice' | 'limits' | 'billing' | 'trialEnds' | 'cycleMonths' | 'reason'
> &
  Pick<OverrideRow, 'starts' | 'ends'>;

async function tenantToOverride(ctx: SubgraphContext, tenantId: string, field: string): Promise<TenantEntity> {
  const tenant = await tenantOf(ctx, tenantId);
  if (!tenant) throw notFound('tenant');
  requireReach(ctx, 'overrides:write', { environment: tenant.environment, tenantIds: [tenant.id] }, field);
  return tenant;
}

interface Span {
  starts?: InputMaybe<string | Date> | undefined;
  ends?: InputMaybe<string | Date> | undefined;
}

function spanOf(ctx: SubgraphContext, input: Span): { starts: Date; ends: Date | null } {
  const now = ctx.clock.now();
  const starts = input.starts ? new Date(input.starts) : now;
  const ends = input.ends ? new Date(input.ends) : null;
  if (starts.getTime() < now.getTime() - 60_000) throw badInput('starts', 'An override does not begin in the past.');
  if (ends && ends <= starts) throw badInput('ends', '“ends” comes after “starts”.');
  return { starts, ends };
}

function limitsOf(given: SetPlanOverrideInput['limits']): Limits {
  const limits: Limits = {};
  for (const { name, limit = null } of given ?? []) {
    if (limit !== null && (limit < 0 || limit > mostOfAnything)) throw badInput('limits', 'A limit is 0 or more.');
    limits[name] = limit;
  }
  return limits;
}

function priceOf(price: SetPlanOverrideInput['customPrice']): string | null {
  if (price == null) return null;
  const text = String(price);
  if (!/^\d{1,12}$/.test(text)) throw badInput('customPrice', 'A price is a number of minor units, 0 or more.');
  return text;
}

/** Other limits or another price for a time. */
export async function setPlanOverride(ctx: SubgraphContext, input: SetPlanOverrideInput): Promise<TenantChanged> {
  const reason = textOf('reason', input.reason, lengths.reason);
  const limits = limitsOf(input.limits);
  const customPrice = priceOf(input.customPrice);
  const span = spanOf(ctx, input);
  const planSlug = input.planSlug?.trim() || null;
  const tenant = await tenantToOverride(ctx, input.tenantId, 'setPlanOverride');
  if (planSlug && !(await planOfSlug(ctx, planSlug))) throw badInput('planSlug', 'There is no such plan.');
  if (!planSlug && customPrice === null && !Object.keys(limits).length) {
    throw badInput('limits', 'Say what is to be otherwise: a plan, a price or a limit.');
  }
  const wish: Wish = {
    kind: 'PLAN',
    planSlug,
    customPrice,
    limits,
    billing: null,
    trialEnds: null,
    cycleMonths: null,
    reason,
    ...span,
  };
  await set(ctx, tenant, wish, 'tenant.plan_override_set');
  return { tenant };
}

/** A free account, a longer trial, another cycle. It is what we agreed: in Stripe it is done by hand. */
export async function setBillingOverride(ctx: SubgraphContext, input: SetBillingOverrideInput): Promise<TenantChanged> {
  const reason = textOf('reason', input.reason, lengths.reason);
  const span = spanOf(ctx, input);
  const tenant = await tenantToOverride(ctx, input.tenantId, 'setBillingOverride');
  const cycleMonths = cycleOf(input);
  const trialEnds = await trialEndOf(ctx, tenant, input, span.starts);
  const { billing } = input;
  const wish = {
    kind: 'BILLING' as const,
    planSlug: null,
    customPrice: null,
    limits: {},
    billing,
    trialEnds,
    cycleMonths,
    reason,
  };
  const own = (await planLoader(ctx).load(tenant.id))?.trialEnds;
  await set(
    ctx,
    tenant,
    { ...wish, ...span, ...(trialEnds && { ends: trialEnds }) },
    'tenant.billing_override_set',
    own ? { billing: null, trialEnds: own } : null,
  );
  return { tenant };
}

function cycleOf({ billing, cycleMonths }: SetBillingOverrideInput): number | null {
  if (billing !== 'CUSTOM_CYCLE') return null;
  if (!cycleMonths || cycleMonths < 1 || cycleMonths > 36) throw badInput('cycleMonths', 'A cycle has 1 to 36 months.');
  return cycleMonths;
}

/** A trial that is running is made longer by so many days; otherwise they count from the start. */
async function trialEndOf(
  ctx: SubgraphContext,
  tenant: TenantEntity,
  { billing, trialDays }: SetBillingOverrideInput,
  starts: Date,
): Promise<Date | null> {
  if (billing !== 'EXTENDED_TRIAL') return null;
  if (!trialDays || trialDays < 1 || trialDays > longestTrialDays) {
    throw badInput('trialDays', `A trial is made longer by 1 to ${longestTrialDays} days.`);
  }
  const held = (await overridesLoader(ctx).load(tenant.id)).find(({ kind, holds }) => kind === 'BILLING' && holds);
  const own = (await planLoader(ctx).load(tenant.id))?.trialEnds;
  const running = [starts, held?.trialEnds, own].flatMap((date) => (date ? [date.getTime()] : []));
  return new Date(Math.max(...running) + trialDays * day);
}

const told = ({
  planSlug,
  customPrice,
  limits,
  billing,
  trialEnds,
  cycleMonths,
  starts,
  ends,
}: Omit<Wish, 'kind' | 'reason'>) => ({
  planSlug,
  customPrice,
  limits,
  billing,
  trialEnds,
  cycleMonths,
  starts,
  ends,
});

/** Ends what held or would have held from then on, and sets the new one; both stand in the record. */
async function set(
  ctx: SubgraphContext,
  tenant: TenantEntity,
  wish: Wish,
  action: AuditAction,
  /** What held by the subscription alone, where no override did. */
  otherwise: Record<string, unknown> | null = null,
): Promise<void> {
  const before = (await overridesLoader(ctx).load(tenant.id)).find(({ kind, holds }) => kind === wish.kind && holds);
  await ctx.tx.query(
    `update tenants.tenant_overrides o set ends = greatest(o.starts, $3::timestamptz)
     where o.tenant_id = $1 and o.kind = $2 and coalesce(o.ends, 'infinity') > $3::timestamptz`,
    [tenant.id, wish.kind, wish.starts],
  );
  const id = newId('TenantOverride', ctx.clock.now().getTime());
  await ctx.tx.query(
    `insert into tenants.tenant_overrides (id, tenant_id, environment, kind, plan_slug, custom_price, limits, billing, trial_ends,
       cycle_months, reason, starts, ends) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [
      id,
      tenant.id,
      tenant.environment,
      wish.kind,
      wish.planSlug,
      wish.customPrice,
      JSON.stringify(wish.limits),
      wish.billing,
      wish.trialEnds,
      wish.cycleMonths,
      wish.reason,
      wish.starts,
      wish.ends,
    ],
  );
  await recordAudit(ctx.tx, {
    action,
    resourceType: 'Tenant',
    resourceId: tenant.id,
    tenantId: tenant.id,
    oldValues: before ? told(before) : otherwise,
    newValues: told(wish),
    notes: wish.reason,
  });
}
