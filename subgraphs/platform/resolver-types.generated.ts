import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { NodeReference } from './nodes/node-reference.js';
import type { SubgraphContext } from '../kit/context.js';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
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
  Mailbox: ResolverTypeWrapper<Mailbox>;
  Node: ResolverTypeWrapper<NodeReference>;
  Payment: ResolverTypeWrapper<Payment>;
  Permission: ResolverTypeWrapper<Permission>;
  Plan: ResolverTypeWrapper<Plan>;
  PrivilegeReview: ResolverTypeWrapper<PrivilegeReview>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Role: ResolverTypeWrapper<Role>;
  ServiceHealth: ResolverTypeWrapper<ServiceHealth>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Session: ResolverTypeWrapper<Session>;
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
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
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
  Mailbox: Mailbox;
  Node: NodeReference;
  Payment: Payment;
  Permission: Permission;
  Plan: Plan;
  PrivilegeReview: PrivilegeReview;
  Query: Record<PropertyKey, never>;
  Role: Role;
  ServiceHealth: ServiceHealth;
  String: Scalars['String']['output'];
  Float: Scalars['Float']['output'];
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
  Boolean: Scalars['Boolean']['output'];
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

export type MailboxResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Mailbox'] = ResolversParentTypes['Mailbox']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NodeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'AccessReceipt' | 'AccessRequest' | 'Alert' | 'ApiToken' | 'AuditEvent' | 'BulkJob' | 'Campaign' | 'CampaignValidation' | 'Domain' | 'Invoice' | 'Mailbox' | 'Payment' | 'Permission' | 'Plan' | 'PrivilegeReview' | 'Role' | 'Session' | 'StaffMember' | 'SupportCase' | 'Team' | 'Tenant' | 'TenantSubscription' | 'User' | 'UserExport' | 'WebhookEvent' | 'Workspace', ParentType, ContextType>;
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

export type PrivilegeReviewResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PrivilegeReview'] = ResolversParentTypes['PrivilegeReview']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QuerynodeArgs, 'id'>>;
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
  Mailbox?: MailboxResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Payment?: PaymentResolvers<ContextType>;
  Permission?: PermissionResolvers<ContextType>;
  Plan?: PlanResolvers<ContextType>;
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

