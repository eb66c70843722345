import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { TenantReference, Plan as PlanRow, Subscription as SubscriptionRow, SubscriptionPage, Invoice as InvoiceRow, InvoicePage, Payment as PaymentRow, PaymentPage, WebhookEvent as WebhookEventRow, WebhookEventPage } from './rows.js';
import type { LinkedCustomer } from './setup/linked-customers.js';
import type { CustomerLinked } from './setup/link-stripe-customer.js';
import type { SubgraphContext } from '../kit/context.js';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An integer of any size, as a string of decimal digits. */
  BigInt: { input: string; output: string; }
  /** A currency, ISO 4217, in lower case as Stripe writes it. */
  Currency: { input: string; output: string; }
  /** A moment, RFC 3339, in UTC with milliseconds. */
  DateTime: { input: string; output: Date | string; }
  _FieldSet: { input: unknown; output: unknown; }
};

/** A bill, as Stripe has it. */
export type Invoice = Node & {
  __typename?: 'Invoice';
  /** What has been paid. */
  amountPaid?: Maybe<Money>;
  /** When it was made. */
  created: Scalars['DateTime']['output'];
  /** When it is due. */
  dueDate?: Maybe<Scalars['DateTime']['output']>;
  /** The invoice's id, ours. */
  id: Scalars['ID']['output'];
  /** The number on it; null before it is final. */
  number?: Maybe<Scalars['String']['output']>;
  /** Its status. */
  status: InvoiceStatus;
  /** Stripe's id. */
  stripeId?: Maybe<Scalars['String']['output']>;
  /** The page in Stripe. */
  stripeUrl?: Maybe<Scalars['String']['output']>;
  /** The tax in it. */
  tax?: Maybe<Money>;
  /** The tenant that was billed. */
  tenantId: Scalars['ID']['output'];
  /** What is to be paid in all. */
  total?: Maybe<Money>;
};

