import { z } from 'zod';

/**
 * The parts of Stripe's objects that we mirror, as the API gives them: from 2025-03-31 (“Basil”) on periods live on the
 * items and an invoice names its parent; before that both stood on the object itself. What we do not read is not checked.
 */
const unixTime = z.number().int().nonnegative();
const reference = z
  .union([z.string().min(1), z.looseObject({ id: z.string().min(1) })])
  .transform((one) => (typeof one === 'string' ? one : one.id));
const metadata = z
  .record(z.string(), z.string())
  .nullish()
  .transform((entries) => entries ?? {});
const currency = z.string().regex(/^[a-z]{3}$/);
const minorUnits = z.number().int();

const price = z.looseObject({
  id: z.string(),
  product: reference,
  currency,
  unit_amount: minorUnits.nullish(),
  unit_amount_decimal: z
    .string()
    .regex(/^-?\d+(\.\d+)?$/)
    .nullish(),
  recurring: z
    .looseObject({
      interval: z.enum(['day', 'week', 'month', 'year']),
      interval_count: z.number().int().positive().default(1),
      usage_type: z.string().nullish(),
    })
    .nullish(),
  transform_quantity: z
    .looseObject({ divide_by: z.number().int().positive(), round: z.enum(['up', 'down']) })
    .nullish(),
});

const subscriptionItem = z.looseObject({
  price,
  quantity: z.number().int().nonnegative().nullish(),
  current_period_start: unixTime.nullish(),
  current_period_end: unixTime.nullish(),
});
export type SubscriptionItem = z.infer<typeof subscriptionItem>;

export const stripeSubscription = z.looseObject({
  id: z.string().startsWith('sub_'),
  livemode: z.boolean(),
  created: unixTime,
  customer: reference,
  status: z.enum([
    'incomplete',
    'incomplete_expired',
    'trialing',
    'active',
    'past_due',
    'canceled',
    'unpaid',
    'paused',
  ]),
  cancel_at: unixTime.nullish(),
  cancel_at_period_end: z.boolean().default(false),
  canceled_at: unixTime.nullish(),
  cancellation_details: z.looseObject({ reason: z.string().nullish() }).nullish(),
  pause_collection: z.looseObject({}).nullish(),
  current_period_start: unixTime.nullish(),
  current_period_end: unixTime.nullish(),
  items: z.looseObject({ data: z.array(subscriptionItem) }),
  pending_update: z
    .looseObject({
      subscription_items: z.array(z.looseObject({ price: z.looseObject({ product: reference }) })).nullish(),
    })
    .nullish(),
  metadata,
});
export type StripeSubscription = z.infer<typeof stripeSubscription>;

const taxes = z.array(z.looseObject({ amount: minorUnits })).nullish();

export const stripeInvoice = z.looseObject({
  id: z.string().startsWith('in_'),
  livemode: z.boolean(),
  created: unixTime,
  customer: reference.nullish(),
  status: z.enum(['draft', 'open', 'paid', 'uncollectible', 'void']).nullish(),
  number: z.string().nullish(),
  currency,
  total: minorUnits,
  amount_paid: minorUnits,
  total_taxes: taxes,
  total_tax_amounts: taxes,
  tax: minorUnits.nullish(),
  due_date: unixTime.nullish(),
  subscription: reference.nullish(),
  parent: z
    .looseObject({ subscription_details: z.looseObject({ subscription: reference.nullish(), metadata }).nullish() })
    .nullish(),
  metadata,
});
export type StripeInvoice = z.infer<typeof stripeInvoice>;

export const stripeCharge = z.looseObject({
  id: z.string().regex(/^(ch|py)_/),
  livemode: z.boolean(),
  created: unixTime,
  customer: reference.nullish(),
  invoice: reference.nullish(),
  status: z.enum(['pending', 'succeeded', 'failed']),
  amount: minorUnits,
  amount_refunded: minorUnits.default(0),
  currency,
  failure_code: z.string().nullish(),
  payment_method_details: z.looseObject({ type: z.string() }).nullish(),
  metadata,
});
export type StripeCharge = z.infer<typeof stripeCharge>;

export const stripeCustomer = z.looseObject({
  id: z.string().startsWith('cus_'),
  livemode: z.boolean(),
  metadata,
  // Its id, or the method itself where it was asked for.
  invoice_settings: z
    .looseObject({ default_payment_method: z.union([z.string(), z.looseObject({ type: z.string() })]).nullish() })
    .nullish(),
});
export type StripeCustomer = z.infer<typeof stripeCustomer>;

export const stripeCheckoutSession = z.looseObject({
  id: z.string().startsWith('cs_'),
  livemode: z.boolean(),
  customer: reference.nullish(),
  metadata,
});

export const stripeProduct = z.looseObject({ id: z.string().min(1), metadata });

export const stripeEvent = z.looseObject({
  id: z.string().startsWith('evt_'),
  type: z.string().min(1).max(200),
  created: unixTime,
  data: z.looseObject({
    object: z.record(z.string(), z.unknown()),
    previous_attributes: z.record(z.string(), z.unknown()).nullish(),
  }),
});
export type StripeEvent = z.infer<typeof stripeEvent>;
