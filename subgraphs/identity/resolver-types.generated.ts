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
  /** What was found. */
  note?: Maybe<Scalars['String']['output']>;
  /** How often it happened. */
  occurrences: Scalars['Int']['output'];
  /** Whom it is about; null when it is about an address, or an account that does not exist. */
  staffMember?: Maybe<StaffMember>;
  /** What happened, in a sentence. */
  summary: Scalars['String']['output'];
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
  /** More than five sign-ins failed within five minutes, for one account or from one address. */
  | 'FAILED_SIGN_INS'
  /** A sign-in from a country that the person has not signed in from before. */
  | 'NEW_COUNTRY'
  /** A sign-in with a device that the person has not used before. */
  | 'NEW_DEVICE'
  /** A sign-in from a network that the person has not used before, with a device they have not used before. */
  | 'NEW_NETWORK'
  /** Somebody works at an hour when nobody should. */
  | 'OFF_HOURS';

/** New recovery codes. */
export type CreateRecoveryCodesPayload = {
  __typename?: 'CreateRecoveryCodesPayload';
  /** Ten codes, each good once, shown this once. */
  recoveryCodes: Array<Scalars['String']['output']>;
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
  /** Says that somebody has looked at an alert; it stays, and further repeats begin a new one. */
  acknowledgeAlert?: Maybe<AcknowledgeAlertPayload>;
  /** Makes ten new recovery codes in place of all earlier ones, and shows them this once. Needs `reauthenticate`. */
  createRecoveryCodes?: Maybe<CreateRecoveryCodesPayload>;
  /** Makes a new secret for an authenticator application, for a challenge whose `next` is `ENROL_SECOND_FACTOR`. */
  enrolSecondFactor: EnrolSecondFactorPayload;
  /** Confirms password and second factor again, for sensitive actions; holds for 15 minutes. */
  reauthenticate?: Maybe<ReauthenticatePayload>;
  /** Registers the passkey that was made. Needs `reauthenticate`. */
  registerPasskey?: Maybe<RegisterPasskeyPayload>;
  /** Takes one of the viewer's own passkeys away, at once. */
  removePasskey?: Maybe<RemovePasskeyPayload>;
  /** Ends all sessions of one staff member at once: one's own, or anybody's where that is permitted. */
  revokeAllSessions?: Maybe<RevokeAllSessionsPayload>;
  /** Ends one session at once, on every gateway: one's own, or anybody's where that is permitted. */
  revokeSession?: Maybe<RevokeSessionPayload>;
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
  /** Suspends a staff member at once and ends all their sessions. The last active super admin stays. */
  suspendStaffMember?: Maybe<SuspendStaffMemberPayload>;
  /** The second step in by passkey. Sets the session cookie. */
  verifyPasskey: VerifyPasskeyPayload;
  /** The second step in: a code of six digits, or a recovery code. Sets the session cookie. */
  verifySecondFactor: VerifySecondFactorPayload;
};


export type MutationacceptInvitationArgs = {
  input: AcceptInvitationInput;
};


export type MutationacknowledgeAlertArgs = {
  input: AcknowledgeAlertInput;
};


export type MutationenrolSecondFactorArgs = {
  input: EnrolSecondFactorInput;
};


export type MutationreauthenticateArgs = {
  input: ReauthenticateInput;
};


export type MutationregisterPasskeyArgs = {
  input: RegisterPasskeyInput;
};