/** A page of invoices. */
export type InvoiceConnection = {
  __typename?: 'InvoiceConnection';
  /** The invoices with their cursors. */
  edges: Array<InvoiceEdge>;
  /** The invoices alone. */
  nodes: Array<Invoice>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many match in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An invoice in a page. */
export type InvoiceEdge = {
  __typename?: 'InvoiceEdge';
  /** Where this one stands; opaque. */
  cursor: Scalars['String']['output'];
  /** The invoice. */
  node: Invoice;
};

/** Which invoices. */
export type InvoiceFilter = {
  /** Made before this moment. */
  createdBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** Made at this moment or later. */
  createdFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** Any of these. */
  status?: InputMaybe<Array<InvoiceStatus>>;
  /** Only this tenant's. */
  tenantId?: InputMaybe<Scalars['ID']['input']>;
};

/** The status of an invoice, as Stripe has it. */
export type InvoiceStatus =
  /** Not final yet. */
  | 'DRAFT'
  /** Awaits payment. */
  | 'OPEN'
  /** Paid. */
  | 'PAID'
  /** Given up. */
  | 'UNCOLLECTIBLE'
  /** Taken back. */
  | 'VOID';

/** Which customer a tenant is in Stripe. */
export type LinkStripeCustomerInput = {
  /** Why, 10 to 500 characters. */
  reason: Scalars['String']['input'];
  /** A customer that is there (`cus_…`); left out, one is made from the tenant's name and the address that its bills go to. */
  stripeCustomerId?: InputMaybe<Scalars['String']['input']>;
  /** The tenant's id. */
  tenantId: Scalars['ID']['input'];
};

/** Linked, or brought up to date. */
export type LinkStripeCustomerPayload = {
  __typename?: 'LinkStripeCustomerPayload';
  /** Whether the customer was made for it. */
  created: Scalars['Boolean']['output'];
  /** How many subscriptions the customer has in Stripe. */
  subscriptions: Scalars['Int']['output'];
  /** The tenant, as it is now. */
  tenant?: Maybe<Tenant>;
};

/** An amount of money in the currency's smallest unit, as Stripe gives it. */
export type Money = {
  __typename?: 'Money';
  /** Cents, pence, yen: the smallest unit there is. */
  amount: Scalars['BigInt']['output'];
  /** The currency. */
  currency: Scalars['Currency']['output'];
};

export type Mutation = {
  __typename?: 'Mutation';
  /** Says which customer in Stripe a tenant is: one that is there, or one that is made for it. Then what hangs on the customer is brought up to date. Nothing is billed. */
  linkStripeCustomer?: Maybe<LinkStripeCustomerPayload>;
  /** Takes the link away, where the tenant has no subscription. In Stripe the customer stays as it is. */
  unlinkStripeCustomer?: Maybe<UnlinkStripeCustomerPayload>;
};


export type MutationlinkStripeCustomerArgs = {
  input: LinkStripeCustomerInput;
};


export type MutationunlinkStripeCustomerArgs = {
  input: UnlinkStripeCustomerInput;
};

/** Anything that `node(id)` finds. The id says the type. */
export type Node = {
  /** A UUID version 7; the same for ever. */
  id: Scalars['ID']['output'];
};

/** Where a page begins and ends, and whether there is more on either side. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** The cursor of the last edge; null on an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether something follows `endCursor`. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether something precedes `startCursor`. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first edge; null on an empty page. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** A charge, as Stripe has it. */
export type Payment = Node & {
  __typename?: 'Payment';
  /** How much. */
  amount?: Maybe<Money>;
  /** How much of it went back. */
  amountRefunded?: Maybe<Money>;
  /** When it was made. */
  created: Scalars['DateTime']['output'];
  /** Why it failed, by Stripe's code. */
  failureCode?: Maybe<Scalars['String']['output']>;
  /** The payment's id, ours. */
  id: Scalars['ID']['output'];
  /** The brand of the card or the kind of the account. */
  maskedPaymentMethod?: Maybe<Scalars['String']['output']>;
  /** The brand with its last four digits. */
  paymentMethod?: Maybe<Scalars['String']['output']>;
  /** How it went. */
  status: PaymentStatus;
  /** Stripe's id. */
  stripeId?: Maybe<Scalars['String']['output']>;
  /** The page in Stripe. */
  stripeUrl?: Maybe<Scalars['String']['output']>;
  /** The tenant that paid. */
  tenantId: Scalars['ID']['output'];
};

/** A page of payments. */
export type PaymentConnection = {
  __typename?: 'PaymentConnection';
  /** The payments with their cursors. */
  edges: Array<PaymentEdge>;
  /** The payments alone. */
  nodes: Array<Payment>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many match in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A payment in a page. */
export type PaymentEdge = {
  __typename?: 'PaymentEdge';
  /** Where this one stands; opaque. */
  cursor: Scalars['String']['output'];
  /** The payment. */
  node: Payment;
};

/** How a payment went, as Stripe has it. */
export type PaymentStatus =
  /** Did not go through. */
  | 'FAILED'
  /** Under way. */
  | 'PENDING'
  /** Went through. */
  | 'SUCCEEDED';

/** What can be bought. */
export type Plan = Node & {
  __typename?: 'Plan';
  /** What it is, in a sentence. */
  description: Scalars['String']['output'];
  /** What it contains. */
  features: PlanFeatures;
  /** The plan's id. */
  id: Scalars['ID']['output'];
  /** Whether buyers see it; those who have it keep it either way. */
  isActive: Scalars['Boolean']['output'];
  /** What it holds at most; null is without limit. */
  limits: PlanLimits;
  /** The plan's name. */
  name: Scalars['String']['output'];
  /** The price of a month. */
  priceMonthly: Money;
  /** The price of a year. */
  priceYearly: Money;
  /** Its unique short name. */
  slug: Scalars['String']['output'];
};

/** What a plan contains. */
export type PlanFeatures = {
  __typename?: 'PlanFeatures';
  /** Deeper reports. */
  advancedAnalytics: Scalars['Boolean']['output'];
  /** The API. */
  apiAccess: Scalars['Boolean']['output'];
  /** Answers first. */
  prioritySupport: Scalars['Boolean']['output'];
  /** The customer's own brand. */
  whiteLabel: Scalars['Boolean']['output'];
};

/** What a plan holds at most; null is without limit. */
export type PlanLimits = {
  __typename?: 'PlanLimits';
  /** Requests a minute to the API. */
  apiRatePerMinute?: Maybe<Scalars['Int']['output']>;
  /** Campaigns a month. */
  maxCampaignsPerMonth?: Maybe<Scalars['Int']['output']>;
  /** Contacts. */
  maxContacts?: Maybe<Scalars['Int']['output']>;
  /** Sending domains. */
  maxDomains?: Maybe<Scalars['Int']['output']>;
  /** Mailboxes. */
  maxEmailAccounts?: Maybe<Scalars['Int']['output']>;
  /** E-mails a month. */
  maxEmailsPerMonth?: Maybe<Scalars['Int']['output']>;
  /** Storage in gigabytes. */
  maxStorageGb?: Maybe<Scalars['Int']['output']>;
  /** Users. */
  maxUsers?: Maybe<Scalars['Int']['output']>;
  /** Warm-ups at once. */
  maxWarmups?: Maybe<Scalars['Int']['output']>;
};

export type Query = {
  __typename?: 'Query';
  /** One invoice; NOT_FOUND when there is none in the viewer's world. */
  invoice?: Maybe<Invoice>;
  /** Invoices, newest first; where only opened tenants are reached, only theirs. */
  invoices?: Maybe<InvoiceConnection>;
  /** One payment; NOT_FOUND when there is none in the viewer's world. */
  payment?: Maybe<Payment>;
  /** One plan; NOT_FOUND when there is none. */
  plan?: Maybe<Plan>;
  /** The catalogue of plans, cheapest first. */
  plans?: Maybe<Array<Plan>>;
  /** Which Stripe is asked when a tenant is linked. */
  stripeAccount?: Maybe<StripeAccount>;
  /** One subscription; NOT_FOUND when there is none in the viewer's world. */
  subscription?: Maybe<TenantSubscription>;
  /** Subscriptions, newest first. */
  subscriptions?: Maybe<SubscriptionConnection>;
  /** The log of Stripe's events, newest first. */
  webhookEvents?: Maybe<WebhookEventConnection>;
};


export type QueryinvoiceArgs = {
  id: Scalars['ID']['input'];
};


export type QueryinvoicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InvoiceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};


export type QuerypaymentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryplanArgs = {
  id: Scalars['ID']['input'];
};


export type QueryplansArgs = {
  includeInactive?: InputMaybe<Scalars['Boolean']['input']>;
};


export type QuerysubscriptionArgs = {
  id: Scalars['ID']['input'];
};


export type QuerysubscriptionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SubscriptionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};


