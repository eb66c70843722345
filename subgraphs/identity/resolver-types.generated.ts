import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Viewer as KnownViewer } from '../kit/viewer.js';
import type { StaffMemberRow, StaffMemberPage } from './staff/staff-member-row.js';
import type { Session as SessionRow } from './sessions/session.entity.js';
import type { Role as RoleRow } from './roles/role.entity.js';
import type { Permission as PermissionRow } from './roles/permission.entity.js';
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

/** A one-time link's token and a new password. */
export type AcceptInvitationInput = {
  /** What to call this device in the list of sessions, up to 80 characters. */
  deviceName: Scalars['String']['input'];
  /** The new password, 12 to 200 characters. */
  password: Scalars['String']['input'];
  /** The token from the link. */
  token: Scalars['String']['input'];
};

/** Permissions lent for a while; they end by themselves. */
export type Elevation = {
  __typename?: 'Elevation';
  /** When it ends by itself. */
  expires: Scalars['DateTime']['output'];
  /** When it began. */
  granted: Scalars['DateTime']['output'];
  /** The elevation's id. */
  id: Scalars['ID']['output'];
  /** The permissions lent. */
  scopes: Array<Scalars['String']['output']>;
};

/** The challenge to enrol for. */
export type EnrolSecondFactorInput = {
  /** The challenge from `signIn` or `acceptInvitation`. */
  challenge: Scalars['String']['input'];
};

/** A new secret, shown once. */
export type EnrolSecondFactorPayload = {
  __typename?: 'EnrolSecondFactorPayload';
  /** The `otpauth:` address to show as a QR code. */
  otpauthUrl: Scalars['String']['output'];
  /** The secret in base32, to type by hand. */
  secret: Scalars['String']['output'];
};

/** The world that a tenant, and so everything of it, lives in. */
export type Environment =
  /** Real customers. */
  | 'PRODUCTION'
  /** Synthetic customers, for quality assurance. */
  | 'TEST';

export type Mutation = {
  __typename?: 'Mutation';
  /** The first step for somebody invited: the one-time link sets the password. */
  acceptInvitation: SignInPayload;
  /** Makes a new secret for an authenticator application, for a challenge whose `next` is `ENROL_SECOND_FACTOR`. */
  enrolSecondFactor: EnrolSecondFactorPayload;
  /** Confirms password and second factor again, for sensitive actions; holds for 15 minutes. */
  reauthenticate?: Maybe<ReauthenticatePayload>;
  /** Ends all sessions of one staff member at once: one's own, or anybody's where that is permitted. */
  revokeAllSessions?: Maybe<RevokeAllSessionsPayload>;
  /** Ends one session at once, on every gateway: one's own, or anybody's where that is permitted. */
  revokeSession?: Maybe<RevokeSessionPayload>;
  /** The first step in: password. Says the same, in the same time, whether the account exists or not. */
  signIn: SignInPayload;
  /** Ends this session. */
  signOut?: Maybe<SignOutPayload>;
  /** Suspends a staff member at once and ends all their sessions. The last active super admin stays. */
  suspendStaffMember?: Maybe<SuspendStaffMemberPayload>;
  /** The second step in: a code of six digits. Sets the session cookie. */
  verifySecondFactor: VerifySecondFactorPayload;
};


export type MutationacceptInvitationArgs = {
  input: AcceptInvitationInput;
};


export type MutationenrolSecondFactorArgs = {
  input: EnrolSecondFactorInput;
};


export type MutationreauthenticateArgs = {
  input: ReauthenticateInput;
};


export type MutationrevokeAllSessionsArgs = {
  input: RevokeAllSessionsInput;
};


export type MutationrevokeSessionArgs = {
  input: RevokeSessionInput;
};


export type MutationsignInArgs = {
  input: SignInInput;
};


export type MutationsuspendStaffMemberArgs = {
  input: SuspendStaffMemberInput;
};


export type MutationverifySecondFactorArgs = {
  input: VerifySecondFactorInput;
};

/** What a grant asks for before it counts. */
export type Needs =
  /** Another person's approval. */
  | 'APPROVAL'
  /** An elevation in force. */
  | 'ELEVATION'
  /** Nothing more. */
  | 'NOTHING';

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

