import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { NodeReference } from './nodes/node-reference.js';
import type { SettingsInForce, SettingRow, VersionRow, VersionPage } from './settings/rows.js';
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
  /** A moment, RFC 3339, in UTC with milliseconds. */
  DateTime: { input: string; output: Date | string; }
  /** A value of any shape. */
  JSON: { input: unknown; output: unknown; }
  _FieldSet: { input: unknown; output: unknown; }
};

/** Proof of one answer: who saw which customer data, written before the answer left. */
export type AccessReceipt = Node & {
  __typename?: 'AccessReceipt';
  /** The receipt's id. */
  id: Scalars['ID']['output'];
};

/** Something that another person has to approve. */
export type AccessRequest = Node & {
  __typename?: 'AccessRequest';
  /** The request's id. */
  id: Scalars['ID']['output'];
};

/** Something that a super admin should look at, once for each cause. */
export type Alert = Node & {
  __typename?: 'Alert';
  /** The alert's id. */
  id: Scalars['ID']['output'];
};

/** An API token: what it may do, and who let it be. The secret is nowhere. */
export type ApiToken = Node & {
  __typename?: 'ApiToken';
  /** The token's id. */
  id: Scalars['ID']['output'];
};

/** Something that was done, or tried. */
export type AuditEvent = Node & {
  __typename?: 'AuditEvent';
  /** The record's id. */
  id: Scalars['ID']['output'];
};

/** A change of many users, one after the other, in the background. */
export type BulkJob = Node & {
  __typename?: 'BulkJob';
  /** The bulk change's id. */
  id: Scalars['ID']['output'];
};

/** A campaign in numbers. What it says is not part of the graph. */
export type Campaign = Node & {
  __typename?: 'Campaign';
  /** The campaign's id. */
  id: Scalars['ID']['output'];
};

/** What quality assurance found of a test campaign. */
export type CampaignValidation = Node & {
  __typename?: 'CampaignValidation';
  /** The validation's id. */
  id: Scalars['ID']['output'];
};

/** A domain that a tenant sends from. */
export type Domain = Node & {
  __typename?: 'Domain';
  /** The domain's id. */
  id: Scalars['ID']['output'];
};

/** How well something is. */
export type HealthStatus =
  /** Slow or failing in part. */
  | 'DEGRADED'
  /** Not there. */
  | 'DOWN'
  /** As it should be. */
  | 'HEALTHY';

/** A bill, as Stripe has it. */
export type Invoice = Node & {
  __typename?: 'Invoice';
  /** The invoice's id, ours. */
  id: Scalars['ID']['output'];
};

/** An account that a tenant's mail goes out from. */
export type Mailbox = Node & {
  __typename?: 'Mailbox';
  /** The mailbox's id. */
  id: Scalars['ID']['output'];
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
  /** The payment's id, ours. */
  id: Scalars['ID']['output'];
};

/** Something that a role can be allowed. */
export type Permission = Node & {
  __typename?: 'Permission';
  /** The permission's id. */
  id: Scalars['ID']['output'];
};

/** What can be bought. */
export type Plan = Node & {
  __typename?: 'Plan';
  /** The plan's id. */
  id: Scalars['ID']['output'];
};