export type QuerywebhookEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<WebhookEventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** The account at Stripe that customers are looked up and made in. */
export type StripeAccount = {
  __typename?: 'StripeAccount';
  /** Whether it is one. */
  kind: StripeAccountKind;
};

/** Which Stripe is asked. */
export type StripeAccountKind =
  /** An account at Stripe. */
  | 'ACCOUNT'
  /** None: nothing can be linked. */
  | 'NONE'
  /** A stand-in on this machine, which speaks Stripe's protocol: no account is configured. */
  | 'STAND_IN';

/** The customer that a tenant is in Stripe. */
export type StripeCustomer = {
  __typename?: 'StripeCustomer';
  /** When it was linked. */
  linked: Scalars['DateTime']['output'];
  /** Whether it is one who really pays, and not one of Stripe's test mode. */
  livemode: Scalars['Boolean']['output'];
  /** The brand of what it pays with by default and the last four digits, as Stripe had it when it was last asked; null when nothing is known. */
  paymentMethod?: Maybe<Scalars['String']['output']>;
  /** Stripe's id. */
  stripeId: Scalars['String']['output'];
  /** The page in Stripe; null where a stand-in takes its place. */
  stripeUrl?: Maybe<Scalars['String']['output']>;
};

/** A page of subscriptions. */
export type SubscriptionConnection = {
  __typename?: 'SubscriptionConnection';
  /** The subscriptions with their cursors. */
  edges: Array<SubscriptionEdge>;
  /** The subscriptions alone. */
  nodes: Array<TenantSubscription>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many match in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A subscription in a page. */
export type SubscriptionEdge = {
  __typename?: 'SubscriptionEdge';
  /** Where this one stands; opaque. */
  cursor: Scalars['String']['output'];
  /** The subscription. */
  node: TenantSubscription;
};

/** Which subscriptions. */
export type SubscriptionFilter = {
  /** Only of this plan, by its short name. */
  planSlug?: InputMaybe<Scalars['String']['input']>;
  /** Any of these. */
  status?: InputMaybe<Array<SubscriptionStatus>>;
  /** Only this tenant's. */
  tenantId?: InputMaybe<Scalars['ID']['input']>;
};

/** The status of a subscription, as Stripe has it. */
export type SubscriptionStatus =
  /** Paid. */
  | 'ACTIVE'
  /** Ended. */
  | 'CANCELED'
  /** The first payment is awaited. */
  | 'INCOMPLETE'
  /** The first payment never came. */
  | 'INCOMPLETE_EXPIRED'
  /** A payment failed. */
  | 'PAST_DUE'
  /** Ended its trial without a way to pay. */
  | 'PAUSED'
  /** On trial. */
  | 'TRIALING'
  /** Given up on payment. */
  | 'UNPAID';

/** A customer organisation. */
export type Tenant = {
  __typename?: 'Tenant';
  /** The tenant's id. */
  id: Scalars['ID']['output'];
  /** The tenant's invoices, newest first. */
  invoices?: Maybe<InvoiceConnection>;
  /** The tenant's payments, newest first. */
  payments?: Maybe<PaymentConnection>;
  /** What the plan that the tenant subscribes to holds at most, before any override; null when there is none. */
  planLimits?: Maybe<PlanLimits>;
  /** The customer that the tenant is in Stripe; null when it is linked to none. */
  stripeCustomer?: Maybe<StripeCustomer>;
  /** What the tenant subscribes to; the latest one, null when there was none. */
  subscription?: Maybe<TenantSubscription>;
};


/** A customer organisation. */
export type TenantinvoicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};