/** Something that a role can be allowed. */
export type Permission = Node & {
  __typename?: 'Permission';
  /** Its one category. */
  category: PermissionCategory;
  /** The permission's id. */
  id: Scalars['ID']['output'];
  /** Its stable name, such as `billing:read`: what `@requiresScopes` and FORBIDDEN say. */
  name: Scalars['String']['output'];
  /** What it opens, in a sentence. */
  title: Scalars['String']['output'];
};

/** The drawer that a permission is kept in. */
export type PermissionCategory =
  /** Money. */
  | 'billing'
  /** What everybody's work needs. */
  | 'general'
  /** The system itself. */
  | 'system_administration'
  /** People. */
  | 'user_management';

/** One cell of the matrix: a role, a permission, how far and on what condition. */
export type PermissionCell = {
  __typename?: 'PermissionCell';
  /** On what condition. */
  needs: Needs;
  /** The permission's name. */
  permission: Scalars['String']['output'];
  /** How far it reaches. */
  reach: Reach;
  /** The role's name; `partner` or `analyst` for the kinds of token. */
  role: Scalars['String']['output'];
};

export type Query = {
  __typename?: 'Query';
  /** Who may what: one cell for each grant in force. A token sees its own column. */
  permissionMatrix?: Maybe<Array<PermissionCell>>;
  /** Every permission there is. */
  permissions?: Maybe<Array<Permission>>;
  /** Every role: the four tiers and the add-ons. */
  roles?: Maybe<Array<Role>>;
  /** The viewer's own sessions, newest first; `staffMemberId` for another's, where that is permitted. */
  sessions?: Maybe<Array<Session>>;
  /** One staff member; NOT_FOUND when there is none. */
  staffMember?: Maybe<StaffMember>;
  /** The staff, by name. */
  staffMembers?: Maybe<StaffMemberConnection>;
  /** Who is asking. Answers without a session too: then `kind` is `NOBODY`. */
  viewer: Viewer;
};


export type QuerysessionsArgs = {
  staffMemberId?: InputMaybe<Scalars['ID']['input']>;
};


export type QuerystaffMemberArgs = {
  id: Scalars['ID']['input'];
};


export type QuerystaffMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StaffMemberFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** Which rows a grant reaches. */
export type Reach =
  /** All rows of the viewer's environments. */
  | 'ANY'
  /** Rows of tenants that the viewer has open; a token's own tenants. */
  | 'OPENED'
  /** The viewer's own rows. */
  | 'SELF'
  /** Rows of the test environment. */
  | 'TEST';

/** Password and code once more. */
export type ReauthenticateInput = {
  /** The six digits. */
  code: Scalars['String']['input'];
  /** The password. */
  password: Scalars['String']['input'];
};

/** Confirmed. */
export type ReauthenticatePayload = {
  __typename?: 'ReauthenticatePayload';
  /** Until when the confirmation holds. */
  validUntil: Scalars['DateTime']['output'];
};

/** Whose sessions, and why. */
export type RevokeAllSessionsInput = {
  /** Why; asked for when it is another's. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Whose; one's own when left out. */
  staffMemberId?: InputMaybe<Scalars['ID']['input']>;
};

/** The sessions that ended. */
export type RevokeAllSessionsPayload = {
  __typename?: 'RevokeAllSessionsPayload';
  /** How many ended. */
  count: Scalars['Int']['output'];
  /** Whose they were. */
  staffMember?: Maybe<StaffMember>;
};

/** Which session, and why. */
export type RevokeSessionInput = {
  /** Why; asked for when it is another's. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The session's id. */
  sessionId: Scalars['ID']['input'];
};

/** The session that ended. */
export type RevokeSessionPayload = {
  __typename?: 'RevokeSessionPayload';
  /** The session as it was. */
  session?: Maybe<Session>;
};

/** A named set of permissions. */
export type Role = Node & {
  __typename?: 'Role';
  /** Whether it is one of the four tiers, which cannot be deleted. */
  builtIn: Scalars['Boolean']['output'];
  /** What it is for. */
  description: Scalars['String']['output'];
  /** The role's id. */
  id: Scalars['ID']['output'];
  /** The role's name, such as `support`. */
  name: Scalars['String']['output'];
  /** The permissions that it gives, by id. */
  permissions: Array<Scalars['String']['output']>;
};

