import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Viewer as KnownViewer } from '../kit/viewer.js';
import type { StaffMemberRow, StaffMemberPage } from './staff/staff-member-row.js';
import type { Session as SessionRow } from './sessions/session.entity.js';
import type { Alert as AlertRow } from './alerts/alert.entity.js';
import type { AlertPage } from './alerts/alert-page.js';
import type { OwnFactorsRow } from './factors/own-factors.js';
import type { Passkey as PasskeyRow } from './passkeys/passkey.entity.js';
import type { Role as RoleRow } from './roles/role.entity.js';
import type { Permission as PermissionRow } from './roles/permission.entity.js';
import type { RequestRow, RequestPage } from './requests/access-request.js';
import type { Lent } from './elevations/elevation.js';
import type { NoticeRow } from './notices/notices.js';
import type { ReviewRow, ReviewItemRow } from './reviews/review.js';
import type { Impact, Affected } from './roles/impact-row.js';
import type { ApiTokenRow } from './tokens/api-token.js';
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
  /** A value of any shape. */
  JSON: { input: unknown; output: unknown; }
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

/** Something that another person has to approve. */
export type AccessRequest = Node & {
  __typename?: 'AccessRequest';
  /** Who approved this version. */
  approvers?: Maybe<Array<StaffMember>>;
  /** When it was applied, refused, taken back or made void. */
  closed?: Maybe<Scalars['DateTime']['output']>;
  /** Who did that. */
  closedBy?: Maybe<StaffMember>;
  /** When it was filed. */
  created: Scalars['DateTime']['output'];
  /** Whether the viewer can approve or refuse it now. */
  decidable: Scalars['Boolean']['output'];
  /** The elevation that came of it. */
  elevation?: Maybe<Elevation>;
  /** Until when it waits. */
  expires: Scalars['DateTime']['output'];
  /** The request's id. */
  id: Scalars['ID']['output'];
  /** What a change of permissions would have meant for the last 30 days. */
  impact?: Maybe<PermissionChangeImpact>;
  /** Its exact input, without what is a personal datum. */
  input: Scalars['JSON']['output'];
  /** What it carries. */
  kind: AccessRequestKind;
  /** The mutation that it carries. */
  mutation: Scalars['String']['output'];
  /** Why it was refused. */
  note?: Maybe<Scalars['String']['output']>;
  /** The rest of the input, such as the address of somebody invited. */
  personalInput?: Maybe<Scalars['JSON']['output']>;
  /** Why it is asked. */
  reason: Scalars['String']['output'];
  /** Who asks. */
  requester?: Maybe<StaffMember>;
  /** How far it has come. */
  state: AccessRequestState;
  /** The staff member that it is about. */
  subject?: Maybe<StaffMember>;
  /** The tenant that it is about. */
  tenantId?: Maybe<Scalars['ID']['output']>;
  /** The ticket that it is for. */
  ticket?: Maybe<Scalars['String']['output']>;
  /** Counts the edits; an approval is for one version. */
  version: Scalars['Int']['output'];
};