/** A customer organisation. */
export type TenantpaymentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** What a tenant subscribed to, as Stripe has it. */
export type TenantSubscription = Node & {
  __typename?: 'TenantSubscription';
  /** Whether it ends with the period. */
  cancelAtPeriodEnd: Scalars['Boolean']['output'];
  /** Why it was cancelled, in Stripe's words. */
  cancelReason?: Maybe<Scalars['String']['output']>;
  /** When it was cancelled. */
  canceledAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether Stripe has stopped collecting payments. */
  collectionPaused: Scalars['Boolean']['output'];
  /** When the current period ends. */
  currentPeriodEnd?: Maybe<Scalars['DateTime']['output']>;
  /** When the current period began. */
  currentPeriodStart?: Maybe<Scalars['DateTime']['output']>;
  /** The subscription's id, ours. */
  id: Scalars['ID']['output'];
  /** What it brings in a month: derived, Stripe decides. */
  mrr?: Maybe<Money>;
  /** The plan that follows at the end of the period; null when it stays. */
  pendingPlan?: Maybe<Plan>;
  /** The plan. */
  plan?: Maybe<Plan>;
  /** Its status, as Stripe has it. */
  status: SubscriptionStatus;
  /** Stripe's id. */
  stripeId?: Maybe<Scalars['String']['output']>;
  /** The page in Stripe. */
  stripeUrl?: Maybe<Scalars['String']['output']>;
  /** When we last heard of it from Stripe. */
  synced: Scalars['DateTime']['output'];
  /** The tenant that pays. */
  tenantId: Scalars['ID']['output'];
};

/** Whose link to take away. */
export type UnlinkStripeCustomerInput = {
  /** Why, 10 to 500 characters. */
  reason: Scalars['String']['input'];
  /** The tenant's id. */
  tenantId: Scalars['ID']['input'];
};

/** Taken away. */
export type UnlinkStripeCustomerPayload = {
  __typename?: 'UnlinkStripeCustomerPayload';
  /** The tenant, as it is now. */
  tenant?: Maybe<Tenant>;
};

/** An event that Stripe sent. */
export type WebhookEvent = Node & {
  __typename?: 'WebhookEvent';
  /** Why it could not be applied. */
  error?: Maybe<Scalars['String']['output']>;
  /** The event's id, ours. */
  id: Scalars['ID']['output'];
  /** When it was applied. */
  processed?: Maybe<Scalars['DateTime']['output']>;
  /** When it came. */
  received: Scalars['DateTime']['output'];
  /** How far it has come. */
  status: WebhookEventStatus;
  /** Stripe's id of the event. */
  stripeId: Scalars['String']['output'];
  /** Its type, such as `customer.subscription.updated`. */
  type: Scalars['String']['output'];
};