/** The state of a second factor. */
export type SecondFactorState =
  /** An authenticator application is enrolled. */
  | 'ENROLLED'
  /** None yet; the next sign-in begins with enrolment. */
  | 'MISSING';

/** A time that somebody is signed in, on one device. */
export type Session = Node & {
  __typename?: 'Session';
  /** The browser and system, as the device told them. */
  browser: Scalars['String']['output'];
  /** When it began. */
  created: Scalars['DateTime']['output'];
  /** Whether it is the one that asks. */
  current: Scalars['Boolean']['output'];
  /** What the person called the device. */
  deviceName: Scalars['String']['output'];
  /** When it ends at the latest. */
  expires: Scalars['DateTime']['output'];
  /** The session's id; not what the cookie holds. */
  id: Scalars['ID']['output'];
  /** The address it was last seen from. */
  ipAddress?: Maybe<Scalars['String']['output']>;
  /** When it was last used. */
  lastSeen: Scalars['DateTime']['output'];
};

/** Address, password and device. */
export type SignInInput = {
  /** What to call this device in the list of sessions, up to 80 characters. */
  deviceName: Scalars['String']['input'];
  /** The address. */
  email: Scalars['EmailAddress']['input'];
  /** The password. */
  password: Scalars['String']['input'];
};

/** What comes after the password. */
export type SignInPayload = {
  __typename?: 'SignInPayload';
  /** What the next step refers to; good for five minutes, at one place only. */
  challenge: Scalars['String']['output'];
  /** The next step. */
  next: SignInStep;
};

/** What comes next on the way in. */
export type SignInStep =
  /** Call `enrolSecondFactor`, then `verifySecondFactor`. */
  | 'ENROL_SECOND_FACTOR'
  /** Send a code with `verifySecondFactor`. */
  | 'SECOND_FACTOR';

/** Signed out. */
export type SignOutPayload = {
  __typename?: 'SignOutPayload';
  /** True; the cookie is cleared. */
  ok: Scalars['Boolean']['output'];
};

/** A person who works for PenguinMails. */
export type StaffMember = Node & {
  __typename?: 'StaffMember';
  /** When the person joined. */
  created: Scalars['DateTime']['output'];
  /** The address that the person signs in with. */
  email?: Maybe<Scalars['EmailAddress']['output']>;
  /** The staff member's id. */
  id: Scalars['ID']['output'];
  /** When the person was last seen; null before the first time. */
  lastSeen?: Maybe<Scalars['DateTime']['output']>;
  /** The person's name. */
  name: Scalars['String']['output'];
  /** What super admins wrote about the person. */
  notes?: Maybe<Scalars['String']['output']>;
  /** The tier and the add-on roles held now. */
  roles?: Maybe<Array<Role>>;
  /** Whether a second factor is enrolled. */
  secondFactor?: Maybe<SecondFactorState>;
  /** The person's sessions that have not ended, newest first. */
  sessions?: Maybe<Array<Session>>;
  /** Whether the person may come in. */
  status?: Maybe<StaffStatus>;
  /** The tier, by the name of its role. */
  tier?: Maybe<Scalars['String']['output']>;
};

