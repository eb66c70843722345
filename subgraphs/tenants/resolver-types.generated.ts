import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { TenantEntity } from './tenants/tenant.entity.js';
import type { TenantPage, UserPage, WorkspacePage, DomainPage, SupportCasePage, Opened, Closed } from './rows.js';
import type { UserEntity } from './users/user.entity.js';
import type { MembershipEntity } from './users/membership.entity.js';
import type { WorkspaceEntity } from './workspaces/workspace.entity.js';
import type { DomainEntity } from './domains/domain.entity.js';
import type { DnsRecordEntity } from './domains/dns-record.entity.js';
import type { UsageEntity } from './usage/usage.entity.js';
import type { SupportCaseEntity } from './cases/support-case.entity.js';
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
  /** An e-mail address as RFC 5321 has it. */
  EmailAddress: { input: string; output: string; }
  _FieldSet: { input: unknown; output: unknown; }
};

/** What a case is about. */
export type CaseCategory =
  /** Money. */
  | 'BILLING'
  /** Something is wrong in the product. */
  | 'BUG_REPORT'
  /** Something is missing. */
  | 'FEATURE_REQUEST'
  /** Something does not work. */
  | 'TECHNICAL';

/** How far a case has come. */
export type CaseStatus =
  /** Somebody has it. */
  | 'ASSIGNED'
  /** The customer was asked afterwards. */
  | 'FOLLOWED_UP'
  /** Somebody works on it. */
  | 'INVESTIGATING'
  /** Nobody has looked yet. */
  | 'NEW'
  /** Solved. */
  | 'SOLVED'
  /** Sorted. */
  | 'TRIAGED';

/** Which tenant to close. */
export type CloseTenantInput = {
  /** The tenant's id. */
  tenantId: Scalars['ID']['input'];
};

/** Closed. */
export type CloseTenantPayload = {
  __typename?: 'CloseTenantPayload';
  /** The tenant, closed now. */
  tenant?: Maybe<Tenant>;
};

/** A DNS record that a sending domain needs. */
export type DnsRecord = {
  __typename?: 'DnsRecord';
  /** How often it was checked. */
  attempts: Scalars['Int']['output'];
  /** What it should say. */
  expected: Scalars['String']['output'];
  /** What it is for. */
  kind: DnsRecordKind;
  /** What was wrong the last time. */
  lastError?: Maybe<Scalars['String']['output']>;
  /** The name it stands under. */
  name: Scalars['String']['output'];
  /** What the last check found. */
  verificationStatus: VerificationStatus;
};

/** What a DNS record is for. */
export type DnsRecordKind =
  /** Signatures (RFC 6376). */
  | 'DKIM'
  /** What to do with the rest (RFC 7489). */
  | 'DMARC'
  /** Where mail goes. */
  | 'MX'
  /** Who may send (RFC 7208). */
  | 'SPF';

/** A domain that a tenant sends from. */
export type Domain = Node & {
  __typename?: 'Domain';
  /** When it was added. */
  created: Scalars['DateTime']['output'];
  /** The DNS records that it needs. */
  dnsRecords: Array<DnsRecord>;
  /** The domain itself. */
  domain: Scalars['String']['output'];
  /** The domain's id. */
  id: Scalars['ID']['output'];
  /** Whether it is the tenant's main one. */
  isPrimary: Scalars['Boolean']['output'];
  /** The tenant that it belongs to. */
  tenantId: Scalars['ID']['output'];
  /** Whether all its records are as they should be. */
  verificationStatus: VerificationStatus;
};