/** A page of events. */
export type WebhookEventConnection = {
  __typename?: 'WebhookEventConnection';
  /** The events with their cursors. */
  edges: Array<WebhookEventEdge>;
  /** The events alone. */
  nodes: Array<WebhookEvent>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many match in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An event in a page. */
export type WebhookEventEdge = {
  __typename?: 'WebhookEventEdge';
  /** Where this one stands; opaque. */
  cursor: Scalars['String']['output'];
  /** The event. */
  node: WebhookEvent;
};

/** Which events. */
export type WebhookEventFilter = {
  /** Any of these. */
  status?: InputMaybe<Array<WebhookEventStatus>>;
  /** Only this type. */
  type?: InputMaybe<Scalars['String']['input']>;
};

/** How far an event from Stripe has come. */
export type WebhookEventStatus =
  /** Could not be applied; Stripe sends it again. */
  | 'FAILED'
  /** Applied. */
  | 'PROCESSED'
  /** Stored; nothing to do for its type. */
  | 'STORED';



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Invoice: Invoice;
  Payment: Payment;
  Plan: Plan;
  Tenant: Tenant;
  TenantSubscription: TenantSubscription;
  WebhookEvent: WebhookEvent;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Invoice:
    ( { __typename: 'Invoice' }
    & GraphQLRecursivePick<FederationTypes['Invoice'], {"id":true}> );
  Payment:
    ( { __typename: 'Payment' }
    & GraphQLRecursivePick<FederationTypes['Payment'], {"id":true}> );
  Plan:
    ( { __typename: 'Plan' }
    & GraphQLRecursivePick<FederationTypes['Plan'], {"id":true}> );
  Tenant:
    ( { __typename: 'Tenant' }
    & GraphQLRecursivePick<FederationTypes['Tenant'], {"id":true}> );
  TenantSubscription:
    ( { __typename: 'TenantSubscription' }
    & GraphQLRecursivePick<FederationTypes['TenantSubscription'], {"id":true}> );
  WebhookEvent:
    ( { __typename: 'WebhookEvent' }
    & GraphQLRecursivePick<FederationTypes['WebhookEvent'], {"id":true}> );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( InvoiceRow )
    | ( PaymentRow )
    | ( PlanRow )
    | ( SubscriptionRow )
    | ( WebhookEventRow )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  BigInt: ResolverTypeWrapper<Scalars['BigInt']['output']>;
  Currency: ResolverTypeWrapper<Scalars['Currency']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Invoice: ResolverTypeWrapper<InvoiceRow>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  InvoiceConnection: ResolverTypeWrapper<InvoicePage>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  InvoiceEdge: ResolverTypeWrapper<Omit<InvoiceEdge, 'node'> & { node: ResolversTypes['Invoice'] }>;
  InvoiceFilter: InvoiceFilter;
  InvoiceStatus: InvoiceStatus;
  LinkStripeCustomerInput: LinkStripeCustomerInput;
  LinkStripeCustomerPayload: ResolverTypeWrapper<CustomerLinked>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Money: ResolverTypeWrapper<Money>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Payment: ResolverTypeWrapper<PaymentRow>;
  PaymentConnection: ResolverTypeWrapper<PaymentPage>;
  PaymentEdge: ResolverTypeWrapper<Omit<PaymentEdge, 'node'> & { node: ResolversTypes['Payment'] }>;
  PaymentStatus: PaymentStatus;
  Plan: ResolverTypeWrapper<PlanRow>;
  PlanFeatures: ResolverTypeWrapper<PlanRow>;
  PlanLimits: ResolverTypeWrapper<PlanRow>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  StripeAccount: ResolverTypeWrapper<StripeAccount>;
  StripeAccountKind: StripeAccountKind;
  StripeCustomer: ResolverTypeWrapper<LinkedCustomer>;
  SubscriptionConnection: ResolverTypeWrapper<SubscriptionPage>;
  SubscriptionEdge: ResolverTypeWrapper<Omit<SubscriptionEdge, 'node'> & { node: ResolversTypes['TenantSubscription'] }>;
  SubscriptionFilter: SubscriptionFilter;
  SubscriptionStatus: SubscriptionStatus;
  Tenant: ResolverTypeWrapper<TenantReference>;
  TenantSubscription: ResolverTypeWrapper<SubscriptionRow>;
  UnlinkStripeCustomerInput: UnlinkStripeCustomerInput;
  UnlinkStripeCustomerPayload: ResolverTypeWrapper<Omit<UnlinkStripeCustomerPayload, 'tenant'> & { tenant?: Maybe<ResolversTypes['Tenant']> }>;
  WebhookEvent: ResolverTypeWrapper<WebhookEventRow>;
  WebhookEventConnection: ResolverTypeWrapper<WebhookEventPage>;
  WebhookEventEdge: ResolverTypeWrapper<Omit<WebhookEventEdge, 'node'> & { node: ResolversTypes['WebhookEvent'] }>;
  WebhookEventFilter: WebhookEventFilter;
  WebhookEventStatus: WebhookEventStatus;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  BigInt: Scalars['BigInt']['output'];
  Currency: Scalars['Currency']['output'];
  DateTime: Scalars['DateTime']['output'];
  Invoice: InvoiceRow;
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  InvoiceConnection: InvoicePage;
  Int: Scalars['Int']['output'];
  InvoiceEdge: Omit<InvoiceEdge, 'node'> & { node: ResolversParentTypes['Invoice'] };
  InvoiceFilter: InvoiceFilter;
  LinkStripeCustomerInput: LinkStripeCustomerInput;
  LinkStripeCustomerPayload: CustomerLinked;
  Boolean: Scalars['Boolean']['output'];
  Money: Money;
  Mutation: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  PageInfo: PageInfo;
  Payment: PaymentRow;
  PaymentConnection: PaymentPage;
  PaymentEdge: Omit<PaymentEdge, 'node'> & { node: ResolversParentTypes['Payment'] };
  Plan: PlanRow;
  PlanFeatures: PlanRow;
  PlanLimits: PlanRow;
  Query: Record<PropertyKey, never>;
  StripeAccount: StripeAccount;
  StripeCustomer: LinkedCustomer;
  SubscriptionConnection: SubscriptionPage;
  SubscriptionEdge: Omit<SubscriptionEdge, 'node'> & { node: ResolversParentTypes['TenantSubscription'] };
  SubscriptionFilter: SubscriptionFilter;
  Tenant: TenantReference;
  TenantSubscription: SubscriptionRow;
  UnlinkStripeCustomerInput: UnlinkStripeCustomerInput;
  UnlinkStripeCustomerPayload: Omit<UnlinkStripeCustomerPayload, 'tenant'> & { tenant?: Maybe<ResolversParentTypes['Tenant']> };
  WebhookEvent: WebhookEventRow;
  WebhookEventConnection: WebhookEventPage;
  WebhookEventEdge: Omit<WebhookEventEdge, 'node'> & { node: ResolversParentTypes['WebhookEvent'] };
  WebhookEventFilter: WebhookEventFilter;
};