/** A page of staff members. */
export type StaffMemberConnection = {
  __typename?: 'StaffMemberConnection';
  /** The staff members with their cursors. */
  edges: Array<StaffMemberEdge>;
  /** The staff members alone. */
  nodes: Array<StaffMember>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many match in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A staff member in a page. */
export type StaffMemberEdge = {
  __typename?: 'StaffMemberEdge';
  /** Where this one stands; opaque. */
  cursor: Scalars['String']['output'];
  /** The staff member. */
  node: StaffMember;
};

/** Which staff members. */
export type StaffMemberFilter = {
  /** Part of the name. */
  name?: InputMaybe<Scalars['String']['input']>;
};

/** Whether a staff member may come in. */
export type StaffStatus =
  /** May sign in. */
  | 'ACTIVE'
  /** Invited; has not set a password yet. */
  | 'INVITED'
  /** Locked out. */
  | 'SUSPENDED';

/** A session that has just begun. */
export type StartedSession = {
  __typename?: 'StartedSession';
  /** When it ends at the latest. */
  expires: Scalars['DateTime']['output'];
  /** The session's id. */
  id: Scalars['ID']['output'];
};

/** Whom to suspend, and why. */
export type SuspendStaffMemberInput = {
  /** Why. */
  reason: Scalars['String']['input'];
  /** The staff member's id. */
  staffMemberId: Scalars['ID']['input'];
};

/** Suspended. */
export type SuspendStaffMemberPayload = {
  __typename?: 'SuspendStaffMemberPayload';
  /** The staff member as they are now. */
  staffMember?: Maybe<StaffMember>;
};

/** A customer organisation. */
export type Tenant = {
  __typename?: 'Tenant';
  /** The tenant's id. */
  id: Scalars['ID']['output'];
};

/** A challenge and its answer. */
export type VerifySecondFactorInput = {
  /** The challenge from `signIn` or `acceptInvitation`. */
  challenge: Scalars['String']['input'];
  /** The six digits. */
  code: Scalars['String']['input'];
};

/** Signed in. */
export type VerifySecondFactorPayload = {
  __typename?: 'VerifySecondFactorPayload';
  /** The session that began. */
  session: StartedSession;
  /** Who this is now. */
  viewer: Viewer;
};

/** The caller: who it is and what it may do now. */
export type Viewer = {
  __typename?: 'Viewer';
  /** The elevations in force. */
  elevations: Array<Elevation>;
  /** The environments that the caller lives in; what lies outside is NOT_FOUND. */
  environments: Array<Environment>;
  /** The staff member's or the token's id; null for nobody. */
  id?: Maybe<Scalars['ID']['output']>;
  /** What kind of caller this is. */
  kind: ViewerKind;
  /** The tenants that the viewer has open; a token's own tenants. */
  openTenants?: Maybe<Array<Tenant>>;
  /** Until when a confirmation by `reauthenticate` holds; null when none does. */
  reauthenticatedUntil?: Maybe<Scalars['DateTime']['output']>;
  /** The permissions held at this moment, by id. */
  scopes: Array<Scalars['String']['output']>;
  /** The staff member, when it is one. */
  staff?: Maybe<StaffMember>;
};

/** What kind of caller this is. */
export type ViewerKind =
  /** Nobody: no session and no token. */
  | 'NOBODY'
  /** A person with a session. */
  | 'STAFF'
  /** Rookery itself, in a job or a webhook. */
  | 'SYSTEM'
  /** A partner's or an analyst's token. */
  | 'TOKEN';



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
  Permission: Permission;
  Role: Role;
  Session: Session;
  StaffMember: StaffMember;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Permission:
    ( { __typename: 'Permission' }
    & GraphQLRecursivePick<FederationTypes['Permission'], {"id":true}> );
  Role:
    ( { __typename: 'Role' }
    & GraphQLRecursivePick<FederationTypes['Role'], {"id":true}> );
  Session:
    ( { __typename: 'Session' }
    & GraphQLRecursivePick<FederationTypes['Session'], {"id":true}> );
  StaffMember:
    ( { __typename: 'StaffMember' }
    & GraphQLRecursivePick<FederationTypes['StaffMember'], {"id":true}> );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( PermissionRow )
    | ( RoleRow )
    | ( SessionRow )
    | ( StaffMemberRow )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AcceptInvitationInput: AcceptInvitationInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Elevation: ResolverTypeWrapper<Elevation>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  EmailAddress: ResolverTypeWrapper<Scalars['EmailAddress']['output']>;
  EnrolSecondFactorInput: EnrolSecondFactorInput;
  EnrolSecondFactorPayload: ResolverTypeWrapper<EnrolSecondFactorPayload>;
  Environment: Environment;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Needs: Needs;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Permission: ResolverTypeWrapper<PermissionRow>;
  PermissionCategory: PermissionCategory;
  PermissionCell: ResolverTypeWrapper<PermissionCell>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Reach: Reach;
  ReauthenticateInput: ReauthenticateInput;
  ReauthenticatePayload: ResolverTypeWrapper<ReauthenticatePayload>;
  RevokeAllSessionsInput: RevokeAllSessionsInput;
  RevokeAllSessionsPayload: ResolverTypeWrapper<Omit<RevokeAllSessionsPayload, 'staffMember'> & { staffMember?: Maybe<ResolversTypes['StaffMember']> }>;
  RevokeSessionInput: RevokeSessionInput;
  RevokeSessionPayload: ResolverTypeWrapper<Omit<RevokeSessionPayload, 'session'> & { session?: Maybe<ResolversTypes['Session']> }>;
  Role: ResolverTypeWrapper<RoleRow>;
  SecondFactorState: SecondFactorState;
  Session: ResolverTypeWrapper<SessionRow>;
  SignInInput: SignInInput;
  SignInPayload: ResolverTypeWrapper<SignInPayload>;
  SignInStep: SignInStep;
  SignOutPayload: ResolverTypeWrapper<SignOutPayload>;
  StaffMember: ResolverTypeWrapper<StaffMemberRow>;
  StaffMemberConnection: ResolverTypeWrapper<StaffMemberPage>;
  StaffMemberEdge: ResolverTypeWrapper<Omit<StaffMemberEdge, 'node'> & { node: ResolversTypes['StaffMember'] }>;
  StaffMemberFilter: StaffMemberFilter;
  StaffStatus: StaffStatus;
  StartedSession: ResolverTypeWrapper<StartedSession>;
  SuspendStaffMemberInput: SuspendStaffMemberInput;
  SuspendStaffMemberPayload: ResolverTypeWrapper<Omit<SuspendStaffMemberPayload, 'staffMember'> & { staffMember?: Maybe<ResolversTypes['StaffMember']> }>;
  Tenant: ResolverTypeWrapper<Tenant>;
  VerifySecondFactorInput: VerifySecondFactorInput;
  VerifySecondFactorPayload: ResolverTypeWrapper<Omit<VerifySecondFactorPayload, 'viewer'> & { viewer: ResolversTypes['Viewer'] }>;
  Viewer: ResolverTypeWrapper<KnownViewer>;
  ViewerKind: ViewerKind;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcceptInvitationInput: AcceptInvitationInput;
  String: Scalars['String']['output'];
  DateTime: Scalars['DateTime']['output'];
  Elevation: Elevation;
  ID: Scalars['ID']['output'];
  EmailAddress: Scalars['EmailAddress']['output'];
  EnrolSecondFactorInput: EnrolSecondFactorInput;
  EnrolSecondFactorPayload: EnrolSecondFactorPayload;
  Mutation: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  Permission: PermissionRow;
  PermissionCell: PermissionCell;
  Query: Record<PropertyKey, never>;
  Int: Scalars['Int']['output'];
  ReauthenticateInput: ReauthenticateInput;
  ReauthenticatePayload: ReauthenticatePayload;
  RevokeAllSessionsInput: RevokeAllSessionsInput;
  RevokeAllSessionsPayload: Omit<RevokeAllSessionsPayload, 'staffMember'> & { staffMember?: Maybe<ResolversParentTypes['StaffMember']> };
  RevokeSessionInput: RevokeSessionInput;
  RevokeSessionPayload: Omit<RevokeSessionPayload, 'session'> & { session?: Maybe<ResolversParentTypes['Session']> };
  Role: RoleRow;
  Session: SessionRow;
  SignInInput: SignInInput;
  SignInPayload: SignInPayload;
  SignOutPayload: SignOutPayload;
  StaffMember: StaffMemberRow;
  StaffMemberConnection: StaffMemberPage;
  StaffMemberEdge: Omit<StaffMemberEdge, 'node'> & { node: ResolversParentTypes['StaffMember'] };
  StaffMemberFilter: StaffMemberFilter;
  StartedSession: StartedSession;
  SuspendStaffMemberInput: SuspendStaffMemberInput;
  SuspendStaffMemberPayload: Omit<SuspendStaffMemberPayload, 'staffMember'> & { staffMember?: Maybe<ResolversParentTypes['StaffMember']> };
  Tenant: Tenant;
  VerifySecondFactorInput: VerifySecondFactorInput;
  VerifySecondFactorPayload: Omit<VerifySecondFactorPayload, 'viewer'> & { viewer: ResolversParentTypes['Viewer'] };
  Viewer: KnownViewer;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type ElevationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Elevation'] = ResolversParentTypes['Elevation']> = {
  expires?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  granted?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  scopes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface EmailAddressScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['EmailAddress'], any> {
  name: 'EmailAddress';
}

export type EnrolSecondFactorPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['EnrolSecondFactorPayload'] = ResolversParentTypes['EnrolSecondFactorPayload']> = {
  otpauthUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  secret?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptInvitation?: Resolver<ResolversTypes['SignInPayload'], ParentType, ContextType, RequireFields<MutationacceptInvitationArgs, 'input'>>;
  enrolSecondFactor?: Resolver<ResolversTypes['EnrolSecondFactorPayload'], ParentType, ContextType, RequireFields<MutationenrolSecondFactorArgs, 'input'>>;
  reauthenticate?: Resolver<Maybe<ResolversTypes['ReauthenticatePayload']>, ParentType, ContextType, RequireFields<MutationreauthenticateArgs, 'input'>>;
  revokeAllSessions?: Resolver<Maybe<ResolversTypes['RevokeAllSessionsPayload']>, ParentType, ContextType, RequireFields<MutationrevokeAllSessionsArgs, 'input'>>;
  revokeSession?: Resolver<Maybe<ResolversTypes['RevokeSessionPayload']>, ParentType, ContextType, RequireFields<MutationrevokeSessionArgs, 'input'>>;
  signIn?: Resolver<ResolversTypes['SignInPayload'], ParentType, ContextType, RequireFields<MutationsignInArgs, 'input'>>;
  signOut?: Resolver<Maybe<ResolversTypes['SignOutPayload']>, ParentType, ContextType>;
  suspendStaffMember?: Resolver<Maybe<ResolversTypes['SuspendStaffMemberPayload']>, ParentType, ContextType, RequireFields<MutationsuspendStaffMemberArgs, 'input'>>;
  verifySecondFactor?: Resolver<ResolversTypes['VerifySecondFactorPayload'], ParentType, ContextType, RequireFields<MutationverifySecondFactorArgs, 'input'>>;
};

export type NodeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Permission' | 'Role' | 'Session' | 'StaffMember', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PermissionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Permission'] = ResolversParentTypes['Permission'], FederationReferenceType extends FederationReferenceTypes['Permission'] = FederationReferenceTypes['Permission']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Permission']> | FederationReferenceType, FederationReferenceType, ContextType>;
  category?: Resolver<ResolversTypes['PermissionCategory'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PermissionCellResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PermissionCell'] = ResolversParentTypes['PermissionCell']> = {
  needs?: Resolver<ResolversTypes['Needs'], ParentType, ContextType>;
  permission?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reach?: Resolver<ResolversTypes['Reach'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  permissionMatrix?: Resolver<Maybe<Array<ResolversTypes['PermissionCell']>>, ParentType, ContextType>;
  permissions?: Resolver<Maybe<Array<ResolversTypes['Permission']>>, ParentType, ContextType>;
  roles?: Resolver<Maybe<Array<ResolversTypes['Role']>>, ParentType, ContextType>;
  sessions?: Resolver<Maybe<Array<ResolversTypes['Session']>>, ParentType, ContextType, Partial<QuerysessionsArgs>>;
  staffMember?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType, RequireFields<QuerystaffMemberArgs, 'id'>>;
  staffMembers?: Resolver<Maybe<ResolversTypes['StaffMemberConnection']>, ParentType, ContextType, Partial<QuerystaffMembersArgs>>;
  viewer?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
};

export type ReauthenticatePayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ReauthenticatePayload'] = ResolversParentTypes['ReauthenticatePayload']> = {
  validUntil?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type RevokeAllSessionsPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RevokeAllSessionsPayload'] = ResolversParentTypes['RevokeAllSessionsPayload']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  staffMember?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
};