/** A page of domains. */
export type DomainConnection = {
  __typename?: 'DomainConnection';
  /** The domains with their cursors. */
  edges: Array<DomainEdge>;
  /** The domains alone. */
  nodes: Array<Domain>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many match in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A domain in a page. */
export type DomainEdge = {
  __typename?: 'DomainEdge';
  /** Where this one stands; opaque. */
  cursor: Scalars['String']['output'];
  /** The domain. */
  node: Domain;
};

/** The world that a tenant, and so everything of it, lives in. */
export type Environment =
  /** Real customers. */
  | 'PRODUCTION'
  /** Synthetic customers, for quality assurance. */
  | 'TEST';

/** A user's place in a tenant. */
export type Membership = {
  __typename?: 'Membership';
  /** As what. */
  role: TenantRole;
  /** The tenant. */
  tenant?: Maybe<Tenant>;
};

export type Mutation = {
  __typename?: 'Mutation';
  /** Closes an opened tenant at once. */
  closeTenant?: Maybe<CloseTenantPayload>;
  /** Opens a tenant for a case, for eight hours at most; makes a support case when none is named. Asks nothing when it is open for the same case. */
  openTenant?: Maybe<OpenTenantPayload>;
};


export type MutationcloseTenantArgs = {
  input: CloseTenantInput;
};


export type MutationopenTenantArgs = {
  input: OpenTenantInput;
};

/** Anything that `node(id)` finds. The id says the type. */
export type Node = {
  /** A UUID version 7; the same for ever. */
  id: Scalars['ID']['output'];
};

/** Why a tenant is opened: the closed list. */
export type OpenReason =
  /** A payment or an invoice is in question. */
  | 'BILLING_QUESTION'
  /** A customer asked for help. */
  | 'CUSTOMER_REQUEST'
  /** Mail does not arrive or bounces. */
  | 'DELIVERABILITY'
  /** Something looks like abuse or a break-in. */
  | 'SECURITY'
  /** Finding out why something does not work. */
  | 'TROUBLESHOOTING';

/** Which tenant to open, why, and for which case. */
export type OpenTenantInput = {
  /** An existing support case of this tenant, by id or reference. */
  caseId?: InputMaybe<Scalars['String']['input']>;
  /** Why, from the closed list; TROUBLESHOOTING when left out. */
  purpose?: InputMaybe<OpenReason>;
  /** Why, in a sentence, up to 500 characters. */
  reason: Scalars['String']['input'];
  /** The tenant's id. */
  tenantId: Scalars['ID']['input'];
  /** A ticket number elsewhere. */
  ticket?: InputMaybe<Scalars['String']['input']>;
};

/** Opened. */
export type OpenTenantPayload = {
  __typename?: 'OpenTenantPayload';
  /** The case that it is open for. */
  case?: Maybe<SupportCase>;
  /** When it closes by itself. */
  openUntil: Scalars['DateTime']['output'];
  /** The tenant, open now. */
  tenant?: Maybe<Tenant>;
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

export type Query = {
  __typename?: 'Query';
  /** Support cases of opened tenants, newest first. */
  supportCases?: Maybe<SupportCaseConnection>;
  /** One tenant; NOT_FOUND when there is none in the viewer's world. */
  tenant?: Maybe<Tenant>;
  /** The directory of tenants. */
  tenants?: Maybe<TenantConnection>;
  /** One user; NOT_FOUND when there is none in the viewer's world. */
  user?: Maybe<User>;
  /** The directory of users. */
  users?: Maybe<UserConnection>;
};


export type QuerysupportCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  tenantId?: InputMaybe<Scalars['ID']['input']>;
};


export type QuerytenantArgs = {
  id: Scalars['ID']['input'];
};


export type QuerytenantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TenantFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<TenantSort>;
};


export type QueryuserArgs = {
  id: Scalars['ID']['input'];
};


export type QueryusersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UserFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  sort?: InputMaybe<UserSort>;
};

/** Up or down. */
export type SortDirection =
  /** From small to large, from old to new. */
  | 'ASC'
  /** From large to small, from new to old. */
  | 'DESC';

/** A person who works for PenguinMails. */
export type StaffMember = {
  __typename?: 'StaffMember';
  /** The staff member's id. */
  id: Scalars['ID']['output'];
};