/** One setting of the whole platform. */
export type PlatformSetting = {
  __typename?: 'PlatformSetting';
  /** Who does as it says. */
  appliedBy: SettingApplier;
  /** What it is about. */
  category: SettingCategory;
  /** When that was. */
  changed?: Maybe<Scalars['DateTime']['output']>;
  /** Who asked for that. */
  changedBy?: Maybe<StaffMember>;
  /** How many decimals its number has at most. */
  decimals: Scalars['Int']['output'];
  /** What holds when nothing is set. */
  defaultValue: Scalars['JSON']['output'];
  /** What it does. */
  description: Scalars['String']['output'];
  /** Whether nothing is set, so that the default holds. */
  followsDefault: Scalars['Boolean']['output'];
  /** Its name, the same for ever. */
  key: Scalars['String']['output'];
  /** What values it takes. */
  kind: SettingKind;
  /** The smallest number that it takes, or the fewest entries of a list. */
  least?: Maybe<Scalars['Float']['output']>;
  /** The largest number that it takes, or the most entries of a list. */
  most?: Maybe<Scalars['Float']['output']>;
  /** Whether its value stands in `sensitiveValue` alone, and in no history and no record. */
  sensitive: Scalars['Boolean']['output'];
  /** What holds, when it is sensitive; else null. */
  sensitiveValue?: Maybe<Scalars['JSON']['output']>;
  /** What it is called. */
  title: Scalars['String']['output'];
  /** What its number counts. */
  unit?: Maybe<Scalars['String']['output']>;
  /** What holds; null when it is sensitive. */
  value?: Maybe<Scalars['JSON']['output']>;
  /** The version that changed it last; null when none did. */
  version?: Maybe<Scalars['Int']['output']>;
};

/** One setting as it was before, and after. Of a sensitive one that it changed, and not how. */
export type PlatformSettingChange = {
  __typename?: 'PlatformSettingChange';
  /** The setting's name. */
  key: Scalars['String']['output'];
  /** What holds after; null when it is sensitive. */
  newValue?: Maybe<Scalars['JSON']['output']>;
  /** What held before; null when it is sensitive. */
  oldValue?: Maybe<Scalars['JSON']['output']>;
  /** Whether the values are not shown. */
  sensitive: Scalars['Boolean']['output'];
  /** What it is called. */
  title: Scalars['String']['output'];
  /** What its number counts. */
  unit?: Maybe<Scalars['String']['output']>;
};

/** The settings of the whole platform. */
export type PlatformSettings = {
  __typename?: 'PlatformSettings';
  /** Every version, the newest first. */
  history: PlatformSettingsVersionConnection;
  /** Every setting there is, in order. */
  settings: Array<PlatformSetting>;
  /** The version in force; it counts the changes. 0: everything as delivered. */
  version: Scalars['Int']['output'];
};


/** The settings of the whole platform. */
export type PlatformSettingshistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** What was changed together, once somebody else had approved it. */
export type PlatformSettingsVersion = {
  __typename?: 'PlatformSettingsVersion';
  /** Who approved it. */
  approver?: Maybe<StaffMember>;
  /** Who asked for it; null for what Rookery is delivered with. */
  author?: Maybe<StaffMember>;
  /** What it changed. */
  changes: Array<PlatformSettingChange>;
  /** When it came into force. */
  created: Scalars['DateTime']['output'];
  /** Why. */
  reason: Scalars['String']['output'];
  /** The request that was approved. */
  requestId?: Maybe<Scalars['ID']['output']>;
  /** The earlier version whose values it brought back. */
  restores?: Maybe<Scalars['Int']['output']>;
  /** What would change now if its values were brought back. */
  restoring: Array<PlatformSettingChange>;
  /** Its number. */
  version: Scalars['Int']['output'];
};

