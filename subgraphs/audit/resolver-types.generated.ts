import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AuditEventRow, AuditEventPage } from './events/audit-events.js';
import type { AccessReceiptRow, AccessReceiptPage } from './receipts/access-receipts.js';
import type { Reference } from './references.js';
import type { SubgraphContext } from '../kit/context.js';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
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

/** How an operation was answered. */
export type AccessDecision =
  /** All that was asked for was shown. */
  | 'ALLOWED'
  /** Nothing of it was shown. */
  | 'DENIED'
  /** Some of it was shown. */
  | 'PARTIAL';

/** Proof of one answer: who saw which customer data, written before the answer left. */
export type AccessReceipt = Node & {
  __typename?: 'AccessReceipt';
  /** Who. */
  actor: Actor;
  /** The support cases that the reader had those tenants open for; none when no tenant was open. */
  cases?: Maybe<Array<SupportCase>>;
  /** How it was answered. */
  decision: AccessDecision;
  /** What was shown. */
  entities: Array<ShownEntities>;
  /** The receipt's id. */
  id: Scalars['ID']['output'];
  /** The address it went to. */
  ipAddress?: Maybe<Scalars['String']['output']>;
  /** The name of the operation; null when it had none. */
  operationName?: Maybe<Scalars['String']['output']>;
  /** Its place in the numbered receipts; null until it is numbered, moments later. */
  sequence?: Maybe<Scalars['String']['output']>;
  /** The session it was seen in. */
  sessionId?: Maybe<Scalars['ID']['output']>;
  /** The tenants whose data it was. */
  tenantIds: Array<Scalars['ID']['output']>;
  /** The tenants themselves. */
  tenants?: Maybe<Array<Tenant>>;
  /** When. */
  time: Scalars['DateTime']['output'];
};