/** A customer's matter that staff work on. */
export type SupportCase = Node & {
  __typename?: 'SupportCase';
  /** Who has it. */
  assignee?: Maybe<StaffMember>;
  /** What it is about. */
  category: CaseCategory;
  /** When it was opened. */
  created: Scalars['DateTime']['output'];
  /** The case's id. */
  id: Scalars['ID']['output'];
  /** Its number for people, such as `CASE-1042`. */
  reference: Scalars['String']['output'];
  /** How far it has come. */
  status: CaseStatus;
  /** What it says in short. */
  subject: Scalars['String']['output'];
  /** The tenant itself. */
  tenant?: Maybe<Tenant>;
  /** The tenant that it is about. */
  tenantId: Scalars['ID']['output'];
  /** The ticket elsewhere, when there is one. */
  ticket?: Maybe<Scalars['String']['output']>;
};

/** A page of support cases. */
export type SupportCaseConnection = {
  __typename?: 'SupportCaseConnection';
  /** The cases with their cursors. */
  edges: Array<SupportCaseEdge>;
  /** The cases alone. */
  nodes: Array<SupportCase>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many match in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A support case in a page. */
export type SupportCaseEdge = {
  __typename?: 'SupportCaseEdge';
  /** Where this one stands; opaque. */
  cursor: Scalars['String']['output'];
  /** The case. */
  node: SupportCase;
};

/** A customer organisation. */
export type Tenant = Node & {
  __typename?: 'Tenant';
  /** When the tenant signed up. */
  created: Scalars['DateTime']['output'];
  /** The tenant's sending domains, the primary one first. */
  domains?: Maybe<DomainConnection>;
  /** The world that the tenant lives in. */
  environment: Environment;
  /** The tenant's id. */
  id: Scalars['ID']['output'];
  /** The company's name. */
  name?: Maybe<Scalars['String']['output']>;
  /** Until when the viewer has the tenant open; null when it is not. */
  openUntil?: Maybe<Scalars['DateTime']['output']>;
  /** The first user with the role Owner. */
  owner?: Maybe<User>;
  /** Where the tenant stands with us. */
  status: TenantStatus;
  /** When the tenant last changed. */
  updated: Scalars['DateTime']['output'];
  /** What the tenant used in the current billing period. */
  usage?: Maybe<TenantUsage>;
  /** How many users the tenant has. */
  userCount: Scalars['Int']['output'];
  /** The tenant's users, by name. */
  users?: Maybe<UserConnection>;
  /** How many workspaces the tenant has. */
  workspaceCount: Scalars['Int']['output'];
  /** The tenant's workspaces, by name. */
  workspaces?: Maybe<WorkspaceConnection>;
};


/** A customer organisation. */
export type TenantdomainsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};


/** A customer organisation. */
export type TenantusersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};


