import { recordAudit } from '../../kit/audit.js';
import { asRookeryItself, betweenTransactions } from '../../kit/between-transactions.js';
import type { SubgraphContext } from '../../kit/context.js';
import { AppError, badInput } from '../../kit/errors.js';
import { refusedInWords } from '../../kit/refused-in-words.js';
import { textOf } from '../../kit/texts.js';
import type { LinkStripeCustomerInput } from '../resolver-types.generated.js';
import type { TenantReference } from '../rows.js';
import { type StripeCustomer, stripeCustomer } from '../stripe/objects.js';
import { readObject } from '../stripe/read-object.js';
import type { FetchedCustomer, StripeAccount } from '../stripe/stripe-account.js';
import { askingStripe, readingStripe } from '../stripe/stripe-failure.js';
import { mirrorCustomer } from './mirror-customer.js';
import { reasonLengths, type TenantToSetUp, tenantToSetUp } from './tenant-to-set-up.js';

export interface CustomerLinked {
  tenant: TenantReference;
  created: boolean;
  subscriptions: number;
}

const field = 'stripeCustomerId';
const idShape = /^cus_[A-Za-z0-9]{1,100}$/;

function idIn({ stripeCustomerId }: LinkStripeCustomerInput): string | null {
  const id = stripeCustomerId?.trim();
  if (!id) return null;
  if (!idShape.test(id)) throw badInput(field, 'An id of a customer in Stripe begins with “cus_”.');
  return id;
}

const alreadyLinked = () =>
  new AppError('CONFLICT', 'This tenant is linked to another customer of Stripe: take that link away first.');

/** What Stripe answered, when the tenant can be linked to it. */
function readCustomer(fetched: unknown, tenant: TenantToSetUp): StripeCustomer {
  if ((fetched as { deleted?: unknown }).deleted === true)
    throw badInput(field, 'This customer has been deleted in Stripe.');
  const customer = readObject(stripeCustomer, fetched);
  const named = customer.metadata.tenant_id?.toLowerCase();
  // The same words as for one that is linked here: whose it is, is not said.
  if (named && named !== tenant.id)
    throw new AppError('CONFLICT', 'This customer of Stripe belongs to another tenant.', { details: { field } });
  return customer;
}

/** Stripe is asked before anything is written: what fails there has changed nothing here. */
async function ask(
  ctx: SubgraphContext,
  account: StripeAccount,
  tenant: TenantToSetUp,
  id: string | null,
): Promise<FetchedCustomer> {
  const { id: tenantId, name, billingEmail: email, version } = tenant;
  return betweenTransactions(ctx, () =>
    askingStripe(ctx.logger, () =>
      id ? account.fetchCustomer(id) : account.makeCustomer({ tenantId, name, email, version }),
    ),
  );
}

/** Links, and records it: the link and its record, or neither. */
async function link(
  ctx: SubgraphContext,
  { id: tenantId }: TenantToSetUp,
  customer: StripeCustomer,
  { created, reason }: { created: boolean; reason: string },
): Promise<void> {
  const [done] = await refusedInWords(() =>
    ctx.tx.query<{ isNew: boolean }>('select billing.link_customer_as_viewer($1, $2, $3) as "isNew"', [
      customer.id,
      tenantId,
      customer.livemode,
    ]),
  );
  await recordAudit(ctx.tx, {
    action: done?.isNew ? 'customer.linked' : 'customer.refreshed',
    resourceType: 'Tenant',
    resourceId: tenantId,
    tenantId,
    ...(done?.isNew && {
      oldValues: { linked: false },
      newValues: { linked: true, livemode: customer.livemode, created },
    }),
    notes: reason,
  });
}

/**
 * Says which customer of Stripe's a tenant is: one that is there, or one that is made for it. Then what hangs on the customer is
 * mirrored. Nothing is billed, and nothing of what is there changes in Stripe.
 */
export async function linkStripeCustomer(
  ctx: SubgraphContext,
  input: LinkStripeCustomerInput,
  account: StripeAccount | undefined,
): Promise<CustomerLinked> {
  const reason = textOf('reason', input.reason, reasonLengths);
  const id = idIn(input);
  const tenant = await tenantToSetUp(ctx, input.tenantId, 'linkStripeCustomer');
  if (tenant.linkedTo && tenant.linkedTo !== id) throw alreadyLinked();
  if (!account) throw new AppError('SUBGRAPH_UNAVAILABLE', 'No Stripe account is configured here.');
  const asked = ctx.clock.now();
  const fetched = await ask(ctx, account, tenant, id);
  return readingStripe(async () => {
    const customer = readCustomer(fetched.customer, tenant);
    await link(ctx, tenant, customer, { created: !id, reason });
    const owner = { tenantId: tenant.id, environment: tenant.environment };
    const { subscriptions } = fetched;
    const count = await asRookeryItself(ctx, 'link-stripe-customer', () =>
      mirrorCustomer(ctx.tx, { customer, subscriptions }, owner, { asked, now: ctx.clock.now() }),
    );
    return { tenant: { id: tenant.id }, created: !id, subscriptions: count };
  });
}