export type MutationremovePasskeyArgs = {
  input: RemovePasskeyInput;
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


export type MutationstartPasskeySignInArgs = {
  input: StartPasskeySignInInput;
};


export type MutationsuspendStaffMemberArgs = {
  input: SuspendStaffMemberInput;
};


export type MutationverifyPasskeyArgs = {
  input: VerifyPasskeyInput;
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
  /** Security alerts, newest first: all of them, or those about oneself. */
  alerts?: Maybe<AlertConnection>;
  /** The viewer's own second factors. */
  ownFactors?: Maybe<OwnFactors>;
  /** Who may what: one cell for each grant in force. A token sees its own column. */
  permissionMatrix?: Maybe<Array<PermissionCell>>;
  /** Every permission there is. */
  permissions?: Maybe<Array<Permission>>;
  /** Every role: the four tiers and the add-ons. */
  roles?: Maybe<Array<Role>>;
  /** The viewer's own sessions, newest first; `staffMemberId` for another's, where that is permitted. */
  sessions?: Maybe<Array<Session>>;
  /** How one can sign in here. */
  signInOptions: SignInOptions;
  /** One staff member; NOT_FOUND when there is none. */
  staffMember?: Maybe<StaffMember>;
  /** The staff, by name. */
  staffMembers?: Maybe<StaffMemberConnection>;
  /** Who is asking. Answers without a session too: then `kind` is `NOBODY`. */
  viewer: Viewer;
};


export type QueryalertsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AlertFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
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
  Alert: Alert;
  Permission: Permission;
  Role: Role;
  Session: Session;
  StaffMember: StaffMember;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Alert:
    ( { __typename: 'Alert' }
    & GraphQLRecursivePick<FederationTypes['Alert'], {"id":true}> );
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
    | ( Omit<Alert, 'acknowledgedBy' | 'staffMember'> & { acknowledgedBy?: Maybe<_RefType['StaffMember']>, staffMember?: Maybe<_RefType['StaffMember']> } )
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
  AcknowledgeAlertInput: AcknowledgeAlertInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AcknowledgeAlertPayload: ResolverTypeWrapper<Omit<AcknowledgeAlertPayload, 'alert'> & { alert?: Maybe<ResolversTypes['Alert']> }>;
  Alert: ResolverTypeWrapper<Omit<Alert, 'acknowledgedBy' | 'staffMember'> & { acknowledgedBy?: Maybe<ResolversTypes['StaffMember']>, staffMember?: Maybe<ResolversTypes['StaffMember']> }>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AlertConnection: ResolverTypeWrapper<Omit<AlertConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['AlertEdge']>, nodes: Array<ResolversTypes['Alert']> }>;
  AlertEdge: ResolverTypeWrapper<Omit<AlertEdge, 'node'> & { node: ResolversTypes['Alert'] }>;
  AlertFilter: AlertFilter;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  AlertKind: AlertKind;
  CreateRecoveryCodesPayload: ResolverTypeWrapper<CreateRecoveryCodesPayload>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Elevation: ResolverTypeWrapper<Elevation>;
  EmailAddress: ResolverTypeWrapper<Scalars['EmailAddress']['output']>;
  EnrolSecondFactorInput: EnrolSecondFactorInput;
  EnrolSecondFactorPayload: ResolverTypeWrapper<EnrolSecondFactorPayload>;
  Environment: Environment;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Needs: Needs;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  OwnFactors: ResolverTypeWrapper<OwnFactors>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Passkey: ResolverTypeWrapper<Passkey>;
  Permission: ResolverTypeWrapper<PermissionRow>;
  PermissionCategory: PermissionCategory;
  PermissionCell: ResolverTypeWrapper<PermissionCell>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Reach: Reach;
  ReauthenticateInput: ReauthenticateInput;
  ReauthenticatePayload: ResolverTypeWrapper<ReauthenticatePayload>;
  RegisterPasskeyInput: RegisterPasskeyInput;
  RegisterPasskeyPayload: ResolverTypeWrapper<RegisterPasskeyPayload>;
  RemovePasskeyInput: RemovePasskeyInput;
  RemovePasskeyPayload: ResolverTypeWrapper<RemovePasskeyPayload>;
  RevokeAllSessionsInput: RevokeAllSessionsInput;
  RevokeAllSessionsPayload: ResolverTypeWrapper<Omit<RevokeAllSessionsPayload, 'staffMember'> & { staffMember?: Maybe<ResolversTypes['StaffMember']> }>;
  RevokeSessionInput: RevokeSessionInput;
  RevokeSessionPayload: ResolverTypeWrapper<Omit<RevokeSessionPayload, 'session'> & { session?: Maybe<ResolversTypes['Session']> }>;
  Role: ResolverTypeWrapper<RoleRow>;
  SecondFactorState: SecondFactorState;
  Session: ResolverTypeWrapper<SessionRow>;
  SignInInput: SignInInput;
  SignInOptions: ResolverTypeWrapper<SignInOptions>;
  SignInPayload: ResolverTypeWrapper<SignInPayload>;
  SignInStep: SignInStep;
  SignOutPayload: ResolverTypeWrapper<SignOutPayload>;
  StaffMember: ResolverTypeWrapper<StaffMemberRow>;
  StaffMemberConnection: ResolverTypeWrapper<StaffMemberPage>;
  StaffMemberEdge: ResolverTypeWrapper<Omit<StaffMemberEdge, 'node'> & { node: ResolversTypes['StaffMember'] }>;
  StaffMemberFilter: StaffMemberFilter;
  StaffStatus: StaffStatus;
  StartPasskeyReauthenticationPayload: ResolverTypeWrapper<StartPasskeyReauthenticationPayload>;
  StartPasskeyRegistrationPayload: ResolverTypeWrapper<StartPasskeyRegistrationPayload>;
  StartPasskeySignInInput: StartPasskeySignInInput;
  StartPasskeySignInPayload: ResolverTypeWrapper<StartPasskeySignInPayload>;
  StartedSession: ResolverTypeWrapper<StartedSession>;
  SuspendStaffMemberInput: SuspendStaffMemberInput;
  SuspendStaffMemberPayload: ResolverTypeWrapper<Omit<SuspendStaffMemberPayload, 'staffMember'> & { staffMember?: Maybe<ResolversTypes['StaffMember']> }>;
  Tenant: ResolverTypeWrapper<Tenant>;
  VerifyPasskeyInput: VerifyPasskeyInput;
  VerifyPasskeyPayload: ResolverTypeWrapper<Omit<VerifyPasskeyPayload, 'viewer'> & { viewer: ResolversTypes['Viewer'] }>;
  VerifySecondFactorInput: VerifySecondFactorInput;
  VerifySecondFactorPayload: ResolverTypeWrapper<Omit<VerifySecondFactorPayload, 'viewer'> & { viewer: ResolversTypes['Viewer'] }>;
  Viewer: ResolverTypeWrapper<KnownViewer>;
  ViewerKind: ViewerKind;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcceptInvitationInput: AcceptInvitationInput;
  String: Scalars['String']['output'];
  AcknowledgeAlertInput: AcknowledgeAlertInput;
  ID: Scalars['ID']['output'];
  AcknowledgeAlertPayload: Omit<AcknowledgeAlertPayload, 'alert'> & { alert?: Maybe<ResolversParentTypes['Alert']> };
  Alert: Omit<Alert, 'acknowledgedBy' | 'staffMember'> & { acknowledgedBy?: Maybe<ResolversParentTypes['StaffMember']>, staffMember?: Maybe<ResolversParentTypes['StaffMember']> } | FederationReferenceTypes['Alert'];
  Int: Scalars['Int']['output'];
  AlertConnection: Omit<AlertConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['AlertEdge']>, nodes: Array<ResolversParentTypes['Alert']> };
  AlertEdge: Omit<AlertEdge, 'node'> & { node: ResolversParentTypes['Alert'] };
  AlertFilter: AlertFilter;
  Boolean: Scalars['Boolean']['output'];
  CreateRecoveryCodesPayload: CreateRecoveryCodesPayload;
  DateTime: Scalars['DateTime']['output'];
  Elevation: Elevation;
  EmailAddress: Scalars['EmailAddress']['output'];
  EnrolSecondFactorInput: EnrolSecondFactorInput;
  EnrolSecondFactorPayload: EnrolSecondFactorPayload;
  Mutation: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  OwnFactors: OwnFactors;
  PageInfo: PageInfo;
  Passkey: Passkey;
  Permission: PermissionRow;
  PermissionCell: PermissionCell;
  Query: Record<PropertyKey, never>;
  ReauthenticateInput: ReauthenticateInput;
  ReauthenticatePayload: ReauthenticatePayload;
  RegisterPasskeyInput: RegisterPasskeyInput;
  RegisterPasskeyPayload: RegisterPasskeyPayload;
  RemovePasskeyInput: RemovePasskeyInput;
  RemovePasskeyPayload: RemovePasskeyPayload;
  RevokeAllSessionsInput: RevokeAllSessionsInput;
  RevokeAllSessionsPayload: Omit<RevokeAllSessionsPayload, 'staffMember'> & { staffMember?: Maybe<ResolversParentTypes['StaffMember']> };
  RevokeSessionInput: RevokeSessionInput;
  RevokeSessionPayload: Omit<RevokeSessionPayload, 'session'> & { session?: Maybe<ResolversParentTypes['Session']> };
  Role: RoleRow;
  Session: SessionRow;
  SignInInput: SignInInput;
  SignInOptions: SignInOptions;
  SignInPayload: SignInPayload;
  SignOutPayload: SignOutPayload;
  StaffMember: StaffMemberRow;
  StaffMemberConnection: StaffMemberPage;
  StaffMemberEdge: Omit<StaffMemberEdge, 'node'> & { node: ResolversParentTypes['StaffMember'] };
  StaffMemberFilter: StaffMemberFilter;
  StartPasskeyReauthenticationPayload: StartPasskeyReauthenticationPayload;
  StartPasskeyRegistrationPayload: StartPasskeyRegistrationPayload;
  StartPasskeySignInInput: StartPasskeySignInInput;
  StartPasskeySignInPayload: StartPasskeySignInPayload;
  StartedSession: StartedSession;
  SuspendStaffMemberInput: SuspendStaffMemberInput;
  SuspendStaffMemberPayload: Omit<SuspendStaffMemberPayload, 'staffMember'> & { staffMember?: Maybe<ResolversParentTypes['StaffMember']> };
  Tenant: Tenant;
  VerifyPasskeyInput: VerifyPasskeyInput;
  VerifyPasskeyPayload: Omit<VerifyPasskeyPayload, 'viewer'> & { viewer: ResolversParentTypes['Viewer'] };
  VerifySecondFactorInput: VerifySecondFactorInput;
  VerifySecondFactorPayload: Omit<VerifySecondFactorPayload, 'viewer'> & { viewer: ResolversParentTypes['Viewer'] };
  Viewer: KnownViewer;
};