export type RevokeSessionPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RevokeSessionPayload'] = ResolversParentTypes['RevokeSessionPayload']> = {
  session?: Resolver<Maybe<ResolversTypes['Session']>, ParentType, ContextType>;
};

export type RoleResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Role'] = ResolversParentTypes['Role'], FederationReferenceType extends FederationReferenceTypes['Role'] = FederationReferenceTypes['Role']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Role']> | FederationReferenceType, FederationReferenceType, ContextType>;
  builtIn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  permissions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SessionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Session'] = ResolversParentTypes['Session'], FederationReferenceType extends FederationReferenceTypes['Session'] = FederationReferenceTypes['Session']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Session']> | FederationReferenceType, FederationReferenceType, ContextType>;
  browser?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  created?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  deviceName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expires?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ipAddress?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastSeen?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignInPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SignInPayload'] = ResolversParentTypes['SignInPayload']> = {
  challenge?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  next?: Resolver<ResolversTypes['SignInStep'], ParentType, ContextType>;
};

export type SignOutPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SignOutPayload'] = ResolversParentTypes['SignOutPayload']> = {
  ok?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type StaffMemberResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['StaffMember'] = ResolversParentTypes['StaffMember'], FederationReferenceType extends FederationReferenceTypes['StaffMember'] = FederationReferenceTypes['StaffMember']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['StaffMember']> | FederationReferenceType, FederationReferenceType, ContextType>;
  created?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['EmailAddress']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastSeen?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  notes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  roles?: Resolver<Maybe<Array<ResolversTypes['Role']>>, ParentType, ContextType>;
  secondFactor?: Resolver<Maybe<ResolversTypes['SecondFactorState']>, ParentType, ContextType>;
  sessions?: Resolver<Maybe<Array<ResolversTypes['Session']>>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['StaffStatus']>, ParentType, ContextType>;
  tier?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StaffMemberConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['StaffMemberConnection'] = ResolversParentTypes['StaffMemberConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StaffMemberEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StaffMemberEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['StaffMemberEdge'] = ResolversParentTypes['StaffMemberEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StaffMember'], ParentType, ContextType>;
};