/** A page of requests. */
export type AccessRequestConnection = {
  __typename?: 'AccessRequestConnection';
  /** The requests with their cursors. */
  edges: Array<AccessRequestEdge>;
  /** The requests alone. */
  nodes: Array<AccessRequest>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many match in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A request in a page. */
export type AccessRequestEdge = {
  __typename?: 'AccessRequestEdge';
  /** Where this one stands; opaque. */
  cursor: Scalars['String']['output'];
  /** The request. */
  node: AccessRequest;
};

/** Which requests. */
export type AccessRequestFilter = {
  /** Only those that the viewer can decide now. */
  decidable?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those of this kind. */
  kind?: InputMaybe<AccessRequestKind>;
  /** Only the viewer's own. */
  mine?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those in these states. */
  states?: InputMaybe<Array<AccessRequestState>>;
  /** Only those about this staff member. */
  subjectId?: InputMaybe<Scalars['ID']['input']>;
};

/** What a request carries. */
export type AccessRequestKind =
  /** One more open tenant than the limit. */
  | 'CROSS_TENANT'
  /** Permissions for a while. */
  | 'ELEVATION'
  /** The end of somebody's second factors. */
  | 'FACTOR_RESET'
  /** A mutation with its exact input. */
  | 'MUTATION'
  /** What a role may do. */
  | 'PERMISSION_CHANGE'
  /** A tier or an add-on. */
  | 'ROLE_CHANGE'
  /** An API token. */
  | 'TOKEN';

/** How far a request has come. */
export type AccessRequestState =
  /** Done, exactly as it was asked. */
  | 'APPLIED'
  /** Approved, and not applied yet. */
  | 'APPROVED'
  /** Taken back by whoever asked. */
  | 'CANCELLED'
  /** Nobody decided or applied it in time. */
  | 'EXPIRED'
  /** Waits for somebody else. */
  | 'PENDING'
  /** Refused by somebody else. */
  | 'REJECTED'
  /** Made void, because its requester may not ask any more. */
  | 'VOIDED';

/** Which alert, and what was found. */
export type AcknowledgeAlertInput = {
  /** The alert's id. */
  alertId: Scalars['ID']['input'];
  /** What was found, up to 500 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** The alert as it is now. */
export type AcknowledgeAlertPayload = {
  __typename?: 'AcknowledgeAlertPayload';
  /** The alert. */
  alert?: Maybe<Alert>;
};

/** Somebody who would have been denied something. */
export type AffectedPerson = {
  __typename?: 'AffectedPerson';
  /** Who. */
  staffMember?: Maybe<StaffMember>;
  /** How often. */
  times: Scalars['Int']['output'];
};

/** Something that a super admin should look at, once for each cause. */
export type Alert = Node & {
  __typename?: 'Alert';
  /** When somebody looked at it; null until then. */
  acknowledged?: Maybe<Scalars['DateTime']['output']>;
  /** Who looked at it. */
  acknowledgedBy?: Maybe<StaffMember>;
  /** When it happened first. */
  created: Scalars['DateTime']['output'];
  /** The alert's id. */
  id: Scalars['ID']['output'];
  /** The address that it came from. */
  ipAddress?: Maybe<Scalars['String']['output']>;
  /** What it warns of. */
  kind: AlertKind;
  /** When it happened last. */
  lastSeen: Scalars['DateTime']['output'];
  /** What was counted, for READ_VOLUME and MANY_TENANTS; null for other kinds. */
  measure?: Maybe<AlertMeasure>;
  /** What was found. */
  note?: Maybe<Scalars['String']['output']>;
  /** How often it happened. */
  occurrences: Scalars['Int']['output'];
  /** Whom it is about; null when it is about an address, or an account that does not exist. */
  staffMember?: Maybe<StaffMember>;
  /** What happened, in a sentence. */
  summary: Scalars['String']['output'];
  /** The support case that it warns of. */
  supportCase?: Maybe<SupportCase>;
};

/** A page of alerts. */
export type AlertConnection = {
  __typename?: 'AlertConnection';
  /** The alerts with their cursors. */
  edges: Array<AlertEdge>;
  /** The alerts alone. */
  nodes: Array<Alert>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many match in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An alert in a page. */
export type AlertEdge = {
  __typename?: 'AlertEdge';
  /** Where this one stands; opaque. */
  cursor: Scalars['String']['output'];
  /** The alert. */
  node: Alert;
};

/** Which alerts. */
export type AlertFilter = {
  /** Looked at, or not yet. */
  acknowledged?: InputMaybe<Scalars['Boolean']['input']>;
  /** Of these kinds. */
  kinds?: InputMaybe<Array<AlertKind>>;
  /** About this person. */
  staffMemberId?: InputMaybe<Scalars['ID']['input']>;
};

/** What Rookery warns of. */
export type AlertKind =
  /** Somebody gave themselves an emergency elevation. */
  | 'BREAK_GLASS'
  /** A support case is an emergency. */
  | 'CASE_EMERGENCY'
  /** A support case was not answered in time. */
  | 'CASE_UNANSWERED'
  /** More sign-ins than the settings allow failed within five minutes, for one account or from one address. */
  | 'FAILED_SIGN_INS'
  /** Somebody read details of more tenants within an hour than the settings allow; what lists show of any tenant is none. */
  | 'MANY_TENANTS'
  /** A sign-in from a country that the person has not signed in from before. */
  | 'NEW_COUNTRY'
  /** A sign-in with a device that the person has not used before. */
  | 'NEW_DEVICE'
  /** A sign-in from a network that the person has not used before, with a device they have not used before. */
  | 'NEW_NETWORK'
  /** Somebody works at an hour when nobody should. */
  | 'OFF_HOURS'
  /** Somebody read more different things of customers within an hour than the settings allow. */
  | 'READ_VOLUME';

/** What an alert counted. The receipts of that person within these times are what led to it. */
export type AlertMeasure = {
  __typename?: 'AlertMeasure';
  /** How many there were when it was raised. */
  count: Scalars['Int']['output'];
  /** From when on it was counted. */
  from: Scalars['DateTime']['output'];
  /** How many the settings allowed. */
  threshold: Scalars['Int']['output'];
  /** Until when. */
  until: Scalars['DateTime']['output'];
};

/** A rule that raises alerts. */
export type AlertRule = {
  __typename?: 'AlertRule';
  /** Whether it is at work; false where it waits for something to be configured. */
  active: Scalars['Boolean']['output'];
  /** The alerts that it raises. */
  kind: AlertKind;
  /** The platform's setting that the threshold is; null where there is none. */
  setting?: Maybe<Scalars['String']['output']>;
  /** More than this raises an alert; null where nothing is counted. */
  threshold?: Maybe<Scalars['Int']['output']>;
  /** What it watches, in a sentence. */
  watches: Scalars['String']['output'];
  /** Within how many minutes it is counted; null where nothing is. */
  withinMinutes?: Maybe<Scalars['Int']['output']>;
};

/** An API token: what it may do, and who let it be. The secret is nowhere. */
export type ApiToken = Node & {
  __typename?: 'ApiToken';
  /** Where it may be used from, as CIDR; null for anywhere. */
  allowedAddresses?: Maybe<Array<Scalars['String']['output']>>;
  /** Who approved it. */
  approver?: Maybe<StaffMember>;
  /** When it was made. */
  created: Scalars['DateTime']['output'];
  /** The environment that it lives in. */
  environment: Environment;
  /** When it ends by itself. */
  expires: Scalars['DateTime']['output'];
  /** The token's id. */
  id: Scalars['ID']['output'];
  /** What kind it is. */
  kind: TokenKind;
  /** When it was last used. */
  lastUsed?: Maybe<Scalars['DateTime']['output']>;
  /** What it is called. */
  name: Scalars['String']['output'];
  /** How many requests a minute; null for the limit of all. */
  ratePerMinute?: Maybe<Scalars['Int']['output']>;
  /** Who asked for it. */
  requester?: Maybe<StaffMember>;
  /** When somebody revoked it. */
  revoked?: Maybe<Scalars['DateTime']['output']>;
  /** The permissions that it names. */
  scopes: Array<Scalars['String']['output']>;
  /** The tenants that it reaches; null for all of its environment. */
  tenantIds?: Maybe<Array<Scalars['ID']['output']>>;
};

/** Which request to apply. */
export type ApplyRequestInput = {
  /** The request's id. */
  requestId: Scalars['ID']['input'];
};

/** Applied. */
export type ApplyRequestPayload = {
  __typename?: 'ApplyRequestPayload';
  /** The one-time link of somebody invited, shown this once; it is good for a day. */
  invitationToken?: Maybe<Scalars['String']['output']>;
  /** The API token, shown this once. */
  issuedToken?: Maybe<Scalars['String']['output']>;
  /** The request as it is now. */
  request?: Maybe<AccessRequest>;
};

/** Which request to approve. */
export type ApproveRequestInput = {
  /** Leaves applying it to whoever asked, with `applyRequest`, within a day. */
  later?: InputMaybe<Scalars['Boolean']['input']>;
  /** The request's id. */
  requestId: Scalars['ID']['input'];
  /** The version that was read; CONFLICT when there is a newer one. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Approved. */
export type ApproveRequestPayload = {
  __typename?: 'ApproveRequestPayload';
  /** The one-time link of somebody invited, shown this once; it is good for a day. */
  invitationToken?: Maybe<Scalars['String']['output']>;
  /** The request as it is now. */
  request?: Maybe<AccessRequest>;
};

/** A token that somebody had a hand in. */
export type ApprovedToken = {
  __typename?: 'ApprovedToken';
  /** When it ends by itself. */
  expires: Scalars['DateTime']['output'];
  /** The token's id. */
  id: Scalars['ID']['output'];
  /** What it is called. */
  name: Scalars['String']['output'];
};

/** Whom to give which role, and why. */
export type AssignRoleInput = {
  /** Why. */
  reason: Scalars['String']['input'];
  /** The tier's or the add-on's name. */
  roleName: Scalars['String']['input'];
  /** The staff member's id. */
  staffMemberId: Scalars['ID']['input'];
  /** The ticket that it is for. */
  ticket?: InputMaybe<Scalars['String']['input']>;
};

/** Asked, or done where it gives nothing new. */
export type AssignRolePayload = {
  __typename?: 'AssignRolePayload';
  /** The request that waits; null when nobody had to be asked. */
  request?: Maybe<AccessRequest>;
  /** The staff member as they are now. */
  staffMember?: Maybe<StaffMember>;
};

/** Which permissions to take, and why. */
export type BreakGlassInput = {
  /** For how long: 1 to 60, 60 when left out. */
  minutes?: InputMaybe<Scalars['Int']['input']>;
  /** How far they are to reach; as little as is of use when left out. */
  reach?: InputMaybe<Reach>;
  /** Why. */
  reason: Scalars['String']['input'];
  /** The permissions, by id. */
  scopes: Array<Scalars['String']['input']>;
  /** The ticket that it is for. */
  ticket?: InputMaybe<Scalars['String']['input']>;
};

/** Taken, and everybody told. */
export type BreakGlassPayload = {
  __typename?: 'BreakGlassPayload';
  /** The elevation. */
  elevation?: Maybe<Elevation>;
  /** The review that somebody else has to close. */
  review?: Maybe<PrivilegeReview>;
  /** How many super admins were told. */
  told: Scalars['Int']['output'];
};

/** Which request to take back. */
export type CancelRequestInput = {
  /** The request's id. */
  requestId: Scalars['ID']['input'];
};

/** Taken back. */
export type CancelRequestPayload = {
  __typename?: 'CancelRequestPayload';
  /** The request as it is now. */
  request?: Maybe<AccessRequest>;
};

/** Which review, and what was found. */
export type CloseReviewInput = {
  /** What was found. */
  conclusion: Scalars['String']['input'];
  /** The review's id. */
  reviewId: Scalars['ID']['input'];
};

/** Closed. */
export type CloseReviewPayload = {
  __typename?: 'CloseReviewPayload';
  /** The review as it is now. */
  review?: Maybe<PrivilegeReview>;
};

/** New recovery codes. */
export type CreateRecoveryCodesPayload = {
  __typename?: 'CreateRecoveryCodesPayload';
  /** Ten codes, each good once, shown this once. */
  recoveryCodes: Array<Scalars['String']['output']>;
};

/** A new add-on role, and why. */
export type CreateRoleInput = {
  /** What it is for, in a sentence. */
  description: Scalars['String']['input'];
  /** Its name: 2 to 40 small letters, digits and underscores. A name is not used twice. */
  name: Scalars['String']['input'];
  /** Why. */
  reason: Scalars['String']['input'];
  /** The ticket that it is for. */
  ticket?: InputMaybe<Scalars['String']['input']>;
};

/** Asked. */
export type CreateRolePayload = {
  __typename?: 'CreateRolePayload';
  /** The request as it is now. */
  request?: Maybe<AccessRequest>;
};

/** Which grant, and what becomes of it. */
export type DecideReviewItemInput = {
  /** What becomes of the grant. */
  decision: ReviewDecision;
  /** Why. */
  reason: Scalars['String']['input'];
  /** The item's id. */
  reviewItemId: Scalars['ID']['input'];
};

/** Decided. */
export type DecideReviewItemPayload = {
  __typename?: 'DecideReviewItemPayload';
  /** The grant as it is now. */
  item?: Maybe<ReviewItem>;
};

/** Which add-on role to delete, and why. */
export type DeleteRoleInput = {
  /** Why. */
  reason: Scalars['String']['input'];
  /** The role's name. */
  roleName: Scalars['String']['input'];
};

/** Deleted. */
export type DeleteRolePayload = {
  __typename?: 'DeleteRolePayload';
  /** How many people held it. */
  holders: Scalars['Int']['output'];
  /** The role as it was; it gives nothing any more. */
  role?: Maybe<Role>;
};

/** What a request should say now. */
export type EditRequestInput = {
  /** The new input; as it was when left out. */
  input?: InputMaybe<Scalars['JSON']['input']>;
  /** The new reason; as it was when left out. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The request's id. */
  requestId: Scalars['ID']['input'];
  /** The new ticket; as it was when left out. */
  ticket?: InputMaybe<Scalars['String']['input']>;
  /** The version that this is an edit of; CONFLICT when there is a newer one. */
  version: Scalars['Int']['input'];
};

/** Edited. */
export type EditRequestPayload = {
  __typename?: 'EditRequestPayload';
  /** The request as it is now. */
  request?: Maybe<AccessRequest>;
};

/** Permissions lent for a while; they end by themselves. */
export type Elevation = {
  __typename?: 'Elevation';
  /** Who approved it; null when it was taken in an emergency. */
  approver?: Maybe<StaffMember>;
  /** Whether it is in force and the viewer can end it. */
  endable?: Maybe<Scalars['Boolean']['output']>;
  /** When somebody ended it before its time; null when nobody did. */
  ended?: Maybe<Scalars['DateTime']['output']>;
  /** When it ends by itself. */
  expires: Scalars['DateTime']['output'];
  /** When it began. */
  granted: Scalars['DateTime']['output'];
  /** Whom it was lent to. */
  holder?: Maybe<StaffMember>;
  /** The elevation's id. */
  id: Scalars['ID']['output'];
  /** Whether it was approved, or taken in an emergency. */
  kind?: Maybe<ElevationKind>;
  /** Why. */
  reason?: Maybe<Scalars['String']['output']>;
  /** The request that it came of; null when it was taken in an emergency. */
  requestId?: Maybe<Scalars['ID']['output']>;
  /** The permissions lent. */
  scopes: Array<Scalars['String']['output']>;
  /** The ticket that it is for. */
  ticket?: Maybe<Scalars['String']['output']>;
  /** Those of the permissions lent that were used: asked for three, used one. */
  used?: Maybe<Array<Scalars['String']['output']>>;
  /** Every access that was made under it, oldest first. */
  uses?: Maybe<Array<ElevationUse>>;
};

/** How an elevation began. */
export type ElevationKind =
  /** Somebody else approved it. */
  | 'APPROVED'
  /** Taken in an emergency; reviewed afterwards. */
  | 'BREAK_GLASS';

/** One access under an elevation. */
export type ElevationUse = {
  __typename?: 'ElevationUse';
  /** The id of the receipt or of the audit record. */
  id: Scalars['ID']['output'];
  /** Whether something was read or done. */
  kind: ElevationUseKind;
  /** The permissions lent that it needed. */
  scopes: Array<Scalars['String']['output']>;
  /** When. */
  time: Scalars['DateTime']['output'];
  /** The operation's name, or the audit action. */
  what?: Maybe<Scalars['String']['output']>;
};

/** What kind of access. */
export type ElevationUseKind =
  /** Something was done, or tried. */
  | 'CHANGE'
  /** Customer data was shown. */
  | 'READ';

/** Which elevation to end. */
export type EndElevationInput = {
  /** The elevation's id. */
  elevationId: Scalars['ID']['input'];
};

/** Ended. */
export type EndElevationPayload = {
  __typename?: 'EndElevationPayload';
  /** The elevation as it was. */
  elevation?: Maybe<Elevation>;
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

/** Whom to erase. */
export type EraseUserInput = {
  /** The user's registered address, typed to confirm; it is compared and kept nowhere. */
  email: Scalars['String']['input'];
  /** Why, up to 500 characters. */
  reason: Scalars['String']['input'];
  /** The ticket that it is for. */
  ticket?: InputMaybe<Scalars['String']['input']>;
  /** The user's id. */
  userId: Scalars['ID']['input'];
};

/** Asked for. */
export type EraseUserPayload = {
  __typename?: 'EraseUserPayload';
  /** The request that waits for somebody else. */
  request?: Maybe<AccessRequest>;
};

/** On whom to export everything that is held. */
export type ExportUserDataInput = {
  /** The support case that it is for, of one of the user's tenants: its id, or its reference. */
  caseId?: InputMaybe<Scalars['String']['input']>;
  /** Why, up to 500 characters. */
  reason: Scalars['String']['input'];
  /** The ticket that it is for. */
  ticket?: InputMaybe<Scalars['String']['input']>;
  /** The user's id. */
  userId: Scalars['ID']['input'];
};

/** Asked for. */
export type ExportUserDataPayload = {
  __typename?: 'ExportUserDataPayload';
  /** The request that waits for somebody else. */
  request?: Maybe<AccessRequest>;
};

/** A mutation to ask for. */
export type FileRequestInput = {
  /** Its input, exactly as it is to be applied. */
  input: Scalars['JSON']['input'];
  /** The mutation's name, such as `suspendStaffMember`. */
  mutation: Scalars['String']['input'];
  /** Why. */
  reason: Scalars['String']['input'];
  /** The ticket that it is for. */
  ticket?: InputMaybe<Scalars['String']['input']>;
};

/** Filed. */
export type FileRequestPayload = {
  __typename?: 'FileRequestPayload';
  /** The request as it is now. */
  request?: Maybe<AccessRequest>;
};

/** Whom to invite, and why. */
export type InviteStaffMemberInput = {
  /** The address that they will sign in with. */
  email: Scalars['EmailAddress']['input'];
  /** Their name. */
  name: Scalars['String']['input'];
  /** Why. */
  reason: Scalars['String']['input'];
  /** The tier's name. */
  roleName: Scalars['String']['input'];
  /** The ticket that it is for. */
  ticket?: InputMaybe<Scalars['String']['input']>;
};

/** Asked. */
export type InviteStaffMemberPayload = {
  __typename?: 'InviteStaffMemberPayload';
  /** The request as it is now. */
  request?: Maybe<AccessRequest>;
};

/** Whom to lock out, and why. */
export type LockOutStaffMemberInput = {
  /** Why. */
  reason: Scalars['String']['input'];
  /** The staff member's id. */
  staffMemberId: Scalars['ID']['input'];
};

/** Locked out. */
export type LockOutStaffMemberPayload = {
  __typename?: 'LockOutStaffMemberPayload';
  /** How many approvals count no more. */
  approvalsVoided: Scalars['Int']['output'];
  /** The tokens in force that they asked for or approved: look whether they should be. */
  approvedTokens: Array<ApprovedToken>;
  /** How many elevations ended. */
  elevationsEnded: Scalars['Int']['output'];
  /** How many requests were made void. */
  requestsVoided: Scalars['Int']['output'];
  /** The review of their last 30 days. */
  review?: Maybe<PrivilegeReview>;
  /** How many sessions ended. */
  sessionsEnded: Scalars['Int']['output'];
  /** The staff member as they are now. */
  staffMember?: Maybe<StaffMember>;
  /** How many opened tenants were closed. */
  tenantsClosed: Scalars['Int']['output'];
};

/** Which notices were read. */
export type MarkNoticesReadInput = {
  /** Their ids; those of other people are left as they are. */
  noticeIds: Array<Scalars['ID']['input']>;
};

/** Read. */
export type MarkNoticesReadPayload = {
  __typename?: 'MarkNoticesReadPayload';
  /** The notices as they are now. */
  notices?: Maybe<Array<Notice>>;
};

export type Mutation = {
  __typename?: 'Mutation';
  /** The first step for somebody invited: the one-time link sets the password. */
  acceptInvitation: SignInPayload;
  /** Says that somebody has looked at an alert; it stays, and further repeats begin a new one. */
  acknowledgeAlert?: Maybe<AcknowledgeAlertPayload>;
  /** Applies one of the viewer’s own requests that was approved for later. Whoever approved it must still be allowed to. */
  applyRequest?: Maybe<ApplyRequestPayload>;
  /** Approves another person’s request, and applies it as it was asked, or not at all. */
  approveRequest?: Maybe<ApproveRequestPayload>;
  /** Asks for a tier or an add-on for a staff member; another super admin approves it. A tier that gives nothing new is set at once. */
  assignRole?: Maybe<AssignRolePayload>;
  /** Takes permissions in an emergency, without approval, for an hour at most. Every super admin is told, and somebody reviews it. */
  breakGlass?: Maybe<BreakGlassPayload>;
  /** Takes one of the viewer’s own requests back. */
  cancelRequest?: Maybe<CancelRequestPayload>;
  /** Closes a review with what was found. */
  closeReview?: Maybe<CloseReviewPayload>;
  /** Makes ten new recovery codes in place of all earlier ones, and shows them this once. Needs `reauthenticate`. */
  createRecoveryCodes?: Maybe<CreateRecoveryCodesPayload>;
  /** Asks for a new add-on role; another super admin approves it. It gives nothing until the matrix does. */
  createRole?: Maybe<CreateRolePayload>;
  /** Keeps a grant, or takes it at once. */
  decideReviewItem?: Maybe<DecideReviewItemPayload>;
  /** Deletes an add-on role at once: whoever holds it has what it gave no more. Tiers cannot be deleted. */
  deleteRole?: Maybe<DeleteRolePayload>;
  /** Changes one of the viewer’s own requests that waits. What was approved is approved no more. */
  editRequest?: Maybe<EditRequestPayload>;
  /** Ends an elevation before its time: its holder, whoever approved it, and super admins can. */
  endElevation?: Maybe<EndElevationPayload>;
  /** Makes a new secret for an authenticator application, for a challenge whose `next` is `ENROL_SECOND_FACTOR`. */
  enrolSecondFactor: EnrolSecondFactorPayload;
  /** Asks for everything personal about a customer's user to be erased for ever; a super admin approves it. The audit trail stays. */
  eraseUser?: Maybe<EraseUserPayload>;
  /** Asks for an export of everything that is held on a customer's user, and of who of the staff saw it; somebody else approves it. It is handed to whoever asked, or, where they may only ask, to whoever approved. */
  exportUserData?: Maybe<ExportUserDataPayload>;
  /** Asks somebody else to approve a mutation that the viewer may ask for, with its exact input. */
  fileRequest?: Maybe<FileRequestPayload>;
  /** Asks to let a new colleague in; another super admin approves it. */
  inviteStaffMember?: Maybe<InviteStaffMemberPayload>;
  /** Locks a staff member out at once: sessions, opened tenants, elevations, requests and approvals end, and a review opens. */
  lockOutStaffMember?: Maybe<LockOutStaffMemberPayload>;
  /** Says that the viewer has read notices of their own. */
  markNoticesRead?: Maybe<MarkNoticesReadPayload>;
  /** Asks for the end of a suspension by staff. Somebody else approves it. */
  reactivateTenant?: Maybe<ReactivateTenantPayload>;
  /** Confirms password and second factor again, for sensitive actions; holds for 15 minutes. */
  reauthenticate?: Maybe<ReauthenticatePayload>;
  /** Registers the passkey that was made. Needs `reauthenticate`. */
  registerPasskey?: Maybe<RegisterPasskeyPayload>;
  /** Asks to let a suspended staff member in again; another super admin approves it. */
  reinstateStaffMember?: Maybe<ReinstateStaffMemberPayload>;
  /** Refuses another person’s request. */
  rejectRequest?: Maybe<RejectRequestPayload>;
  /** Takes every role from a staff member at once: from then on each of their requests is refused. */
  removeAllRoles?: Maybe<RemoveAllRolesPayload>;
  /** Takes one of the viewer's own passkeys away, at once. */
  removePasskey?: Maybe<RemovePasskeyPayload>;
  /** Takes a tier or an add-on from a staff member at once. The last active super admin stays. */
  removeRole?: Maybe<RemoveRolePayload>;
  /** Asks for one more open tenant than the limit; somebody else approves it. */
  requestCrossTenantAccess?: Maybe<RequestCrossTenantAccessPayload>;
  /** Asks for permissions for a while; somebody else approves it, and they end by themselves. */
  requestElevation?: Maybe<RequestElevationPayload>;
  /** Asks to take every second factor of somebody who lost theirs; a super admin approves it. */
  requestFactorReset?: Maybe<RequestFactorResetPayload>;
  /** Asks for a change of what a role may do; another super admin approves it. */
  requestPermissionChange?: Maybe<RequestPermissionChangePayload>;
  /** The same as `assignRole`, but always as a request. */
  requestRoleChange?: Maybe<RequestRoleChangePayload>;
  /** Asks for an API token; somebody else approves it, and `applyRequest` hands it to whoever asked, once. */
  requestToken?: Maybe<RequestTokenPayload>;
  /** Closes the review of a break-glass elevation with what was found. */
  reviewBreakGlass?: Maybe<ReviewBreakGlassPayload>;
  /** Ends all sessions of one staff member at once: one's own, or anybody's where that is permitted. */
  revokeAllSessions?: Maybe<RevokeAllSessionsPayload>;
  /** Ends one session at once, on every gateway: one's own, or anybody's where that is permitted. */
  revokeSession?: Maybe<RevokeSessionPayload>;
  /** Revokes an API token at once. */
  revokeToken?: Maybe<RevokeTokenPayload>;
  /** Asks for the settings of an earlier version, as a new one; another super admin approves it. */
  rollBackConfig?: Maybe<RollBackConfigPayload>;
  /** Gives an API token another secret; the old one works no more. */
  rotateToken?: Maybe<RotateTokenPayload>;
  /** Asks for other settings of the whole platform, together one new version of them; another super admin approves it. */
  setConfig?: Maybe<SetConfigPayload>;
  /** The first step in: password. Says the same, in the same time, whether the account exists or not. */
  signIn: SignInPayload;
  /** Ends this session. */
  signOut?: Maybe<SignOutPayload>;
  /** Asks for a passkey, to `reauthenticate` with it instead of a code. */
  startPasskeyReauthentication?: Maybe<StartPasskeyReauthenticationPayload>;
  /** Begins to register a passkey. Needs `reauthenticate`. */
  startPasskeyRegistration?: Maybe<StartPasskeyRegistrationPayload>;
  /** Asks for a passkey as the second step in; the challenge stays good for a code as well. */
  startPasskeySignIn: StartPasskeySignInPayload;
  /** Begins the review of every grant. */
  startPrivilegeReview?: Maybe<StartPrivilegeReviewPayload>;
  /** Suspends a staff member at once and ends all their sessions. The last active super admin stays. */
  suspendStaffMember?: Maybe<SuspendStaffMemberPayload>;
  /** Asks for the suspension of a tenant: read only, and nothing is sent. Somebody else approves it. */
  suspendTenant?: Maybe<SuspendTenantPayload>;
  /** Asks for another name or description of an add-on role; another super admin approves it. */
  updateRole?: Maybe<UpdateRolePayload>;
  /** The second step in by passkey. Sets the session cookie. */
  verifyPasskey: VerifyPasskeyPayload;
  /** The second step in: a code of six digits, or a recovery code. Sets the session cookie. */
  verifySecondFactor: VerifySecondFactorPayload;
  /** Writes what super admins know of a staff member, in place of what stood there. */
  writeStaffNotes?: Maybe<WriteStaffNotesPayload>;
};


export type MutationacceptInvitationArgs = {
  input: AcceptInvitationInput;
};


export type MutationacknowledgeAlertArgs = {
  input: AcknowledgeAlertInput;
};


export type MutationapplyRequestArgs = {
  input: ApplyRequestInput;
};


export type MutationapproveRequestArgs = {
  input: ApproveRequestInput;
};


export type MutationassignRoleArgs = {
  input: AssignRoleInput;
};


export type MutationbreakGlassArgs = {
  input: BreakGlassInput;
};


export type MutationcancelRequestArgs = {
  input: CancelRequestInput;
};


export type MutationcloseReviewArgs = {
  input: CloseReviewInput;
};


export type MutationcreateRoleArgs = {
  input: CreateRoleInput;
};


export type MutationdecideReviewItemArgs = {
  input: DecideReviewItemInput;
};


export type MutationdeleteRoleArgs = {
  input: DeleteRoleInput;
};


export type MutationeditRequestArgs = {
  input: EditRequestInput;
};


export type MutationendElevationArgs = {
  input: EndElevationInput;
};


export type MutationenrolSecondFactorArgs = {
  input: EnrolSecondFactorInput;
};


export type MutationeraseUserArgs = {
  input: EraseUserInput;
};


export type MutationexportUserDataArgs = {
  input: ExportUserDataInput;
};


export type MutationfileRequestArgs = {
  input: FileRequestInput;
};


export type MutationinviteStaffMemberArgs = {
  input: InviteStaffMemberInput;
};


export type MutationlockOutStaffMemberArgs = {
  input: LockOutStaffMemberInput;
};


export type MutationmarkNoticesReadArgs = {
  input: MarkNoticesReadInput;
};


export type MutationreactivateTenantArgs = {
  input: ReactivateTenantInput;
};


export type MutationreauthenticateArgs = {
  input: ReauthenticateInput;
};


export type MutationregisterPasskeyArgs = {
  input: RegisterPasskeyInput;
};


export type MutationreinstateStaffMemberArgs = {
  input: ReinstateStaffMemberInput;
};


export type MutationrejectRequestArgs = {
  input: RejectRequestInput;
};


export type MutationremoveAllRolesArgs = {
  input: RemoveAllRolesInput;
};


export type MutationremovePasskeyArgs = {
  input: RemovePasskeyInput;
};


export type MutationremoveRoleArgs = {
  input: RemoveRoleInput;
};


export type MutationrequestCrossTenantAccessArgs = {
  input: RequestCrossTenantAccessInput;
};


export type MutationrequestElevationArgs = {
  input: RequestElevationInput;
};


export type MutationrequestFactorResetArgs = {
  input: RequestFactorResetInput;
};


export type MutationrequestPermissionChangeArgs = {
  input: RequestPermissionChangeInput;
};


export type MutationrequestRoleChangeArgs = {
  input: AssignRoleInput;
};


export type MutationrequestTokenArgs = {
  input: RequestTokenInput;
};


export type MutationreviewBreakGlassArgs = {
  input: ReviewBreakGlassInput;
};


export type MutationrevokeAllSessionsArgs = {
  input: RevokeAllSessionsInput;
};


export type MutationrevokeSessionArgs = {
  input: RevokeSessionInput;
};


export type MutationrevokeTokenArgs = {
  input: RevokeTokenInput;
};


export type MutationrollBackConfigArgs = {
  input: RollBackConfigInput;
};


export type MutationrotateTokenArgs = {
  input: RotateTokenInput;
};


export type MutationsetConfigArgs = {
  input: SetConfigInput;
};


export type MutationsignInArgs = {
  input: SignInInput;
};


export type MutationstartPasskeySignInArgs = {
  input: StartPasskeySignInInput;
};


export type MutationstartPrivilegeReviewArgs = {
  input: StartPrivilegeReviewInput;
};


export type MutationsuspendStaffMemberArgs = {
  input: SuspendStaffMemberInput;
};


export type MutationsuspendTenantArgs = {
  input: SuspendTenantInput;
};


export type MutationupdateRoleArgs = {
  input: UpdateRoleInput;
};


export type MutationverifyPasskeyArgs = {
  input: VerifyPasskeyInput;
};


export type MutationverifySecondFactorArgs = {
  input: VerifySecondFactorInput;
};


export type MutationwriteStaffNotesArgs = {
  input: WriteStaffNotesInput;
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

/** Something to be told. */
export type Notice = {
  __typename?: 'Notice';
  /** When. */
  created: Scalars['DateTime']['output'];
  /** The notice's id. */
  id: Scalars['ID']['output'];
  /** What it is about. */
  kind: NoticeKind;
  /** When the viewer said that they have read it; null until then. */
  read?: Maybe<Scalars['DateTime']['output']>;
  /** The request, where it is about one that the viewer still sees. */
  request?: Maybe<AccessRequest>;
  /** Whom an emergency or a lock-out is about. */
  staffMember?: Maybe<StaffMember>;
  /** The id of what it is about: an elevation, a staff member, a request or a support case. */
  subjectId: Scalars['ID']['output'];
  /** The support case that it is about. */
  supportCase?: Maybe<SupportCase>;
};

/** What a notice is about. */
export type NoticeKind =
  /** Somebody took permissions in an emergency. */
  | 'BREAK_GLASS'
  /** A support case cannot wait. */
  | 'CASE_EMERGENCY'
  /** A support case that the viewer has was not answered in time. */
  | 'CASE_UNANSWERED'
  /** Somebody was locked out. */
  | 'LOCK_OUT'
  /** One's own request was decided. */
  | 'REQUEST_DECIDED'
  /** Somebody asks for something that the viewer can decide. */
  | 'REQUEST_FILED';

/** One person's second factors. */
export type OwnFactors = {
  __typename?: 'OwnFactors';
  /** Whether an authenticator application is enrolled. */
  authenticator: Scalars['Boolean']['output'];
  /** The passkeys, oldest first. */
  passkeys: Array<Passkey>;
  /** How many recovery codes have not been used. */
  recoveryCodesLeft: Scalars['Int']['output'];
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

/** A passkey: a key that a device or a security stick keeps. */
export type Passkey = {
  __typename?: 'Passkey';
  /** When it was registered. */
  created: Scalars['DateTime']['output'];
  /** The passkey's id. */
  id: Scalars['ID']['output'];
  /** When it was last used; null before the first time. */
  lastUsed?: Maybe<Scalars['DateTime']['output']>;
  /** What the person called it. */
  name: Scalars['String']['output'];
};

/** Something that a role can be allowed. */
export type Permission = Node & {
  __typename?: 'Permission';
  /** Its one category. */
  category: PermissionCategory;
  /** The permission's id. */
  id: Scalars['ID']['output'];
  /** Whether an elevation can lend it. What grants, approves or mints is never lent. */
  lendable: Scalars['Boolean']['output'];
  /** Its stable name, such as `billing:read`: what `@requiresScopes` and FORBIDDEN say. */
  name: Scalars['String']['output'];
  /** Who can never have it, whatever a row, a request or an elevation says: roles, and kinds of token. */
  never: Array<Scalars['String']['output']>;
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
  /** What limits it, in a sentence; null when nothing does. */
  ceiling?: Maybe<Scalars['String']['output']>;
  /** On what condition. */
  needs: Needs;
  /** The permission's name. */
  permission: Scalars['String']['output'];
  /** How far it reaches. */
  reach: Reach;
  /** The request that gave it; null when it came with the catalogue. */
  requestId?: Maybe<Scalars['ID']['output']>;
  /** The role's name; `partner` or `analyst` for the kinds of token. */
  role: Scalars['String']['output'];
  /** Since when; null for a token's kind, which the catalogue decides. */
  since?: Maybe<Scalars['DateTime']['output']>;
};

/** What a change would have meant for the last 30 days, by the receipts of customer data. */
export type PermissionChangeImpact = {
  __typename?: 'PermissionChangeImpact';
  /** Each of them. */
  affected: Array<AffectedPerson>;
  /** How many people would be given something at their next sign-in. */
  gaining: Scalars['Int']['output'];
  /** How many people would have been denied something. */
  people: Scalars['Int']['output'];
  /** Since when was looked. */
  since: Scalars['DateTime']['output'];
  /** How often in all. */
  times: Scalars['Int']['output'];
};

/** A difference in what a role may do. */
export type PermissionChangeInput = {
  /** What to give. */
  add?: InputMaybe<Array<PermissionGrantInput>>;
  /** What to take. */
  remove?: InputMaybe<Array<PermissionRemovalInput>>;
  /** The role's name. */
  roleName: Scalars['String']['input'];
};

/** A cell to give. */
export type PermissionGrantInput = {
  /** On what condition; none when left out. */
  needs?: InputMaybe<Needs>;
  /** The permission, by id. */
  permission: Scalars['String']['input'];
  /** How far it reaches. */
  reach: Reach;
};

/** A cell to take. */
export type PermissionRemovalInput = {
  /** The permission, by id. */
  permission: Scalars['String']['input'];
  /** How far the grant to take reaches. */
  reach: Reach;
};

/** Something that somebody has to look at. */
export type PrivilegeReview = Node & {
  __typename?: 'PrivilegeReview';
  /** What the subject saw and did in the 30 days before; null where it is about everybody. */
  activity?: Maybe<ReviewedActivity>;
  /** When it was closed. */
  closed?: Maybe<Scalars['DateTime']['output']>;
  /** Who closed it. */
  closedBy?: Maybe<StaffMember>;
  /** What was found. */
  conclusion?: Maybe<Scalars['String']['output']>;
  /** When it was opened. */
  created: Scalars['DateTime']['output'];
  /** When it should be closed. */
  due: Scalars['DateTime']['output'];
  /** What was lent, where it is about that. */
  elevation?: Maybe<Elevation>;
  /** The review's id. */
  id: Scalars['ID']['output'];
  /** The grants to decide on; those about oneself, where one may read no others. */
  items?: Maybe<Array<ReviewItem>>;
  /** Why it was opened. */
  kind: ReviewKind;
  /** Whether it should have been closed by now. */
  overdue: Scalars['Boolean']['output'];
  /** Whom it is about; null when it is about everybody. */
  subject?: Maybe<StaffMember>;
};

export type Query = {
  __typename?: 'Query';
  /** One request; NOT_FOUND when there is none for the viewer. */
  accessRequest?: Maybe<AccessRequest>;
  /** What waits for somebody's approval, and what became of it, newest first: one's own, and what one may decide. */
  accessRequests?: Maybe<AccessRequestConnection>;
  /** The rules that raise alerts, each with what it watches and the threshold in force. */
  alertRules?: Maybe<Array<AlertRule>>;
  /** Security alerts, newest first: all of them, or those about oneself. */
  alerts?: Maybe<AlertConnection>;
  /** Something lent, to oneself or to somebody whose requests one decides; NOT_FOUND when there is none for the viewer. */
  elevation?: Maybe<Elevation>;
  /** What the viewer has to be told, newest first. */
  notices?: Maybe<Array<Notice>>;
  /** The viewer's own second factors. */
  ownFactors?: Maybe<OwnFactors>;
  /** What changing a role's permissions would have meant for the last 30 days. Changes nothing. */
  permissionChangeImpact?: Maybe<PermissionChangeImpact>;
  /** Who may what: one cell for each grant in force. A token sees its own column. */
  permissionMatrix?: Maybe<Array<PermissionCell>>;
  /** Every permission there is. */
  permissions?: Maybe<Array<Permission>>;
  /** What somebody with these roles would see, without becoming them. Never more than the viewer sees. */
  previewAs?: Maybe<RolePreview>;
  /** Reviews, those that are due first at the top: all of them, or those that are about oneself. */
  privilegeReviews?: Maybe<Array<PrivilegeReview>>;
  /** Every role: the four tiers and the add-ons. */
  roles?: Maybe<Array<Role>>;
  /** The viewer's own sessions, newest first; `staffMemberId` for another's, where that is permitted. */
  sessions?: Maybe<Array<Session>>;
  /** How one can sign in here. */
  signInOptions?: Maybe<SignInOptions>;
  /** One staff member; NOT_FOUND when there is none. */
  staffMember?: Maybe<StaffMember>;
  /** The staff, by name. */
  staffMembers?: Maybe<StaffMemberConnection>;
  /** API tokens, newest first: all of them, those one asked for, or the one that asks. Never their secrets. */
  tokens?: Maybe<Array<ApiToken>>;
  /** Who is asking. Answers without a session too: then `kind` is `NOBODY`. */
  viewer?: Maybe<Viewer>;
};


export type QueryaccessRequestArgs = {
  id: Scalars['ID']['input'];
};


export type QueryaccessRequestsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AccessRequestFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryalertsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AlertFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryelevationArgs = {
  id: Scalars['ID']['input'];
};


export type QuerypermissionChangeImpactArgs = {
  input: PermissionChangeInput;
};


export type QuerypreviewAsArgs = {
  operation?: InputMaybe<Scalars['String']['input']>;
  roleNames: Array<Scalars['String']['input']>;
};


export type QueryprivilegeReviewsArgs = {
  open?: InputMaybe<Scalars['Boolean']['input']>;
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
  sort?: InputMaybe<StaffMemberSort>;
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

/** Which tenant to reactivate, and why. */
export type ReactivateTenantInput = {
  /** Why, up to 500 characters. */
  reason: Scalars['String']['input'];
  /** The tenant's id. */
  tenantId: Scalars['ID']['input'];
  /** A ticket number, when there is one. */
  ticket?: InputMaybe<Scalars['String']['input']>;
};

/** Asked for. */
export type ReactivateTenantPayload = {
  __typename?: 'ReactivateTenantPayload';
  /** The request that waits. */
  request?: Maybe<AccessRequest>;
};

/** Password and second factor once more: a code or a passkey. */
export type ReauthenticateInput = {
  /** The six digits, or a recovery code. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** The credential that the browser gave for `startPasskeyReauthentication` (`toJSON`), as JSON text. */
  passkey?: InputMaybe<Scalars['String']['input']>;
  /** The password. */
  password: Scalars['String']['input'];
};

/** Confirmed. */
export type ReauthenticatePayload = {
  __typename?: 'ReauthenticatePayload';
  /** Until when the confirmation holds. */
  validUntil: Scalars['DateTime']['output'];
};

/** A passkey that was just made. */
export type RegisterPasskeyInput = {
  /** What to call it in the list of factors, up to 80 characters. */
  name: Scalars['String']['input'];
  /** The credential that the browser gave (`toJSON`), as JSON text. */
  response: Scalars['String']['input'];
};

/** The passkey that was registered. */
export type RegisterPasskeyPayload = {
  __typename?: 'RegisterPasskeyPayload';
  /** The passkey. */
  passkey: Passkey;
};

/** Whom to let in again, and why. */
export type ReinstateStaffMemberInput = {
  /** Why. */
  reason: Scalars['String']['input'];
  /** The staff member's id. */
  staffMemberId: Scalars['ID']['input'];
  /** The ticket that it is for. */
  ticket?: InputMaybe<Scalars['String']['input']>;
};

/** Asked. */
export type ReinstateStaffMemberPayload = {
  __typename?: 'ReinstateStaffMemberPayload';
  /** The request as it is now. */
  request?: Maybe<AccessRequest>;
};

/** Which request to refuse, and why. */
export type RejectRequestInput = {
  /** Why. */
  reason: Scalars['String']['input'];
  /** The request's id. */
  requestId: Scalars['ID']['input'];
};

/** Refused. */
export type RejectRequestPayload = {
  __typename?: 'RejectRequestPayload';
  /** The request as it is now. */
  request?: Maybe<AccessRequest>;
};

/** From whom to take every role, and why. */
export type RemoveAllRolesInput = {
  /** Why. */
  reason: Scalars['String']['input'];
  /** The staff member's id. */
  staffMemberId: Scalars['ID']['input'];
};

/** Taken. */
export type RemoveAllRolesPayload = {
  __typename?: 'RemoveAllRolesPayload';
  /** The staff member as they are now. */
  staffMember?: Maybe<StaffMember>;
};

/** Which passkey to take away. */
export type RemovePasskeyInput = {
  /** The passkey's id. */
  passkeyId: Scalars['ID']['input'];
};

/** The passkey that was taken away. */
export type RemovePasskeyPayload = {
  __typename?: 'RemovePasskeyPayload';
  /** The passkey as it was. */
  passkey: Passkey;
};

/** From whom to take which role, and why. */
export type RemoveRoleInput = {
  /** Why. */
  reason: Scalars['String']['input'];
  /** The tier's or the add-on's name. */
  roleName: Scalars['String']['input'];
  /** The staff member's id. */
  staffMemberId: Scalars['ID']['input'];
};

/** Taken. */
export type RemoveRolePayload = {
  __typename?: 'RemoveRolePayload';
  /** The staff member as they are now. */
  staffMember?: Maybe<StaffMember>;
};

/** Which tenant, and why. */
export type RequestCrossTenantAccessInput = {
  /** Why. */
  reason: Scalars['String']['input'];
  /** The tenant's id. */
  tenantId: Scalars['ID']['input'];
  /** The case or ticket that it is for. */
  ticket: Scalars['String']['input'];
};

/** Asked. */
export type RequestCrossTenantAccessPayload = {
  __typename?: 'RequestCrossTenantAccessPayload';
  /** The request as it is now. */
  request?: Maybe<AccessRequest>;
};

/** Which permissions, for how long, and why. */
export type RequestElevationInput = {
  /** For how long, from the approval on: 1 to 480. */
  minutes: Scalars['Int']['input'];
  /** How far they are to reach; as little as is of use when left out. */
  reach?: InputMaybe<Reach>;
  /** Why. */
  reason: Scalars['String']['input'];
  /** The permissions, by id. */
  scopes: Array<Scalars['String']['input']>;
  /** The ticket that it is for. */
  ticket?: InputMaybe<Scalars['String']['input']>;
};

/** Asked. */
export type RequestElevationPayload = {
  __typename?: 'RequestElevationPayload';
  /** The request as it is now. */
  request?: Maybe<AccessRequest>;
};

/** Whose second factors to take, and why. */
export type RequestFactorResetInput = {
  /** Why. */
  reason: Scalars['String']['input'];
  /** The staff member's id. */
  staffMemberId: Scalars['ID']['input'];
  /** The ticket that it is for. */
  ticket?: InputMaybe<Scalars['String']['input']>;
};

/** Asked. */
export type RequestFactorResetPayload = {
  __typename?: 'RequestFactorResetPayload';
  /** The request as it is now. */
  request?: Maybe<AccessRequest>;
};

/** A difference in what a role may do, and why. */
export type RequestPermissionChangeInput = {
  /** What to give. */
  add?: InputMaybe<Array<PermissionGrantInput>>;
  /** Why. */
  reason: Scalars['String']['input'];
  /** What to take. */
  remove?: InputMaybe<Array<PermissionRemovalInput>>;
  /** The role's name. */
  roleName: Scalars['String']['input'];
  /** The ticket that it is for. */
  ticket?: InputMaybe<Scalars['String']['input']>;
};

/** Asked. */
export type RequestPermissionChangePayload = {
  __typename?: 'RequestPermissionChangePayload';
  /** The request as it is now. */
  request?: Maybe<AccessRequest>;
};

/** Asked. */
export type RequestRoleChangePayload = {
  __typename?: 'RequestRoleChangePayload';
  /** The request as it is now. */
  request?: Maybe<AccessRequest>;
};

/** What a token may do, and why. */
export type RequestTokenInput = {
  /** Where it may be used from, as CIDR; anywhere when left out. */
  allowedAddresses?: InputMaybe<Array<Scalars['String']['input']>>;
  /** For how many days: 1 to 365. */
  days: Scalars['Int']['input'];
  /** The environment; production when left out. */
  environment?: InputMaybe<Environment>;
  /** What kind. */
  kind: TokenKind;
  /** What to call it. */
  name: Scalars['String']['input'];
  /** How many requests a minute. */
  ratePerMinute?: InputMaybe<Scalars['Int']['input']>;
  /** Why. */
  reason: Scalars['String']['input'];
  /** The permissions, by id; some of what its kind may be given. */
  scopes: Array<Scalars['String']['input']>;
  /** The tenants that it reaches; a partner's always names some. */
  tenantIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The ticket that it is for. */
  ticket?: InputMaybe<Scalars['String']['input']>;
};

/** Asked. */
export type RequestTokenPayload = {
  __typename?: 'RequestTokenPayload';
  /** The request as it is now. */
  request?: Maybe<AccessRequest>;
};

/** Which elevation, and what was found. */
export type ReviewBreakGlassInput = {
  /** What was found. */
  conclusion: Scalars['String']['input'];
  /** The elevation's id. */
  elevationId: Scalars['ID']['input'];
};

/** Closed. */
export type ReviewBreakGlassPayload = {
  __typename?: 'ReviewBreakGlassPayload';
  /** The review as it is now. */
  review?: Maybe<PrivilegeReview>;
};

/** What becomes of a grant. */
export type ReviewDecision =
  /** It stays. */
  | 'KEEP'
  /** It is taken. */
  | 'REMOVE';

/** One grant in a review: a role that somebody holds. */
export type ReviewItem = {
  __typename?: 'ReviewItem';
  /** When. */
  decided?: Maybe<Scalars['DateTime']['output']>;
  /** By whom. */
  decidedBy?: Maybe<StaffMember>;
  /** What was decided. */
  decision?: Maybe<ReviewDecision>;
  /** The item's id. */
  id: Scalars['ID']['output'];
  /** When something that it opens was last shown to its holder; null when never since receipts are kept. */
  lastUsed?: Maybe<Scalars['DateTime']['output']>;
  /** Why. */
  note?: Maybe<Scalars['String']['output']>;
  /** The request that gave it. */
  requestId?: Maybe<Scalars['ID']['output']>;
  /** The role. */
  roleName: Scalars['String']['output'];
  /** Since when it is held. */
  since?: Maybe<Scalars['DateTime']['output']>;
  /** Who holds it. */
  staffMember?: Maybe<StaffMember>;
};

/** Why somebody has to look. */
export type ReviewKind =
  /** Permissions were taken in an emergency. */
  | 'BREAK_GLASS'
  /** Somebody was locked out. */
  | 'LOCK_OUT'
  /** Every grant, each quarter. */
  | 'QUARTERLY'
  /** Somebody was suspended. */
  | 'SUSPENSION';

/** What somebody saw and did, in numbers. */
export type ReviewedActivity = {
  __typename?: 'ReviewedActivity';
  /** How many answers with customer data they were given. */
  answers: Scalars['Int']['output'];
  /** How many things they did. */
  changes: Scalars['Int']['output'];
  /** How many users they saw. */
  people: Scalars['Int']['output'];
  /** How many things they tried that were refused. */
  refused: Scalars['Int']['output'];
  /** Since when. */
  since: Scalars['DateTime']['output'];
  /** Of how many tenants. */
  tenants: Scalars['Int']['output'];
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

/** Which token, and why. */
export type RevokeTokenInput = {
  /** Why. */
  reason: Scalars['String']['input'];
  /** The token's id; a token may leave its own out. */
  tokenId?: InputMaybe<Scalars['ID']['input']>;
};

/** Revoked. */
export type RevokeTokenPayload = {
  __typename?: 'RevokeTokenPayload';
  /** The token as it is now. */
  token?: Maybe<ApiToken>;
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
  /** Whether it came with Rookery, which knows it by its name: it is neither renamed nor deleted. */
  shipped: Scalars['Boolean']['output'];
};

/** What somebody with certain roles would see. */
export type RolePreview = {
  __typename?: 'RolePreview';
  /** The fields of the operation that they would be denied, as `Type.field`. */
  deniedFields: Array<Scalars['String']['output']>;
  /** Those that would depend on the row: on an opened tenant, the environment, or on being one's own. */
  dependingFields: Array<Scalars['String']['output']>;
  /** The environments that they would live in. */
  environments: Array<Environment>;
  /** The roles. */
  roleNames: Array<Scalars['String']['output']>;
  /** The permissions that they would hold. */
  scopes: Array<Scalars['String']['output']>;
};

/** Which version of the settings to bring back, and why. */
export type RollBackConfigInput = {
  /** The version that was read; CONFLICT when there is a newer one, now or when it is approved. */
  expectedVersion: Scalars['Int']['input'];
  /** Why. */
  reason: Scalars['String']['input'];
  /** The ticket that it is for. */
  ticket?: InputMaybe<Scalars['String']['input']>;
  /** The version whose values should hold again; 0 is what Rookery is delivered with. */
  version: Scalars['Int']['input'];
};

/** Asked. */
export type RollBackConfigPayload = {
  __typename?: 'RollBackConfigPayload';
  /** The request as it is now. */
  request?: Maybe<AccessRequest>;
};

/** Which token, and why. */
export type RotateTokenInput = {
  /** Why. */
  reason: Scalars['String']['input'];
  /** The token's id. */
  tokenId: Scalars['ID']['input'];
};

/** Rotated. */
export type RotateTokenPayload = {
  __typename?: 'RotateTokenPayload';
  /** The new secret, shown this once. */
  issuedToken?: Maybe<Scalars['String']['output']>;
  /** The token as it is now. */
  token?: Maybe<ApiToken>;
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
  /** The country it was signed in from, ISO 3166; null where no database of places is configured. */
  country?: Maybe<Scalars['String']['output']>;
  /** When it began. */
  created: Scalars['DateTime']['output'];
  /** Whether it is the one that asks. */
  current: Scalars['Boolean']['output'];
  /** When this device was first signed in with by this person; null when it keeps no cookie. */
  deviceFirstSeen?: Maybe<Scalars['DateTime']['output']>;
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
  /** The place it was signed in from, such as `Berlin, Germany`; null where no database of places is configured. */
  place?: Maybe<Scalars['String']['output']>;
};

/** Other settings of the whole platform, and why. */
export type SetConfigInput = {
  /** The version that was read; CONFLICT when there is a newer one, now or when it is approved. */
  expectedVersion: Scalars['Int']['input'];
  /** Why. */
  reason: Scalars['String']['input'];
  /** The ticket that it is for. */
  ticket?: InputMaybe<Scalars['String']['input']>;
  /** Those that should be otherwise; all together, or none. */
  values: Array<SettingValueInput>;
};

/** Asked. */
export type SetConfigPayload = {
  __typename?: 'SetConfigPayload';
  /** The request as it is now. */
  request?: Maybe<AccessRequest>;
};

/** One setting of the whole platform, as it should be. */
export type SettingValueInput = {
  /** The setting's name, such as `alerts.failed-sign-ins`. */
  key: Scalars['String']['input'];
  /** Its new value: a number, true or false, a text, or a list of texts, as the setting is. Null, or left out, follows the default again. */
  value?: InputMaybe<Scalars['JSON']['input']>;
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

/** How one can sign in here. */
export type SignInOptions = {
  __typename?: 'SignInOptions';
  /** Whether `GET /auth/google` leads to a sign-in with Google Workspace. A second factor of Rookery's own follows. */
  google: Scalars['Boolean']['output'];
};

/** What comes after the password. */
export type SignInPayload = {
  __typename?: 'SignInPayload';
  /** What the next step refers to; good for five minutes, at one place only. */
  challenge: Scalars['String']['output'];
  /** The next step. */
  next: SignInStep;
  /** Whether the next step can be a passkey: `startPasskeySignIn`. */
  passkey: Scalars['Boolean']['output'];
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

/** Up or down. */
export type SortDirection =
  /** From small to large, from old to new. */
  | 'ASC'
  /** From large to small, from new to old. */
  | 'DESC';

/** A person who works for PenguinMails. */
export type StaffMember = Node & {
  __typename?: 'StaffMember';
  /** When the person joined. */
  created: Scalars['DateTime']['output'];
  /** What was lent to the person, what ends last first, 50 at most; of others only what the viewer decides on. */
  elevations?: Maybe<Array<Elevation>>;
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
  /** Part of the address; nobody else's matches for those who may not read it. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** Part of the name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Who holds any of these as tier or add-on, by name; nobody else's matches for those who may not read it. */
  role?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Any of these; nobody else's matches for those who may not read it. */
  status?: InputMaybe<Array<StaffStatus>>;
};

/** The order of staff members. */
export type StaffMemberSort = {
  /** Which way. */
  direction: SortDirection;
  /** By what. */
  field: StaffMemberSortField;
};

/** What staff members are ordered by; the id decides between equals. */
export type StaffMemberSortField =
  /** When they joined. */
  | 'CREATED'
  /** The name. */
  | 'NAME';

/** Whether a staff member may come in. */
export type StaffStatus =
  /** May sign in. */
  | 'ACTIVE'
  /** Invited; has not set a password yet. */
  | 'INVITED'
  /** Locked out. */
  | 'SUSPENDED';

/** What to ask the browser for. */
export type StartPasskeyReauthenticationPayload = {
  __typename?: 'StartPasskeyReauthenticationPayload';
  /** PublicKeyCredentialRequestOptions as JSON text, the way WebAuthn writes it. */
  options: Scalars['String']['output'];
};

/** What to ask the browser for. */
export type StartPasskeyRegistrationPayload = {
  __typename?: 'StartPasskeyRegistrationPayload';
  /** PublicKeyCredentialCreationOptions as JSON text, the way WebAuthn writes it. */
  options: Scalars['String']['output'];
};

/** The challenge to answer with a passkey. */
export type StartPasskeySignInInput = {
  /** The challenge from `signIn`. */
  challenge: Scalars['String']['input'];
};

/** What to ask the browser for. */
export type StartPasskeySignInPayload = {
  __typename?: 'StartPasskeySignInPayload';
  /** PublicKeyCredentialRequestOptions as JSON text, the way WebAuthn writes it. */
  options: Scalars['String']['output'];
};

/** When a review is due. */
export type StartPrivilegeReviewInput = {
  /** When it should be closed; in 14 days when left out. */
  due?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Begun. */
export type StartPrivilegeReviewPayload = {
  __typename?: 'StartPrivilegeReviewPayload';
  /** The review as it is now. */
  review?: Maybe<PrivilegeReview>;
};

/** A session that has just begun. */
export type StartedSession = {
  __typename?: 'StartedSession';
  /** When it ends at the latest. */
  expires: Scalars['DateTime']['output'];
  /** The session's id. */
  id: Scalars['ID']['output'];
};

/** A customer's matter that staff work on. */
export type SupportCase = {
  __typename?: 'SupportCase';
  /** The case's id. */
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

/** Which tenant to suspend, and why. */
export type SuspendTenantInput = {
  /** Why, up to 500 characters. */
  reason: Scalars['String']['input'];
  /** The tenant's id. */
  tenantId: Scalars['ID']['input'];
  /** A ticket number, when there is one. */
  ticket?: InputMaybe<Scalars['String']['input']>;
};

/** Asked for. */
export type SuspendTenantPayload = {
  __typename?: 'SuspendTenantPayload';
  /** The request that waits. */
  request?: Maybe<AccessRequest>;
};

/** A customer organisation. */
export type Tenant = {
  __typename?: 'Tenant';
  /** The tenant's id. */
  id: Scalars['ID']['output'];
};

/** What kind of API token. */
export type TokenKind =
  /** An analyst's: pseudonyms of every tenant. */
  | 'analyst'
  /** A partner's: some tenants, and no change. */
  | 'partner';

/** What an add-on role should be called or be for, and why. */
export type UpdateRoleInput = {
  /** What it is for; as it was when left out. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Its new name; as it was when left out. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Why. */
  reason: Scalars['String']['input'];
  /** The role's name as it is now. */
  roleName: Scalars['String']['input'];
  /** The ticket that it is for. */
  ticket?: InputMaybe<Scalars['String']['input']>;
};

/** Asked. */
export type UpdateRolePayload = {
  __typename?: 'UpdateRolePayload';
  /** The request as it is now. */
  request?: Maybe<AccessRequest>;
};

/** A challenge and a passkey's answer. */
export type VerifyPasskeyInput = {
  /** The challenge from `signIn`. */
  challenge: Scalars['String']['input'];
  /** The credential that the browser gave (`toJSON`), as JSON text. */
  response: Scalars['String']['input'];
};

/** Signed in by passkey. */
export type VerifyPasskeyPayload = {
  __typename?: 'VerifyPasskeyPayload';
  /** The session that began. */
  session: StartedSession;
  /** Who this is now. */
  viewer: Viewer;
};

/** A challenge and its answer. */
export type VerifySecondFactorInput = {
  /** The challenge from `signIn` or `acceptInvitation`. */
  challenge: Scalars['String']['input'];
  /** The six digits, or a recovery code. */
  code: Scalars['String']['input'];
};

/** Signed in. */
export type VerifySecondFactorPayload = {
  __typename?: 'VerifySecondFactorPayload';
  /** Ten recovery codes, shown this once, when the second factor was enrolled just now; else null. */
  recoveryCodes?: Maybe<Array<Scalars['String']['output']>>;
  /** How many recovery codes are left, when one was used just now; else null. */
  recoveryCodesLeft?: Maybe<Scalars['Int']['output']>;
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

/** About whom to write, and what. */
export type WriteStaffNotesInput = {
  /** The notes, up to 4000 characters; nothing takes them away. */
  notes: Scalars['String']['input'];
  /** The staff member's id. */
  staffMemberId: Scalars['ID']['input'];
};

/** Written. */
export type WriteStaffNotesPayload = {
  __typename?: 'WriteStaffNotesPayload';
  /** The staff member as they are now. */
  staffMember?: Maybe<StaffMember>;
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
  AccessRequest: AccessRequest;
  Alert: Alert;
  ApiToken: ApiToken;
  Permission: Permission;
  PrivilegeReview: PrivilegeReview;
  Role: Role;
  Session: Session;
  StaffMember: StaffMember;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  AccessRequest:
    ( { __typename: 'AccessRequest' }
    & GraphQLRecursivePick<FederationTypes['AccessRequest'], {"id":true}> );
  Alert:
    ( { __typename: 'Alert' }
    & GraphQLRecursivePick<FederationTypes['Alert'], {"id":true}> );
  ApiToken:
    ( { __typename: 'ApiToken' }
    & GraphQLRecursivePick<FederationTypes['ApiToken'], {"id":true}> );
  Permission:
    ( { __typename: 'Permission' }
    & GraphQLRecursivePick<FederationTypes['Permission'], {"id":true}> );
  PrivilegeReview:
    ( { __typename: 'PrivilegeReview' }
    & GraphQLRecursivePick<FederationTypes['PrivilegeReview'], {"id":true}> );
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
    | ( RequestRow )
    | ( AlertRow )
    | ( ApiTokenRow )
    | ( PermissionRow )
    | ( ReviewRow )
    | ( RoleRow )
    | ( SessionRow )
    | ( StaffMemberRow )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AcceptInvitationInput: AcceptInvitationInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AccessRequest: ResolverTypeWrapper<RequestRow>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AccessRequestConnection: ResolverTypeWrapper<RequestPage>;
  AccessRequestEdge: ResolverTypeWrapper<Omit<AccessRequestEdge, 'node'> & { node: ResolversTypes['AccessRequest'] }>;
  AccessRequestFilter: AccessRequestFilter;
  AccessRequestKind: AccessRequestKind;
  AccessRequestState: AccessRequestState;
  AcknowledgeAlertInput: AcknowledgeAlertInput;
  AcknowledgeAlertPayload: ResolverTypeWrapper<Omit<AcknowledgeAlertPayload, 'alert'> & { alert?: Maybe<ResolversTypes['Alert']> }>;
  AffectedPerson: ResolverTypeWrapper<Affected>;
  Alert: ResolverTypeWrapper<AlertRow>;
  AlertConnection: ResolverTypeWrapper<AlertPage>;
  AlertEdge: ResolverTypeWrapper<Omit<AlertEdge, 'node'> & { node: ResolversTypes['Alert'] }>;
  AlertFilter: AlertFilter;
  AlertKind: AlertKind;
  AlertMeasure: ResolverTypeWrapper<AlertMeasure>;
  AlertRule: ResolverTypeWrapper<AlertRule>;
  ApiToken: ResolverTypeWrapper<ApiTokenRow>;
  ApplyRequestInput: ApplyRequestInput;
  ApplyRequestPayload: ResolverTypeWrapper<Omit<ApplyRequestPayload, 'request'> & { request?: Maybe<ResolversTypes['AccessRequest']> }>;
  ApproveRequestInput: ApproveRequestInput;
  ApproveRequestPayload: ResolverTypeWrapper<Omit<ApproveRequestPayload, 'request'> & { request?: Maybe<ResolversTypes['AccessRequest']> }>;
  ApprovedToken: ResolverTypeWrapper<ApprovedToken>;
  AssignRoleInput: AssignRoleInput;
  AssignRolePayload: ResolverTypeWrapper<Omit<AssignRolePayload, 'request' | 'staffMember'> & { request?: Maybe<ResolversTypes['AccessRequest']>, staffMember?: Maybe<ResolversTypes['StaffMember']> }>;
  BreakGlassInput: BreakGlassInput;
  BreakGlassPayload: ResolverTypeWrapper<Omit<BreakGlassPayload, 'elevation' | 'review'> & { elevation?: Maybe<ResolversTypes['Elevation']>, review?: Maybe<ResolversTypes['PrivilegeReview']> }>;
  CancelRequestInput: CancelRequestInput;
  CancelRequestPayload: ResolverTypeWrapper<Omit<CancelRequestPayload, 'request'> & { request?: Maybe<ResolversTypes['AccessRequest']> }>;
  CloseReviewInput: CloseReviewInput;
  CloseReviewPayload: ResolverTypeWrapper<Omit<CloseReviewPayload, 'review'> & { review?: Maybe<ResolversTypes['PrivilegeReview']> }>;
  CreateRecoveryCodesPayload: ResolverTypeWrapper<CreateRecoveryCodesPayload>;
  CreateRoleInput: CreateRoleInput;
  CreateRolePayload: ResolverTypeWrapper<Omit<CreateRolePayload, 'request'> & { request?: Maybe<ResolversTypes['AccessRequest']> }>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DecideReviewItemInput: DecideReviewItemInput;
  DecideReviewItemPayload: ResolverTypeWrapper<Omit<DecideReviewItemPayload, 'item'> & { item?: Maybe<ResolversTypes['ReviewItem']> }>;
  DeleteRoleInput: DeleteRoleInput;
  DeleteRolePayload: ResolverTypeWrapper<Omit<DeleteRolePayload, 'role'> & { role?: Maybe<ResolversTypes['Role']> }>;
  EditRequestInput: EditRequestInput;
  EditRequestPayload: ResolverTypeWrapper<Omit<EditRequestPayload, 'request'> & { request?: Maybe<ResolversTypes['AccessRequest']> }>;
  Elevation: ResolverTypeWrapper<Lent>;
  ElevationKind: ElevationKind;
  ElevationUse: ResolverTypeWrapper<ElevationUse>;
  ElevationUseKind: ElevationUseKind;
  EmailAddress: ResolverTypeWrapper<Scalars['EmailAddress']['output']>;
  EndElevationInput: EndElevationInput;
  EndElevationPayload: ResolverTypeWrapper<Omit<EndElevationPayload, 'elevation'> & { elevation?: Maybe<ResolversTypes['Elevation']> }>;
  EnrolSecondFactorInput: EnrolSecondFactorInput;
  EnrolSecondFactorPayload: ResolverTypeWrapper<EnrolSecondFactorPayload>;
  Environment: Environment;
  EraseUserInput: EraseUserInput;
  EraseUserPayload: ResolverTypeWrapper<Omit<EraseUserPayload, 'request'> & { request?: Maybe<ResolversTypes['AccessRequest']> }>;
  ExportUserDataInput: ExportUserDataInput;
  ExportUserDataPayload: ResolverTypeWrapper<Omit<ExportUserDataPayload, 'request'> & { request?: Maybe<ResolversTypes['AccessRequest']> }>;
  FileRequestInput: FileRequestInput;
  FileRequestPayload: ResolverTypeWrapper<Omit<FileRequestPayload, 'request'> & { request?: Maybe<ResolversTypes['AccessRequest']> }>;
  InviteStaffMemberInput: InviteStaffMemberInput;
  InviteStaffMemberPayload: ResolverTypeWrapper<Omit<InviteStaffMemberPayload, 'request'> & { request?: Maybe<ResolversTypes['AccessRequest']> }>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  LockOutStaffMemberInput: LockOutStaffMemberInput;
  LockOutStaffMemberPayload: ResolverTypeWrapper<Omit<LockOutStaffMemberPayload, 'review' | 'staffMember'> & { review?: Maybe<ResolversTypes['PrivilegeReview']>, staffMember?: Maybe<ResolversTypes['StaffMember']> }>;
  MarkNoticesReadInput: MarkNoticesReadInput;
  MarkNoticesReadPayload: ResolverTypeWrapper<Omit<MarkNoticesReadPayload, 'notices'> & { notices?: Maybe<Array<ResolversTypes['Notice']>> }>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Needs: Needs;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  Notice: ResolverTypeWrapper<NoticeRow>;
  NoticeKind: NoticeKind;
  OwnFactors: ResolverTypeWrapper<OwnFactorsRow>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Passkey: ResolverTypeWrapper<PasskeyRow>;
  Permission: ResolverTypeWrapper<PermissionRow>;
  PermissionCategory: PermissionCategory;
  PermissionCell: ResolverTypeWrapper<PermissionCell>;
  PermissionChangeImpact: ResolverTypeWrapper<Impact>;
  PermissionChangeInput: PermissionChangeInput;
  PermissionGrantInput: PermissionGrantInput;
  PermissionRemovalInput: PermissionRemovalInput;
  PrivilegeReview: ResolverTypeWrapper<ReviewRow>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Reach: Reach;
  ReactivateTenantInput: ReactivateTenantInput;
  ReactivateTenantPayload: ResolverTypeWrapper<Omit<ReactivateTenantPayload, 'request'> & { request?: Maybe<ResolversTypes['AccessRequest']> }>;
  ReauthenticateInput: ReauthenticateInput;
  ReauthenticatePayload: ResolverTypeWrapper<ReauthenticatePayload>;
  RegisterPasskeyInput: RegisterPasskeyInput;
  RegisterPasskeyPayload: ResolverTypeWrapper<Omit<RegisterPasskeyPayload, 'passkey'> & { passkey: ResolversTypes['Passkey'] }>;
  ReinstateStaffMemberInput: ReinstateStaffMemberInput;
  ReinstateStaffMemberPayload: ResolverTypeWrapper<Omit<ReinstateStaffMemberPayload, 'request'> & { request?: Maybe<ResolversTypes['AccessRequest']> }>;
  RejectRequestInput: RejectRequestInput;
  RejectRequestPayload: ResolverTypeWrapper<Omit<RejectRequestPayload, 'request'> & { request?: Maybe<ResolversTypes['AccessRequest']> }>;
  RemoveAllRolesInput: RemoveAllRolesInput;
  RemoveAllRolesPayload: ResolverTypeWrapper<Omit<RemoveAllRolesPayload, 'staffMember'> & { staffMember?: Maybe<ResolversTypes['StaffMember']> }>;
  RemovePasskeyInput: RemovePasskeyInput;
  RemovePasskeyPayload: ResolverTypeWrapper<Omit<RemovePasskeyPayload, 'passkey'> & { passkey: ResolversTypes['Passkey'] }>;
  RemoveRoleInput: RemoveRoleInput;
  RemoveRolePayload: ResolverTypeWrapper<Omit<RemoveRolePayload, 'staffMember'> & { staffMember?: Maybe<ResolversTypes['StaffMember']> }>;
  RequestCrossTenantAccessInput: RequestCrossTenantAccessInput;
  RequestCrossTenantAccessPayload: ResolverTypeWrapper<Omit<RequestCrossTenantAccessPayload, 'request'> & { request?: Maybe<ResolversTypes['AccessRequest']> }>;
  RequestElevationInput: RequestElevationInput;
  RequestElevationPayload: ResolverTypeWrapper<Omit<RequestElevationPayload, 'request'> & { request?: Maybe<ResolversTypes['AccessRequest']> }>;
  RequestFactorResetInput: RequestFactorResetInput;
  RequestFactorResetPayload: ResolverTypeWrapper<Omit<RequestFactorResetPayload, 'request'> & { request?: Maybe<ResolversTypes['AccessRequest']> }>;
  RequestPermissionChangeInput: RequestPermissionChangeInput;
  RequestPermissionChangePayload: ResolverTypeWrapper<Omit<RequestPermissionChangePayload, 'request'> & { request?: Maybe<ResolversTypes['AccessRequest']> }>;
  RequestRoleChangePayload: ResolverTypeWrapper<Omit<RequestRoleChangePayload, 'request'> & { request?: Maybe<ResolversTypes['AccessRequest']> }>;
  RequestTokenInput: RequestTokenInput;
  RequestTokenPayload: ResolverTypeWrapper<Omit<RequestTokenPayload, 'request'> & { request?: Maybe<ResolversTypes['AccessRequest']> }>;
  ReviewBreakGlassInput: ReviewBreakGlassInput;
  ReviewBreakGlassPayload: ResolverTypeWrapper<Omit<ReviewBreakGlassPayload, 'review'> & { review?: Maybe<ResolversTypes['PrivilegeReview']> }>;
  ReviewDecision: ReviewDecision;
  ReviewItem: ResolverTypeWrapper<ReviewItemRow>;
  ReviewKind: ReviewKind;
  ReviewedActivity: ResolverTypeWrapper<ReviewedActivity>;
  RevokeAllSessionsInput: RevokeAllSessionsInput;
  RevokeAllSessionsPayload: ResolverTypeWrapper<Omit<RevokeAllSessionsPayload, 'staffMember'> & { staffMember?: Maybe<ResolversTypes['StaffMember']> }>;
  RevokeSessionInput: RevokeSessionInput;
  RevokeSessionPayload: ResolverTypeWrapper<Omit<RevokeSessionPayload, 'session'> & { session?: Maybe<ResolversTypes['Session']> }>;
  RevokeTokenInput: RevokeTokenInput;
  RevokeTokenPayload: ResolverTypeWrapper<Omit<RevokeTokenPayload, 'token'> & { token?: Maybe<ResolversTypes['ApiToken']> }>;
  Role: ResolverTypeWrapper<RoleRow>;
  RolePreview: ResolverTypeWrapper<RolePreview>;
  RollBackConfigInput: RollBackConfigInput;
  RollBackConfigPayload: ResolverTypeWrapper<Omit<RollBackConfigPayload, 'request'> & { request?: Maybe<ResolversTypes['AccessRequest']> }>;
  RotateTokenInput: RotateTokenInput;
  RotateTokenPayload: ResolverTypeWrapper<Omit<RotateTokenPayload, 'token'> & { token?: Maybe<ResolversTypes['ApiToken']> }>;
  SecondFactorState: SecondFactorState;
  Session: ResolverTypeWrapper<SessionRow>;
  SetConfigInput: SetConfigInput;
  SetConfigPayload: ResolverTypeWrapper<Omit<SetConfigPayload, 'request'> & { request?: Maybe<ResolversTypes['AccessRequest']> }>;
  SettingValueInput: SettingValueInput;
  SignInInput: SignInInput;
  SignInOptions: ResolverTypeWrapper<SignInOptions>;
  SignInPayload: ResolverTypeWrapper<SignInPayload>;
  SignInStep: SignInStep;
  SignOutPayload: ResolverTypeWrapper<SignOutPayload>;
  SortDirection: SortDirection;
  StaffMember: ResolverTypeWrapper<StaffMemberRow>;
  StaffMemberConnection: ResolverTypeWrapper<StaffMemberPage>;
  StaffMemberEdge: ResolverTypeWrapper<Omit<StaffMemberEdge, 'node'> & { node: ResolversTypes['StaffMember'] }>;
  StaffMemberFilter: StaffMemberFilter;
  StaffMemberSort: StaffMemberSort;
  StaffMemberSortField: StaffMemberSortField;
  StaffStatus: StaffStatus;
  StartPasskeyReauthenticationPayload: ResolverTypeWrapper<StartPasskeyReauthenticationPayload>;
  StartPasskeyRegistrationPayload: ResolverTypeWrapper<StartPasskeyRegistrationPayload>;
  StartPasskeySignInInput: StartPasskeySignInInput;
  StartPasskeySignInPayload: ResolverTypeWrapper<StartPasskeySignInPayload>;
  StartPrivilegeReviewInput: StartPrivilegeReviewInput;
  StartPrivilegeReviewPayload: ResolverTypeWrapper<Omit<StartPrivilegeReviewPayload, 'review'> & { review?: Maybe<ResolversTypes['PrivilegeReview']> }>;
  StartedSession: ResolverTypeWrapper<StartedSession>;
  SupportCase: ResolverTypeWrapper<SupportCase>;
  SuspendStaffMemberInput: SuspendStaffMemberInput;
  SuspendStaffMemberPayload: ResolverTypeWrapper<Omit<SuspendStaffMemberPayload, 'staffMember'> & { staffMember?: Maybe<ResolversTypes['StaffMember']> }>;
  SuspendTenantInput: SuspendTenantInput;
  SuspendTenantPayload: ResolverTypeWrapper<Omit<SuspendTenantPayload, 'request'> & { request?: Maybe<ResolversTypes['AccessRequest']> }>;
  Tenant: ResolverTypeWrapper<Tenant>;
  TokenKind: TokenKind;
  UpdateRoleInput: UpdateRoleInput;
  UpdateRolePayload: ResolverTypeWrapper<Omit<UpdateRolePayload, 'request'> & { request?: Maybe<ResolversTypes['AccessRequest']> }>;
  VerifyPasskeyInput: VerifyPasskeyInput;
  VerifyPasskeyPayload: ResolverTypeWrapper<Omit<VerifyPasskeyPayload, 'viewer'> & { viewer: ResolversTypes['Viewer'] }>;
  VerifySecondFactorInput: VerifySecondFactorInput;
  VerifySecondFactorPayload: ResolverTypeWrapper<Omit<VerifySecondFactorPayload, 'viewer'> & { viewer: ResolversTypes['Viewer'] }>;
  Viewer: ResolverTypeWrapper<KnownViewer>;
  ViewerKind: ViewerKind;
  WriteStaffNotesInput: WriteStaffNotesInput;
  WriteStaffNotesPayload: ResolverTypeWrapper<Omit<WriteStaffNotesPayload, 'staffMember'> & { staffMember?: Maybe<ResolversTypes['StaffMember']> }>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcceptInvitationInput: AcceptInvitationInput;
  String: Scalars['String']['output'];
  AccessRequest: RequestRow;
  Boolean: Scalars['Boolean']['output'];
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  AccessRequestConnection: RequestPage;
  AccessRequestEdge: Omit<AccessRequestEdge, 'node'> & { node: ResolversParentTypes['AccessRequest'] };
  AccessRequestFilter: AccessRequestFilter;
  AcknowledgeAlertInput: AcknowledgeAlertInput;
  AcknowledgeAlertPayload: Omit<AcknowledgeAlertPayload, 'alert'> & { alert?: Maybe<ResolversParentTypes['Alert']> };
  AffectedPerson: Affected;
  Alert: AlertRow;
  AlertConnection: AlertPage;
  AlertEdge: Omit<AlertEdge, 'node'> & { node: ResolversParentTypes['Alert'] };
  AlertFilter: AlertFilter;
  AlertMeasure: AlertMeasure;
  AlertRule: AlertRule;
  ApiToken: ApiTokenRow;
  ApplyRequestInput: ApplyRequestInput;
  ApplyRequestPayload: Omit<ApplyRequestPayload, 'request'> & { request?: Maybe<ResolversParentTypes['AccessRequest']> };
  ApproveRequestInput: ApproveRequestInput;
  ApproveRequestPayload: Omit<ApproveRequestPayload, 'request'> & { request?: Maybe<ResolversParentTypes['AccessRequest']> };
  ApprovedToken: ApprovedToken;
  AssignRoleInput: AssignRoleInput;
  AssignRolePayload: Omit<AssignRolePayload, 'request' | 'staffMember'> & { request?: Maybe<ResolversParentTypes['AccessRequest']>, staffMember?: Maybe<ResolversParentTypes['StaffMember']> };
  BreakGlassInput: BreakGlassInput;
  BreakGlassPayload: Omit<BreakGlassPayload, 'elevation' | 'review'> & { elevation?: Maybe<ResolversParentTypes['Elevation']>, review?: Maybe<ResolversParentTypes['PrivilegeReview']> };
  CancelRequestInput: CancelRequestInput;
  CancelRequestPayload: Omit<CancelRequestPayload, 'request'> & { request?: Maybe<ResolversParentTypes['AccessRequest']> };
  CloseReviewInput: CloseReviewInput;
  CloseReviewPayload: Omit<CloseReviewPayload, 'review'> & { review?: Maybe<ResolversParentTypes['PrivilegeReview']> };
  CreateRecoveryCodesPayload: CreateRecoveryCodesPayload;
  CreateRoleInput: CreateRoleInput;
  CreateRolePayload: Omit<CreateRolePayload, 'request'> & { request?: Maybe<ResolversParentTypes['AccessRequest']> };
  DateTime: Scalars['DateTime']['output'];
  DecideReviewItemInput: DecideReviewItemInput;
  DecideReviewItemPayload: Omit<DecideReviewItemPayload, 'item'> & { item?: Maybe<ResolversParentTypes['ReviewItem']> };
  DeleteRoleInput: DeleteRoleInput;
  DeleteRolePayload: Omit<DeleteRolePayload, 'role'> & { role?: Maybe<ResolversParentTypes['Role']> };
  EditRequestInput: EditRequestInput;
  EditRequestPayload: Omit<EditRequestPayload, 'request'> & { request?: Maybe<ResolversParentTypes['AccessRequest']> };
  Elevation: Lent;
  ElevationUse: ElevationUse;
  EmailAddress: Scalars['EmailAddress']['output'];
  EndElevationInput: EndElevationInput;
  EndElevationPayload: Omit<EndElevationPayload, 'elevation'> & { elevation?: Maybe<ResolversParentTypes['Elevation']> };
  EnrolSecondFactorInput: EnrolSecondFactorInput;
  EnrolSecondFactorPayload: EnrolSecondFactorPayload;
  EraseUserInput: EraseUserInput;
  EraseUserPayload: Omit<EraseUserPayload, 'request'> & { request?: Maybe<ResolversParentTypes['AccessRequest']> };
  ExportUserDataInput: ExportUserDataInput;
  ExportUserDataPayload: Omit<ExportUserDataPayload, 'request'> & { request?: Maybe<ResolversParentTypes['AccessRequest']> };
  FileRequestInput: FileRequestInput;
  FileRequestPayload: Omit<FileRequestPayload, 'request'> & { request?: Maybe<ResolversParentTypes['AccessRequest']> };
  InviteStaffMemberInput: InviteStaffMemberInput;
  InviteStaffMemberPayload: Omit<InviteStaffMemberPayload, 'request'> & { request?: Maybe<ResolversParentTypes['AccessRequest']> };
  JSON: Scalars['JSON']['output'];
  LockOutStaffMemberInput: LockOutStaffMemberInput;
  LockOutStaffMemberPayload: Omit<LockOutStaffMemberPayload, 'review' | 'staffMember'> & { review?: Maybe<ResolversParentTypes['PrivilegeReview']>, staffMember?: Maybe<ResolversParentTypes['StaffMember']> };
  MarkNoticesReadInput: MarkNoticesReadInput;
  MarkNoticesReadPayload: Omit<MarkNoticesReadPayload, 'notices'> & { notices?: Maybe<Array<ResolversParentTypes['Notice']>> };
  Mutation: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  Notice: NoticeRow;
  OwnFactors: OwnFactorsRow;
  PageInfo: PageInfo;
  Passkey: PasskeyRow;
  Permission: PermissionRow;
  PermissionCell: PermissionCell;
  PermissionChangeImpact: Impact;
  PermissionChangeInput: PermissionChangeInput;
  PermissionGrantInput: PermissionGrantInput;
  PermissionRemovalInput: PermissionRemovalInput;
  PrivilegeReview: ReviewRow;
  Query: Record<PropertyKey, never>;
  ReactivateTenantInput: ReactivateTenantInput;
  ReactivateTenantPayload: Omit<ReactivateTenantPayload, 'request'> & { request?: Maybe<ResolversParentTypes['AccessRequest']> };
  ReauthenticateInput: ReauthenticateInput;
  ReauthenticatePayload: ReauthenticatePayload;
  RegisterPasskeyInput: RegisterPasskeyInput;
  RegisterPasskeyPayload: Omit<RegisterPasskeyPayload, 'passkey'> & { passkey: ResolversParentTypes['Passkey'] };
  ReinstateStaffMemberInput: ReinstateStaffMemberInput;
  ReinstateStaffMemberPayload: Omit<ReinstateStaffMemberPayload, 'request'> & { request?: Maybe<ResolversParentTypes['AccessRequest']> };
  RejectRequestInput: RejectRequestInput;
  RejectRequestPayload: Omit<RejectRequestPayload, 'request'> & { request?: Maybe<ResolversParentTypes['AccessRequest']> };
  RemoveAllRolesInput: RemoveAllRolesInput;
  RemoveAllRolesPayload: Omit<RemoveAllRolesPayload, 'staffMember'> & { staffMember?: Maybe<ResolversParentTypes['StaffMember']> };
  RemovePasskeyInput: RemovePasskeyInput;
  RemovePasskeyPayload: Omit<RemovePasskeyPayload, 'passkey'> & { passkey: ResolversParentTypes['Passkey'] };
  RemoveRoleInput: RemoveRoleInput;
  RemoveRolePayload: Omit<RemoveRolePayload, 'staffMember'> & { staffMember?: Maybe<ResolversParentTypes['StaffMember']> };
  RequestCrossTenantAccessInput: RequestCrossTenantAccessInput;
  RequestCrossTenantAccessPayload: Omit<RequestCrossTenantAccessPayload, 'request'> & { request?: Maybe<ResolversParentTypes['AccessRequest']> };
  RequestElevationInput: RequestElevationInput;
  RequestElevationPayload: Omit<RequestElevationPayload, 'request'> & { request?: Maybe<ResolversParentTypes['AccessRequest']> };
  RequestFactorResetInput: RequestFactorResetInput;
  RequestFactorResetPayload: Omit<RequestFactorResetPayload, 'request'> & { request?: Maybe<ResolversParentTypes['AccessRequest']> };
  RequestPermissionChangeInput: RequestPermissionChangeInput;
  RequestPermissionChangePayload: Omit<RequestPermissionChangePayload, 'request'> & { request?: Maybe<ResolversParentTypes['AccessRequest']> };
  RequestRoleChangePayload: Omit<RequestRoleChangePayload, 'request'> & { request?: Maybe<ResolversParentTypes['AccessRequest']> };
  RequestTokenInput: RequestTokenInput;
  RequestTokenPayload: Omit<RequestTokenPayload, 'request'> & { request?: Maybe<ResolversParentTypes['AccessRequest']> };
  ReviewBreakGlassInput: ReviewBreakGlassInput;
  ReviewBreakGlassPayload: Omit<ReviewBreakGlassPayload, 'review'> & { review?: Maybe<ResolversParentTypes['PrivilegeReview']> };
  ReviewItem: ReviewItemRow;
  ReviewedActivity: ReviewedActivity;
  RevokeAllSessionsInput: RevokeAllSessionsInput;
  RevokeAllSessionsPayload: Omit<RevokeAllSessionsPayload, 'staffMember'> & { staffMember?: Maybe<ResolversParentTypes['StaffMember']> };
  RevokeSessionInput: RevokeSessionInput;
  RevokeSessionPayload: Omit<RevokeSessionPayload, 'session'> & { session?: Maybe<ResolversParentTypes['Session']> };
  RevokeTokenInput: RevokeTokenInput;
  RevokeTokenPayload: Omit<RevokeTokenPayload, 'token'> & { token?: Maybe<ResolversParentTypes['ApiToken']> };
  Role: RoleRow;
  RolePreview: RolePreview;
  RollBackConfigInput: RollBackConfigInput;
  RollBackConfigPayload: Omit<RollBackConfigPayload, 'request'> & { request?: Maybe<ResolversParentTypes['AccessRequest']> };
  RotateTokenInput: RotateTokenInput;
  RotateTokenPayload: Omit<RotateTokenPayload, 'token'> & { token?: Maybe<ResolversParentTypes['ApiToken']> };
  Session: SessionRow;
  SetConfigInput: SetConfigInput;
  SetConfigPayload: Omit<SetConfigPayload, 'request'> & { request?: Maybe<ResolversParentTypes['AccessRequest']> };
  SettingValueInput: SettingValueInput;
  SignInInput: SignInInput;
  SignInOptions: SignInOptions;
  SignInPayload: SignInPayload;
  SignOutPayload: SignOutPayload;
  StaffMember: StaffMemberRow;
  StaffMemberConnection: StaffMemberPage;
  StaffMemberEdge: Omit<StaffMemberEdge, 'node'> & { node: ResolversParentTypes['StaffMember'] };
  StaffMemberFilter: StaffMemberFilter;
  StaffMemberSort: StaffMemberSort;
  StartPasskeyReauthenticationPayload: StartPasskeyReauthenticationPayload;
  StartPasskeyRegistrationPayload: StartPasskeyRegistrationPayload;
  StartPasskeySignInInput: StartPasskeySignInInput;
  StartPasskeySignInPayload: StartPasskeySignInPayload;
  StartPrivilegeReviewInput: StartPrivilegeReviewInput;
  StartPrivilegeReviewPayload: Omit<StartPrivilegeReviewPayload, 'review'> & { review?: Maybe<ResolversParentTypes['PrivilegeReview']> };
  StartedSession: StartedSession;
  SupportCase: SupportCase;
  SuspendStaffMemberInput: SuspendStaffMemberInput;
  SuspendStaffMemberPayload: Omit<SuspendStaffMemberPayload, 'staffMember'> & { staffMember?: Maybe<ResolversParentTypes['StaffMember']> };
  SuspendTenantInput: SuspendTenantInput;
  SuspendTenantPayload: Omit<SuspendTenantPayload, 'request'> & { request?: Maybe<ResolversParentTypes['AccessRequest']> };
  Tenant: Tenant;
  UpdateRoleInput: UpdateRoleInput;
  UpdateRolePayload: Omit<UpdateRolePayload, 'request'> & { request?: Maybe<ResolversParentTypes['AccessRequest']> };
  VerifyPasskeyInput: VerifyPasskeyInput;
  VerifyPasskeyPayload: Omit<VerifyPasskeyPayload, 'viewer'> & { viewer: ResolversParentTypes['Viewer'] };
  VerifySecondFactorInput: VerifySecondFactorInput;
  VerifySecondFactorPayload: Omit<VerifySecondFactorPayload, 'viewer'> & { viewer: ResolversParentTypes['Viewer'] };
  Viewer: KnownViewer;
  WriteStaffNotesInput: WriteStaffNotesInput;
  WriteStaffNotesPayload: Omit<WriteStaffNotesPayload, 'staffMember'> & { staffMember?: Maybe<ResolversParentTypes['StaffMember']> };
};

export type AccessRequestResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AccessRequest'] = ResolversParentTypes['AccessRequest'], FederationReferenceType extends FederationReferenceTypes['AccessRequest'] = FederationReferenceTypes['AccessRequest']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AccessRequest']> | FederationReferenceType, FederationReferenceType, ContextType>;
  approvers?: Resolver<Maybe<Array<ResolversTypes['StaffMember']>>, ParentType, ContextType>;
  closed?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  closedBy?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  created?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decidable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  elevation?: Resolver<Maybe<ResolversTypes['Elevation']>, ParentType, ContextType>;
  expires?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  impact?: Resolver<Maybe<ResolversTypes['PermissionChangeImpact']>, ParentType, ContextType>;
  input?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AccessRequestKind'], ParentType, ContextType>;
  mutation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  personalInput?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requester?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AccessRequestState'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  tenantId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  ticket?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccessRequestConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AccessRequestConnection'] = ResolversParentTypes['AccessRequestConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AccessRequestEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AccessRequest']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AccessRequestEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AccessRequestEdge'] = ResolversParentTypes['AccessRequestEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AccessRequest'], ParentType, ContextType>;
};

export type AcknowledgeAlertPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AcknowledgeAlertPayload'] = ResolversParentTypes['AcknowledgeAlertPayload']> = {
  alert?: Resolver<Maybe<ResolversTypes['Alert']>, ParentType, ContextType>;
};

export type AffectedPersonResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AffectedPerson'] = ResolversParentTypes['AffectedPerson']> = {
  staffMember?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  times?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AlertResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Alert'] = ResolversParentTypes['Alert'], FederationReferenceType extends FederationReferenceTypes['Alert'] = FederationReferenceTypes['Alert']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Alert']> | FederationReferenceType, FederationReferenceType, ContextType>;
  acknowledged?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  acknowledgedBy?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  created?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ipAddress?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AlertKind'], ParentType, ContextType>;
  lastSeen?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  measure?: Resolver<Maybe<ResolversTypes['AlertMeasure']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  occurrences?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  staffMember?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  supportCase?: Resolver<Maybe<ResolversTypes['SupportCase']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AlertConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AlertConnection'] = ResolversParentTypes['AlertConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AlertEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Alert']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AlertEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AlertEdge'] = ResolversParentTypes['AlertEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Alert'], ParentType, ContextType>;
};

export type AlertMeasureResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AlertMeasure'] = ResolversParentTypes['AlertMeasure']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  threshold?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type AlertRuleResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AlertRule'] = ResolversParentTypes['AlertRule']> = {
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AlertKind'], ParentType, ContextType>;
  setting?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  threshold?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  watches?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  withinMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ApiTokenResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ApiToken'] = ResolversParentTypes['ApiToken'], FederationReferenceType extends FederationReferenceTypes['ApiToken'] = FederationReferenceTypes['ApiToken']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ApiToken']> | FederationReferenceType, FederationReferenceType, ContextType>;
  allowedAddresses?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  approver?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  created?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  environment?: Resolver<ResolversTypes['Environment'], ParentType, ContextType>;
  expires?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TokenKind'], ParentType, ContextType>;
  lastUsed?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ratePerMinute?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  requester?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  revoked?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  scopes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  tenantIds?: Resolver<Maybe<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApplyRequestPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ApplyRequestPayload'] = ResolversParentTypes['ApplyRequestPayload']> = {
  invitationToken?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  issuedToken?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  request?: Resolver<Maybe<ResolversTypes['AccessRequest']>, ParentType, ContextType>;
};

export type ApproveRequestPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ApproveRequestPayload'] = ResolversParentTypes['ApproveRequestPayload']> = {
  invitationToken?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  request?: Resolver<Maybe<ResolversTypes['AccessRequest']>, ParentType, ContextType>;
};

export type ApprovedTokenResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ApprovedToken'] = ResolversParentTypes['ApprovedToken']> = {
  expires?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AssignRolePayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AssignRolePayload'] = ResolversParentTypes['AssignRolePayload']> = {
  request?: Resolver<Maybe<ResolversTypes['AccessRequest']>, ParentType, ContextType>;
  staffMember?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
};

export type BreakGlassPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['BreakGlassPayload'] = ResolversParentTypes['BreakGlassPayload']> = {
  elevation?: Resolver<Maybe<ResolversTypes['Elevation']>, ParentType, ContextType>;
  review?: Resolver<Maybe<ResolversTypes['PrivilegeReview']>, ParentType, ContextType>;
  told?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CancelRequestPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CancelRequestPayload'] = ResolversParentTypes['CancelRequestPayload']> = {
  request?: Resolver<Maybe<ResolversTypes['AccessRequest']>, ParentType, ContextType>;
};

export type CloseReviewPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CloseReviewPayload'] = ResolversParentTypes['CloseReviewPayload']> = {
  review?: Resolver<Maybe<ResolversTypes['PrivilegeReview']>, ParentType, ContextType>;
};

export type CreateRecoveryCodesPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CreateRecoveryCodesPayload'] = ResolversParentTypes['CreateRecoveryCodesPayload']> = {
  recoveryCodes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CreateRolePayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CreateRolePayload'] = ResolversParentTypes['CreateRolePayload']> = {
  request?: Resolver<Maybe<ResolversTypes['AccessRequest']>, ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DecideReviewItemPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DecideReviewItemPayload'] = ResolversParentTypes['DecideReviewItemPayload']> = {
  item?: Resolver<Maybe<ResolversTypes['ReviewItem']>, ParentType, ContextType>;
};

export type DeleteRolePayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DeleteRolePayload'] = ResolversParentTypes['DeleteRolePayload']> = {
  holders?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
};