export type AcknowledgeAlertPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AcknowledgeAlertPayload'] = ResolversParentTypes['AcknowledgeAlertPayload']> = {
  alert?: Resolver<Maybe<ResolversTypes['Alert']>, ParentType, ContextType>;
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
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  occurrences?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  staffMember?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type CreateRecoveryCodesPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CreateRecoveryCodesPayload'] = ResolversParentTypes['CreateRecoveryCodesPayload']> = {
  recoveryCodes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
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
  acknowledgeAlert?: Resolver<Maybe<ResolversTypes['AcknowledgeAlertPayload']>, ParentType, ContextType, RequireFields<MutationacknowledgeAlertArgs, 'input'>>;
  createRecoveryCodes?: Resolver<Maybe<ResolversTypes['CreateRecoveryCodesPayload']>, ParentType, ContextType>;
  enrolSecondFactor?: Resolver<ResolversTypes['EnrolSecondFactorPayload'], ParentType, ContextType, RequireFields<MutationenrolSecondFactorArgs, 'input'>>;
  reauthenticate?: Resolver<Maybe<ResolversTypes['ReauthenticatePayload']>, ParentType, ContextType, RequireFields<MutationreauthenticateArgs, 'input'>>;
  registerPasskey?: Resolver<Maybe<ResolversTypes['RegisterPasskeyPayload']>, ParentType, ContextType, RequireFields<MutationregisterPasskeyArgs, 'input'>>;
  removePasskey?: Resolver<Maybe<ResolversTypes['RemovePasskeyPayload']>, ParentType, ContextType, RequireFields<MutationremovePasskeyArgs, 'input'>>;
  revokeAllSessions?: Resolver<Maybe<ResolversTypes['RevokeAllSessionsPayload']>, ParentType, ContextType, RequireFields<MutationrevokeAllSessionsArgs, 'input'>>;
  revokeSession?: Resolver<Maybe<ResolversTypes['RevokeSessionPayload']>, ParentType, ContextType, RequireFields<MutationrevokeSessionArgs, 'input'>>;
  signIn?: Resolver<ResolversTypes['SignInPayload'], ParentType, ContextType, RequireFields<MutationsignInArgs, 'input'>>;
  signOut?: Resolver<Maybe<ResolversTypes['SignOutPayload']>, ParentType, ContextType>;
  startPasskeyReauthentication?: Resolver<Maybe<ResolversTypes['StartPasskeyReauthenticationPayload']>, ParentType, ContextType>;
  startPasskeyRegistration?: Resolver<Maybe<ResolversTypes['StartPasskeyRegistrationPayload']>, ParentType, ContextType>;
  startPasskeySignIn?: Resolver<ResolversTypes['StartPasskeySignInPayload'], ParentType, ContextType, RequireFields<MutationstartPasskeySignInArgs, 'input'>>;
  suspendStaffMember?: Resolver<Maybe<ResolversTypes['SuspendStaffMemberPayload']>, ParentType, ContextType, RequireFields<MutationsuspendStaffMemberArgs, 'input'>>;
  verifyPasskey?: Resolver<ResolversTypes['VerifyPasskeyPayload'], ParentType, ContextType, RequireFields<MutationverifyPasskeyArgs, 'input'>>;
  verifySecondFactor?: Resolver<ResolversTypes['VerifySecondFactorPayload'], ParentType, ContextType, RequireFields<MutationverifySecondFactorArgs, 'input'>>;
};