/** A page of receipts. */
export type AccessReceiptConnection = {
  __typename?: 'AccessReceiptConnection';
  /** The receipts with their cursors. */
  edges: Array<AccessReceiptEdge>;
  /** The receipts alone. */
  nodes: Array<AccessReceipt>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many match in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A receipt in a page. */
export type AccessReceiptEdge = {
  __typename?: 'AccessReceiptEdge';
  /** Where this one stands; opaque. */
  cursor: Scalars['String']['output'];
  /** The receipt. */
  node: AccessReceipt;
};

/** Which receipts. */
export type AccessReceiptFilter = {
  /** Only what this staff member or token saw. */
  actorId?: InputMaybe<Scalars['ID']['input']>;
  /** Before this moment. */
  before?: InputMaybe<Scalars['DateTime']['input']>;
  /** Only what was read for this support case. */
  caseId?: InputMaybe<Scalars['ID']['input']>;
  /** Only what was seen of this thing, a user for example. */
  entityId?: InputMaybe<Scalars['ID']['input']>;
  /** At this moment or later. */
  from?: InputMaybe<Scalars['DateTime']['input']>;
  /** Only what was seen of this tenant. */
  tenantId?: InputMaybe<Scalars['ID']['input']>;
};

/** Who did something. */
export type Actor = {
  __typename?: 'Actor';
  /** The staff member's or the token's id. */
  id?: Maybe<Scalars['ID']['output']>;
  /** What kind of actor. */
  kind: ActorKind;
  /** The name it had then. */
  name?: Maybe<Scalars['String']['output']>;
};

/** What kind of actor did something. */
export type ActorKind =
  /** Nobody known: before a sign-in succeeded. */
  | 'NOBODY'
  /** A person on the staff. */
  | 'STAFF'
  /** Rookery itself, in a job or a webhook. */
  | 'SYSTEM'
  /** A partner's or an analyst's token. */
  | 'TOKEN';

/** Something that was done, or tried. */
export type AuditEvent = Node & {
  __typename?: 'AuditEvent';
  /** What, from the closed list of actions, such as `session.revoked`. */
  action: Scalars['String']['output'];
  /** Who. */
  actor: Actor;
  /** How sensitive the record is. */
  classification: DataClassification;
  /** The record's id. */
  id: Scalars['ID']['output'];
  /** The address it was done from. */
  ipAddress?: Maybe<Scalars['String']['output']>;
  /** What is there now; no personal data. */
  newValues?: Maybe<Scalars['JSON']['output']>;
  /** The reason given. */
  notes?: Maybe<Scalars['String']['output']>;
  /** What was there before; no personal data. */
  oldValues?: Maybe<Scalars['JSON']['output']>;
  /** The id of the thing it was done to. */
  resourceId?: Maybe<Scalars['String']['output']>;
  /** The type of the thing it was done to. */
  resourceType: Scalars['String']['output'];
  /** Its place in the numbered trail; null until it is numbered, moments later. */
  sequence?: Maybe<Scalars['String']['output']>;
  /** The tenant itself. */
  tenant?: Maybe<Tenant>;
  /** The tenant it concerns. */
  tenantId?: Maybe<Scalars['ID']['output']>;
  /** When. */
  time: Scalars['DateTime']['output'];
  /** The program it was done with. */
  userAgent?: Maybe<Scalars['String']['output']>;
};

/** A page of records. */
export type AuditEventConnection = {
  __typename?: 'AuditEventConnection';
  /** The records with their cursors. */
  edges: Array<AuditEventEdge>;
  /** The records alone. */
  nodes: Array<AuditEvent>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many match in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A record in a page. */
export type AuditEventEdge = {
  __typename?: 'AuditEventEdge';
  /** Where this one stands; opaque. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: AuditEvent;
};

/** Which records of the trail. */
export type AuditEventFilter = {
  /** Only these actions. */
  action?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only what this staff member or token did. */
  actorId?: InputMaybe<Scalars['ID']['input']>;
  /** Before this moment. */
  before?: InputMaybe<Scalars['DateTime']['input']>;
  /** At this moment or later. */
  from?: InputMaybe<Scalars['DateTime']['input']>;
  /** Only this thing. */
  resourceId?: InputMaybe<Scalars['String']['input']>;
  /** Only things of this type. */
  resourceType?: InputMaybe<Scalars['String']['input']>;
  /** Only what concerns this tenant. */
  tenantId?: InputMaybe<Scalars['ID']['input']>;
};

/** How sensitive a record is. */
export type DataClassification =
  /** For those who need it. */
  | 'CONFIDENTIAL'
  /** For the staff. */
  | 'INTERNAL'
  /** For everybody. */
  | 'PUBLIC'
  /** For very few. */
  | 'RESTRICTED';

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

export type Query = {
  __typename?: 'Query';
  /** Who saw which customer data, newest first. */
  accessReceipts?: Maybe<AccessReceiptConnection>;
  /** The audit trail, newest first: all of it, that of opened tenants, or one's own, as permitted. */
  auditEvents?: Maybe<AuditEventConnection>;
};


export type QueryaccessReceiptsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AccessReceiptFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryauditEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AuditEventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** Which fields of which things were shown. */
export type ShownEntities = {
  __typename?: 'ShownEntities';
  /** The fields shown in clear. */
  fields: Array<Scalars['String']['output']>;
  /** Their ids. */
  ids: Array<Scalars['ID']['output']>;
  /** The fields shown masked. */
  maskedFields: Array<Scalars['String']['output']>;
  /** The type of the things. */
  type: Scalars['String']['output'];
};

/** A person who works for PenguinMails. */
export type StaffMember = {
  __typename?: 'StaffMember';
  /** What the person did, newest first. */
  activity?: Maybe<AuditEventConnection>;
  /** The staff member's id. */
  id: Scalars['ID']['output'];
};


/** A person who works for PenguinMails. */
export type StaffMemberactivityArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** A customer's matter that staff work on. */
export type SupportCase = {
  __typename?: 'SupportCase';
  /** The case's id. */
  id: Scalars['ID']['output'];
  /** What was read of its tenant while that was open for the case, newest first: who, with which operation, which fields of what. */
  reads?: Maybe<AccessReceiptConnection>;
};


/** A customer's matter that staff work on. */
export type SupportCasereadsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** A customer organisation. */
export type Tenant = {
  __typename?: 'Tenant';
  /** Who saw the tenant's data, newest first. */
  accessReceipts?: Maybe<AccessReceiptConnection>;
  /** What was done to the tenant, newest first. */
  auditEvents?: Maybe<AuditEventConnection>;
  /** The tenant's id. */
  id: Scalars['ID']['output'];
};


/** A customer organisation. */
export type TenantaccessReceiptsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};


/** A customer organisation. */
export type TenantauditEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};



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
  AccessReceipt: AccessReceipt;
  AuditEvent: AuditEvent;
  StaffMember: StaffMember;
  SupportCase: SupportCase;
  Tenant: Tenant;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  AccessReceipt:
    ( { __typename: 'AccessReceipt' }
    & GraphQLRecursivePick<FederationTypes['AccessReceipt'], {"id":true}> );
  AuditEvent:
    ( { __typename: 'AuditEvent' }
    & GraphQLRecursivePick<FederationTypes['AuditEvent'], {"id":true}> );
  StaffMember:
    ( { __typename: 'StaffMember' }
    & GraphQLRecursivePick<FederationTypes['StaffMember'], {"id":true}> );
  SupportCase:
    ( { __typename: 'SupportCase' }
    & GraphQLRecursivePick<FederationTypes['SupportCase'], {"id":true}> );
  Tenant:
    ( { __typename: 'Tenant' }
    & GraphQLRecursivePick<FederationTypes['Tenant'], {"id":true}> );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( AccessReceiptRow )
    | ( AuditEventRow )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AccessDecision: AccessDecision;
  AccessReceipt: ResolverTypeWrapper<AccessReceiptRow>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AccessReceiptConnection: ResolverTypeWrapper<AccessReceiptPage>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AccessReceiptEdge: ResolverTypeWrapper<Omit<AccessReceiptEdge, 'node'> & { node: ResolversTypes['AccessReceipt'] }>;
  AccessReceiptFilter: AccessReceiptFilter;
  Actor: ResolverTypeWrapper<Actor>;
  ActorKind: ActorKind;
  AuditEvent: ResolverTypeWrapper<AuditEventRow>;
  AuditEventConnection: ResolverTypeWrapper<AuditEventPage>;
  AuditEventEdge: ResolverTypeWrapper<Omit<AuditEventEdge, 'node'> & { node: ResolversTypes['AuditEvent'] }>;
  AuditEventFilter: AuditEventFilter;
  DataClassification: DataClassification;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ShownEntities: ResolverTypeWrapper<ShownEntities>;
  StaffMember: ResolverTypeWrapper<Reference>;
  SupportCase: ResolverTypeWrapper<Reference>;
  Tenant: ResolverTypeWrapper<Reference>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AccessReceipt: AccessReceiptRow;
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  AccessReceiptConnection: AccessReceiptPage;
  Int: Scalars['Int']['output'];
  AccessReceiptEdge: Omit<AccessReceiptEdge, 'node'> & { node: ResolversParentTypes['AccessReceipt'] };
  AccessReceiptFilter: AccessReceiptFilter;
  Actor: Actor;
  AuditEvent: AuditEventRow;
  AuditEventConnection: AuditEventPage;
  AuditEventEdge: Omit<AuditEventEdge, 'node'> & { node: ResolversParentTypes['AuditEvent'] };
  AuditEventFilter: AuditEventFilter;
  DateTime: Scalars['DateTime']['output'];
  JSON: Scalars['JSON']['output'];
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  Query: Record<PropertyKey, never>;
  ShownEntities: ShownEntities;
  StaffMember: Reference;
  SupportCase: Reference;
  Tenant: Reference;
};