export type EditRequestPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['EditRequestPayload'] = ResolversParentTypes['EditRequestPayload']> = {
  request?: Resolver<Maybe<ResolversTypes['AccessRequest']>, ParentType, ContextType>;
};

export type ElevationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Elevation'] = ResolversParentTypes['Elevation']> = {
  approver?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  endable?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  ended?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  expires?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  granted?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  holder?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['ElevationKind']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requestId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  scopes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  ticket?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  used?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  uses?: Resolver<Maybe<Array<ResolversTypes['ElevationUse']>>, ParentType, ContextType>;
};

export type ElevationUseResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ElevationUse'] = ResolversParentTypes['ElevationUse']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ElevationUseKind'], ParentType, ContextType>;
  scopes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  time?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  what?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface EmailAddressScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['EmailAddress'], any> {
  name: 'EmailAddress';
}

export type EndElevationPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['EndElevationPayload'] = ResolversParentTypes['EndElevationPayload']> = {
  elevation?: Resolver<Maybe<ResolversTypes['Elevation']>, ParentType, ContextType>;
};

export type EnrolSecondFactorPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['EnrolSecondFactorPayload'] = ResolversParentTypes['EnrolSecondFactorPayload']> = {
  otpauthUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  secret?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EraseUserPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['EraseUserPayload'] = ResolversParentTypes['EraseUserPayload']> = {
  request?: Resolver<Maybe<ResolversTypes['AccessRequest']>, ParentType, ContextType>;
};

export type ExportUserDataPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ExportUserDataPayload'] = ResolversParentTypes['ExportUserDataPayload']> = {
  request?: Resolver<Maybe<ResolversTypes['AccessRequest']>, ParentType, ContextType>;
};