/** A customer organisation. */
export type TenantworkspacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of tenants. */
export type TenantConnection = {
  __typename?: 'TenantConnection';
  /** The tenants with their cursors. */
  edges: Array<TenantEdge>;
  /** The tenants alone. */
  nodes: Array<Tenant>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many match in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A tenant in a page. */
export type TenantEdge = {
  __typename?: 'TenantEdge';
  /** Where this one stands; opaque. */
  cursor: Scalars['String']['output'];
  /** The tenant. */
  node: Tenant;
};

/** Which tenants. */
export type TenantFilter = {
  /** Created before this moment. */
  createdBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** Created at this moment or later. */
  createdFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** Only this environment. */
  environment?: InputMaybe<Environment>;
  /** Part of the name; nothing matches for those who may not read names. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Any of these. */
  status?: InputMaybe<Array<TenantStatus>>;
};

/** What a user is in a tenant. */
export type TenantRole =
  /** Administers it. */
  | 'ADMIN'
  /** Works in it. */
  | 'MEMBER'
  /** Owns it. */
  | 'OWNER';

/** The order of tenants. */
export type TenantSort = {
  /** Which way. */
  direction: SortDirection;
  /** By what. */
  field: TenantSortField;
};

/** What tenants are ordered by; the id decides between equals. */
export type TenantSortField =
  /** When they signed up. */
  | 'CREATED'
  /** The company's name. */
  | 'NAME'
  /** The status. */
  | 'STATUS'
  /** How many users they have. */
  | 'USERS';

/** Where a tenant stands with us. */
export type TenantStatus =
  /** Pays. */
  | 'ACTIVE'
  /** Gone. */
  | 'CHURNED'
  /** A payment failed; Stripe tries again. */
  | 'PAST_DUE'
  /** Billing is stopped in Stripe. */
  | 'PAUSED'
  /** Signed up; awaits approval. */
  | 'PENDING'
  /** Read only; sending is stopped. */
  | 'SUSPENDED'
  /** On trial. */
  | 'TRIAL';

/** What a tenant used in a billing period. */
export type TenantUsage = {
  __typename?: 'TenantUsage';
  /** Campaigns in use. */
  campaignsUsed: Scalars['Int']['output'];
  /** Sending domains in use. */
  domainsUsed: Scalars['Int']['output'];
  /** E-mails sent. */
  emailsSent: Scalars['Int']['output'];
  /** Leads in use. */
  leadsUsed: Scalars['Int']['output'];
  /** Mailboxes in use. */
  mailboxesUsed: Scalars['Int']['output'];
  /** When the period ends. */
  periodEnd: Scalars['DateTime']['output'];
  /** When the period began. */
  periodStart: Scalars['DateTime']['output'];
  /** Warm-ups under way. */
  warmupsActive: Scalars['Int']['output'];
};

/** A person who works for a customer. */
export type User = Node & {
  __typename?: 'User';
  /** When the user joined. */
  created: Scalars['DateTime']['output'];
  /** The address, in clear. */
  email?: Maybe<Scalars['EmailAddress']['output']>;
  /** The user's id. */
  id: Scalars['ID']['output'];
  /** When the user last signed in; null before the first time. */
  lastLogin?: Maybe<Scalars['DateTime']['output']>;
  /** The country that the user last signed in from, ISO 3166-1 alpha-2. */
  lastLoginCountry?: Maybe<Scalars['String']['output']>;
  /** The address that the user last signed in from. */
  lastLoginIp?: Maybe<Scalars['String']['output']>;
  /** The address with all but its first letter and its domain hidden: `j•••@acme.com`. */
  maskedEmail?: Maybe<Scalars['String']['output']>;
  /** The network (/24 or /48) that the user last signed in from. */
  maskedLastLoginIp?: Maybe<Scalars['String']['output']>;
  /** The telephone number with all but its last two digits hidden. */
  maskedPhone?: Maybe<Scalars['String']['output']>;
  /** The tenants that the user belongs to, and as what. */
  memberships: Array<Membership>;
  /** The name shown. */
  name?: Maybe<Scalars['String']['output']>;
  /** The telephone number, in clear; null when there is none. */
  phone?: Maybe<Scalars['String']['output']>;
  /** Whether the user may come in. */
  status: UserStatus;
  /** The ids of those tenants. */
  tenantIds: Array<Scalars['ID']['output']>;
  /** When the user last changed. */
  updated: Scalars['DateTime']['output'];
};

/** A page of users. */
export type UserConnection = {
  __typename?: 'UserConnection';
  /** The users with their cursors. */
  edges: Array<UserEdge>;
  /** The users alone. */
  nodes: Array<User>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many match in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A user in a page. */
export type UserEdge = {
  __typename?: 'UserEdge';
  /** Where this one stands; opaque. */
  cursor: Scalars['String']['output'];
  /** The user. */
  node: User;
};

/** Which users. */
export type UserFilter = {
  /** Only this environment. */
  environment?: InputMaybe<Environment>;
  /** Those who have any of these roles somewhere. */
  role?: InputMaybe<Array<TenantRole>>;
  /** Any of these. */
  status?: InputMaybe<Array<UserStatus>>;
  /** Those of this tenant. */
  tenantId?: InputMaybe<Scalars['ID']['input']>;
};

/** The order of users. */
export type UserSort = {
  /** Which way. */
  direction: SortDirection;
  /** By what. */
  field: UserSortField;
};

/** What users are ordered by; the id decides between equals. */
export type UserSortField =
  /** When they joined. */
  | 'CREATED'
  /** The name shown. */
  | 'NAME'
  /** The status. */
  | 'STATUS';

/** Whether a user may come in to PenguinMails. */
export type UserStatus =
  /** May sign in. */
  | 'ACTIVE'
  /** Gone. */
  | 'DELETED'
  /** Shut out for now. */
  | 'SUSPENDED';

/** What a check of DNS found. */
export type VerificationStatus =
  /** Not as it should be. */
  | 'FAILED'
  /** Not checked yet. */
  | 'PENDING'
  /** As it should be. */
  | 'VERIFIED';

/** A company that a tenant sends for. */
export type Workspace = Node & {
  __typename?: 'Workspace';
  /** How many people work there, as a range. */
  companySize?: Maybe<Scalars['String']['output']>;
  /** When it was made. */
  created: Scalars['DateTime']['output'];
  /** The workspace's id. */
  id: Scalars['ID']['output'];
  /** What the company does. */
  industry?: Maybe<Scalars['String']['output']>;
  /** The company's name. */
  name?: Maybe<Scalars['String']['output']>;
  /** Whether it is in use. */
  status: WorkspaceStatus;
  /** The tenant that it belongs to. */
  tenantId: Scalars['ID']['output'];
  /** Its unique short name, as in addresses. */
  workspaceName?: Maybe<Scalars['String']['output']>;
};

/** A page of workspaces. */
export type WorkspaceConnection = {
  __typename?: 'WorkspaceConnection';
  /** The workspaces with their cursors. */
  edges: Array<WorkspaceEdge>;
  /** The workspaces alone. */
  nodes: Array<Workspace>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many match in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A workspace in a page. */
export type WorkspaceEdge = {
  __typename?: 'WorkspaceEdge';
  /** Where this one stands; opaque. */
  cursor: Scalars['String']['output'];
  /** The workspace. */
  node: Workspace;
};

/** Whether a workspace is in use. */
export type WorkspaceStatus =
  /** In use. */
  | 'ACTIVE'
  /** Put away. */
  | 'ARCHIVED';



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
  Domain: Domain;
  SupportCase: SupportCase;
  Tenant: Tenant;
  User: User;
  Workspace: Workspace;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Domain:
    ( { __typename: 'Domain' }
    & GraphQLRecursivePick<FederationTypes['Domain'], {"id":true}> );
  SupportCase:
    ( { __typename: 'SupportCase' }
    & GraphQLRecursivePick<FederationTypes['SupportCase'], {"id":true}> );
  Tenant:
    ( { __typename: 'Tenant' }
    & GraphQLRecursivePick<FederationTypes['Tenant'], {"id":true}> );
  User:
    ( { __typename: 'User' }
    & GraphQLRecursivePick<FederationTypes['User'], {"id":true}> );
  Workspace:
    ( { __typename: 'Workspace' }
    & GraphQLRecursivePick<FederationTypes['Workspace'], {"id":true}> );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( DomainEntity )
    | ( SupportCaseEntity )
    | ( TenantEntity )
    | ( UserEntity )
    | ( WorkspaceEntity )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  CaseCategory: CaseCategory;
  CaseStatus: CaseStatus;
  CloseTenantInput: CloseTenantInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  CloseTenantPayload: ResolverTypeWrapper<Closed>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DnsRecord: ResolverTypeWrapper<DnsRecordEntity>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  DnsRecordKind: DnsRecordKind;
  Domain: ResolverTypeWrapper<DomainEntity>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  DomainConnection: ResolverTypeWrapper<DomainPage>;
  DomainEdge: ResolverTypeWrapper<Omit<DomainEdge, 'node'> & { node: ResolversTypes['Domain'] }>;
  EmailAddress: ResolverTypeWrapper<Scalars['EmailAddress']['output']>;
  Environment: Environment;
  Membership: ResolverTypeWrapper<MembershipEntity>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  OpenReason: OpenReason;
  OpenTenantInput: OpenTenantInput;
  OpenTenantPayload: ResolverTypeWrapper<Opened>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  SortDirection: SortDirection;
  StaffMember: ResolverTypeWrapper<StaffMember>;
  SupportCase: ResolverTypeWrapper<SupportCaseEntity>;
  SupportCaseConnection: ResolverTypeWrapper<SupportCasePage>;
  SupportCaseEdge: ResolverTypeWrapper<Omit<SupportCaseEdge, 'node'> & { node: ResolversTypes['SupportCase'] }>;
  Tenant: ResolverTypeWrapper<TenantEntity>;
  TenantConnection: ResolverTypeWrapper<TenantPage>;
  TenantEdge: ResolverTypeWrapper<Omit<TenantEdge, 'node'> & { node: ResolversTypes['Tenant'] }>;
  TenantFilter: TenantFilter;
  TenantRole: TenantRole;
  TenantSort: TenantSort;
  TenantSortField: TenantSortField;
  TenantStatus: TenantStatus;
  TenantUsage: ResolverTypeWrapper<UsageEntity>;
  User: ResolverTypeWrapper<UserEntity>;
  UserConnection: ResolverTypeWrapper<UserPage>;
  UserEdge: ResolverTypeWrapper<Omit<UserEdge, 'node'> & { node: ResolversTypes['User'] }>;
  UserFilter: UserFilter;
  UserSort: UserSort;
  UserSortField: UserSortField;
  UserStatus: UserStatus;
  VerificationStatus: VerificationStatus;
  Workspace: ResolverTypeWrapper<WorkspaceEntity>;
  WorkspaceConnection: ResolverTypeWrapper<WorkspacePage>;
  WorkspaceEdge: ResolverTypeWrapper<Omit<WorkspaceEdge, 'node'> & { node: ResolversTypes['Workspace'] }>;
  WorkspaceStatus: WorkspaceStatus;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  CloseTenantInput: CloseTenantInput;
  ID: Scalars['ID']['output'];
  CloseTenantPayload: Closed;
  DateTime: Scalars['DateTime']['output'];
  DnsRecord: DnsRecordEntity;
  Int: Scalars['Int']['output'];
  String: Scalars['String']['output'];
  Domain: DomainEntity;
  Boolean: Scalars['Boolean']['output'];
  DomainConnection: DomainPage;
  DomainEdge: Omit<DomainEdge, 'node'> & { node: ResolversParentTypes['Domain'] };
  EmailAddress: Scalars['EmailAddress']['output'];
  Membership: MembershipEntity;
  Mutation: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  OpenTenantInput: OpenTenantInput;
  OpenTenantPayload: Opened;
  PageInfo: PageInfo;
  Query: Record<PropertyKey, never>;
  StaffMember: StaffMember;
  SupportCase: SupportCaseEntity;
  SupportCaseConnection: SupportCasePage;
  SupportCaseEdge: Omit<SupportCaseEdge, 'node'> & { node: ResolversParentTypes['SupportCase'] };
  Tenant: TenantEntity;
  TenantConnection: TenantPage;
  TenantEdge: Omit<TenantEdge, 'node'> & { node: ResolversParentTypes['Tenant'] };
  TenantFilter: TenantFilter;
  TenantSort: TenantSort;
  TenantUsage: UsageEntity;
  User: UserEntity;
  UserConnection: UserPage;
  UserEdge: Omit<UserEdge, 'node'> & { node: ResolversParentTypes['User'] };
  UserFilter: UserFilter;
  UserSort: UserSort;
  Workspace: WorkspaceEntity;
  WorkspaceConnection: WorkspacePage;
  WorkspaceEdge: Omit<WorkspaceEdge, 'node'> & { node: ResolversParentTypes['Workspace'] };
};

export type CloseTenantPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CloseTenantPayload'] = ResolversParentTypes['CloseTenantPayload']> = {
  tenant?: Resolver<Maybe<ResolversTypes['Tenant']>, ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DnsRecordResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DnsRecord'] = ResolversParentTypes['DnsRecord']> = {
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  expected?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DnsRecordKind'], ParentType, ContextType>;
  lastError?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verificationStatus?: Resolver<ResolversTypes['VerificationStatus'], ParentType, ContextType>;
};

export type DomainResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Domain'] = ResolversParentTypes['Domain'], FederationReferenceType extends FederationReferenceTypes['Domain'] = FederationReferenceTypes['Domain']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Domain']> | FederationReferenceType, FederationReferenceType, ContextType>;
  created?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dnsRecords?: Resolver<Array<ResolversTypes['DnsRecord']>, ParentType, ContextType>;
  domain?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isPrimary?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  tenantId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  verificationStatus?: Resolver<ResolversTypes['VerificationStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DomainConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DomainConnection'] = ResolversParentTypes['DomainConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DomainEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Domain']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DomainEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DomainEdge'] = ResolversParentTypes['DomainEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Domain'], ParentType, ContextType>;
};