export interface BigIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['BigInt'], any> {
  name: 'BigInt';
}

export interface CurrencyScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Currency'], any> {
  name: 'Currency';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type InvoiceResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Invoice'] = ResolversParentTypes['Invoice'], FederationReferenceType extends FederationReferenceTypes['Invoice'] = FederationReferenceTypes['Invoice']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Invoice']> | FederationReferenceType, FederationReferenceType, ContextType>;
  amountPaid?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  created?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dueDate?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['InvoiceStatus'], ParentType, ContextType>;
  stripeId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stripeUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tax?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  tenantId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvoiceConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['InvoiceConnection'] = ResolversParentTypes['InvoiceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InvoiceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Invoice']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InvoiceEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['InvoiceEdge'] = ResolversParentTypes['InvoiceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Invoice'], ParentType, ContextType>;
};

export type LinkStripeCustomerPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LinkStripeCustomerPayload'] = ResolversParentTypes['LinkStripeCustomerPayload']> = {
  created?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  subscriptions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tenant?: Resolver<Maybe<ResolversTypes['Tenant']>, ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['Currency'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  linkStripeCustomer?: Resolver<Maybe<ResolversTypes['LinkStripeCustomerPayload']>, ParentType, ContextType, RequireFields<MutationlinkStripeCustomerArgs, 'input'>>;
  unlinkStripeCustomer?: Resolver<Maybe<ResolversTypes['UnlinkStripeCustomerPayload']>, ParentType, ContextType, RequireFields<MutationunlinkStripeCustomerArgs, 'input'>>;
};