export type FileRequestPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['FileRequestPayload'] = ResolversParentTypes['FileRequestPayload']> = {
  request?: Resolver<Maybe<ResolversTypes['AccessRequest']>, ParentType, ContextType>;
};

export type InviteStaffMemberPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['InviteStaffMemberPayload'] = ResolversParentTypes['InviteStaffMemberPayload']> = {
  request?: Resolver<Maybe<ResolversTypes['AccessRequest']>, ParentType, ContextType>;
};

export interface JSONScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type LockOutStaffMemberPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['LockOutStaffMemberPayload'] = ResolversParentTypes['LockOutStaffMemberPayload']> = {
  approvalsVoided?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  approvedTokens?: Resolver<Array<ResolversTypes['ApprovedToken']>, ParentType, ContextType>;
  elevationsEnded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  requestsVoided?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  review?: Resolver<Maybe<ResolversTypes['PrivilegeReview']>, ParentType, ContextType>;
  sessionsEnded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  staffMember?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  tenantsClosed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MarkNoticesReadPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['MarkNoticesReadPayload'] = ResolversParentTypes['MarkNoticesReadPayload']> = {
  notices?: Resolver<Maybe<Array<ResolversTypes['Notice']>>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptInvitation?: Resolver<ResolversTypes['SignInPayload'], ParentType, ContextType, RequireFields<MutationacceptInvitationArgs, 'input'>>;
  acknowledgeAlert?: Resolver<Maybe<ResolversTypes['AcknowledgeAlertPayload']>, ParentType, ContextType, RequireFields<MutationacknowledgeAlertArgs, 'input'>>;
  applyRequest?: Resolver<Maybe<ResolversTypes['ApplyRequestPayload']>, ParentType, ContextType, RequireFields<MutationapplyRequestArgs, 'input'>>;
  approveRequest?: Resolver<Maybe<ResolversTypes['ApproveRequestPayload']>, ParentType, ContextType, RequireFields<MutationapproveRequestArgs, 'input'>>;
  assignRole?: Resolver<Maybe<ResolversTypes['AssignRolePayload']>, ParentType, ContextType, RequireFields<MutationassignRoleArgs, 'input'>>;
  breakGlass?: Resolver<Maybe<ResolversTypes['BreakGlassPayload']>, ParentType, ContextType, RequireFields<MutationbreakGlassArgs, 'input'>>;
  cancelRequest?: Resolver<Maybe<ResolversTypes['CancelRequestPayload']>, ParentType, ContextType, RequireFields<MutationcancelRequestArgs, 'input'>>;
  closeReview?: Resolver<Maybe<ResolversTypes['CloseReviewPayload']>, ParentType, ContextType, RequireFields<MutationcloseReviewArgs, 'input'>>;
  createRecoveryCodes?: Resolver<Maybe<ResolversTypes['CreateRecoveryCodesPayload']>, ParentType, ContextType>;
  createRole?: Resolver<Maybe<ResolversTypes['CreateRolePayload']>, ParentType, ContextType, RequireFields<MutationcreateRoleArgs, 'input'>>;
  decideReviewItem?: Resolver<Maybe<ResolversTypes['DecideReviewItemPayload']>, ParentType, ContextType, RequireFields<MutationdecideReviewItemArgs, 'input'>>;
  deleteRole?: Resolver<Maybe<ResolversTypes['DeleteRolePayload']>, ParentType, ContextType, RequireFields<MutationdeleteRoleArgs, 'input'>>;
  editRequest?: Resolver<Maybe<ResolversTypes['EditRequestPayload']>, ParentType, ContextType, RequireFields<MutationeditRequestArgs, 'input'>>;
  endElevation?: Resolver<Maybe<ResolversTypes['EndElevationPayload']>, ParentType, ContextType, RequireFields<MutationendElevationArgs, 'input'>>;
  enrolSecondFactor?: Resolver<ResolversTypes['EnrolSecondFactorPayload'], ParentType, ContextType, RequireFields<MutationenrolSecondFactorArgs, 'input'>>;
  eraseUser?: Resolver<Maybe<ResolversTypes['EraseUserPayload']>, ParentType, ContextType, RequireFields<MutationeraseUserArgs, 'input'>>;
  exportUserData?: Resolver<Maybe<ResolversTypes['ExportUserDataPayload']>, ParentType, ContextType, RequireFields<MutationexportUserDataArgs, 'input'>>;
  fileRequest?: Resolver<Maybe<ResolversTypes['FileRequestPayload']>, ParentType, ContextType, RequireFields<MutationfileRequestArgs, 'input'>>;
  inviteStaffMember?: Resolver<Maybe<ResolversTypes['InviteStaffMemberPayload']>, ParentType, ContextType, RequireFields<MutationinviteStaffMemberArgs, 'input'>>;
  lockOutStaffMember?: Resolver<Maybe<ResolversTypes['LockOutStaffMemberPayload']>, ParentType, ContextType, RequireFields<MutationlockOutStaffMemberArgs, 'input'>>;
  markNoticesRead?: Resolver<Maybe<ResolversTypes['MarkNoticesReadPayload']>, ParentType, ContextType, RequireFields<MutationmarkNoticesReadArgs, 'input'>>;
  reactivateTenant?: Resolver<Maybe<ResolversTypes['ReactivateTenantPayload']>, ParentType, ContextType, RequireFields<MutationreactivateTenantArgs, 'input'>>;
  reauthenticate?: Resolver<Maybe<ResolversTypes['ReauthenticatePayload']>, ParentType, ContextType, RequireFields<MutationreauthenticateArgs, 'input'>>;
  registerPasskey?: Resolver<Maybe<ResolversTypes['RegisterPasskeyPayload']>, ParentType, ContextType, RequireFields<MutationregisterPasskeyArgs, 'input'>>;
  reinstateStaffMember?: Resolver<Maybe<ResolversTypes['ReinstateStaffMemberPayload']>, ParentType, ContextType, RequireFields<MutationreinstateStaffMemberArgs, 'input'>>;
  rejectRequest?: Resolver<Maybe<ResolversTypes['RejectRequestPayload']>, ParentType, ContextType, RequireFields<MutationrejectRequestArgs, 'input'>>;
  removeAllRoles?: Resolver<Maybe<ResolversTypes['RemoveAllRolesPayload']>, ParentType, ContextType, RequireFields<MutationremoveAllRolesArgs, 'input'>>;
  removePasskey?: Resolver<Maybe<ResolversTypes['RemovePasskeyPayload']>, ParentType, ContextType, RequireFields<MutationremovePasskeyArgs, 'input'>>;
  removeRole?: Resolver<Maybe<ResolversTypes['RemoveRolePayload']>, ParentType, ContextType, RequireFields<MutationremoveRoleArgs, 'input'>>;
  requestCrossTenantAccess?: Resolver<Maybe<ResolversTypes['RequestCrossTenantAccessPayload']>, ParentType, ContextType, RequireFields<MutationrequestCrossTenantAccessArgs, 'input'>>;
  requestElevation?: Resolver<Maybe<ResolversTypes['RequestElevationPayload']>, ParentType, ContextType, RequireFields<MutationrequestElevationArgs, 'input'>>;
  requestFactorReset?: Resolver<Maybe<ResolversTypes['RequestFactorResetPayload']>, ParentType, ContextType, RequireFields<MutationrequestFactorResetArgs, 'input'>>;
  requestPermissionChange?: Resolver<Maybe<ResolversTypes['RequestPermissionChangePayload']>, ParentType, ContextType, RequireFields<MutationrequestPermissionChangeArgs, 'input'>>;
  requestRoleChange?: Resolver<Maybe<ResolversTypes['RequestRoleChangePayload']>, ParentType, ContextType, RequireFields<MutationrequestRoleChangeArgs, 'input'>>;
  requestToken?: Resolver<Maybe<ResolversTypes['RequestTokenPayload']>, ParentType, ContextType, RequireFields<MutationrequestTokenArgs, 'input'>>;
  reviewBreakGlass?: Resolver<Maybe<ResolversTypes['ReviewBreakGlassPayload']>, ParentType, ContextType, RequireFields<MutationreviewBreakGlassArgs, 'input'>>;
  revokeAllSessions?: Resolver<Maybe<ResolversTypes['RevokeAllSessionsPayload']>, ParentType, ContextType, RequireFields<MutationrevokeAllSessionsArgs, 'input'>>;
  revokeSession?: Resolver<Maybe<ResolversTypes['RevokeSessionPayload']>, ParentType, ContextType, RequireFields<MutationrevokeSessionArgs, 'input'>>;
  revokeToken?: Resolver<Maybe<ResolversTypes['RevokeTokenPayload']>, ParentType, ContextType, RequireFields<MutationrevokeTokenArgs, 'input'>>;
  rollBackConfig?: Resolver<Maybe<ResolversTypes['RollBackConfigPayload']>, ParentType, ContextType, RequireFields<MutationrollBackConfigArgs, 'input'>>;
  rotateToken?: Resolver<Maybe<ResolversTypes['RotateTokenPayload']>, ParentType, ContextType, RequireFields<MutationrotateTokenArgs, 'input'>>;
  setConfig?: Resolver<Maybe<ResolversTypes['SetConfigPayload']>, ParentType, ContextType, RequireFields<MutationsetConfigArgs, 'input'>>;
  signIn?: Resolver<ResolversTypes['SignInPayload'], ParentType, ContextType, RequireFields<MutationsignInArgs, 'input'>>;
  signOut?: Resolver<Maybe<ResolversTypes['SignOutPayload']>, ParentType, ContextType>;
  startPasskeyReauthentication?: Resolver<Maybe<ResolversTypes['StartPasskeyReauthenticationPayload']>, ParentType, ContextType>;
  startPasskeyRegistration?: Resolver<Maybe<ResolversTypes['StartPasskeyRegistrationPayload']>, ParentType, ContextType>;
  startPasskeySignIn?: Resolver<ResolversTypes['StartPasskeySignInPayload'], ParentType, ContextType, RequireFields<MutationstartPasskeySignInArgs, 'input'>>;
  startPrivilegeReview?: Resolver<Maybe<ResolversTypes['StartPrivilegeReviewPayload']>, ParentType, ContextType, RequireFields<MutationstartPrivilegeReviewArgs, 'input'>>;
  suspendStaffMember?: Resolver<Maybe<ResolversTypes['SuspendStaffMemberPayload']>, ParentType, ContextType, RequireFields<MutationsuspendStaffMemberArgs, 'input'>>;
  suspendTenant?: Resolver<Maybe<ResolversTypes['SuspendTenantPayload']>, ParentType, ContextType, RequireFields<MutationsuspendTenantArgs, 'input'>>;
  updateRole?: Resolver<Maybe<ResolversTypes['UpdateRolePayload']>, ParentType, ContextType, RequireFields<MutationupdateRoleArgs, 'input'>>;
  verifyPasskey?: Resolver<ResolversTypes['VerifyPasskeyPayload'], ParentType, ContextType, RequireFields<MutationverifyPasskeyArgs, 'input'>>;
  verifySecondFactor?: Resolver<ResolversTypes['VerifySecondFactorPayload'], ParentType, ContextType, RequireFields<MutationverifySecondFactorArgs, 'input'>>;
  writeStaffNotes?: Resolver<Maybe<ResolversTypes['WriteStaffNotesPayload']>, ParentType, ContextType, RequireFields<MutationwriteStaffNotesArgs, 'input'>>;
};

export type NodeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'AccessRequest' | 'Alert' | 'ApiToken' | 'Permission' | 'PrivilegeReview' | 'Role' | 'Session' | 'StaffMember', ParentType, ContextType>;
};