/** A page of versions. */
export type PlatformSettingsVersionConnection = {
  __typename?: 'PlatformSettingsVersionConnection';
  /** The versions with their cursors. */
  edges: Array<PlatformSettingsVersionEdge>;
  /** The versions alone. */
  nodes: Array<PlatformSettingsVersion>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many there are; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A version in a page. */
export type PlatformSettingsVersionEdge = {
  __typename?: 'PlatformSettingsVersionEdge';
  /** Where this one stands; opaque. */
  cursor: Scalars['String']['output'];
  /** The version. */
  node: PlatformSettingsVersion;
};

/** Something that somebody has to look at. */
export type PrivilegeReview = Node & {
  __typename?: 'PrivilegeReview';
  /** The review's id. */
  id: Scalars['ID']['output'];
};

export type Query = {
  __typename?: 'Query';
  /** Anything by its id; NOT_FOUND when there is none in the viewer's world. */
  node?: Maybe<Node>;
  /** How PenguinMails as a whole is set, and how it was. */
  platformSettings?: Maybe<PlatformSettings>;
  /** Whether every part of Rookery is well. */
  systemHealth?: Maybe<SystemHealth>;
};


export type QuerynodeArgs = {
  id: Scalars['ID']['input'];
};

/** A named set of permissions. */
export type Role = Node & {
  __typename?: 'Role';
  /** The role's id. */
  id: Scalars['ID']['output'];
};

/** How well one part is. */
export type ServiceHealth = {
  __typename?: 'ServiceHealth';
  /** What is wrong with it, or how it is run. */
  detail?: Maybe<Scalars['String']['output']>;
  /** How long its answer took, in milliseconds. */
  latencyMs?: Maybe<Scalars['Float']['output']>;
  /** The part's name. */
  name: Scalars['String']['output'];
  /** How well it is. */
  status: HealthStatus;
};

/** A time that somebody is signed in, on one device. */
export type Session = Node & {
  __typename?: 'Session';
  /** The session's id; not what the cookie holds. */
  id: Scalars['ID']['output'];
};

/** Who does as a setting says. */
export type SettingApplier =
  /** PenguinMails' own mail platform, which reads it here. */
  | 'MAIL_PLATFORM'
  /** Rookery itself, from the moment of the change. */
  | 'ROOKERY';

/** What a setting is about. */
export type SettingCategory =
  /** The platform itself, and its support. */
  | 'BASIC'
  /** What keeps mail out of the spam folder. */
  | 'DELIVERABILITY'
  /** Which way mail takes. */
  | 'EMAIL_ROUTING'
  /** What is watched, and from when on somebody is warned. */
  | 'MONITORING';

/** What values a setting takes. */
export type SettingKind =
  /** True or false. */
  | 'BOOLEAN'
  /** One e-mail address. */
  | 'EMAIL'
  /** E-mail addresses. */
  | 'EMAIL_LIST'
  /** One host name. */
  | 'HOSTNAME'
  /** Host names. */
  | 'HOSTNAME_LIST'
  /** A number within bounds. */
  | 'NUMBER';

/** A person who works for PenguinMails. */
export type StaffMember = Node & {
  __typename?: 'StaffMember';
  /** The staff member's id. */
  id: Scalars['ID']['output'];
};

/** A customer's matter that staff work on. */
export type SupportCase = Node & {
  __typename?: 'SupportCase';
  /** The case's id. */
  id: Scalars['ID']['output'];
};

/** How well all parts are, taken together and each. */
export type SystemHealth = {
  __typename?: 'SystemHealth';
  /** When this was measured. */
  checked: Scalars['DateTime']['output'];
  /** Each part. */
  services: Array<ServiceHealth>;
  /** The worst of all parts. */
  status: HealthStatus;
};

/** People of a workspace who work together; a team may be part of another. */
export type Team = Node & {
  __typename?: 'Team';
  /** The team's id. */
  id: Scalars['ID']['output'];
};

/** A customer organisation. */
export type Tenant = Node & {
  __typename?: 'Tenant';
  /** The tenant's id. */
  id: Scalars['ID']['output'];
};

/** What a tenant subscribed to, as Stripe has it. */
export type TenantSubscription = Node & {
  __typename?: 'TenantSubscription';
  /** The subscription's id, ours. */
  id: Scalars['ID']['output'];
};

/** A person who works for a customer. */
export type User = Node & {
  __typename?: 'User';
  /** The user's id. */
  id: Scalars['ID']['output'];
};

/** Everything that is held on a person, and who of the staff saw it, made after somebody else approved. Gone after seven days, and with the person. */
export type UserExport = Node & {
  __typename?: 'UserExport';
  /** The export's id. */
  id: Scalars['ID']['output'];
};

/** An event that Stripe sent. */
export type WebhookEvent = Node & {
  __typename?: 'WebhookEvent';
  /** The event's id, ours. */
  id: Scalars['ID']['output'];
};

/** A company that a tenant sends for. */
export type Workspace = Node & {
  __typename?: 'Workspace';
  /** The workspace's id. */
  id: Scalars['ID']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


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





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AccessReceipt: ResolverTypeWrapper<AccessReceipt>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AccessRequest: ResolverTypeWrapper<AccessRequest>;
  Alert: ResolverTypeWrapper<Alert>;
  ApiToken: ResolverTypeWrapper<ApiToken>;
  AuditEvent: ResolverTypeWrapper<AuditEvent>;
  BulkJob: ResolverTypeWrapper<BulkJob>;
  Campaign: ResolverTypeWrapper<Campaign>;
  CampaignValidation: ResolverTypeWrapper<CampaignValidation>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Domain: ResolverTypeWrapper<Domain>;
  HealthStatus: HealthStatus;
  Invoice: ResolverTypeWrapper<Invoice>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  Mailbox: ResolverTypeWrapper<Mailbox>;
  Node: ResolverTypeWrapper<NodeReference>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Payment: ResolverTypeWrapper<Payment>;
  Permission: ResolverTypeWrapper<Permission>;
  Plan: ResolverTypeWrapper<Plan>;
  PlatformSetting: ResolverTypeWrapper<SettingRow>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  PlatformSettingChange: ResolverTypeWrapper<PlatformSettingChange>;
  PlatformSettings: ResolverTypeWrapper<SettingsInForce>;
  PlatformSettingsVersion: ResolverTypeWrapper<VersionRow>;
  PlatformSettingsVersionConnection: ResolverTypeWrapper<VersionPage>;
  PlatformSettingsVersionEdge: ResolverTypeWrapper<Omit<PlatformSettingsVersionEdge, 'node'> & { node: ResolversTypes['PlatformSettingsVersion'] }>;
  PrivilegeReview: ResolverTypeWrapper<PrivilegeReview>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Role: ResolverTypeWrapper<Role>;
  ServiceHealth: ResolverTypeWrapper<ServiceHealth>;
  Session: ResolverTypeWrapper<Session>;
  SettingApplier: SettingApplier;
  SettingCategory: SettingCategory;
  SettingKind: SettingKind;
  StaffMember: ResolverTypeWrapper<StaffMember>;
  SupportCase: ResolverTypeWrapper<SupportCase>;
  SystemHealth: ResolverTypeWrapper<SystemHealth>;
  Team: ResolverTypeWrapper<Team>;
  Tenant: ResolverTypeWrapper<Tenant>;
  TenantSubscription: ResolverTypeWrapper<TenantSubscription>;
  User: ResolverTypeWrapper<User>;
  UserExport: ResolverTypeWrapper<UserExport>;
  WebhookEvent: ResolverTypeWrapper<WebhookEvent>;
  Workspace: ResolverTypeWrapper<Workspace>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AccessReceipt: AccessReceipt;
  ID: Scalars['ID']['output'];
  AccessRequest: AccessRequest;
  Alert: Alert;
  ApiToken: ApiToken;
  AuditEvent: AuditEvent;
  BulkJob: BulkJob;
  Campaign: Campaign;
  CampaignValidation: CampaignValidation;
  DateTime: Scalars['DateTime']['output'];
  Domain: Domain;
  Invoice: Invoice;
  JSON: Scalars['JSON']['output'];
  Mailbox: Mailbox;
  Node: NodeReference;
  PageInfo: PageInfo;
  String: Scalars['String']['output'];
  Boolean: Scalars['Boolean']['output'];
  Payment: Payment;
  Permission: Permission;
  Plan: Plan;
  PlatformSetting: SettingRow;
  Int: Scalars['Int']['output'];
  Float: Scalars['Float']['output'];
  PlatformSettingChange: PlatformSettingChange;
  PlatformSettings: SettingsInForce;
  PlatformSettingsVersion: VersionRow;
  PlatformSettingsVersionConnection: VersionPage;
  PlatformSettingsVersionEdge: Omit<PlatformSettingsVersionEdge, 'node'> & { node: ResolversParentTypes['PlatformSettingsVersion'] };
  PrivilegeReview: PrivilegeReview;
  Query: Record<PropertyKey, never>;
  Role: Role;
  ServiceHealth: ServiceHealth;
  Session: Session;
  StaffMember: StaffMember;
  SupportCase: SupportCase;
  SystemHealth: SystemHealth;
  Team: Team;
  Tenant: Tenant;
  TenantSubscription: TenantSubscription;
  User: User;
  UserExport: UserExport;
  WebhookEvent: WebhookEvent;
  Workspace: Workspace;
};

export type AccessReceiptResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AccessReceipt'] = ResolversParentTypes['AccessReceipt']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccessRequestResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AccessRequest'] = ResolversParentTypes['AccessRequest']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AlertResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Alert'] = ResolversParentTypes['Alert']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApiTokenResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ApiToken'] = ResolversParentTypes['ApiToken']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AuditEventResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AuditEvent'] = ResolversParentTypes['AuditEvent']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BulkJobResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['BulkJob'] = ResolversParentTypes['BulkJob']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CampaignResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Campaign'] = ResolversParentTypes['Campaign']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CampaignValidationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CampaignValidation'] = ResolversParentTypes['CampaignValidation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DomainResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Domain'] = ResolversParentTypes['Domain']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvoiceResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Invoice'] = ResolversParentTypes['Invoice']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface JSONScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type MailboxResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Mailbox'] = ResolversParentTypes['Mailbox']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NodeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'AccessReceipt' | 'AccessRequest' | 'Alert' | 'ApiToken' | 'AuditEvent' | 'BulkJob' | 'Campaign' | 'CampaignValidation' | 'Domain' | 'Invoice' | 'Mailbox' | 'Payment' | 'Permission' | 'Plan' | 'PrivilegeReview' | 'Role' | 'Session' | 'StaffMember' | 'SupportCase' | 'Team' | 'Tenant' | 'TenantSubscription' | 'User' | 'UserExport' | 'WebhookEvent' | 'Workspace', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PaymentResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Payment'] = ResolversParentTypes['Payment']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PermissionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Permission'] = ResolversParentTypes['Permission']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlanResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Plan'] = ResolversParentTypes['Plan']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlatformSettingResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PlatformSetting'] = ResolversParentTypes['PlatformSetting']> = {
  appliedBy?: Resolver<ResolversTypes['SettingApplier'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['SettingCategory'], ParentType, ContextType>;
  changed?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  changedBy?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  decimals?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  defaultValue?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  followsDefault?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SettingKind'], ParentType, ContextType>;
  least?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  most?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  sensitive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sensitiveValue?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PlatformSettingChangeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PlatformSettingChange'] = ResolversParentTypes['PlatformSettingChange']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  newValue?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  oldValue?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  sensitive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PlatformSettingsResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PlatformSettings'] = ResolversParentTypes['PlatformSettings']> = {
  history?: Resolver<ResolversTypes['PlatformSettingsVersionConnection'], ParentType, ContextType, Partial<PlatformSettingshistoryArgs>>;
  settings?: Resolver<Array<ResolversTypes['PlatformSetting']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlatformSettingsVersionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PlatformSettingsVersion'] = ResolversParentTypes['PlatformSettingsVersion']> = {
  approver?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  author?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  changes?: Resolver<Array<ResolversTypes['PlatformSettingChange']>, ParentType, ContextType>;
  created?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  restores?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  restoring?: Resolver<Array<ResolversTypes['PlatformSettingChange']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlatformSettingsVersionConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PlatformSettingsVersionConnection'] = ResolversParentTypes['PlatformSettingsVersionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PlatformSettingsVersionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PlatformSettingsVersion']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlatformSettingsVersionEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PlatformSettingsVersionEdge'] = ResolversParentTypes['PlatformSettingsVersionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PlatformSettingsVersion'], ParentType, ContextType>;
};