export type AccessReceiptResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AccessReceipt'] = ResolversParentTypes['AccessReceipt'], FederationReferenceType extends FederationReferenceTypes['AccessReceipt'] = FederationReferenceTypes['AccessReceipt']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AccessReceipt']> | FederationReferenceType, FederationReferenceType, ContextType>;
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  cases?: Resolver<Maybe<Array<ResolversTypes['SupportCase']>>, ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['AccessDecision'], ParentType, ContextType>;
  entities?: Resolver<Array<ResolversTypes['ShownEntities']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ipAddress?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  operationName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sequence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sessionId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  tenantIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  tenants?: Resolver<Maybe<Array<ResolversTypes['Tenant']>>, ParentType, ContextType>;
  time?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccessReceiptConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AccessReceiptConnection'] = ResolversParentTypes['AccessReceiptConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AccessReceiptEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AccessReceipt']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AccessReceiptEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AccessReceiptEdge'] = ResolversParentTypes['AccessReceiptEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AccessReceipt'], ParentType, ContextType>;
};

export type ActorResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Actor'] = ResolversParentTypes['Actor']> = {
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ActorKind'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AuditEventResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AuditEvent'] = ResolversParentTypes['AuditEvent'], FederationReferenceType extends FederationReferenceTypes['AuditEvent'] = FederationReferenceTypes['AuditEvent']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AuditEvent']> | FederationReferenceType, FederationReferenceType, ContextType>;
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  classification?: Resolver<ResolversTypes['DataClassification'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ipAddress?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  newValues?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  notes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  oldValues?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  resourceId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  resourceType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sequence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tenant?: Resolver<Maybe<ResolversTypes['Tenant']>, ParentType, ContextType>;
  tenantId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  time?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  userAgent?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AuditEventConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AuditEventConnection'] = ResolversParentTypes['AuditEventConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AuditEventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AuditEvent']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AuditEventEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AuditEventEdge'] = ResolversParentTypes['AuditEventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AuditEvent'], ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface JSONScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type NodeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'AccessReceipt' | 'AuditEvent', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  accessReceipts?: Resolver<Maybe<ResolversTypes['AccessReceiptConnection']>, ParentType, ContextType, Partial<QueryaccessReceiptsArgs>>;
  auditEvents?: Resolver<Maybe<ResolversTypes['AuditEventConnection']>, ParentType, ContextType, Partial<QueryauditEventsArgs>>;
};

