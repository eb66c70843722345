import DataLoader from 'dataloader';
import type { SubgraphContext } from '../../kit/context.js';
import type { EffectiveLimit, EffectivePlan, LimitName } from '../resolver-types.generated.js';
import { inOrderOf } from '../rows-by-id.js';
import { type Limits, type OverrideRow, overridesLoader } from './tenant-overrides.js';

export interface PlanFacts {
  slug: string;
  name: string;
  priceMonthly: string;
  currency: string;
  limits: Limits;
}

export interface TenantPlan extends PlanFacts {
  tenantId: string;
  /** Until when the subscription's own trial lasts; null when it is in none. */
  trialEnds: Date | null;
}

const planColumns = 'p.slug, p.name, p.price_monthly as "priceMonthly", p.currency, p.limits';

type Subscribed = TenantPlan | { tenantId: string; slug: null; trialEnds: null };

/** What billing's mirror says, with or without a subscription; null where the database says nothing of it to this viewer. */
export function planLoader(ctx: SubgraphContext): DataLoader<string, Subscribed | null> {
  return ctx.once('plans.ofTenant', () => {
    const load = async (tenants: readonly string[]) =>
      inOrderOf(
        tenants,
        await ctx.tx.query<Subscribed>(
          `select p.tenant_id as "tenantId", ${planColumns}, p.trial_ends as "trialEnds" from tenants.plans_of_tenants($1::uuid[]) p`,
          [tenants],
        ),
        (row) => row.tenantId,
      );
    return new DataLoader<string, Subscribed | null>(load);
  });
}

/** A plan of the catalogue by its short name. */
export async function planOfSlug(ctx: SubgraphContext, slug: string): Promise<PlanFacts | undefined> {
  const [plan] = await ctx.tx.query<PlanFacts>(`select ${planColumns} from tenants.plan_of_slug($1) p`, [slug]);
  return plan;
}

export const limitNames: readonly LimitName[] = [
  'MAX_USERS',
  'MAX_DOMAINS',
  'MAX_CAMPAIGNS_PER_MONTH',
  'MAX_EMAIL_ACCOUNTS',
  'MAX_EMAILS_PER_MONTH',
  'MAX_WARMUPS',
  'MAX_CONTACTS',
  'MAX_STORAGE_GB',
  'API_RATE_PER_MINUTE',
];

const day = (date: Date) => date.toISOString().slice(0, 10);
const untilOf = ({ ends }: OverrideRow) => (ends ? ` until ${day(ends)}` : '');

function limitsOf(plan: PlanFacts | null, override: OverrideRow | undefined): EffectiveLimit[] {
  return limitNames.flatMap((name): EffectiveLimit[] => {
    if (override && Object.hasOwn(override.limits, name)) {
      return [
        {
          name,
          limit: override.limits[name] ?? null,
          because: `set for this tenant${untilOf(override)}: ${override.reason}`,
        },
      ];
    }
    return plan ? [{ name, limit: plan.limits[name] ?? null, because: `of the plan ${plan.name}` }] : [];
  });
}

function billingSentence({ billing, trialEnds, cycleMonths, reason, ...override }: OverrideRow): string {
  switch (billing) {
    case 'COMP':
      return `Free of charge${untilOf({ billing, trialEnds, cycleMonths, reason, ...override })}: ${reason}`;
    case 'EXTENDED_TRIAL':
      return `The trial lasts until ${trialEnds ? day(trialEnds) : 'further notice'}: ${reason}`;
    default:
      return `A cycle has ${cycleMonths} months: ${reason}`;
  }
}

function planSentence(own: PlanFacts | null, held: PlanFacts | null, override: OverrideRow | undefined): string {
  if (override && held && held.slug !== own?.slug) {
    return `The limits of ${held.name} hold${untilOf(override)}, instead of ${own ? `those of ${own.name}` : 'none'}: ${override.reason}`;
  }
  return own ? `The subscription is to ${own.name}.` : 'There is no subscription.';
}

/** The one place where plan and overrides come together. What a limit comes from is said beside it. */
export async function effectivePlan(ctx: SubgraphContext, tenantId: string): Promise<EffectivePlan | null> {
  const [known, overrides] = await Promise.all([planLoader(ctx).load(tenantId), overridesLoader(ctx).load(tenantId)]);
  if (!known) return null;
  const own = known.slug === null ? null : known;
  const plan = overrides.find(({ kind, holds }) => kind === 'PLAN' && holds);
  const billing = overrides.find(({ kind, holds }) => kind === 'BILLING' && holds);
  const held = plan?.planSlug ? ((await planOfSlug(ctx, plan.planSlug)) ?? own) : own;
  const free = billing?.billing === 'COMP';
  const price = free ? '0' : (plan?.customPrice ?? own?.priceMonthly ?? null);
  return {
    planSlug: held?.slug ?? null,
    priceMonthly: price,
    currency: own?.currency ?? held?.currency ?? null,
    limits: limitsOf(held, plan),
    billing: billing?.billing ?? null,
    trialEnds: billing?.trialEnds ?? own?.trialEnds ?? null,
    explanation: [
      planSentence(own, held, plan),
      ...(plan?.customPrice != null ? [`The price of a month was agreed${untilOf(plan)}: ${plan.reason}`] : []),
      ...(billing ? [billingSentence(billing), 'Stripe is not told: what is charged is decided there.'] : []),
    ],
  };
}