export type NoticeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Notice'] = ResolversParentTypes['Notice']> = {
  created?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NoticeKind'], ParentType, ContextType>;
  read?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  request?: Resolver<Maybe<ResolversTypes['AccessRequest']>, ParentType, ContextType>;
  staffMember?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  subjectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  supportCase?: Resolver<Maybe<ResolversTypes['SupportCase']>, ParentType, ContextType>;
};

export type OwnFactorsResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['OwnFactors'] = ResolversParentTypes['OwnFactors']> = {
  authenticator?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  passkeys?: Resolver<Array<ResolversTypes['Passkey']>, ParentType, ContextType>;
  recoveryCodesLeft?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PasskeyResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Passkey'] = ResolversParentTypes['Passkey']> = {
  created?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastUsed?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PermissionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Permission'] = ResolversParentTypes['Permission'], FederationReferenceType extends FederationReferenceTypes['Permission'] = FederationReferenceTypes['Permission']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Permission']> | FederationReferenceType, FederationReferenceType, ContextType>;
  category?: Resolver<ResolversTypes['PermissionCategory'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lendable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  never?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PermissionCellResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PermissionCell'] = ResolversParentTypes['PermissionCell']> = {
  ceiling?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  needs?: Resolver<ResolversTypes['Needs'], ParentType, ContextType>;
  permission?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reach?: Resolver<ResolversTypes['Reach'], ParentType, ContextType>;
  requestId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type PermissionChangeImpactResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PermissionChangeImpact'] = ResolversParentTypes['PermissionChangeImpact']> = {
  affected?: Resolver<Array<ResolversTypes['AffectedPerson']>, ParentType, ContextType>;
  gaining?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  times?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PrivilegeReviewResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PrivilegeReview'] = ResolversParentTypes['PrivilegeReview'], FederationReferenceType extends FederationReferenceTypes['PrivilegeReview'] = FederationReferenceTypes['PrivilegeReview']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PrivilegeReview']> | FederationReferenceType, FederationReferenceType, ContextType>;
  activity?: Resolver<Maybe<ResolversTypes['ReviewedActivity']>, ParentType, ContextType>;
  closed?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  closedBy?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  conclusion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  created?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  due?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  elevation?: Resolver<Maybe<ResolversTypes['Elevation']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  items?: Resolver<Maybe<Array<ResolversTypes['ReviewItem']>>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ReviewKind'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  accessRequest?: Resolver<Maybe<ResolversTypes['AccessRequest']>, ParentType, ContextType, RequireFields<QueryaccessRequestArgs, 'id'>>;
  accessRequests?: Resolver<Maybe<ResolversTypes['AccessRequestConnection']>, ParentType, ContextType, Partial<QueryaccessRequestsArgs>>;
  alertRules?: Resolver<Maybe<Array<ResolversTypes['AlertRule']>>, ParentType, ContextType>;
  alerts?: Resolver<Maybe<ResolversTypes['AlertConnection']>, ParentType, ContextType, Partial<QueryalertsArgs>>;
  elevation?: Resolver<Maybe<ResolversTypes['Elevation']>, ParentType, ContextType, RequireFields<QueryelevationArgs, 'id'>>;
  notices?: Resolver<Maybe<Array<ResolversTypes['Notice']>>, ParentType, ContextType>;
  ownFactors?: Resolver<Maybe<ResolversTypes['OwnFactors']>, ParentType, ContextType>;
  permissionChangeImpact?: Resolver<Maybe<ResolversTypes['PermissionChangeImpact']>, ParentType, ContextType, RequireFields<QuerypermissionChangeImpactArgs, 'input'>>;
  permissionMatrix?: Resolver<Maybe<Array<ResolversTypes['PermissionCell']>>, ParentType, ContextType>;
  permissions?: Resolver<Maybe<Array<ResolversTypes['Permission']>>, ParentType, ContextType>;
  previewAs?: Resolver<Maybe<ResolversTypes['RolePreview']>, ParentType, ContextType, RequireFields<QuerypreviewAsArgs, 'roleNames'>>;
  privilegeReviews?: Resolver<Maybe<Array<ResolversTypes['PrivilegeReview']>>, ParentType, ContextType, Partial<QueryprivilegeReviewsArgs>>;
  roles?: Resolver<Maybe<Array<ResolversTypes['Role']>>, ParentType, ContextType>;
  sessions?: Resolver<Maybe<Array<ResolversTypes['Session']>>, ParentType, ContextType, Partial<QuerysessionsArgs>>;
  signInOptions?: Resolver<Maybe<ResolversTypes['SignInOptions']>, ParentType, ContextType>;
  staffMember?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType, RequireFields<QuerystaffMemberArgs, 'id'>>;
  staffMembers?: Resolver<Maybe<ResolversTypes['StaffMemberConnection']>, ParentType, ContextType, Partial<QuerystaffMembersArgs>>;
  tokens?: Resolver<Maybe<Array<ResolversTypes['ApiToken']>>, ParentType, ContextType>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
};