export type PrivilegeReviewResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PrivilegeReview'] = ResolversParentTypes['PrivilegeReview']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QuerynodeArgs, 'id'>>;
  platformSettings?: Resolver<Maybe<ResolversTypes['PlatformSettings']>, ParentType, ContextType>;
  systemHealth?: Resolver<Maybe<ResolversTypes['SystemHealth']>, ParentType, ContextType>;
};

export type RoleResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Role'] = ResolversParentTypes['Role']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ServiceHealthResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ServiceHealth'] = ResolversParentTypes['ServiceHealth']> = {
  detail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  latencyMs?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['HealthStatus'], ParentType, ContextType>;
};

export type SessionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Session'] = ResolversParentTypes['Session']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StaffMemberResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['StaffMember'] = ResolversParentTypes['StaffMember']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupportCaseResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SupportCase'] = ResolversParentTypes['SupportCase']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SystemHealthResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SystemHealth'] = ResolversParentTypes['SystemHealth']> = {
  checked?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  services?: Resolver<Array<ResolversTypes['ServiceHealth']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['HealthStatus'], ParentType, ContextType>;
};

export type TeamResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Team'] = ResolversParentTypes['Team']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TenantResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Tenant'] = ResolversParentTypes['Tenant']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TenantSubscriptionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TenantSubscription'] = ResolversParentTypes['TenantSubscription']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserExportResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['UserExport'] = ResolversParentTypes['UserExport']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WebhookEventResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['WebhookEvent'] = ResolversParentTypes['WebhookEvent']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WorkspaceResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Workspace'] = ResolversParentTypes['Workspace']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = SubgraphContext> = {
  AccessReceipt?: AccessReceiptResolvers<ContextType>;
  AccessRequest?: AccessRequestResolvers<ContextType>;
  Alert?: AlertResolvers<ContextType>;
  ApiToken?: ApiTokenResolvers<ContextType>;
  AuditEvent?: AuditEventResolvers<ContextType>;
  BulkJob?: BulkJobResolvers<ContextType>;
  Campaign?: CampaignResolvers<ContextType>;
  CampaignValidation?: CampaignValidationResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Domain?: DomainResolvers<ContextType>;
  Invoice?: InvoiceResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  Mailbox?: MailboxResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Payment?: PaymentResolvers<ContextType>;
  Permission?: PermissionResolvers<ContextType>;
  Plan?: PlanResolvers<ContextType>;
  PlatformSetting?: PlatformSettingResolvers<ContextType>;
  PlatformSettingChange?: PlatformSettingChangeResolvers<ContextType>;
  PlatformSettings?: PlatformSettingsResolvers<ContextType>;
  PlatformSettingsVersion?: PlatformSettingsVersionResolvers<ContextType>;
  PlatformSettingsVersionConnection?: PlatformSettingsVersionConnectionResolvers<ContextType>;
  PlatformSettingsVersionEdge?: PlatformSettingsVersionEdgeResolvers<ContextType>;
  PrivilegeReview?: PrivilegeReviewResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Role?: RoleResolvers<ContextType>;
  ServiceHealth?: ServiceHealthResolvers<ContextType>;
  Session?: SessionResolvers<ContextType>;
  StaffMember?: StaffMemberResolvers<ContextType>;
  SupportCase?: SupportCaseResolvers<ContextType>;
  SystemHealth?: SystemHealthResolvers<ContextType>;
  Team?: TeamResolvers<ContextType>;
  Tenant?: TenantResolvers<ContextType>;
  TenantSubscription?: TenantSubscriptionResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  UserExport?: UserExportResolvers<ContextType>;
  WebhookEvent?: WebhookEventResolvers<ContextType>;
  Workspace?: WorkspaceResolvers<ContextType>;
};