export type NodeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Alert' | 'Permission' | 'Role' | 'Session' | 'StaffMember', ParentType, ContextType>;
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
  alerts?: Resolver<Maybe<ResolversTypes['AlertConnection']>, ParentType, ContextType, Partial<QueryalertsArgs>>;
  ownFactors?: Resolver<Maybe<ResolversTypes['OwnFactors']>, ParentType, ContextType>;
  permissionMatrix?: Resolver<Maybe<Array<ResolversTypes['PermissionCell']>>, ParentType, ContextType>;
  permissions?: Resolver<Maybe<Array<ResolversTypes['Permission']>>, ParentType, ContextType>;
  roles?: Resolver<Maybe<Array<ResolversTypes['Role']>>, ParentType, ContextType>;
  sessions?: Resolver<Maybe<Array<ResolversTypes['Session']>>, ParentType, ContextType, Partial<QuerysessionsArgs>>;
  signInOptions?: Resolver<ResolversTypes['SignInOptions'], ParentType, ContextType>;
  staffMember?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType, RequireFields<QuerystaffMemberArgs, 'id'>>;
  staffMembers?: Resolver<Maybe<ResolversTypes['StaffMemberConnection']>, ParentType, ContextType, Partial<QuerystaffMembersArgs>>;
  viewer?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
};