export interface EmailAddressScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['EmailAddress'], any> {
  name: 'EmailAddress';
}

export type MembershipResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Membership'] = ResolversParentTypes['Membership']> = {
  role?: Resolver<ResolversTypes['TenantRole'], ParentType, ContextType>;
  tenant?: Resolver<Maybe<ResolversTypes['Tenant']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  closeTenant?: Resolver<Maybe<ResolversTypes['CloseTenantPayload']>, ParentType, ContextType, RequireFields<MutationcloseTenantArgs, 'input'>>;
  openTenant?: Resolver<Maybe<ResolversTypes['OpenTenantPayload']>, ParentType, ContextType, RequireFields<MutationopenTenantArgs, 'input'>>;
};

export type NodeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Domain' | 'SupportCase' | 'Tenant' | 'User' | 'Workspace', ParentType, ContextType>;
};

export type OpenTenantPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['OpenTenantPayload'] = ResolversParentTypes['OpenTenantPayload']> = {
  case?: Resolver<Maybe<ResolversTypes['SupportCase']>, ParentType, ContextType>;
  openUntil?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  tenant?: Resolver<Maybe<ResolversTypes['Tenant']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  supportCases?: Resolver<Maybe<ResolversTypes['SupportCaseConnection']>, ParentType, ContextType, Partial<QuerysupportCasesArgs>>;
  tenant?: Resolver<Maybe<ResolversTypes['Tenant']>, ParentType, ContextType, RequireFields<QuerytenantArgs, 'id'>>;
  tenants?: Resolver<Maybe<ResolversTypes['TenantConnection']>, ParentType, ContextType, Partial<QuerytenantsArgs>>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType, RequireFields<QueryuserArgs, 'id'>>;
  users?: Resolver<Maybe<ResolversTypes['UserConnection']>, ParentType, ContextType, Partial<QueryusersArgs>>;
};