export type ReactivateTenantPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ReactivateTenantPayload'] = ResolversParentTypes['ReactivateTenantPayload']> = {
  request?: Resolver<Maybe<ResolversTypes['AccessRequest']>, ParentType, ContextType>;
};

export type ReauthenticatePayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ReauthenticatePayload'] = ResolversParentTypes['ReauthenticatePayload']> = {
  validUntil?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type RegisterPasskeyPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RegisterPasskeyPayload'] = ResolversParentTypes['RegisterPasskeyPayload']> = {
  passkey?: Resolver<ResolversTypes['Passkey'], ParentType, ContextType>;
};

export type ReinstateStaffMemberPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ReinstateStaffMemberPayload'] = ResolversParentTypes['ReinstateStaffMemberPayload']> = {
  request?: Resolver<Maybe<ResolversTypes['AccessRequest']>, ParentType, ContextType>;
};

export type RejectRequestPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RejectRequestPayload'] = ResolversParentTypes['RejectRequestPayload']> = {
  request?: Resolver<Maybe<ResolversTypes['AccessRequest']>, ParentType, ContextType>;
};

export type RemoveAllRolesPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RemoveAllRolesPayload'] = ResolversParentTypes['RemoveAllRolesPayload']> = {
  staffMember?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
};

export type RemovePasskeyPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RemovePasskeyPayload'] = ResolversParentTypes['RemovePasskeyPayload']> = {
  passkey?: Resolver<ResolversTypes['Passkey'], ParentType, ContextType>;
};