export type NodeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Invoice' | 'Payment' | 'Plan' | 'TenantSubscription' | 'WebhookEvent', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PaymentResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Payment'] = ResolversParentTypes['Payment'], FederationReferenceType extends FederationReferenceTypes['Payment'] = FederationReferenceTypes['Payment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Payment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  amountRefunded?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  created?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  failureCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  maskedPaymentMethod?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  paymentMethod?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PaymentStatus'], ParentType, ContextType>;
  stripeId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stripeUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tenantId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PaymentConnection'] = ResolversParentTypes['PaymentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PaymentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Payment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PaymentEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PaymentEdge'] = ResolversParentTypes['PaymentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Payment'], ParentType, ContextType>;
};

export type PlanResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Plan'] = ResolversParentTypes['Plan'], FederationReferenceType extends FederationReferenceTypes['Plan'] = FederationReferenceTypes['Plan']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Plan']> | FederationReferenceType, FederationReferenceType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  features?: Resolver<ResolversTypes['PlanFeatures'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isActive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  limits?: Resolver<ResolversTypes['PlanLimits'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  priceMonthly?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  priceYearly?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlanFeaturesResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PlanFeatures'] = ResolversParentTypes['PlanFeatures']> = {
  advancedAnalytics?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  apiAccess?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  prioritySupport?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  whiteLabel?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PlanLimitsResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PlanLimits'] = ResolversParentTypes['PlanLimits']> = {
  apiRatePerMinute?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  maxCampaignsPerMonth?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  maxContacts?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  maxDomains?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  maxEmailAccounts?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  maxEmailsPerMonth?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  maxStorageGb?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  maxUsers?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  maxWarmups?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  invoice?: Resolver<Maybe<ResolversTypes['Invoice']>, ParentType, ContextType, RequireFields<QueryinvoiceArgs, 'id'>>;
  invoices?: Resolver<Maybe<ResolversTypes['InvoiceConnection']>, ParentType, ContextType, Partial<QueryinvoicesArgs>>;
  payment?: Resolver<Maybe<ResolversTypes['Payment']>, ParentType, ContextType, RequireFields<QuerypaymentArgs, 'id'>>;
  plan?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType, RequireFields<QueryplanArgs, 'id'>>;
  plans?: Resolver<Maybe<Array<ResolversTypes['Plan']>>, ParentType, ContextType, Partial<QueryplansArgs>>;
  stripeAccount?: Resolver<Maybe<ResolversTypes['StripeAccount']>, ParentType, ContextType>;
  subscription?: Resolver<Maybe<ResolversTypes['TenantSubscription']>, ParentType, ContextType, RequireFields<QuerysubscriptionArgs, 'id'>>;
  subscriptions?: Resolver<Maybe<ResolversTypes['SubscriptionConnection']>, ParentType, ContextType, Partial<QuerysubscriptionsArgs>>;
  webhookEvents?: Resolver<Maybe<ResolversTypes['WebhookEventConnection']>, ParentType, ContextType, Partial<QuerywebhookEventsArgs>>;
};

export type StripeAccountResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['StripeAccount'] = ResolversParentTypes['StripeAccount']> = {
  kind?: Resolver<ResolversTypes['StripeAccountKind'], ParentType, ContextType>;
};

export type StripeCustomerResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['StripeCustomer'] = ResolversParentTypes['StripeCustomer']> = {
  linked?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  livemode?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  paymentMethod?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stripeId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stripeUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SubscriptionConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SubscriptionConnection'] = ResolversParentTypes['SubscriptionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SubscriptionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['TenantSubscription']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SubscriptionEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SubscriptionEdge'] = ResolversParentTypes['SubscriptionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TenantSubscription'], ParentType, ContextType>;
};

export type TenantResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Tenant'] = ResolversParentTypes['Tenant'], FederationReferenceType extends FederationReferenceTypes['Tenant'] = FederationReferenceTypes['Tenant']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Tenant']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invoices?: Resolver<Maybe<ResolversTypes['InvoiceConnection']>, ParentType, ContextType, Partial<TenantinvoicesArgs>>;
  payments?: Resolver<Maybe<ResolversTypes['PaymentConnection']>, ParentType, ContextType, Partial<TenantpaymentsArgs>>;
  planLimits?: Resolver<Maybe<ResolversTypes['PlanLimits']>, ParentType, ContextType>;
  stripeCustomer?: Resolver<Maybe<ResolversTypes['StripeCustomer']>, ParentType, ContextType>;
  subscription?: Resolver<Maybe<ResolversTypes['TenantSubscription']>, ParentType, ContextType>;
};