export type StaffMemberResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['StaffMember'] = ResolversParentTypes['StaffMember']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type SupportCaseResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SupportCase'] = ResolversParentTypes['SupportCase'], FederationReferenceType extends FederationReferenceTypes['SupportCase'] = FederationReferenceTypes['SupportCase']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SupportCase']> | FederationReferenceType, FederationReferenceType, ContextType>;
  assignee?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  category?: Resolver<ResolversTypes['CaseCategory'], ParentType, ContextType>;
  created?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CaseStatus'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tenant?: Resolver<Maybe<ResolversTypes['Tenant']>, ParentType, ContextType>;
  tenantId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ticket?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupportCaseConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SupportCaseConnection'] = ResolversParentTypes['SupportCaseConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SupportCaseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SupportCase']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SupportCaseEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SupportCaseEdge'] = ResolversParentTypes['SupportCaseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SupportCase'], ParentType, ContextType>;
};

export type TenantResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Tenant'] = ResolversParentTypes['Tenant'], FederationReferenceType extends FederationReferenceTypes['Tenant'] = FederationReferenceTypes['Tenant']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Tenant']> | FederationReferenceType, FederationReferenceType, ContextType>;
  created?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  domains?: Resolver<Maybe<ResolversTypes['DomainConnection']>, ParentType, ContextType, Partial<TenantdomainsArgs>>;
  environment?: Resolver<ResolversTypes['Environment'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  openUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TenantStatus'], ParentType, ContextType>;
  updated?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  usage?: Resolver<Maybe<ResolversTypes['TenantUsage']>, ParentType, ContextType>;
  userCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  users?: Resolver<Maybe<ResolversTypes['UserConnection']>, ParentType, ContextType, Partial<TenantusersArgs>>;
  workspaceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  workspaces?: Resolver<Maybe<ResolversTypes['WorkspaceConnection']>, ParentType, ContextType, Partial<TenantworkspacesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TenantConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TenantConnection'] = ResolversParentTypes['TenantConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TenantEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Tenant']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TenantEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TenantEdge'] = ResolversParentTypes['TenantEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Tenant'], ParentType, ContextType>;
};