export type RemoveRolePayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RemoveRolePayload'] = ResolversParentTypes['RemoveRolePayload']> = {
  staffMember?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
};

export type RequestCrossTenantAccessPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RequestCrossTenantAccessPayload'] = ResolversParentTypes['RequestCrossTenantAccessPayload']> = {
  request?: Resolver<Maybe<ResolversTypes['AccessRequest']>, ParentType, ContextType>;
};

export type RequestElevationPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RequestElevationPayload'] = ResolversParentTypes['RequestElevationPayload']> = {
  request?: Resolver<Maybe<ResolversTypes['AccessRequest']>, ParentType, ContextType>;
};

export type RequestFactorResetPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RequestFactorResetPayload'] = ResolversParentTypes['RequestFactorResetPayload']> = {
  request?: Resolver<Maybe<ResolversTypes['AccessRequest']>, ParentType, ContextType>;
};

export type RequestPermissionChangePayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RequestPermissionChangePayload'] = ResolversParentTypes['RequestPermissionChangePayload']> = {
  request?: Resolver<Maybe<ResolversTypes['AccessRequest']>, ParentType, ContextType>;
};

export type RequestRoleChangePayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RequestRoleChangePayload'] = ResolversParentTypes['RequestRoleChangePayload']> = {
  request?: Resolver<Maybe<ResolversTypes['AccessRequest']>, ParentType, ContextType>;
};