export type TenantSubscriptionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TenantSubscription'] = ResolversParentTypes['TenantSubscription'], FederationReferenceType extends FederationReferenceTypes['TenantSubscription'] = FederationReferenceTypes['TenantSubscription']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TenantSubscription']> | FederationReferenceType, FederationReferenceType, ContextType>;
  cancelAtPeriodEnd?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  cancelReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  canceledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  collectionPaused?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  currentPeriodEnd?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  currentPeriodStart?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mrr?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  pendingPlan?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SubscriptionStatus'], ParentType, ContextType>;
  stripeId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stripeUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  synced?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  tenantId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnlinkStripeCustomerPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['UnlinkStripeCustomerPayload'] = ResolversParentTypes['UnlinkStripeCustomerPayload']> = {
  tenant?: Resolver<Maybe<ResolversTypes['Tenant']>, ParentType, ContextType>;
};

export type WebhookEventResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['WebhookEvent'] = ResolversParentTypes['WebhookEvent'], FederationReferenceType extends FederationReferenceTypes['WebhookEvent'] = FederationReferenceTypes['WebhookEvent']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['WebhookEvent']> | FederationReferenceType, FederationReferenceType, ContextType>;
  error?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  processed?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  received?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['WebhookEventStatus'], ParentType, ContextType>;
  stripeId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WebhookEventConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['WebhookEventConnection'] = ResolversParentTypes['WebhookEventConnection']> = {
  edges?: Resolver<Array<ResolversTypes['WebhookEventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['WebhookEvent']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WebhookEventEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['WebhookEventEdge'] = ResolversParentTypes['WebhookEventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WebhookEvent'], ParentType, ContextType>;
};

export type Resolvers<ContextType = SubgraphContext> = {
  BigInt?: GraphQLScalarType;
  Currency?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Invoice?: InvoiceResolvers<ContextType>;
  InvoiceConnection?: InvoiceConnectionResolvers<ContextType>;
  InvoiceEdge?: InvoiceEdgeResolvers<ContextType>;
  LinkStripeCustomerPayload?: LinkStripeCustomerPayloadResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Payment?: PaymentResolvers<ContextType>;
  PaymentConnection?: PaymentConnectionResolvers<ContextType>;
  PaymentEdge?: PaymentEdgeResolvers<ContextType>;
  Plan?: PlanResolvers<ContextType>;
  PlanFeatures?: PlanFeaturesResolvers<ContextType>;
  PlanLimits?: PlanLimitsResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  StripeAccount?: StripeAccountResolvers<ContextType>;
  StripeCustomer?: StripeCustomerResolvers<ContextType>;
  SubscriptionConnection?: SubscriptionConnectionResolvers<ContextType>;
  SubscriptionEdge?: SubscriptionEdgeResolvers<ContextType>;
  Tenant?: TenantResolvers<ContextType>;
  TenantSubscription?: TenantSubscriptionResolvers<ContextType>;
  UnlinkStripeCustomerPayload?: UnlinkStripeCustomerPayloadResolvers<ContextType>;
  WebhookEvent?: WebhookEventResolvers<ContextType>;
  WebhookEventConnection?: WebhookEventConnectionResolvers<ContextType>;
  WebhookEventEdge?: WebhookEventEdgeResolvers<ContextType>;
};