export type TenantUsageResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TenantUsage'] = ResolversParentTypes['TenantUsage']> = {
  campaignsUsed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  domainsUsed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  emailsSent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  leadsUsed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mailboxesUsed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  periodEnd?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  periodStart?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  warmupsActive?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UserResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User'], FederationReferenceType extends FederationReferenceTypes['User'] = FederationReferenceTypes['User']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['User']> | FederationReferenceType, FederationReferenceType, ContextType>;
  created?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['EmailAddress']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastLogin?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastLoginCountry?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastLoginIp?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  maskedEmail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  maskedLastLoginIp?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  maskedPhone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  memberships?: Resolver<Array<ResolversTypes['Membership']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['UserStatus'], ParentType, ContextType>;
  tenantIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  updated?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['UserConnection'] = ResolversParentTypes['UserConnection']> = {
  edges?: Resolver<Array<ResolversTypes['UserEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['User']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UserEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['UserEdge'] = ResolversParentTypes['UserEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
};

export type WorkspaceResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Workspace'] = ResolversParentTypes['Workspace'], FederationReferenceType extends FederationReferenceTypes['Workspace'] = FederationReferenceTypes['Workspace']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Workspace']> | FederationReferenceType, FederationReferenceType, ContextType>;
  companySize?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  created?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  industry?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['WorkspaceStatus'], ParentType, ContextType>;
  tenantId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  workspaceName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WorkspaceConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['WorkspaceConnection'] = ResolversParentTypes['WorkspaceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['WorkspaceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Workspace']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WorkspaceEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['WorkspaceEdge'] = ResolversParentTypes['WorkspaceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Workspace'], ParentType, ContextType>;
};