export type RequestTokenPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RequestTokenPayload'] = ResolversParentTypes['RequestTokenPayload']> = {
  request?: Resolver<Maybe<ResolversTypes['AccessRequest']>, ParentType, ContextType>;
};

export type ReviewBreakGlassPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ReviewBreakGlassPayload'] = ResolversParentTypes['ReviewBreakGlassPayload']> = {
  review?: Resolver<Maybe<ResolversTypes['PrivilegeReview']>, ParentType, ContextType>;
};

export type ReviewItemResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ReviewItem'] = ResolversParentTypes['ReviewItem']> = {
  decided?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['ReviewDecision']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastUsed?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requestId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  roleName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  staffMember?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
};

export type ReviewedActivityResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ReviewedActivity'] = ResolversParentTypes['ReviewedActivity']> = {
  answers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refused?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  tenants?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RevokeAllSessionsPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RevokeAllSessionsPayload'] = ResolversParentTypes['RevokeAllSessionsPayload']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  staffMember?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
};

export type RevokeSessionPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RevokeSessionPayload'] = ResolversParentTypes['RevokeSessionPayload']> = {
  session?: Resolver<Maybe<ResolversTypes['Session']>, ParentType, ContextType>;
};

export type RevokeTokenPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RevokeTokenPayload'] = ResolversParentTypes['RevokeTokenPayload']> = {
  token?: Resolver<Maybe<ResolversTypes['ApiToken']>, ParentType, ContextType>;
};

export type RoleResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Role'] = ResolversParentTypes['Role'], FederationReferenceType extends FederationReferenceTypes['Role'] = FederationReferenceTypes['Role']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Role']> | FederationReferenceType, FederationReferenceType, ContextType>;
  builtIn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  permissions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  shipped?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RolePreviewResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RolePreview'] = ResolversParentTypes['RolePreview']> = {
  deniedFields?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  dependingFields?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  environments?: Resolver<Array<ResolversTypes['Environment']>, ParentType, ContextType>;
  roleNames?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  scopes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RollBackConfigPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RollBackConfigPayload'] = ResolversParentTypes['RollBackConfigPayload']> = {
  request?: Resolver<Maybe<ResolversTypes['AccessRequest']>, ParentType, ContextType>;
};

export type RotateTokenPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RotateTokenPayload'] = ResolversParentTypes['RotateTokenPayload']> = {
  issuedToken?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  token?: Resolver<Maybe<ResolversTypes['ApiToken']>, ParentType, ContextType>;
};

export type SessionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Session'] = ResolversParentTypes['Session'], FederationReferenceType extends FederationReferenceTypes['Session'] = FederationReferenceTypes['Session']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Session']> | FederationReferenceType, FederationReferenceType, ContextType>;
  browser?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  created?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  deviceFirstSeen?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  deviceName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expires?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ipAddress?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastSeen?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetConfigPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SetConfigPayload'] = ResolversParentTypes['SetConfigPayload']> = {
  request?: Resolver<Maybe<ResolversTypes['AccessRequest']>, ParentType, ContextType>;
};

export type SignInOptionsResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SignInOptions'] = ResolversParentTypes['SignInOptions']> = {
  google?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SignInPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SignInPayload'] = ResolversParentTypes['SignInPayload']> = {
  challenge?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  next?: Resolver<ResolversTypes['SignInStep'], ParentType, ContextType>;
  passkey?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SignOutPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SignOutPayload'] = ResolversParentTypes['SignOutPayload']> = {
  ok?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type StaffMemberResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['StaffMember'] = ResolversParentTypes['StaffMember'], FederationReferenceType extends FederationReferenceTypes['StaffMember'] = FederationReferenceTypes['StaffMember']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['StaffMember']> | FederationReferenceType, FederationReferenceType, ContextType>;
  created?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  elevations?: Resolver<Maybe<Array<ResolversTypes['Elevation']>>, ParentType, ContextType>;
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

export type StartPasskeyReauthenticationPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['StartPasskeyReauthenticationPayload'] = ResolversParentTypes['StartPasskeyReauthenticationPayload']> = {
  options?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StartPasskeyRegistrationPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['StartPasskeyRegistrationPayload'] = ResolversParentTypes['StartPasskeyRegistrationPayload']> = {
  options?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StartPasskeySignInPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['StartPasskeySignInPayload'] = ResolversParentTypes['StartPasskeySignInPayload']> = {
  options?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StartPrivilegeReviewPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['StartPrivilegeReviewPayload'] = ResolversParentTypes['StartPrivilegeReviewPayload']> = {
  review?: Resolver<Maybe<ResolversTypes['PrivilegeReview']>, ParentType, ContextType>;
};

export type StartedSessionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['StartedSession'] = ResolversParentTypes['StartedSession']> = {
  expires?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type SupportCaseResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SupportCase'] = ResolversParentTypes['SupportCase']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type SuspendStaffMemberPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SuspendStaffMemberPayload'] = ResolversParentTypes['SuspendStaffMemberPayload']> = {
  staffMember?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
};

export type SuspendTenantPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SuspendTenantPayload'] = ResolversParentTypes['SuspendTenantPayload']> = {
  request?: Resolver<Maybe<ResolversTypes['AccessRequest']>, ParentType, ContextType>;
};

export type TenantResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Tenant'] = ResolversParentTypes['Tenant']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type UpdateRolePayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['UpdateRolePayload'] = ResolversParentTypes['UpdateRolePayload']> = {
  request?: Resolver<Maybe<ResolversTypes['AccessRequest']>, ParentType, ContextType>;
};

export type VerifyPasskeyPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['VerifyPasskeyPayload'] = ResolversParentTypes['VerifyPasskeyPayload']> = {
  session?: Resolver<ResolversTypes['StartedSession'], ParentType, ContextType>;
  viewer?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
};

export type VerifySecondFactorPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['VerifySecondFactorPayload'] = ResolversParentTypes['VerifySecondFactorPayload']> = {
  recoveryCodes?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  recoveryCodesLeft?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
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

export type WriteStaffNotesPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['WriteStaffNotesPayload'] = ResolversParentTypes['WriteStaffNotesPayload']> = {
  staffMember?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = SubgraphContext> = {
  AccessRequest?: AccessRequestResolvers<ContextType>;
  AccessRequestConnection?: AccessRequestConnectionResolvers<ContextType>;
  AccessRequestEdge?: AccessRequestEdgeResolvers<ContextType>;
  AcknowledgeAlertPayload?: AcknowledgeAlertPayloadResolvers<ContextType>;
  AffectedPerson?: AffectedPersonResolvers<ContextType>;
  Alert?: AlertResolvers<ContextType>;
  AlertConnection?: AlertConnectionResolvers<ContextType>;
  AlertEdge?: AlertEdgeResolvers<ContextType>;
  AlertMeasure?: AlertMeasureResolvers<ContextType>;
  AlertRule?: AlertRuleResolvers<ContextType>;
  ApiToken?: ApiTokenResolvers<ContextType>;
  ApplyRequestPayload?: ApplyRequestPayloadResolvers<ContextType>;
  ApproveRequestPayload?: ApproveRequestPayloadResolvers<ContextType>;
  ApprovedToken?: ApprovedTokenResolvers<ContextType>;
  AssignRolePayload?: AssignRolePayloadResolvers<ContextType>;
  BreakGlassPayload?: BreakGlassPayloadResolvers<ContextType>;
  CancelRequestPayload?: CancelRequestPayloadResolvers<ContextType>;
  CloseReviewPayload?: CloseReviewPayloadResolvers<ContextType>;
  CreateRecoveryCodesPayload?: CreateRecoveryCodesPayloadResolvers<ContextType>;
  CreateRolePayload?: CreateRolePayloadResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DecideReviewItemPayload?: DecideReviewItemPayloadResolvers<ContextType>;
  DeleteRolePayload?: DeleteRolePayloadResolvers<ContextType>;
  EditRequestPayload?: EditRequestPayloadResolvers<ContextType>;
  Elevation?: ElevationResolvers<ContextType>;
  ElevationUse?: ElevationUseResolvers<ContextType>;
  EmailAddress?: GraphQLScalarType;
  EndElevationPayload?: EndElevationPayloadResolvers<ContextType>;
  EnrolSecondFactorPayload?: EnrolSecondFactorPayloadResolvers<ContextType>;
  EraseUserPayload?: EraseUserPayloadResolvers<ContextType>;
  ExportUserDataPayload?: ExportUserDataPayloadResolvers<ContextType>;
  FileRequestPayload?: FileRequestPayloadResolvers<ContextType>;
  InviteStaffMemberPayload?: InviteStaffMemberPayloadResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  LockOutStaffMemberPayload?: LockOutStaffMemberPayloadResolvers<ContextType>;
  MarkNoticesReadPayload?: MarkNoticesReadPayloadResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Notice?: NoticeResolvers<ContextType>;
  OwnFactors?: OwnFactorsResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Passkey?: PasskeyResolvers<ContextType>;
  Permission?: PermissionResolvers<ContextType>;
  PermissionCell?: PermissionCellResolvers<ContextType>;
  PermissionChangeImpact?: PermissionChangeImpactResolvers<ContextType>;
  PrivilegeReview?: PrivilegeReviewResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ReactivateTenantPayload?: ReactivateTenantPayloadResolvers<ContextType>;
  ReauthenticatePayload?: ReauthenticatePayloadResolvers<ContextType>;
  RegisterPasskeyPayload?: RegisterPasskeyPayloadResolvers<ContextType>;
  ReinstateStaffMemberPayload?: ReinstateStaffMemberPayloadResolvers<ContextType>;
  RejectRequestPayload?: RejectRequestPayloadResolvers<ContextType>;
  RemoveAllRolesPayload?: RemoveAllRolesPayloadResolvers<ContextType>;
  RemovePasskeyPayload?: RemovePasskeyPayloadResolvers<ContextType>;
  RemoveRolePayload?: RemoveRolePayloadResolvers<ContextType>;
  RequestCrossTenantAccessPayload?: RequestCrossTenantAccessPayloadResolvers<ContextType>;
  RequestElevationPayload?: RequestElevationPayloadResolvers<ContextType>;
  RequestFactorResetPayload?: RequestFactorResetPayloadResolvers<ContextType>;
  RequestPermissionChangePayload?: RequestPermissionChangePayloadResolvers<ContextType>;
  RequestRoleChangePayload?: RequestRoleChangePayloadResolvers<ContextType>;
  RequestTokenPayload?: RequestTokenPayloadResolvers<ContextType>;
  ReviewBreakGlassPayload?: ReviewBreakGlassPayloadResolvers<ContextType>;
  ReviewItem?: ReviewItemResolvers<ContextType>;
  ReviewedActivity?: ReviewedActivityResolvers<ContextType>;
  RevokeAllSessionsPayload?: RevokeAllSessionsPayloadResolvers<ContextType>;
  RevokeSessionPayload?: RevokeSessionPayloadResolvers<ContextType>;
  RevokeTokenPayload?: RevokeTokenPayloadResolvers<ContextType>;
  Role?: RoleResolvers<ContextType>;
  RolePreview?: RolePreviewResolvers<ContextType>;
  RollBackConfigPayload?: RollBackConfigPayloadResolvers<ContextType>;
  RotateTokenPayload?: RotateTokenPayloadResolvers<ContextType>;
  Session?: SessionResolvers<ContextType>;
  SetConfigPayload?: SetConfigPayloadResolvers<ContextType>;
  SignInOptions?: SignInOptionsResolvers<ContextType>;
  SignInPayload?: SignInPayloadResolvers<ContextType>;
  SignOutPayload?: SignOutPayloadResolvers<ContextType>;
  StaffMember?: StaffMemberResolvers<ContextType>;
  StaffMemberConnection?: StaffMemberConnectionResolvers<ContextType>;
  StaffMemberEdge?: StaffMemberEdgeResolvers<ContextType>;
  StartPasskeyReauthenticationPayload?: StartPasskeyReauthenticationPayloadResolvers<ContextType>;
  StartPasskeyRegistrationPayload?: StartPasskeyRegistrationPayloadResolvers<ContextType>;
  StartPasskeySignInPayload?: StartPasskeySignInPayloadResolvers<ContextType>;
  StartPrivilegeReviewPayload?: StartPrivilegeReviewPayloadResolvers<ContextType>;
  StartedSession?: StartedSessionResolvers<ContextType>;
  SupportCase?: SupportCaseResolvers<ContextType>;
  SuspendStaffMemberPayload?: SuspendStaffMemberPayloadResolvers<ContextType>;
  SuspendTenantPayload?: SuspendTenantPayloadResolvers<ContextType>;
  Tenant?: TenantResolvers<ContextType>;
  UpdateRolePayload?: UpdateRolePayloadResolvers<ContextType>;
  VerifyPasskeyPayload?: VerifyPasskeyPayloadResolvers<ContextType>;
  VerifySecondFactorPayload?: VerifySecondFactorPayloadResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  WriteStaffNotesPayload?: WriteStaffNotesPayloadResolvers<ContextType>;
};