export type ShownEntitiesResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ShownEntities'] = ResolversParentTypes['ShownEntities']> = {
  fields?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  ids?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  maskedFields?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StaffMemberResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['StaffMember'] = ResolversParentTypes['StaffMember'], FederationReferenceType extends FederationReferenceTypes['StaffMember'] = FederationReferenceTypes['StaffMember']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['StaffMember']> | FederationReferenceType, FederationReferenceType, ContextType>;
  activity?: Resolver<Maybe<ResolversTypes['AuditEventConnection']>, ParentType, ContextType, Partial<StaffMemberactivityArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type SupportCaseResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SupportCase'] = ResolversParentTypes['SupportCase'], FederationReferenceType extends FederationReferenceTypes['SupportCase'] = FederationReferenceTypes['SupportCase']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SupportCase']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reads?: Resolver<Maybe<ResolversTypes['AccessReceiptConnection']>, ParentType, ContextType, Partial<SupportCasereadsArgs>>;
};

export type TenantResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Tenant'] = ResolversParentTypes['Tenant'], FederationReferenceType extends FederationReferenceTypes['Tenant'] = FederationReferenceTypes['Tenant']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Tenant']> | FederationReferenceType, FederationReferenceType, ContextType>;
  accessReceipts?: Resolver<Maybe<ResolversTypes['AccessReceiptConnection']>, ParentType, ContextType, Partial<TenantaccessReceiptsArgs>>;
  auditEvents?: Resolver<Maybe<ResolversTypes['AuditEventConnection']>, ParentType, ContextType, Partial<TenantauditEventsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type Resolvers<ContextType = SubgraphContext> = {
  AccessReceipt?: AccessReceiptResolvers<ContextType>;
  AccessReceiptConnection?: AccessReceiptConnectionResolvers<ContextType>;
  AccessReceiptEdge?: AccessReceiptEdgeResolvers<ContextType>;
  Actor?: ActorResolvers<ContextType>;
  AuditEvent?: AuditEventResolvers<ContextType>;
  AuditEventConnection?: AuditEventConnectionResolvers<ContextType>;
  AuditEventEdge?: AuditEventEdgeResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  JSON?: GraphQLScalarType;
  Node?: NodeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ShownEntities?: ShownEntitiesResolvers<ContextType>;
  StaffMember?: StaffMemberResolvers<ContextType>;
  SupportCase?: SupportCaseResolvers<ContextType>;
  Tenant?: TenantResolvers<ContextType>;
};