export type Resolvers<ContextType = SubgraphContext> = {
  CloseTenantPayload?: CloseTenantPayloadResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DnsRecord?: DnsRecordResolvers<ContextType>;
  Domain?: DomainResolvers<ContextType>;
  DomainConnection?: DomainConnectionResolvers<ContextType>;
  DomainEdge?: DomainEdgeResolvers<ContextType>;
  EmailAddress?: GraphQLScalarType;
  Membership?: MembershipResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  OpenTenantPayload?: OpenTenantPayloadResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  StaffMember?: StaffMemberResolvers<ContextType>;
  SupportCase?: SupportCaseResolvers<ContextType>;
  SupportCaseConnection?: SupportCaseConnectionResolvers<ContextType>;
  SupportCaseEdge?: SupportCaseEdgeResolvers<ContextType>;
  Tenant?: TenantResolvers<ContextType>;
  TenantConnection?: TenantConnectionResolvers<ContextType>;
  TenantEdge?: TenantEdgeResolvers<ContextType>;
  TenantUsage?: TenantUsageResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  UserConnection?: UserConnectionResolvers<ContextType>;
  UserEdge?: UserEdgeResolvers<ContextType>;
  Workspace?: WorkspaceResolvers<ContextType>;
  WorkspaceConnection?: WorkspaceConnectionResolvers<ContextType>;
  WorkspaceEdge?: WorkspaceEdgeResolvers<ContextType>;
};