export type StartedSessionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['StartedSession'] = ResolversParentTypes['StartedSession']> = {
  expires?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type SuspendStaffMemberPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SuspendStaffMemberPayload'] = ResolversParentTypes['SuspendStaffMemberPayload']> = {
  staffMember?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
};

export type TenantResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Tenant'] = ResolversParentTypes['Tenant']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type VerifySecondFactorPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['VerifySecondFactorPayload'] = ResolversParentTypes['VerifySecondFactorPayload']> = {
  session?: Resolver<ResolversTypes['StartedSession'], ParentType, ContextType>;
  viewer?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  elevations?: Resolver<Array<ResolversTypes['Elevation']>, ParentType, ContextType>;
  environments?: Resolver<Array<ResolversTypes['Environment']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ViewerKind'], ParentType, ContextType>;
  openTenants?: Resolver<Maybe<Array<ResolversTypes['Tenant']>>, ParentType, ContextType>;
  reauthenticatedUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  scopes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  staff?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = SubgraphContext> = {
  DateTime?: GraphQLScalarType;
  Elevation?: ElevationResolvers<ContextType>;
  EmailAddress?: GraphQLScalarType;
  EnrolSecondFactorPayload?: EnrolSecondFactorPayloadResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Permission?: PermissionResolvers<ContextType>;
  PermissionCell?: PermissionCellResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ReauthenticatePayload?: ReauthenticatePayloadResolvers<ContextType>;
  RevokeAllSessionsPayload?: RevokeAllSessionsPayloadResolvers<ContextType>;
  RevokeSessionPayload?: RevokeSessionPayloadResolvers<ContextType>;
  Role?: RoleResolvers<ContextType>;
  Session?: SessionResolvers<ContextType>;
  SignInPayload?: SignInPayloadResolvers<ContextType>;
  SignOutPayload?: SignOutPayloadResolvers<ContextType>;
  StaffMember?: StaffMemberResolvers<ContextType>;
  StaffMemberConnection?: StaffMemberConnectionResolvers<ContextType>;
  StaffMemberEdge?: StaffMemberEdgeResolvers<ContextType>;
  StartedSession?: StartedSessionResolvers<ContextType>;
  SuspendStaffMemberPayload?: SuspendStaffMemberPayloadResolvers<ContextType>;
  Tenant?: TenantResolvers<ContextType>;
  VerifySecondFactorPayload?: VerifySecondFactorPayloadResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
};