export type ReauthenticatePayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ReauthenticatePayload'] = ResolversParentTypes['ReauthenticatePayload']> = {
  validUntil?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type RegisterPasskeyPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RegisterPasskeyPayload'] = ResolversParentTypes['RegisterPasskeyPayload']> = {
  passkey?: Resolver<ResolversTypes['Passkey'], ParentType, ContextType>;
};

export type RemovePasskeyPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RemovePasskeyPayload'] = ResolversParentTypes['RemovePasskeyPayload']> = {
  passkey?: Resolver<ResolversTypes['Passkey'], ParentType, ContextType>;
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

export type Resolvers<ContextType = SubgraphContext> = {
  AcknowledgeAlertPayload?: AcknowledgeAlertPayloadResolvers<ContextType>;
  Alert?: AlertResolvers<ContextType>;
  AlertConnection?: AlertConnectionResolvers<ContextType>;
  AlertEdge?: AlertEdgeResolvers<ContextType>;
  CreateRecoveryCodesPayload?: CreateRecoveryCodesPayloadResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Elevation?: ElevationResolvers<ContextType>;
  EmailAddress?: GraphQLScalarType;
  EnrolSecondFactorPayload?: EnrolSecondFactorPayloadResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  OwnFactors?: OwnFactorsResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Passkey?: PasskeyResolvers<ContextType>;
  Permission?: PermissionResolvers<ContextType>;
  PermissionCell?: PermissionCellResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ReauthenticatePayload?: ReauthenticatePayloadResolvers<ContextType>;
  RegisterPasskeyPayload?: RegisterPasskeyPayloadResolvers<ContextType>;
  RemovePasskeyPayload?: RemovePasskeyPayloadResolvers<ContextType>;
  RevokeAllSessionsPayload?: RevokeAllSessionsPayloadResolvers<ContextType>;
  RevokeSessionPayload?: RevokeSessionPayloadResolvers<ContextType>;
  Role?: RoleResolvers<ContextType>;
  Session?: SessionResolvers<ContextType>;
  SignInOptions?: SignInOptionsResolvers<ContextType>;
  SignInPayload?: SignInPayloadResolvers<ContextType>;
  SignOutPayload?: SignOutPayloadResolvers<ContextType>;
  StaffMember?: StaffMemberResolvers<ContextType>;
  StaffMemberConnection?: StaffMemberConnectionResolvers<ContextType>;
  StaffMemberEdge?: StaffMemberEdgeResolvers<ContextType>;
  StartPasskeyReauthenticationPayload?: StartPasskeyReauthenticationPayloadResolvers<ContextType>;
  StartPasskeyRegistrationPayload?: StartPasskeyRegistrationPayloadResolvers<ContextType>;
  StartPasskeySignInPayload?: StartPasskeySignInPayloadResolvers<ContextType>;
  StartedSession?: StartedSessionResolvers<ContextType>;
  SuspendStaffMemberPayload?: SuspendStaffMemberPayloadResolvers<ContextType>;
  Tenant?: TenantResolvers<ContextType>;
  VerifyPasskeyPayload?: VerifyPasskeyPayloadResolvers<ContextType>;
  VerifySecondFactorPayload?: VerifySecondFactorPayloadResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
};

