import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { TenantEntity } from './tenants/tenant.entity.js';
import type { TenantPage, UserPage, WorkspacePage, DomainPage, DomainVerified, MailboxPage, CampaignPage, BulkJobPage, BulkRowPage, BulkMade, ValidationPage, TestTenantMade, ValidationMade, SupportCasePage, Opened, Closed, CasePayload, TemplatePayload, TenantChanged, FlagSet } from './rows.js';
import type { UserEntity } from './users/user.entity.js';
import type { ActivityRow, ActivityPage } from './user-activity/activity.js';
import type { SignInsRow, SignInRow } from './product-events/sign-ins.js';
import type { UserSessionRow, UserSessionPage } from './user-activity/user-sessions.js';
import type { RevealedRow } from './user-changes/reveal.js';
import type { Changed, UserOf } from './user-changes/change-user.js';
import type { Hit } from './search/search.js';
import type { MembershipEntity } from './users/membership.entity.js';
import type { WorkspaceEntity } from './workspaces/workspace.entity.js';
import type { DomainEntity } from './domains/domain.entity.js';
import type { DnsRecordEntity } from './domains/dns-record.entity.js';
import type { MailboxEntity } from './mailboxes/mailbox.entity.js';
import type { CampaignEntity } from './campaigns/campaign.entity.js';
import type { UserExportEntity } from './exports/user-export.entity.js';
import type { PiecePage, Downloaded } from './exports/user-export-page.js';
import type { BulkJobEntity } from './bulk/bulk-job.entity.js';
import type { BulkRowEntity } from './bulk/bulk-row.entity.js';
import type { TestTenantEntity } from './test-tenants/test-tenant.entity.js';
import type { CampaignValidationEntity } from './validations/campaign-validation.entity.js';
import type { SsoEntity, SsoSettingsEntity } from './sso/sso.entity.js';
import type { TeamEntity, TeamMemberEntity } from './teams/team.entity.js';
import type { UsageEntity } from './usage/usage.entity.js';
import type { SupportCaseEntity } from './cases/support-case.entity.js';
import type { CaseNoteRow, CaseEventRow, CaseOpeningRow } from './cases/case-parts.js';
import type { TemplateRow } from './templates/templates.js';
import type { TenantSettingsEntity } from './settings/settings.entity.js';
import type { SettingsUpdated } from './settings/update-settings.js';
import type { OverrideRow } from './overrides/tenant-overrides.js';
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
  /** A moment, RFC 3339, in UTC with milliseconds. */
  DateTime: { input: string; output: Date | string; }
  /** An e-mail address as RFC 5321 has it. */
  EmailAddress: { input: string; output: string; }
  _FieldSet: { input: unknown; output: unknown; }
};

/** A note to write. */
export type AddCaseNoteInput = {
  /** Whether the customer got an answer otherwise, by telephone for example: it stops the clock. */
  answered?: InputMaybe<Scalars['Boolean']['input']>;
  /** The case's id. */
  caseId: Scalars['ID']['input'];
  /** What it says, up to 4000 characters. */
  text: Scalars['String']['input'];
};

/** Written. */
export type AddCaseNotePayload = {
  __typename?: 'AddCaseNotePayload';
  /** The case. */
  supportCase?: Maybe<SupportCase>;
};

/** Which sign-up to let in. */
export type ApproveTenantInput = {
  /** What there is to say about it, up to 500 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The tenant's id. */
  tenantId: Scalars['ID']['input'];
};

/** Let in. */
export type ApproveTenantPayload = {
  __typename?: 'ApproveTenantPayload';
  /** The tenant, on trial now. */
  tenant?: Maybe<Tenant>;
};

/** Who gets a case. */
export type AssignCaseInput = {
  /** The case's id. */
  caseId: Scalars['ID']['input'];
  /** Who gets it; the viewer when left out. */
  staffMemberId?: InputMaybe<Scalars['ID']['input']>;
};

/** Assigned. */
export type AssignCasePayload = {
  __typename?: 'AssignCasePayload';
  /** The case. */
  supportCase?: Maybe<SupportCase>;
};

/** Whom to ban. */
export type BanUserInput = {
  /** Why, up to 500 characters. */
  reason: Scalars['String']['input'];
  /** The ticket that it is for. */
  ticket?: InputMaybe<Scalars['String']['input']>;
  /** The user's id. */
  userId: Scalars['ID']['input'];
};

/** Banned. */
export type BanUserPayload = {
  __typename?: 'BanUserPayload';
  /** The user, as it is now. */
  user?: Maybe<User>;
};

/** How a tenant can be billed otherwise. */
export type BillingOverrideKind =
  /** Free of charge. */
  | 'COMP'
  /** Another cycle than a month or a year. */
  | 'CUSTOM_CYCLE'
  /** A longer trial. */
  | 'EXTENDED_TRIAL';

/** What is done to many users at once. */
export type BulkAction =
  /** Bans users. */
  | 'BAN'
  /** Gives another role in one tenant. */
  | 'CHANGE_ROLE'
  /** Hands over the data of users as a file to whoever asked, always after somebody else's approval. This cannot be taken back. */
  | 'EXPORT'
  /** Moves users out of one team of a tenant, into another, or both. Whoever led the one does not lead the other. */
  | 'MOVE_TEAM'
  /** Lifts suspensions. */
  | 'REINSTATE'
  /** Ends all sessions of active users and sends each a link to choose a new password. This cannot be taken back. */
  | 'RENEW_ACCESS'
  /** Suspends active users. */
  | 'SUSPEND'
  /** Lifts bans. */
  | 'UNBAN';

/** The file of an export of many users: it is written while it is downloaded, so it holds what the reader may see then. */
export type BulkExportFile = {
  __typename?: 'BulkExportFile';
  /** Until when it can be downloaded. */
  expires: Scalars['DateTime']['output'];
  /** How many users it holds. */
  rows: Scalars['Int']['output'];
};

/** A change of many users, one after the other, in the background. */
export type BulkJob = Node & {
  __typename?: 'BulkJob';
  /** What is done. */
  action: BulkAction;
  /** When somebody else approved it. */
  approved?: Maybe<Scalars['DateTime']['output']>;
  /** When it was planned. */
  created: Scalars['DateTime']['output'];
  /** How many were changed. */
  done: Scalars['Int']['output'];
  /** The file of an export, for whoever asked for it and has lately confirmed who they are. */
  exportFile?: Maybe<BulkExportFile>;
  /** Until when whoever asked can download the file, at `/exports/` and its id; null for anything but an export that is done. */
  exportUntil?: Maybe<Scalars['DateTime']['output']>;
  /** How many were not, for a reason that is said. */
  failed: Scalars['Int']['output'];
  /** When it ended. */
  finished?: Maybe<Scalars['DateTime']['output']>;
  /** The team that users leave, for a change of teams. */
  fromTeamId?: Maybe<Scalars['ID']['output']>;
  /** The bulk change's id. */
  id: Scalars['ID']['output'];
  /** Whether somebody else has to approve it. */
  needsApproval: Scalars['Boolean']['output'];
  /** Why. */
  reason: Scalars['String']['output'];
  /** Who asked for it. */
  requestedBy?: Maybe<StaffMember>;
  /** Its users, each with what happened. */
  rows?: Maybe<BulkRowConnection>;
  /** How many were so already. */
  skipped: Scalars['Int']['output'];
  /** When it began. */
  started?: Maybe<Scalars['DateTime']['output']>;
  /** How far it has come. */
  status: BulkJobStatus;
  /** Why it stopped. */
  stopReason?: Maybe<Scalars['String']['output']>;
  /** In which tenant, for a change of roles or teams. */
  tenantId?: Maybe<Scalars['ID']['output']>;
  /** The ticket that it is for. */
  ticket?: Maybe<Scalars['String']['output']>;
  /** The team that users join, for a change of teams. */
  toTeamId?: Maybe<Scalars['ID']['output']>;
  /** How many users it is about. */
  total: Scalars['Int']['output'];
  /** The bulk change that this one takes back. */
  undoOf?: Maybe<Scalars['ID']['output']>;
  /** Until when it can be taken back; null when it cannot. */
  undoUntil?: Maybe<Scalars['DateTime']['output']>;
  /** How many of them are still to be changed. */
  waiting: Scalars['Int']['output'];
};


/** A change of many users, one after the other, in the background. */
export type BulkJobrowsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<Array<BulkRowStatus>>;
};

/** A page of bulk changes. */
export type BulkJobConnection = {
  __typename?: 'BulkJobConnection';
  /** The bulk changes with their cursors. */
  edges: Array<BulkJobEdge>;
  /** The bulk changes alone. */
  nodes: Array<BulkJob>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many match in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A bulk change in a page. */
export type BulkJobEdge = {
  __typename?: 'BulkJobEdge';
  /** Where this one stands; opaque. */
  cursor: Scalars['String']['output'];
  /** The bulk change. */
  node: BulkJob;
};

/** Which bulk change. */
export type BulkJobInput = {
  /** The bulk change's id. */
  jobId: Scalars['ID']['input'];
};

/** How far a bulk change has come. */
export type BulkJobStatus =
  /** Ended by somebody. */
  | 'CANCELLED'
  /** Through. */
  | 'FINISHED'
  /** Planned: nothing has changed. */
  | 'PLANNED'
  /** Under way. */
  | 'RUNNING'
  /** Ended before it was through, because whoever asked for it may not any more, or has signed out; they can go on with it. */
  | 'STOPPED';

/** One user of a bulk change. */
export type BulkRow = {
  __typename?: 'BulkRow';
  /** When it was changed or refused. */
  changed?: Maybe<Scalars['DateTime']['output']>;
  /** The error's code, when it failed. */
  code?: Maybe<Scalars['String']['output']>;
  /** Why it failed, or was left out. */
  message?: Maybe<Scalars['String']['output']>;
  /** The status or role after, or the name of the team that is joined; empty for none. */
  newValue: Scalars['String']['output'];
  /** The status or role before, the name of the team that is left, or how many sessions there were. */
  oldValue?: Maybe<Scalars['String']['output']>;
  /** The how-manieth, from 1. */
  position: Scalars['Int']['output'];
  /** How far it has come. */
  status: BulkRowStatus;
  /** The user. */
  user?: Maybe<User>;
};

/** A page of the users of a bulk change. */
export type BulkRowConnection = {
  __typename?: 'BulkRowConnection';
  /** The users with their cursors. */
  edges: Array<BulkRowEdge>;
  /** The users alone. */
  nodes: Array<BulkRow>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many match in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A user of a bulk change in a page. */
export type BulkRowEdge = {
  __typename?: 'BulkRowEdge';
  /** Where this one stands; opaque. */
  cursor: Scalars['String']['output'];
  /** The user. */
  node: BulkRow;
};

/** How far one user of a bulk change has come. */
export type BulkRowStatus =
  /** Changed. */
  | 'DONE'
  /** Not changed; the reason is said. */
  | 'FAILED'
  /** Was so already. */
  | 'SKIPPED'
  /** Will be changed. */
  | 'WAITING';

/** Which users, what, and why. */
export type BulkUsersInput = {
  /** What is done. */
  action: BulkAction;
  /** Whether only to plan; false when left out. */
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** All users that match, up to 10000. */
  filter?: InputMaybe<UserFilter>;
  /** The team to leave, for MOVE_TEAM; users join only when left out. */
  fromTeamId?: InputMaybe<Scalars['ID']['input']>;
  /** Why, up to 500 characters. */
  reason: Scalars['String']['input'];
  /** The role, for CHANGE_ROLE. */
  role?: InputMaybe<TenantRole>;
  /** Of these, only those that a search finds. */
  search?: InputMaybe<Scalars['String']['input']>;
  /** The tenant that the role or the teams are in, for CHANGE_ROLE and MOVE_TEAM. */
  tenantId?: InputMaybe<Scalars['ID']['input']>;
  /** The ticket that it is for. */
  ticket?: InputMaybe<Scalars['String']['input']>;
  /** The team to join, for MOVE_TEAM; users leave only when left out. */
  toTeamId?: InputMaybe<Scalars['ID']['input']>;
  /** These users, up to 10000; either this or a filter. */
  userIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** Planned, and begun where nothing stands against it. */
export type BulkUsersPayload = {
  __typename?: 'BulkUsersPayload';
  /** The bulk change. */
  job?: Maybe<BulkJob>;
};

/** A campaign in numbers. What it says is not part of the graph. */
export type Campaign = Node & {
  __typename?: 'Campaign';
  /** Came back. */
  bounced: Scalars['Int']['output'];
  /** Followed by a click. */
  clicked: Scalars['Int']['output'];
  /** When it was made. */
  created: Scalars['DateTime']['output'];
  /** Of these, accepted by the receiving server. */
  delivered: Scalars['Int']['output'];
  /** The campaign's id. */
  id: Scalars['ID']['output'];
  /** When it last sent something; null before the first e-mail. */
  lastSent?: Maybe<Scalars['DateTime']['output']>;
  /** What the tenant calls it. */
  name: Scalars['String']['output'];
  /** Opened. */
  opened: Scalars['Int']['output'];
  /** Answered. */
  replied: Scalars['Int']['output'];
  /** When it is to begin; null when that was not settled. */
  scheduledFor?: Maybe<Scalars['DateTime']['output']>;
  /** E-mails sent. */
  sent: Scalars['Int']['output'];
  /** Reported as spam. */
  spamComplaints: Scalars['Int']['output'];
  /** How far it has come. */
  status: CampaignStatus;
  /** The tenant that it belongs to. */
  tenantId: Scalars['ID']['output'];
  /** What a test campaign says; null for customers' campaigns, whose words are not kept. */
  testContent?: Maybe<CampaignContent>;
  /** Answered by leaving the list. */
  unsubscribed: Scalars['Int']['output'];
  /** When it last changed. */
  updated: Scalars['DateTime']['output'];
  /** What quality assurance found of it, newest first, twenty at most. */
  validations?: Maybe<Array<CampaignValidation>>;
  /** The workspace that it is sent for; null when it is the tenant's own. */
  workspaceId?: Maybe<Scalars['ID']['output']>;
};

/** A page of campaigns. */
export type CampaignConnection = {
  __typename?: 'CampaignConnection';
  /** The campaigns with their cursors. */
  edges: Array<CampaignEdge>;
  /** The campaigns alone. */
  nodes: Array<Campaign>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many match in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** What a campaign says, as far as the rules for commercial mail are about it. */
export type CampaignContent = {
  __typename?: 'CampaignContent';
  /** The text. */
  body: Scalars['String']['output'];
  /** Why the recipients may be written to; null when nobody said. */
  consentBasis?: Maybe<ConsentBasis>;
  /** The address that it comes from. */
  fromAddress: Scalars['String']['output'];
  /** The name that it comes from. */
  fromName: Scalars['String']['output'];
  /** The header List-Unsubscribe; null when there is none. */
  listUnsubscribe?: Maybe<Scalars['String']['output']>;
  /** The subject line. */
  subject: Scalars['String']['output'];
};

/** What a campaign says, given by hand. */
export type CampaignContentInput = {
  /** The text, up to 20000 characters. */
  body: Scalars['String']['input'];
  /** Why the recipients may be written to. */
  consentBasis?: InputMaybe<ConsentBasis>;
  /** The address that it comes from. */
  fromAddress: Scalars['EmailAddress']['input'];
  /** The name that it comes from, up to 200 characters. */
  fromName: Scalars['String']['input'];
  /** The header List-Unsubscribe. */
  listUnsubscribe?: InputMaybe<Scalars['String']['input']>;
  /** The subject line, up to 200 characters. */
  subject: Scalars['String']['input'];
};

/** A campaign in a page. */
export type CampaignEdge = {
  __typename?: 'CampaignEdge';
  /** Where this one stands; opaque. */
  cursor: Scalars['String']['output'];
  /** The campaign. */
  node: Campaign;
};

/** Which campaigns. */
export type CampaignFilter = {
  /** Any of these. */
  status?: InputMaybe<Array<CampaignStatus>>;
  /** Only those of this workspace. */
  workspaceId?: InputMaybe<Scalars['ID']['input']>;
};

/** What totals of campaigns are gathered by. */
export type CampaignGrouping =
  /** How far the campaign has come. */
  | 'CAMPAIGN_STATUS'
  /** The month in which it last sent something, as `2026-11`. */
  | 'MONTH'
  /** Where its tenant stands with us. */
  | 'TENANT_STATUS';

/** The order of campaigns. */
export type CampaignSort = {
  /** Which way. */
  direction: SortDirection;
  /** By what. */
  field: CampaignSortField;
};

/** What campaigns are ordered by; the id decides between equals. */
export type CampaignSortField =
  /** When they were made. */
  | 'CREATED'
  /** How many e-mails they sent. */
  | 'SENT'
  /** The status. */
  | 'STATUS';

/** How far a campaign has come. */
export type CampaignStatus =
  /** All of it went out. */
  | 'COMPLETED'
  /** Being written. */
  | 'DRAFT'
  /** Stopped for now. */
  | 'PAUSED'
  /** Will be sent at a stated time. */
  | 'SCHEDULED'
  /** Goes out now. */
  | 'SENDING';

/** The campaigns of one group, added up. */
export type CampaignTotal = {
  __typename?: 'CampaignTotal';
  /** Came back. */
  bounced: Scalars['BigInt']['output'];
  /** How many they are. */
  campaigns: Scalars['Int']['output'];
  /** Followed by a click. */
  clicked: Scalars['BigInt']['output'];
  /** Of these, accepted by the receiving server. */
  delivered: Scalars['BigInt']['output'];
  /** What they have in common: a status, or a month. */
  key: Scalars['String']['output'];
  /** Opened. */
  opened: Scalars['BigInt']['output'];
  /** Answered. */
  replied: Scalars['BigInt']['output'];
  /** E-mails sent. */
  sent: Scalars['BigInt']['output'];
  /** Reported as spam. */
  spamComplaints: Scalars['BigInt']['output'];
  /** How many tenants they belong to. */
  tenants: Scalars['Int']['output'];
  /** Answered by leaving the list. */
  unsubscribed: Scalars['BigInt']['output'];
};

/** Campaigns of many tenants, added up. Groups of fewer than twenty tenants are withheld, and another with them when the total would tell. */
export type CampaignTotals = {
  __typename?: 'CampaignTotals';
  /** How many tenants a group has at least. */
  fewestTenants: Scalars['Int']['output'];
  /** The others, by their key. */
  groups: Array<CampaignTotal>;
  /** How many groups are withheld. */
  groupsWithheld: Scalars['Int']['output'];
};

/** What quality assurance found of a test campaign. */
export type CampaignValidation = Node & {
  __typename?: 'CampaignValidation';
  /** The campaign. */
  campaign?: Maybe<Campaign>;
  /** What was checked along the way. */
  checks: Array<ComplianceCheck>;
  /** What was looked at, as it was then. */
  content: CampaignContent;
  /** When it was recorded. */
  created: Scalars['DateTime']['output'];
  /** The validation's id. */
  id: Scalars['ID']['output'];
  /** What the person who recorded it wrote. */
  notes?: Maybe<Scalars['String']['output']>;
  /** Who recorded it. */
  recordedBy?: Maybe<StaffMember>;
  /** The test tenant that the campaign belongs to. */
  tenantId: Scalars['ID']['output'];
  /** What was found. */
  verdict: ValidationVerdict;
};

/** A page of validations. */
export type CampaignValidationConnection = {
  __typename?: 'CampaignValidationConnection';
  /** The validations with their cursors. */
  edges: Array<CampaignValidationEdge>;
  /** The validations alone. */
  nodes: Array<CampaignValidation>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many match in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A validation in a page. */
export type CampaignValidationEdge = {
  __typename?: 'CampaignValidationEdge';
  /** Where this one stands; opaque. */
  cursor: Scalars['String']['output'];
  /** The validation. */
  node: CampaignValidation;
};

/** Ended. */
export type CancelBulkJobPayload = {
  __typename?: 'CancelBulkJobPayload';
  /** The bulk change. */
  job?: Maybe<BulkJob>;
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

/** Something that happened to a case. */
export type CaseEvent = {
  __typename?: 'CaseEvent';
  /** Who did it; null for Rookery itself. */
  actor?: Maybe<StaffMember>;
  /** Who had the case from then on. */
  assignee?: Maybe<StaffMember>;
  /** When. */
  created: Scalars['DateTime']['output'];
  /** The event's id. */
  id: Scalars['ID']['output'];
  /** What happened. */
  kind: CaseEventKind;
  /** The level from then on. */
  level: CaseLevel;
  /** The severity from then on. */
  severity: CaseSeverity;
};

/** What can happen to a case. */
export type CaseEventKind =
  /** The customer got an answer. */
  | 'ANSWERED'
  /** Somebody got it. */
  | 'ASSIGNED'
  /** The first answer was late. */
  | 'BREACHED'
  /** It was handed up. */
  | 'ESCALATED'
  /** The customer was asked afterwards. */
  | 'FOLLOWED_UP'
  /** Somebody wrote a note. */
  | 'NOTED'
  /** Somebody opened it. */
  | 'OPENED'
  /** It was solved. */
  | 'SOLVED'
  /** Somebody began to look into it. */
  | 'STARTED'
  /** Somebody sorted it. */
  | 'TRIAGED';

/** Who can have a case. */
export type CaseLevel =
  /** Support. */
  | 'L1'
  /** Admins. */
  | 'L2'
  /** Super admins. */
  | 'L3';

/** A message as the customer would get it. */
export type CaseMessage = {
  __typename?: 'CaseMessage';
  /** The subject line. */
  subject: Scalars['String']['output'];
  /** The text. */
  text: Scalars['String']['output'];
};

/** Which template to fill in. */
export type CaseMessageInput = {
  /** The case that it is about. */
  caseId: Scalars['ID']['input'];
  /** The template. */
  templateId: Scalars['ID']['input'];
  /** The user that it would go to. */
  userId: Scalars['ID']['input'];
};

/** An internal note on a case. */
export type CaseNote = {
  __typename?: 'CaseNote';
  /** Who wrote it. */
  author?: Maybe<StaffMember>;
  /** When. */
  created: Scalars['DateTime']['output'];
  /** The note's id. */
  id: Scalars['ID']['output'];
  /** What kind of note. */
  kind: CaseNoteKind;
  /** What it says. */
  text: Scalars['String']['output'];
};

/** What kind of note. */
export type CaseNoteKind =
  /** Why it was handed up. */
  | 'ESCALATION'
  /** What the customer said afterwards. */
  | 'FOLLOW_UP'
  /** Written down while working on it. */
  | 'NOTE'
  /** How it was solved. */
  | 'SOLUTION';

/** A time in which somebody had the tenant open for a case. */
export type CaseOpening = {
  __typename?: 'CaseOpening';
  /** From when. */
  opened: Scalars['DateTime']['output'];
  /** Why, from the closed list. */
  purpose: OpenReason;
  /** Why, in a sentence. */
  reason: Scalars['String']['output'];
  /** Who. */
  staffMember?: Maybe<StaffMember>;
  /** Until when, closed by hand, with the case, or by time. */
  until: Scalars['DateTime']['output'];
};

/** How bad a case is. */
export type CaseSeverity =
  /** A first answer within four hours. */
  | 'CRITICAL'
  /** A first answer within a day. */
  | 'NORMAL';

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

/** A standard answer. */
export type CaseTemplate = {
  __typename?: 'CaseTemplate';
  /** What it is for; null when for all. */
  category?: Maybe<CaseCategory>;
  /** The template's id. */
  id: Scalars['ID']['output'];
  /** What it is called. */
  name: Scalars['String']['output'];
  /** The subject line, with fields such as `{{case.reference}}`. */
  subject: Scalars['String']['output'];
  /** The text, with fields such as `{{user.name}}`. */
  text: Scalars['String']['output'];
  /** When it last changed. */
  updated: Scalars['DateTime']['output'];
};

/** How many cases were opened in a day or week. */
export type CaseVolume = {
  __typename?: 'CaseVolume';
  /** How many. */
  opened: Scalars['Int']['output'];
  /** The day, or the week's Monday; midnight UTC. */
  start: Scalars['DateTime']['output'];
};

/** Which role to give to whom. */
export type ChangeUserRoleInput = {
  /** Why, up to 500 characters. */
  reason: Scalars['String']['input'];
  /** The role. */
  role: TenantRole;
  /** The tenant's id. */
  tenantId: Scalars['ID']['input'];
  /** The ticket that it is for. */
  ticket?: InputMaybe<Scalars['String']['input']>;
  /** The user's id. */
  userId: Scalars['ID']['input'];
};

/** Changed. */
export type ChangeUserRolePayload = {
  __typename?: 'ChangeUserRolePayload';
  /** The user, as it is now. */
  user?: Maybe<User>;
};

/** How a check came out. */
export type CheckResult =
  /** Not as it should be. */
  | 'FAIL'
  /** As it should be. */
  | 'PASS'
  /** Allowed, but it could be better. */
  | 'WARN';

/** Which case is solved, and how. */
export type CloseCaseInput = {
  /** The case's id. */
  caseId: Scalars['ID']['input'];
  /** How it was solved, up to 4000 characters. */
  solution?: InputMaybe<Scalars['String']['input']>;
};

/** Solved. */
export type CloseCasePayload = {
  __typename?: 'CloseCasePayload';
  /** The case. */
  supportCase?: Maybe<SupportCase>;
};

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

/** One check of a campaign, with its result. */
export type ComplianceCheck = {
  __typename?: 'ComplianceCheck';
  /** What for. */
  law: ComplianceLaw;
  /** How it came out. */
  result: CheckResult;
  /** What was checked. */
  rule: ComplianceRule;
  /** Why. */
  why: Scalars['String']['output'];
};

/** Which law a check is for. */
export type ComplianceLaw =
  /** CAN-SPAM Act, 15 U.S.C. 7701. */
  | 'CAN_SPAM'
  /** General Data Protection Regulation, (EU) 2016/679. */
  | 'GDPR';

/** What is checked of a campaign by itself. */
export type ComplianceRule =
  /** The text says who is responsible for the data. */
  | 'CONTROLLER_NAMED'
  /** The sender is who it says, at a domain of the tenant. */
  | 'HONEST_SENDER'
  /** The subject line does not pretend. */
  | 'HONEST_SUBJECT'
  /** There is a lawful basis. */
  | 'LAWFUL_BASIS'
  /** There is a List-Unsubscribe header with a web address. */
  | 'LIST_UNSUBSCRIBE'
  /** There is a postal address. */
  | 'POSTAL_ADDRESS'
  /** The text leads to a privacy notice. */
  | 'PRIVACY_NOTICE'
  /** There is a link to leave the list. */
  | 'UNSUBSCRIBE_LINK';

/** Why somebody may be written to (GDPR, article 6). */
export type ConsentBasis =
  /** They agreed to it. */
  | 'CONSENT'
  /** They are a customer, and it is about something like what they bought. */
  | 'EXISTING_CUSTOMER'
  /** Legitimate interest, weighed against theirs and written down. */
  | 'LEGITIMATE_INTEREST';

/** What a tenant can agree to that we do with its data. */
export type ConsentPurpose =
  /** That it is counted in our analytics; a tenant that refuses is not there for analysts. */
  | 'ANALYTICS'
  /** That we write to it about our products. */
  | 'MARKETING'
  /** That partners see it. */
  | 'PARTNER_SHARING'
  /** That it is sold, as the CCPA has it. */
  | 'SALE';

/** What a test tenant is called, and how much is in it. */
export type CreateTestTenantInput = {
  /** How many campaigns, 0 to 20; 4 when left out. */
  campaigns?: InputMaybe<Scalars['Int']['input']>;
  /** After how many days it ends by itself, 1 to 30; 30 when left out. */
  days?: InputMaybe<Scalars['Int']['input']>;
  /** Its name, up to 80 characters; “(synthetic)” is added. */
  name: Scalars['String']['input'];
  /** How many people, 1 to 500; 12 when left out. */
  people?: InputMaybe<Scalars['Int']['input']>;
  /** What its data is made from, 0 to 2147483647; drawn when left out. */
  seed?: InputMaybe<Scalars['Int']['input']>;
};

/** Made. */
export type CreateTestTenantPayload = {
  __typename?: 'CreateTestTenantPayload';
  /** The test tenant. */
  tenant?: Maybe<Tenant>;
};

/** Whom to make an account for. */
export type CreateUserInput = {
  /** Where the invitation goes; an address has one account in all of PenguinMails. */
  email: Scalars['EmailAddress']['input'];
  /** What the user is called, up to 200 characters. */
  name: Scalars['String']['input'];
  /** Why, up to 500 characters. */
  reason: Scalars['String']['input'];
  /** What the user is in the tenant; OWNER only where there is none. */
  role: TenantRole;
  /** The tenant that the user belongs to. */
  tenantId: Scalars['ID']['input'];
  /** The ticket that it is for. */
  ticket?: InputMaybe<Scalars['String']['input']>;
};

/** Made, and invited. */
export type CreateUserPayload = {
  __typename?: 'CreateUserPayload';
  /** The user. */
  user?: Maybe<User>;
};

/** A DNS record that a sending domain needs. */
export type DnsRecord = {
  __typename?: 'DnsRecord';
  /** How often it was checked. */
  attempts: Scalars['Int']['output'];
  /** When it was last checked; null before the first time. */
  checked?: Maybe<Scalars['DateTime']['output']>;
  /** What it should say. */
  expected: Scalars['String']['output'];
  /** What stood under that name at the last check; null before the first that was answered. */
  found?: Maybe<Array<Scalars['String']['output']>>;
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

/** The export that is downloaded. */
export type DownloadBulkExportPayload = {
  __typename?: 'DownloadBulkExportPayload';
  /** The bulk change. */
  job?: Maybe<BulkJob>;
};

/** Which export. */
export type DownloadUserExportInput = {
  /** The export's id. */
  exportId: Scalars['ID']['input'];
};

/** Recorded; its pieces can be read. */
export type DownloadUserExportPayload = {
  __typename?: 'DownloadUserExportPayload';
  /** The export. */
  userExport?: Maybe<UserExport>;
};

/** A limit as it holds, and where it comes from. */
export type EffectiveLimit = {
  __typename?: 'EffectiveLimit';
  /** Where it comes from, in words. */
  because: Scalars['String']['output'];
  /** How many; null is without limit. */
  limit?: Maybe<Scalars['Int']['output']>;
  /** Which limit. */
  name: LimitName;
};

/** Plan, price and limits as they hold now. */
export type EffectivePlan = {
  __typename?: 'EffectivePlan';
  /** How it is billed otherwise, when it is. */
  billing?: Maybe<BillingOverrideKind>;
  /** The currency of the price. */
  currency?: Maybe<Scalars['String']['output']>;
  /** All of it in sentences. */
  explanation: Array<Scalars['String']['output']>;
  /** Each limit, and where it comes from. */
  limits: Array<EffectiveLimit>;
  /** The short name of the plan whose limits hold; null without a subscription. */
  planSlug?: Maybe<Scalars['String']['output']>;
  /** The price of a month, in minor units; null without a plan. */
  priceMonthly?: Maybe<Scalars['BigInt']['output']>;
  /** Until when an extended trial lasts. */
  trialEnds?: Maybe<Scalars['DateTime']['output']>;
};

/** The world that a tenant, and so everything of it, lives in. */
export type Environment =
  /** Real customers. */
  | 'PRODUCTION'
  /** Synthetic customers, for quality assurance. */
  | 'TEST';

/** Which case to hand up, and why. */
export type EscalateCaseInput = {
  /** The case's id. */
  caseId: Scalars['ID']['input'];
  /** Whether it cannot wait: it goes straight to the super admins, who are warned. */
  emergency?: InputMaybe<Scalars['Boolean']['input']>;
  /** Why, 10 to 500 characters. */
  reason: Scalars['String']['input'];
};

/** Handed up. */
export type EscalateCasePayload = {
  __typename?: 'EscalateCasePayload';
  /** The case. */
  supportCase?: Maybe<SupportCase>;
};

/** A switch for something that not everybody has yet. */
export type FeatureFlag = {
  __typename?: 'FeatureFlag';
  /** How many tenants have it because somebody said so. */
  allowed: Scalars['Int']['output'];
  /** What it switches. */
  description: Scalars['String']['output'];
  /** Whether everybody has it. */
  enabled: Scalars['Boolean']['output'];
  /** What the code calls it, such as `inbox.ai-replies`. */
  key: Scalars['String']['output'];
  /** Which share of the tenants has it when not everybody does, from 0 to 100. */
  percentage: Scalars['Int']['output'];
  /** When it last changed. */
  updated: Scalars['DateTime']['output'];
};

/** Why a tenant has a flag or not. */
export type FlagReason =
  /** Somebody gave it to this tenant. */
  | 'ALLOWLIST'
  /** Somebody took it from this tenant. */
  | 'BLOCKLIST'
  /** Nobody has it. */
  | 'DISABLED'
  /** Everybody has it. */
  | 'ENABLED_FOR_ALL'
  /** The tenant is in the share that has it. */
  | 'IN_PERCENTAGE'
  /** The tenant is not in the share that has it. */
  | 'NOT_IN_PERCENTAGE';

/** Which case was followed up. */
export type FollowUpCaseInput = {
  /** The case's id. */
  caseId: Scalars['ID']['input'];
  /** What the customer said, up to 4000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** Followed up. */
export type FollowUpCasePayload = {
  __typename?: 'FollowUpCasePayload';
  /** The case. */
  supportCase?: Maybe<SupportCase>;
};

/** One of the things that a tenant's health is made of. */
export type HealthInput = {
  __typename?: 'HealthInput';
  /** The value from which on it gives all its points. */
  fullAt: Scalars['Float']['output'];
  /** Which. */
  kind: HealthInputKind;
  /** The value from which on it gives none. */
  noneAt: Scalars['Float']['output'];
  /** The points that it gives; null when it does not count. */
  points?: Maybe<Scalars['Float']['output']>;
  /** The same in a sentence. */
  says: Scalars['String']['output'];
  /** What was measured: a share, a score or days; null when there was nothing to measure. */
  value?: Maybe<Scalars['Float']['output']>;
  /** The most points that it gives. */
  weight: Scalars['Int']['output'];
};

/** What a tenant's health is made of. */
export type HealthInputKind =
  /** How long ago something was sent. */
  | 'ACTIVITY'
  /** How much of what was sent came back. */
  | 'BOUNCE_RATE'
  /** How much of what arrived was reported as spam. */
  | 'COMPLAINT_RATE'
  /** How many DNS records are as they should be. */
  | 'DOMAIN_VERIFICATION'
  /** How well the mailboxes do. */
  | 'MAILBOX_HEALTH'
  /** Whether payments are as they should be. */
  | 'PAYMENT';

/** The health of one group of tenants. */
export type HealthTotal = {
  __typename?: 'HealthTotal';
  /** Their score on average. */
  averageScore: Scalars['Float']['output'];
  /** Where they stand with us. */
  key: TenantStatus;
  /** How many they are. */
  tenants: Scalars['Int']['output'];
};

/** Health of many tenants. Groups of fewer than twenty are withheld, and another with them when the total would tell. */
export type HealthTotals = {
  __typename?: 'HealthTotals';
  /** How many tenants a group has at least. */
  fewestTenants: Scalars['Int']['output'];
  /** The others, by their key. */
  groups: Array<HealthTotal>;
  /** How many groups are withheld. */
  groupsWithheld: Scalars['Int']['output'];
};

/** How far an invitation has come. */
export type InvitationState =
  /** The user is in. */
  | 'ACCEPTED'
  /** Nobody used the link in time. */
  | 'EXPIRED'
  /** Its mail has not gone out yet. */
  | 'QUEUED'
  /** Its mail has gone out; the user is not in yet. */
  | 'SENT'
  /** The mail server will not take its mail. */
  | 'UNDELIVERABLE';

/** A limit to set. */
export type LimitInput = {
  /** How many, 0 or more; without limit when left out. */
  limit?: InputMaybe<Scalars['Int']['input']>;
  /** Which limit. */
  name: LimitName;
};

/** What a plan can limit. */
export type LimitName =
  /** Requests a minute to the API. */
  | 'API_RATE_PER_MINUTE'
  /** Campaigns a month. */
  | 'MAX_CAMPAIGNS_PER_MONTH'
  /** Contacts. */
  | 'MAX_CONTACTS'
  /** Sending domains. */
  | 'MAX_DOMAINS'
  /** E-mails a month. */
  | 'MAX_EMAILS_PER_MONTH'
  /** Mailboxes. */
  | 'MAX_EMAIL_ACCOUNTS'
  /** Storage in gigabytes. */
  | 'MAX_STORAGE_GB'
  /** Users. */
  | 'MAX_USERS'
  /** Warm-ups at once. */
  | 'MAX_WARMUPS';

/** An account that a tenant's mail goes out from. */
export type Mailbox = Node & {
  __typename?: 'Mailbox';
  /** When it was connected. */
  created: Scalars['DateTime']['output'];
  /** How many e-mails it sent in the last 24 hours. */
  dailyCount: Scalars['Int']['output'];
  /** The sending domain that its address lies in; null when that is not one of the tenant's. */
  domainId?: Maybe<Scalars['ID']['output']>;
  /** Its address, in clear: a person's, more often than not. */
  email?: Maybe<Scalars['EmailAddress']['output']>;
  /** How well its mail arrives, 0 to 100. */
  healthScore: Scalars['Int']['output'];
  /** The mailbox's id. */
  id: Scalars['ID']['output'];
  /** The address with all but its first letter and its domain hidden: `j•••@acme.com`. */
  maskedEmail?: Maybe<Scalars['String']['output']>;
  /** Who keeps it. */
  provider: MailboxProvider;
  /** Whether it sends. */
  status: MailboxStatus;
  /** The tenant that it belongs to. */
  tenantId: Scalars['ID']['output'];
  /** When it last changed. */
  updated: Scalars['DateTime']['output'];
  /** How far it has been warmed up. */
  warmupStatus: WarmupStatus;
};

/** A page of mailboxes. */
export type MailboxConnection = {
  __typename?: 'MailboxConnection';
  /** The mailboxes with their cursors. */
  edges: Array<MailboxEdge>;
  /** The mailboxes alone. */
  nodes: Array<Mailbox>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many match in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A mailbox in a page. */
export type MailboxEdge = {
  __typename?: 'MailboxEdge';
  /** Where this one stands; opaque. */
  cursor: Scalars['String']['output'];
  /** The mailbox. */
  node: Mailbox;
};

/** Which mailboxes. */
export type MailboxFilter = {
  /** Only those whose health score lies below this, 1 to 100. */
  healthBelow?: InputMaybe<Scalars['Int']['input']>;
  /** Any of these. */
  provider?: InputMaybe<Array<MailboxProvider>>;
  /** Any of these. */
  status?: InputMaybe<Array<MailboxStatus>>;
  /** Any of these. */
  warmupStatus?: InputMaybe<Array<WarmupStatus>>;
};

/** Who keeps a mailbox. */
export type MailboxProvider =
  /** Google Workspace. */
  | 'GOOGLE'
  /** Microsoft 365. */
  | 'MICROSOFT'
  /** Any other server, reached by SMTP. */
  | 'SMTP';

/** The order of mailboxes. */
export type MailboxSort = {
  /** Which way. */
  direction: SortDirection;
  /** By what. */
  field: MailboxSortField;
};

/** What mailboxes are ordered by; the id decides between equals. */
export type MailboxSortField =
  /** When they were connected. */
  | 'CREATED'
  /** How many e-mails they sent in the last 24 hours. */
  | 'DAILY_COUNT'
  /** How well their mail arrives. */
  | 'HEALTH_SCORE'
  /** The status. */
  | 'STATUS';

/** Whether a mailbox sends. */
export type MailboxStatus =
  /** Sends. */
  | 'ACTIVE'
  /** Its provider no longer lets us in. */
  | 'DISCONNECTED'
  /** Stopped by the tenant. */
  | 'PAUSED';

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
  /** Writes an internal note on a case of an opened tenant. */
  addCaseNote?: Maybe<AddCaseNotePayload>;
  /** Lets a sign-up in: it becomes a trial. */
  approveTenant?: Maybe<ApproveTenantPayload>;
  /** Gives a case to somebody, or takes it. */
  assignCase?: Maybe<AssignCasePayload>;
  /** Shuts a user out for good, and ends their sessions. */
  banUser?: Maybe<BanUserPayload>;
  /** Plans a change of many users, and begins it unless it is a dry run or waits for somebody else's approval. */
  bulkUsers?: Maybe<BulkUsersPayload>;
  /** Ends a bulk change where it is; what is done stays done. */
  cancelBulkJob?: Maybe<CancelBulkJobPayload>;
  /** Gives a user another role in a tenant, which keeps one owner at least. */
  changeUserRole?: Maybe<ChangeUserRolePayload>;
  /** Solves a case and closes what is open for it. */
  closeCase?: Maybe<CloseCasePayload>;
  /** Closes an opened tenant at once. */
  closeTenant?: Maybe<CloseTenantPayload>;
  /** Makes a test tenant and fills it with synthetic people, domains, mailboxes and campaigns; it ends by itself. */
  createTestTenant?: Maybe<CreateTestTenantPayload>;
  /** Makes an account for somebody, puts it into a tenant, and sends an invitation to its address; the link is seen by nobody here. */
  createUser?: Maybe<CreateUserPayload>;
  /** Begins the download of the file of an export of many users, which is recorded. Asks for password and second factor, lately confirmed. */
  downloadBulkExport?: Maybe<DownloadBulkExportPayload>;
  /** Begins the download of an export that was made for the viewer, which is recorded. Asks for password and second factor, lately confirmed. */
  downloadUserExport?: Maybe<DownloadUserExportPayload>;
  /** Hands a case up: from support to the admins, from them to the super admins. It moves who has the case, and nobody's rights. */
  escalateCase?: Maybe<EscalateCasePayload>;
  /** Notes that the customer was asked afterwards. */
  followUpCase?: Maybe<FollowUpCasePayload>;
  /** Opens a support case. An emergency goes straight to the super admins. */
  openSupportCase?: Maybe<OpenSupportCasePayload>;
  /** Opens a tenant for a case, for eight hours at most; makes a support case when none is named. Asks nothing when it is open for the same case. */
  openTenant?: Maybe<OpenTenantPayload>;
  /** Records what quality assurance found of a test campaign; what a machine can check of it is checked along the way. */
  recordValidation?: Maybe<RecordValidationPayload>;
  /** Lifts a user's suspension. */
  reinstateUser?: Maybe<ReinstateUserPayload>;
  /** Turns a sign-up away. */
  rejectTenant?: Maybe<RejectTenantPayload>;
  /** Sends a new invitation to somebody who is not in yet; the link before it leads nowhere from then on. */
  resendInvitation?: Maybe<ResendInvitationPayload>;
  /** Empties a test tenant and fills it anew; the same seed gives the same data. */
  resetTestTenant?: Maybe<ResetTestTenantPayload>;
  /** Sends a link to choose a new password to the user's registered address, which is not shown; the password stays until it is used. */
  resetUserPassword?: Maybe<ResetUserPasswordPayload>;
  /** Tries again what failed of a bulk change of one's own. */
  retryBulkJob?: Maybe<RetryBulkJobPayload>;
  /** Reveals personal data of one user to the viewer for fifteen minutes, for a case; it is recorded. */
  reveal?: Maybe<RevealPayload>;
  /** Ends all of a user's sessions. */
  revokeUserSessions?: Maybe<RevokeUserSessionsPayload>;
  /** Writes a standard answer, or writes it anew. */
  saveCaseTemplate?: Maybe<SaveCaseTemplatePayload>;
  /** Writes to a user of the case's tenant at the registered address, which is not shown. It is the first answer when there was none. */
  sendCustomerMessage?: Maybe<SendCustomerMessagePayload>;
  /** Gives a tenant a free account, a longer trial or another billing cycle; a new one ends the one before. No money is moved. */
  setBillingOverride?: Maybe<SetBillingOverridePayload>;
  /** Sets a feature flag, for everybody or for one tenant. */
  setFeatureFlag?: Maybe<SetFeatureFlagPayload>;
  /** Gives a tenant another plan's limits or price for a time; a new one ends the one before. */
  setPlanOverride?: Maybe<SetPlanOverridePayload>;
  /** Begins a bulk change of one's own that was planned, or goes on with one that stopped. */
  startBulkJob?: Maybe<StartBulkJobPayload>;
  /** Begins to look into a case. */
  startCase?: Maybe<StartCasePayload>;
  /** Shuts a user out until somebody lifts it, and ends their sessions. */
  suspendUser?: Maybe<SuspendUserPayload>;
  /** Sorts a new case: what it is about and how bad it is. */
  triageCase?: Maybe<TriageCasePayload>;
  /** Lifts a user's ban. */
  unbanUser?: Maybe<UnbanUserPayload>;
  /** Plans, within 24 hours, the bulk change that takes another back, and begins it unless that waits for an approval. */
  undoBulkJob?: Maybe<UndoBulkJobPayload>;
  /** Changes what is given of a tenant's settings, and leaves the rest. The tenant's owner is told of another security policy, unless the tenant has switched such mail off. */
  updateTenantSettings?: Maybe<UpdateTenantSettingsPayload>;
  /** Looks the DNS records of a sending domain up now, and keeps what was found. */
  verifyDomain?: Maybe<VerifyDomainPayload>;
};


export type MutationaddCaseNoteArgs = {
  input: AddCaseNoteInput;
};


export type MutationapproveTenantArgs = {
  input: ApproveTenantInput;
};


export type MutationassignCaseArgs = {
  input: AssignCaseInput;
};


export type MutationbanUserArgs = {
  input: BanUserInput;
};


export type MutationbulkUsersArgs = {
  input: BulkUsersInput;
};


export type MutationcancelBulkJobArgs = {
  input: BulkJobInput;
};


export type MutationchangeUserRoleArgs = {
  input: ChangeUserRoleInput;
};


export type MutationcloseCaseArgs = {
  input: CloseCaseInput;
};


export type MutationcloseTenantArgs = {
  input: CloseTenantInput;
};


export type MutationcreateTestTenantArgs = {
  input: CreateTestTenantInput;
};


export type MutationcreateUserArgs = {
  input: CreateUserInput;
};


export type MutationdownloadBulkExportArgs = {
  input: BulkJobInput;
};


export type MutationdownloadUserExportArgs = {
  input: DownloadUserExportInput;
};


export type MutationescalateCaseArgs = {
  input: EscalateCaseInput;
};


export type MutationfollowUpCaseArgs = {
  input: FollowUpCaseInput;
};


export type MutationopenSupportCaseArgs = {
  input: OpenSupportCaseInput;
};


export type MutationopenTenantArgs = {
  input: OpenTenantInput;
};


export type MutationrecordValidationArgs = {
  input: RecordValidationInput;
};


export type MutationreinstateUserArgs = {
  input: ReinstateUserInput;
};


export type MutationrejectTenantArgs = {
  input: RejectTenantInput;
};


export type MutationresendInvitationArgs = {
  input: ResendInvitationInput;
};


export type MutationresetTestTenantArgs = {
  input: ResetTestTenantInput;
};


export type MutationresetUserPasswordArgs = {
  input: ResetUserPasswordInput;
};


export type MutationretryBulkJobArgs = {
  input: BulkJobInput;
};


export type MutationrevealArgs = {
  input: RevealInput;
};


export type MutationrevokeUserSessionsArgs = {
  input: RevokeUserSessionsInput;
};


export type MutationsaveCaseTemplateArgs = {
  input: SaveCaseTemplateInput;
};


export type MutationsendCustomerMessageArgs = {
  input: SendCustomerMessageInput;
};


export type MutationsetBillingOverrideArgs = {
  input: SetBillingOverrideInput;
};


export type MutationsetFeatureFlagArgs = {
  input: SetFeatureFlagInput;
};


export type MutationsetPlanOverrideArgs = {
  input: SetPlanOverrideInput;
};


export type MutationstartBulkJobArgs = {
  input: BulkJobInput;
};


export type MutationstartCaseArgs = {
  input: StartCaseInput;
};


export type MutationsuspendUserArgs = {
  input: SuspendUserInput;
};


export type MutationtriageCaseArgs = {
  input: TriageCaseInput;
};


export type MutationunbanUserArgs = {
  input: UnbanUserInput;
};


export type MutationundoBulkJobArgs = {
  input: UndoBulkJobInput;
};


export type MutationupdateTenantSettingsArgs = {
  input: UpdateTenantSettingsInput;
};


export type MutationverifyDomainArgs = {
  input: VerifyDomainInput;
};

/** Anything that `node(id)` finds. The id says the type. */
export type Node = {
  /** A UUID version 7; the same for ever. */
  id: Scalars['ID']['output'];
};

/** What a tenant is told of by mail. Direct answers, such as those to its cases, are always sent. */
export type NotificationPreferences = {
  __typename?: 'NotificationPreferences';
  /** Changes of plan, price and bills. */
  billing: Scalars['Boolean']['output'];
  /** What concerns the security of its accounts. */
  security: Scalars['Boolean']['output'];
  /** What changes in PenguinMails, and when it is down. */
  system: Scalars['Boolean']['output'];
};

/** What a tenant is told of by mail. What is left out stays, and null is the default again. */
export type NotificationPreferencesInput = {
  /** Changes of plan, price and bills. */
  billing?: InputMaybe<Scalars['Boolean']['input']>;
  /** What concerns the security of its accounts. */
  security?: InputMaybe<Scalars['Boolean']['input']>;
  /** What changes in PenguinMails, and when it is down. */
  system?: InputMaybe<Scalars['Boolean']['input']>;
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

/** A case to open. */
export type OpenSupportCaseInput = {
  /** What it is about. */
  category: CaseCategory;
  /** Whether it cannot wait: it goes straight to the super admins, who are warned. */
  emergency?: InputMaybe<Scalars['Boolean']['input']>;
  /** How bad it is; NORMAL when left out. */
  severity?: InputMaybe<CaseSeverity>;
  /** What it says in short, 3 to 200 characters; without personal data. */
  subject: Scalars['String']['input'];
  /** The tenant that it is about. */
  tenantId: Scalars['ID']['input'];
  /** A ticket number elsewhere. */
  ticket?: InputMaybe<Scalars['String']['input']>;
  /** Users of the tenant that it is about, 20 at most. */
  userIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** Opened. */
export type OpenSupportCasePayload = {
  __typename?: 'OpenSupportCasePayload';
  /** The case. */
  supportCase?: Maybe<SupportCase>;
};

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
  /** The user of this tenant that the case is about, who becomes one of the users of the case. */
  userId?: InputMaybe<Scalars['ID']['input']>;
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

/** What can be overridden. */
export type OverrideKind =
  /** How the tenant is billed. */
  | 'BILLING'
  /** Limits and price of the plan. */
  | 'PLAN';

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

/** A postal address. */
export type PostalAddress = {
  __typename?: 'PostalAddress';
  /** The city. */
  city: Scalars['String']['output'];
  /** The country, two letters as ISO 3166 has it. */
  country: Scalars['String']['output'];
  /** What else belongs to the street: floor, building. */
  more?: Maybe<Scalars['String']['output']>;
  /** The postal code, where there is one. */
  postalCode?: Maybe<Scalars['String']['output']>;
  /** To whom. */
  recipient: Scalars['String']['output'];
  /** Street and number. */
  street: Scalars['String']['output'];
};

/** A postal address to set. */
export type PostalAddressInput = {
  /** The city, 1 to 100 characters. */
  city: Scalars['String']['input'];
  /** The country, two letters as ISO 3166 has it. */
  country: Scalars['String']['input'];
  /** What else belongs to the street, 200 characters at most. */
  more?: InputMaybe<Scalars['String']['input']>;
  /** The postal code, 20 characters at most. */
  postalCode?: InputMaybe<Scalars['String']['input']>;
  /** To whom, 1 to 200 characters. */
  recipient: Scalars['String']['input'];
  /** Street and number, 1 to 200 characters. */
  street: Scalars['String']['input'];
};

/** What became of a question to the service for product events. */
export type ProductEventsStatus =
  /** It answered. */
  | 'ANSWERED'
  /** It was not asked: this many are not asked about at once, something was being changed, or the user is gone. */
  | 'NOT_ASKED'
  /** No such service is set up. */
  | 'NOT_CONNECTED'
  /** It was not asked, because the tenant refuses to be counted in analytics. */
  | 'REFUSED'
  /** It was asked and gave no answer that can be used: it is down, too slow, or does not know us. */
  | 'UNREACHABLE';

/** A sign-in as the service for product events has it; it is never asked for addresses. */
export type ProductSignIn = {
  __typename?: 'ProductSignIn';
  /** The browser that it was done with; null when it is not known. */
  browser?: Maybe<Scalars['String']['output']>;
  /** The country that it was done from, ISO 3166-1 alpha-2; null when it is not known. */
  country?: Maybe<Scalars['String']['output']>;
  /** What it was. */
  kind: ProductSignInKind;
  /** The operating system that it was done with; null when it is not known. */
  operatingSystem?: Maybe<Scalars['String']['output']>;
  /** When. */
  time: Scalars['DateTime']['output'];
};

/** What became of signing in. */
export type ProductSignInKind =
  /** The user signed in. */
  | 'SIGNED_IN'
  /** The user signed out. */
  | 'SIGNED_OUT'
  /** Somebody tried, and was not let in. */
  | 'SIGN_IN_FAILED';

/** The sign-ins of one user of the last 90 days, as the service for product events has them. */
export type ProductSignIns = {
  __typename?: 'ProductSignIns';
  /** When it was asked; null when it was not. */
  asked?: Maybe<Scalars['DateTime']['output']>;
  /** The latest of them, newest first; empty when it did not answer. */
  events: Array<ProductSignIn>;
  /** What the service is called. */
  source: Scalars['String']['output'];
  /** Whether it answered. */
  status: ProductEventsStatus;
};

/** How much a tenant's people used PenguinMails in the last 30 days, as the service for product events counted it. */
export type ProductUsage = {
  __typename?: 'ProductUsage';
  /** How many people did something; null when it did not answer. */
  activeUsers?: Maybe<Scalars['Int']['output']>;
  /** When it was asked; null when it was not. */
  asked?: Maybe<Scalars['DateTime']['output']>;
  /** How much they did, sign-ins included. */
  events?: Maybe<Scalars['Int']['output']>;
  /** How often they signed in. */
  signIns?: Maybe<Scalars['Int']['output']>;
  /** What the service is called. */
  source: Scalars['String']['output'];
  /** Whether it answered. */
  status: ProductEventsStatus;
};

export type Query = {
  __typename?: 'Query';
  /** One bulk change; NOT_FOUND when it is not the viewer's to see. */
  bulkJob?: Maybe<BulkJob>;
  /** Bulk changes, newest first: everybody's for super admins, one's own for others. */
  bulkJobs?: Maybe<BulkJobConnection>;
  /** The campaigns of all tenants in reach, added up in groups of twenty tenants and more. */
  campaignTotals?: Maybe<CampaignTotals>;
  /** What a message to a customer would say, with everything merged in that the viewer may read. */
  caseMessage?: Maybe<CaseMessage>;
  /** Standard answers, by name. */
  caseTemplates?: Maybe<Array<CaseTemplate>>;
  /** All feature flags, by key. */
  featureFlags?: Maybe<Array<FeatureFlag>>;
  /** How well the tenants in reach do, by where they stand with us, in groups of twenty and more. */
  healthTotals?: Maybe<HealthTotals>;
  /** Users and tenants that fit what was typed, the best first; forgives a typing error. That somebody searched is recorded; what for, is not. */
  search?: Maybe<Array<SearchHit>>;
  /** One support case; NOT_FOUND when there is none in the viewer's world. */
  supportCase?: Maybe<SupportCase>;
  /** The queue of support cases. What a case says is read in opened tenants. */
  supportCases?: Maybe<SupportCaseConnection>;
  /** How support is doing, counted from what happened to cases; support sees its own numbers. */
  supportNumbers?: Maybe<SupportNumbers>;
  /** One tenant; NOT_FOUND when there is none in the viewer's world. */
  tenant?: Maybe<Tenant>;
  /** The directory of tenants. */
  tenants?: Maybe<TenantConnection>;
  /** One user; NOT_FOUND when there is none in the viewer's world. */
  user?: Maybe<User>;
  /** Exports of everything held on a person that were made for the viewer and can still be downloaded, newest first. */
  userExports?: Maybe<Array<UserExport>>;
  /** The directory of users. */
  users?: Maybe<UserConnection>;
  /** Validations of test campaigns, newest first. */
  validations?: Maybe<CampaignValidationConnection>;
};


export type QuerybulkJobArgs = {
  id: Scalars['ID']['input'];
};


export type QuerybulkJobsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};


export type QuerycampaignTotalsArgs = {
  groupBy: CampaignGrouping;
};


export type QuerycaseMessageArgs = {
  input: CaseMessageInput;
};


export type QueryfeatureFlagsArgs = {
  prefix?: InputMaybe<Scalars['String']['input']>;
};


export type QuerysearchArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  text: Scalars['String']['input'];
};


export type QuerysupportCaseArgs = {
  id: Scalars['ID']['input'];
};


export type QuerysupportCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SupportCaseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<SupportCaseSort>;
  tenantId?: InputMaybe<Scalars['ID']['input']>;
};


export type QuerysupportNumbersArgs = {
  input: SupportNumbersInput;
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


export type QueryuserExportsArgs = {
  requestId?: InputMaybe<Scalars['ID']['input']>;
  userId?: InputMaybe<Scalars['ID']['input']>;
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


export type QueryvalidationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  tenantId?: InputMaybe<Scalars['ID']['input']>;
  verdict?: InputMaybe<ValidationVerdict>;
};

/** Which test campaign, and what was found. */
export type RecordValidationInput = {
  /** The test campaign's id. */
  campaignId: Scalars['ID']['input'];
  /** Another text than the campaign's own. */
  content?: InputMaybe<CampaignContentInput>;
  /** What there is to say, up to 2000 characters; needed when it passes although a check failed. */
  notes?: InputMaybe<Scalars['String']['input']>;
  /** What was found. */
  verdict: ValidationVerdict;
};

/** Recorded. */
export type RecordValidationPayload = {
  __typename?: 'RecordValidationPayload';
  /** The validation. */
  validation?: Maybe<CampaignValidation>;
};

/** Whose suspension to lift. */
export type ReinstateUserInput = {
  /** Why, up to 500 characters. */
  reason: Scalars['String']['input'];
  /** The ticket that it is for. */
  ticket?: InputMaybe<Scalars['String']['input']>;
  /** The user's id. */
  userId: Scalars['ID']['input'];
};

/** Reinstated. */
export type ReinstateUserPayload = {
  __typename?: 'ReinstateUserPayload';
  /** The user, as it is now. */
  user?: Maybe<User>;
};

/** Which sign-up to turn away, and why. */
export type RejectTenantInput = {
  /** Why, 10 to 500 characters. */
  reason: Scalars['String']['input'];
  /** The tenant's id. */
  tenantId: Scalars['ID']['input'];
};

/** Turned away. */
export type RejectTenantPayload = {
  __typename?: 'RejectTenantPayload';
  /** The tenant. */
  tenant?: Maybe<Tenant>;
};

/** Whom to invite again. */
export type ResendInvitationInput = {
  /** Why, up to 500 characters. */
  reason: Scalars['String']['input'];
  /** The ticket that it is for. */
  ticket?: InputMaybe<Scalars['String']['input']>;
  /** The user's id. */
  userId: Scalars['ID']['input'];
};

/** The invitation is on its way. */
export type ResendInvitationPayload = {
  __typename?: 'ResendInvitationPayload';
  /** The user, as it is now. */
  user?: Maybe<User>;
};

/** Which test tenant, and whether with other data. */
export type ResetTestTenantInput = {
  /** What its data is made from; as before when left out. */
  seed?: InputMaybe<Scalars['Int']['input']>;
  /** The test tenant's id. */
  tenantId: Scalars['ID']['input'];
};

/** Reset. */
export type ResetTestTenantPayload = {
  __typename?: 'ResetTestTenantPayload';
  /** The test tenant, as new. */
  tenant?: Maybe<Tenant>;
};

/** Whom to send a reset link to. */
export type ResetUserPasswordInput = {
  /** Why, up to 500 characters. */
  reason: Scalars['String']['input'];
  /** The ticket that it is for. */
  ticket?: InputMaybe<Scalars['String']['input']>;
  /** The user's id. */
  userId: Scalars['ID']['input'];
};

/** The link is on its way. */
export type ResetUserPasswordPayload = {
  __typename?: 'ResetUserPasswordPayload';
  /** The user, as it is now. */
  user?: Maybe<User>;
};

/** Begun again. */
export type RetryBulkJobPayload = {
  __typename?: 'RetryBulkJobPayload';
  /** The bulk change. */
  job?: Maybe<BulkJob>;
};

/** Personal data that can be revealed for a case. */
export type RevealField =
  /** The address of the last sign-in. */
  | 'LOGIN_IP'
  /** The telephone number. */
  | 'PHONE'
  /** The postal address. */
  | 'POSTAL_ADDRESS';

/** What to reveal. */
export type RevealInput = {
  /** The support case, by id or reference; the one that the tenant is open for when left out. */
  caseId?: InputMaybe<Scalars['String']['input']>;
  /** Which fields. */
  fields: Array<RevealField>;
  /** The user's id. */
  userId: Scalars['ID']['input'];
};

/** Revealed. */
export type RevealPayload = {
  __typename?: 'RevealPayload';
  /** The user, with what was revealed. */
  user?: Maybe<User>;
};

/** What the viewer has revealed of one user, while it lasts. */
export type RevealedData = {
  __typename?: 'RevealedData';
  /** Which fields. */
  fields: Array<RevealField>;
  /** The address of the last sign-in; null when there is none, or it was not asked for. */
  lastLoginIp?: Maybe<Scalars['String']['output']>;
  /** The telephone number; null when there is none, or it was not asked for. */
  phone?: Maybe<Scalars['String']['output']>;
  /** The postal address; null when there is none, or it was not asked for. */
  postalAddress?: Maybe<Scalars['String']['output']>;
  /** When the first of them is hidden again. */
  until: Scalars['DateTime']['output'];
};

/** Whose sessions to end. */
export type RevokeUserSessionsInput = {
  /** Why, up to 500 characters. */
  reason: Scalars['String']['input'];
  /** The ticket that it is for. */
  ticket?: InputMaybe<Scalars['String']['input']>;
  /** The user's id. */
  userId: Scalars['ID']['input'];
};

/** Ended. */
export type RevokeUserSessionsPayload = {
  __typename?: 'RevokeUserSessionsPayload';
  /** How many were ended. */
  ended: Scalars['Int']['output'];
  /** The user, as it is now. */
  user?: Maybe<User>;
};

/** A standard answer to write. */
export type SaveCaseTemplateInput = {
  /** What it is for; for all when left out. */
  category?: InputMaybe<CaseCategory>;
  /** What it is called, 1 to 100 characters. */
  name: Scalars['String']['input'];
  /** The subject line, 1 to 200 characters. */
  subject: Scalars['String']['input'];
  /** The template to write anew; a new one when left out. */
  templateId?: InputMaybe<Scalars['ID']['input']>;
  /** The text, 1 to 4000 characters. */
  text: Scalars['String']['input'];
};

/** Written. */
export type SaveCaseTemplatePayload = {
  __typename?: 'SaveCaseTemplatePayload';
  /** The template. */
  caseTemplate?: Maybe<CaseTemplate>;
};

/** Somebody or something that fits a search: a user or a tenant. */
export type SearchHit = {
  __typename?: 'SearchHit';
  /** What fits. */
  match: SearchMatch;
  /** The tenant; null when it is a user. */
  tenant?: Maybe<Tenant>;
  /** The user; null when it is a tenant. */
  user?: Maybe<User>;
};

/** What of somebody or something fits a search. */
export type SearchMatch =
  /** The company's name. */
  | 'COMPANY'
  /** The domain: of the address, or one that the tenant sends from. */
  | 'DOMAIN'
  /** The e-mail address. */
  | 'EMAIL'
  /** The id, which was typed whole. */
  | 'ID'
  /** The user's name. */
  | 'NAME'
  /** A name that is spelt much like it. */
  | 'SIMILAR_NAME';

/** How a tenant's people sign in. */
export type SecurityPolicy = {
  __typename?: 'SecurityPolicy';
  /** How many failed attempts lock an account. */
  loginAttempts: Scalars['Int']['output'];
  /** How many characters a password has at least. */
  passwordMinLength: Scalars['Int']['output'];
  /** Whether a password has letters, digits and other signs. */
  passwordMixed: Scalars['Boolean']['output'];
  /** After how many hours a session ends. */
  sessionHours: Scalars['Int']['output'];
  /** Whether everybody needs a second factor. */
  twoFactorRequired: Scalars['Boolean']['output'];
};

/** How a tenant's people sign in. What is left out stays, and null is the default again. */
export type SecurityPolicyInput = {
  /** How many failed attempts lock an account, 3 to 20. */
  loginAttempts?: InputMaybe<Scalars['Int']['input']>;
  /** How many characters a password has at least, 8 to 128. */
  passwordMinLength?: InputMaybe<Scalars['Int']['input']>;
  /** Whether a password has letters, digits and other signs. */
  passwordMixed?: InputMaybe<Scalars['Boolean']['input']>;
  /** After how many hours a session ends, 1 to 720. */
  sessionHours?: InputMaybe<Scalars['Int']['input']>;
  /** Whether everybody needs a second factor. */
  twoFactorRequired?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A message to a customer. */
export type SendCustomerMessageInput = {
  /** The case that it is about. */
  caseId: Scalars['ID']['input'];
  /** The subject line, 1 to 200 characters; merge fields are allowed. */
  subject: Scalars['String']['input'];
  /** The text, 1 to 4000 characters; merge fields are allowed. */
  text: Scalars['String']['input'];
  /** The user that it goes to, at the registered address. */
  userId: Scalars['ID']['input'];
};

/** Queued. */
export type SendCustomerMessagePayload = {
  __typename?: 'SendCustomerMessagePayload';
  /** The case. */
  supportCase?: Maybe<SupportCase>;
};

/** An override of the billing. */
export type SetBillingOverrideInput = {
  /** How it is billed otherwise. */
  billing: BillingOverrideKind;
  /** For CUSTOM_CYCLE: how many months a cycle has, 1 to 36. */
  cycleMonths?: InputMaybe<Scalars['Int']['input']>;
  /** Until when; until another is set when left out. An extended trial ends with the trial. */
  ends?: InputMaybe<Scalars['DateTime']['input']>;
  /** Why, 10 to 500 characters. */
  reason: Scalars['String']['input'];
  /** From when; now when left out. */
  starts?: InputMaybe<Scalars['DateTime']['input']>;
  /** The tenant's id. */
  tenantId: Scalars['ID']['input'];
  /** For EXTENDED_TRIAL: how many days, 1 to 90, the trial lasts from the override's start. */
  trialDays?: InputMaybe<Scalars['Int']['input']>;
};

/** Set. */
export type SetBillingOverridePayload = {
  __typename?: 'SetBillingOverridePayload';
  /** The tenant, as it is now. */
  tenant?: Maybe<Tenant>;
};

/** A flag to set: for everybody, or for one tenant. */
export type SetFeatureFlagInput = {
  /** What it switches; needed for a new one. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Whether everybody, or this tenant, has it; as it is when left out. With `tenantId`, null takes what was said of the tenant back. */
  enabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** What the code calls it: small letters, digits, dots and hyphens. */
  key: Scalars['String']['input'];
  /** Which share of the tenants has it, 0 to 100; as it is when left out. */
  percentage?: InputMaybe<Scalars['Int']['input']>;
  /** Why, 10 to 500 characters. */
  reason: Scalars['String']['input'];
  /** The tenant that it is set for; for everybody when left out. */
  tenantId?: InputMaybe<Scalars['ID']['input']>;
};

/** Set. */
export type SetFeatureFlagPayload = {
  __typename?: 'SetFeatureFlagPayload';
  /** The flag. */
  featureFlag?: Maybe<FeatureFlag>;
  /** The tenant, when it was set for one. */
  tenant?: Maybe<Tenant>;
};

/** An override of the plan. */
export type SetPlanOverrideInput = {
  /** The price of a month instead, in minor units. */
  customPrice?: InputMaybe<Scalars['BigInt']['input']>;
  /** Until when; until another is set when left out. */
  ends?: InputMaybe<Scalars['DateTime']['input']>;
  /** Limits instead of the plan's. */
  limits?: InputMaybe<Array<LimitInput>>;
  /** The plan whose limits hold instead, by its short name. */
  planSlug?: InputMaybe<Scalars['String']['input']>;
  /** Why, 10 to 500 characters. */
  reason: Scalars['String']['input'];
  /** From when; now when left out. */
  starts?: InputMaybe<Scalars['DateTime']['input']>;
  /** The tenant's id. */
  tenantId: Scalars['ID']['input'];
};

/** Set. */
export type SetPlanOverridePayload = {
  __typename?: 'SetPlanOverridePayload';
  /** The tenant, as it is now. */
  tenant?: Maybe<Tenant>;
};

/** Up or down. */
export type SortDirection =
  /** From small to large, from old to new. */
  | 'ASC'
  /** From large to small, from new to old. */
  | 'DESC';

/** How an identity provider is spoken to. */
export type SsoProtocol =
  /** OpenID Connect. */
  | 'OIDC'
  /** SAML 2.0. */
  | 'SAML';

/** Whether single sign-on works. */
export type SsoStatus =
  /** On, and failing. */
  | 'FAILING'
  /** Switched off. */
  | 'OFF'
  /** On. */
  | 'ON'
  /** Tried out by some. */
  | 'TESTING';

/** A person who works for PenguinMails. */
export type StaffMember = {
  __typename?: 'StaffMember';
  /** The staff member's id. */
  id: Scalars['ID']['output'];
};

/** Begun. */
export type StartBulkJobPayload = {
  __typename?: 'StartBulkJobPayload';
  /** The bulk change. */
  job?: Maybe<BulkJob>;
};

/** Which case to look into. */
export type StartCaseInput = {
  /** The case's id. */
  caseId: Scalars['ID']['input'];
};

/** Begun. */
export type StartCasePayload = {
  __typename?: 'StartCasePayload';
  /** The case. */
  supportCase?: Maybe<SupportCase>;
};

/** A customer's matter that staff work on. */
export type SupportCase = Node & {
  __typename?: 'SupportCase';
  /** Until when the customer should have a first answer. */
  answerDue: Scalars['DateTime']['output'];
  /** Who has it. */
  assignee?: Maybe<StaffMember>;
  /** When it was noticed that the first answer is late. */
  breached?: Maybe<Scalars['DateTime']['output']>;
  /** What it is about. */
  category: CaseCategory;
  /** When it was opened. */
  created: Scalars['DateTime']['output'];
  /** Whether it went straight to the super admins. */
  emergency: Scalars['Boolean']['output'];
  /** What happened to the case, oldest first. */
  events: Array<CaseEvent>;
  /** When the customer got a first answer. */
  firstAnswered?: Maybe<Scalars['DateTime']['output']>;
  /** When the customer was asked afterwards. */
  followedUp?: Maybe<Scalars['DateTime']['output']>;
  /** The case's id. */
  id: Scalars['ID']['output'];
  /** Who can have it. */
  level: CaseLevel;
  /** Internal notes, oldest first. */
  notes?: Maybe<Array<CaseNote>>;
  /** Who had the tenant open for the case, and when; what they saw meanwhile is in the receipts. */
  openings?: Maybe<Array<CaseOpening>>;
  /** Its number for people, such as `CASE-1042`. */
  reference: Scalars['String']['output'];
  /** How bad it is. */
  severity: CaseSeverity;
  /** Until when the case should be solved. */
  solveDue: Scalars['DateTime']['output'];
  /** When it was solved. */
  solved?: Maybe<Scalars['DateTime']['output']>;
  /** How far it has come. */
  status: CaseStatus;
  /** What it says in short. */
  subject?: Maybe<Scalars['String']['output']>;
  /** The tenant itself. */
  tenant?: Maybe<Tenant>;
  /** The tenant that it is about. */
  tenantId: Scalars['ID']['output'];
  /** The ticket elsewhere, when there is one. */
  ticket?: Maybe<Scalars['String']['output']>;
  /** When it last changed. */
  updated: Scalars['DateTime']['output'];
  /** The users that it is about. */
  users?: Maybe<Array<Maybe<User>>>;
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

/** Which cases. */
export type SupportCaseFilter = {
  /** Only this staff member's. */
  assigneeId?: InputMaybe<Scalars['ID']['input']>;
  /** Those without a first answer whose time is up, or will be within the hour. */
  breaching?: InputMaybe<Scalars['Boolean']['input']>;
  /** Any of these. */
  category?: InputMaybe<Array<CaseCategory>>;
  /** Any of these. */
  level?: InputMaybe<Array<CaseLevel>>;
  /** Those that the viewer has. */
  mine?: InputMaybe<Scalars['Boolean']['input']>;
  /** Part of the number, such as `1042`. */
  reference?: InputMaybe<Scalars['String']['input']>;
  /** Only these. */
  severity?: InputMaybe<CaseSeverity>;
  /** Any of these. */
  status?: InputMaybe<Array<CaseStatus>>;
  /** Those that nobody has. */
  unassigned?: InputMaybe<Scalars['Boolean']['input']>;
  /** Those that are not solved yet. */
  unsolved?: InputMaybe<Scalars['Boolean']['input']>;
  /** Those about this user; in opened tenants. */
  userId?: InputMaybe<Scalars['ID']['input']>;
};

/** The order of cases. */
export type SupportCaseSort = {
  /** Which way. */
  direction: SortDirection;
  /** By what. */
  field: SupportCaseSortField;
};

/** What cases are ordered by; the id decides between equals. */
export type SupportCaseSortField =
  /** Until when they should be answered. */
  | 'ANSWER_DUE'
  /** When they were opened. */
  | 'CREATED';

/** How support is doing. */
export type SupportNumbers = {
  __typename?: 'SupportNumbers';
  /** Cases that got a first answer. */
  answered: Scalars['Int']['output'];
  /** Of the cases that were answered or whose answer is overdue, how many were answered in time; from 0 to 1, null when there are none. */
  answeredInTime?: Maybe<Scalars['Float']['output']>;
  /** How many were opened on each day. */
  byDay: Array<CaseVolume>;
  /** How many were opened in each week, from its Monday. */
  byWeek: Array<CaseVolume>;
  /** Of the cases opened, how many were handed up; from 0 to 1. */
  escalated?: Maybe<Scalars['Float']['output']>;
  /** Minutes to the first answer, the median; null when there are none. */
  firstAnswerMinutes?: Maybe<Scalars['Float']['output']>;
  /** Cases opened. */
  opened: Scalars['Int']['output'];
  /** Minutes from opening to solving, the median. */
  solveMinutes?: Maybe<Scalars['Float']['output']>;
  /** Cases solved. */
  solved: Scalars['Int']['output'];
  /** Of those, how many were solved with one answer at most and without being handed up; from 0 to 1. */
  solvedAtFirstContact?: Maybe<Scalars['Float']['output']>;
  /** Of those, how many were solved within the target; from 0 to 1. */
  solvedInTime?: Maybe<Scalars['Float']['output']>;
};

/** Which days, and whose numbers. */
export type SupportNumbersInput = {
  /** Before this moment; now when left out. 92 days at most. */
  before?: InputMaybe<Scalars['DateTime']['input']>;
  /** From this moment on; 28 days ago when left out. */
  from?: InputMaybe<Scalars['DateTime']['input']>;
  /** Only cases that this staff member has or had last. */
  staffMemberId?: InputMaybe<Scalars['ID']['input']>;
};

/** Whom to suspend. */
export type SuspendUserInput = {
  /** Why, up to 500 characters. */
  reason: Scalars['String']['input'];
  /** The ticket that it is for. */
  ticket?: InputMaybe<Scalars['String']['input']>;
  /** The user's id. */
  userId: Scalars['ID']['input'];
};

/** Suspended. */
export type SuspendUserPayload = {
  __typename?: 'SuspendUserPayload';
  /** The user, as it is now. */
  user?: Maybe<User>;
};

/** People of a workspace who work together; a team may be part of another. */
export type Team = Node & {
  __typename?: 'Team';
  /** When it was made. */
  created: Scalars['DateTime']['output'];
  /** The team's id. */
  id: Scalars['ID']['output'];
  /** Who works in it, those who lead it first. */
  members?: Maybe<Array<TeamMember>>;
  /** What it is called. */
  name?: Maybe<Scalars['String']['output']>;
  /** The team that it is part of; null at the top. */
  parentId?: Maybe<Scalars['ID']['output']>;
  /** The tenant that it belongs to. */
  tenantId: Scalars['ID']['output'];
  /** The workspace that it works in. */
  workspaceId: Scalars['ID']['output'];
};

/** Somebody's place in a team. */
export type TeamMember = {
  __typename?: 'TeamMember';
  /** Whether they lead it. */
  leads: Scalars['Boolean']['output'];
  /** Who. */
  user?: Maybe<User>;
};

/** A customer organisation. */
export type Tenant = Node & {
  __typename?: 'Tenant';
  /** The tenant's campaigns: states and counters, never what they say. */
  campaigns?: Maybe<CampaignConnection>;
  /** When the tenant signed up. */
  created: Scalars['DateTime']['output'];
  /** The tenant's sending domains, the primary one first. */
  domains?: Maybe<DomainConnection>;
  /** Plan, price and limits as they hold now, and where each comes from. */
  effectivePlan?: Maybe<EffectivePlan>;
  /** The world that the tenant lives in. */
  environment: Environment;
  /** The feature flags as they are for this tenant, each with the reason. */
  flags?: Maybe<Array<TenantFlag>>;
  /** How well the tenant does, with all that the score is made of. */
  health?: Maybe<TenantHealth>;
  /** The tenant's id. */
  id: Scalars['ID']['output'];
  /** The mailboxes that the tenant sends from. */
  mailboxes?: Maybe<MailboxConnection>;
  /** The company's name. */
  name?: Maybe<Scalars['String']['output']>;
  /** Until when the viewer has the tenant open; null when it is not. */
  openUntil?: Maybe<Scalars['DateTime']['output']>;
  /** What staff have agreed with the tenant beside its plan, newest first. */
  overrides?: Maybe<Array<TenantOverride>>;
  /** The first user with the role Owner. */
  owner?: Maybe<User>;
  /** How much the tenant's people use PenguinMails, as the service for product events counted it; asked at this moment, and not while something is changed. */
  productUsage?: Maybe<ProductUsage>;
  /** What the tenant has set, with the defaults where it has set nothing. */
  settings?: Maybe<TenantSettings>;
  /** Whether the tenant's people sign in by its own identity provider; null when that was never set up. */
  sso?: Maybe<TenantSso>;
  /** Where the tenant stands with us. */
  status: TenantStatus;
  /** What makes it a test tenant: until when it stays, and how it was filled; null for customers. */
  testTenant?: Maybe<TestTenant>;
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
export type TenantcampaignsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CampaignFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<CampaignSort>;
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
export type TenantmailboxesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MailboxFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<MailboxSort>;
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

/** What a tenant has said about one purpose. */
export type TenantConsent = {
  __typename?: 'TenantConsent';
  /** Whether it agreed. */
  granted: Scalars['Boolean']['output'];
  /** For what. */
  purpose: ConsentPurpose;
  /** Since when that holds. */
  since: Scalars['DateTime']['output'];
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

/** A feature flag as it is for a tenant. */
export type TenantFlag = {
  __typename?: 'TenantFlag';
  /** The same in a sentence. */
  because: Scalars['String']['output'];
  /** What it switches. */
  description: Scalars['String']['output'];
  /** What the code calls it. */
  key: Scalars['String']['output'];
  /** Whether the tenant has it. */
  on: Scalars['Boolean']['output'];
  /** Why. */
  reason: FlagReason;
};

/** How well a tenant does, 0 to 100, and why: the points of its inputs as a share of the weights of those that could be measured. */
export type TenantHealth = {
  __typename?: 'TenantHealth';
  /** What it is made of. */
  inputs: Array<HealthInput>;
  /** When it was worked out. */
  measured: Scalars['DateTime']['output'];
  /** 0 to 100; null when nothing can be measured. */
  score?: Maybe<Scalars['Int']['output']>;
};

/** What became of the mail that tells a tenant of something. */
export type TenantNotice =
  /** There is nobody to write to. */
  | 'NOBODY'
  /** It is on its way to the tenant's owner. */
  | 'QUEUED'
  /** The tenant does not want such mail: none was queued. */
  | 'SWITCHED_OFF';

/** Something that staff have agreed with a tenant beside its plan. */
export type TenantOverride = {
  __typename?: 'TenantOverride';
  /** Who set it. */
  author?: Maybe<StaffMember>;
  /** How it is billed otherwise; null for an override of the plan. */
  billing?: Maybe<BillingOverrideKind>;
  /** The price of a month instead, in minor units; null when it stays. */
  customPrice?: Maybe<Scalars['BigInt']['output']>;
  /** How many months a cycle has. */
  cycleMonths?: Maybe<Scalars['Int']['output']>;
  /** Until when it holds; null is until another is set. */
  ends?: Maybe<Scalars['DateTime']['output']>;
  /** Whether it holds now. */
  holds: Scalars['Boolean']['output'];
  /** The override's id. */
  id: Scalars['ID']['output'];
  /** What it overrides. */
  kind: OverrideKind;
  /** Limits instead of the plan's. */
  limits: Array<EffectiveLimit>;
  /** The short name of the plan whose limits hold instead; null when the own plan's do. */
  planSlug?: Maybe<Scalars['String']['output']>;
  /** Why. */
  reason: Scalars['String']['output'];
  /** From when it holds. */
  starts: Scalars['DateTime']['output'];
  /** Until when the trial lasts. */
  trialEnds?: Maybe<Scalars['DateTime']['output']>;
};

/** What a user is in a tenant. */
export type TenantRole =
  /** Administers it. */
  | 'ADMIN'
  /** Works in it. */
  | 'MEMBER'
  /** Owns it. */
  | 'OWNER';

/** A setting that has a default. */
export type TenantSettingName =
  /** How many attempts there are. */
  | 'LOGIN_ATTEMPTS'
  /** Mail about billing. */
  | 'NOTIFY_BILLING'
  /** Mail about security. */
  | 'NOTIFY_SECURITY'
  /** Mail about the system. */
  | 'NOTIFY_SYSTEM'
  /** How long passwords are. */
  | 'PASSWORD_MIN_LENGTH'
  /** What passwords are made of. */
  | 'PASSWORD_MIXED'
  /** How long sessions last. */
  | 'SESSION_HOURS'
  /** Whether a second factor is needed. */
  | 'TWO_FACTOR_REQUIRED';

/** What a tenant has set: where bills go, what it is told of by mail, and how its people sign in. */
export type TenantSettings = {
  __typename?: 'TenantSettings';
  /** What stands on bills; null when it was never given. */
  billingAddress?: Maybe<PostalAddress>;
  /** Where mail about bills goes; null when it was never given. */
  billingEmail?: Maybe<Scalars['EmailAddress']['output']>;
  /** What the tenant has agreed to, and what it has refused; what is not here was never asked. It is changed by the tenant alone. */
  consents: Array<TenantConsent>;
  /** What a tenant is told of by mail that has said nothing about it. */
  defaultNotifications: NotificationPreferences;
  /** How people sign in where nothing was set. */
  defaultSecurityPolicy: SecurityPolicy;
  /** Those that were never set and follow the default. */
  followDefault: Array<TenantSettingName>;
  /** The first letter and the domain of where mail about bills goes. */
  maskedBillingEmail?: Maybe<Scalars['String']['output']>;
  /** What the tenant is told of by mail. */
  notifications: NotificationPreferences;
  /** How the tenant's people sign in. */
  securityPolicy: SecurityPolicy;
  /** When it last changed; null when nothing was set yet. */
  updated?: Maybe<Scalars['DateTime']['output']>;
  /** Who changed it last. */
  updatedBy?: Maybe<StaffMember>;
  /** Grows with each change; a change names the version that it was made from. */
  version: Scalars['Int']['output'];
};

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

/** Whether a tenant's people sign in by its own identity provider. */
export type TenantSso = {
  __typename?: 'TenantSso';
  /** When that last changed. */
  changed: Scalars['DateTime']['output'];
  /** How it is set; secrets are not part of the graph. */
  settings?: Maybe<TenantSsoSettings>;
  /** Whether it works. */
  status: SsoStatus;
};

/** How a tenant's single sign-on is set. */
export type TenantSsoSettings = {
  __typename?: 'TenantSsoSettings';
  /** When the certificate runs out; null where there is none. */
  certificateExpires?: Maybe<Scalars['DateTime']['output']>;
  /** Whether whoever comes from there for the first time is made a user. */
  createsUsers: Scalars['Boolean']['output'];
  /** Whose addresses are sent there. */
  domains: Array<Scalars['String']['output']>;
  /** Its entity id or issuer. */
  issuer: Scalars['String']['output'];
  /** How the provider is spoken to. */
  protocol: SsoProtocol;
  /** What the provider is called. */
  provider: Scalars['String']['output'];
  /** Whether there is no other way in. */
  required: Scalars['Boolean']['output'];
  /** Where people are sent to sign in. */
  signInUrl: Scalars['String']['output'];
};

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

/** What makes a tenant a test tenant. */
export type TestTenant = {
  __typename?: 'TestTenant';
  /** Who made it; null for those that came with the demo. */
  createdBy?: Maybe<StaffMember>;
  /** When it ends by itself; null for those that came with the demo. */
  expires?: Maybe<Scalars['DateTime']['output']>;
  /** When it was last reset; null before the first time. */
  lastReset?: Maybe<Scalars['DateTime']['output']>;
  /** How many people it is filled with. */
  people: Scalars['Int']['output'];
  /** How often it was reset. */
  resets: Scalars['Int']['output'];
  /** What its data was made from: the same seed gives the same data. */
  seed: Scalars['Int']['output'];
};

/** How to sort a case. */
export type TriageCaseInput = {
  /** The case's id. */
  caseId: Scalars['ID']['input'];
  /** What it is about; as it is when left out. */
  category?: InputMaybe<CaseCategory>;
  /** How bad it is; as it is when left out. */
  severity?: InputMaybe<CaseSeverity>;
};

/** Sorted. */
export type TriageCasePayload = {
  __typename?: 'TriageCasePayload';
  /** The case. */
  supportCase?: Maybe<SupportCase>;
};

/** Whose ban to lift. */
export type UnbanUserInput = {
  /** Why, up to 500 characters. */
  reason: Scalars['String']['input'];
  /** The ticket that it is for. */
  ticket?: InputMaybe<Scalars['String']['input']>;
  /** The user's id. */
  userId: Scalars['ID']['input'];
};

/** Unbanned. */
export type UnbanUserPayload = {
  __typename?: 'UnbanUserPayload';
  /** The user, as it is now. */
  user?: Maybe<User>;
};

/** Which bulk change to take back, and why. */
export type UndoBulkJobInput = {
  /** The bulk change's id. */
  jobId: Scalars['ID']['input'];
  /** Why, up to 500 characters. */
  reason: Scalars['String']['input'];
};

/** Planned, and begun where it needs no approval. */
export type UndoBulkJobPayload = {
  __typename?: 'UndoBulkJobPayload';
  /** The bulk change. */
  job?: Maybe<BulkJob>;
};

/** What to change of a tenant's settings. What is left out stays. */
export type UpdateTenantSettingsInput = {
  /** What stands on bills, as a whole; null takes it away. */
  billingAddress?: InputMaybe<PostalAddressInput>;
  /** Where mail about bills goes; null takes it away. */
  billingEmail?: InputMaybe<Scalars['EmailAddress']['input']>;
  /** What the tenant is told of by mail. */
  notifications?: InputMaybe<NotificationPreferencesInput>;
  /** Why, 10 to 500 characters. */
  reason: Scalars['String']['input'];
  /** How the tenant's people sign in. */
  securityPolicy?: InputMaybe<SecurityPolicyInput>;
  /** The tenant's id. */
  tenantId: Scalars['ID']['input'];
  /** The version that was read; CONFLICT, with the current one, when somebody has changed the settings since. */
  version: Scalars['Int']['input'];
};

/** Changed. */
export type UpdateTenantSettingsPayload = {
  __typename?: 'UpdateTenantSettingsPayload';
  /** Whether the tenant is told by mail; null when there was nothing to tell it of. */
  notice?: Maybe<TenantNotice>;
  /** The tenant, with its settings as they are now. */
  tenant?: Maybe<Tenant>;
};

/** A person who works for a customer. */
export type User = Node & {
  __typename?: 'User';
  /** What the user did and what was done to the account, newest first. */
  activity?: Maybe<UserActivityConnection>;
  /** When the user joined. */
  created: Scalars['DateTime']['output'];
  /** The address, in clear. */
  email?: Maybe<Scalars['EmailAddress']['output']>;
  /** The user's id. */
  id: Scalars['ID']['output'];
  /** How far the user's invitation has come; null for whoever came without one. */
  invitation?: Maybe<UserInvitation>;
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
  /** When and how the user signed in, as the service for product events saw it; asked at this moment, and not while something is changed. */
  productSignIns?: Maybe<ProductSignIns>;
  /** What the viewer has revealed of the user and may still see; null when nothing is. */
  revealed?: Maybe<RevealedData>;
  /** Where the user is signed in, and was; the latest first. */
  sessions?: Maybe<UserSessionConnection>;
  /** Whether the user may come in. */
  status: UserStatus;
  /** The ids of those tenants. */
  tenantIds: Array<Scalars['ID']['output']>;
  /** When the user last changed. */
  updated: Scalars['DateTime']['output'];
};


/** A person who works for a customer. */
export type UseractivityArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<UserActivityKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  succeeded?: InputMaybe<Scalars['Boolean']['input']>;
};


/** A person who works for a customer. */
export type UsersessionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** Something that a user did, or that was done to the account. */
export type UserActivity = {
  __typename?: 'UserActivity';
  /** The country that it was done from, ISO 3166-1 alpha-2. */
  country?: Maybe<Scalars['String']['output']>;
  /** The browser or program that it was done with. */
  device?: Maybe<Scalars['String']['output']>;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** The address that it was done from. */
  ipAddress?: Maybe<Scalars['String']['output']>;
  /** What kind of thing. */
  kind: UserActivityKind;
  /** The network (/24 or /48) that it was done from. */
  maskedIpAddress?: Maybe<Scalars['String']['output']>;
  /** Whether it worked. */
  succeeded: Scalars['Boolean']['output'];
  /** What it was, in a sentence without personal data. */
  summary: Scalars['String']['output'];
  /** The tenant that it was done in; null for what is about the account itself. */
  tenantId?: Maybe<Scalars['ID']['output']>;
  /** When. */
  time: Scalars['DateTime']['output'];
};

/** A page of a user's activity. */
export type UserActivityConnection = {
  __typename?: 'UserActivityConnection';
  /** The entries with their cursors. */
  edges: Array<UserActivityEdge>;
  /** The entries alone. */
  nodes: Array<UserActivity>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many match in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An entry in a page of activity. */
export type UserActivityEdge = {
  __typename?: 'UserActivityEdge';
  /** Where this one stands; opaque. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: UserActivity;
};

/** What kind of thing a user did. */
export type UserActivityKind =
  /** Something that was done to the account. */
  | 'ACCOUNT'
  /** Calls of PenguinMails' own API. */
  | 'API_CALL'
  /** Something with a campaign. */
  | 'CAMPAIGN'
  /** A change of settings. */
  | 'SETTINGS'
  /** A sign-in, or an attempt. */
  | 'SIGN_IN'
  /** A sign-out, or a session that ended. */
  | 'SIGN_OUT';

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

/** Everything that is held on a person, and who of the staff saw it, made after somebody else approved. Gone after seven days, and with the person. */
export type UserExport = Node & {
  __typename?: 'UserExport';
  /** Who approved it. */
  approverId: Scalars['ID']['output'];
  /** How long the file is. */
  bytes?: Maybe<Scalars['BigInt']['output']>;
  /** The support case that it is for. */
  caseReference?: Maybe<Scalars['String']['output']>;
  /** When it was approved. */
  created: Scalars['DateTime']['output'];
  /** Until when it can be downloaded. */
  expires: Scalars['DateTime']['output'];
  /** The export's id. */
  id: Scalars['ID']['output'];
  /** When the file was there; null while it is being made. */
  made?: Maybe<Scalars['DateTime']['output']>;
  /** The file, piece by piece; put together they are JSON. Asks for password and second factor, lately confirmed. */
  pieces?: Maybe<UserExportPieceConnection>;
  /** Why. */
  reason: Scalars['String']['output'];
  /** The request that it came of. */
  requestId: Scalars['ID']['output'];
  /** Who asked for it. */
  requesterId: Scalars['ID']['output'];
  /** Its digest, SHA-256 in hexadecimal digits. */
  sha256?: Maybe<Scalars['String']['output']>;
  /** The tenants that the user was of. */
  tenantIds: Array<Scalars['ID']['output']>;
  /** Where it is downloaded from. */
  url: Scalars['String']['output'];
  /** The user itself. */
  user?: Maybe<User>;
  /** On whom. */
  userId: Scalars['ID']['output'];
};


/** Everything that is held on a person, and who of the staff saw it, made after somebody else approved. Gone after seven days, and with the person. */
export type UserExportpiecesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};

/** A piece of an export's file. */
export type UserExportPiece = {
  __typename?: 'UserExportPiece';
  /** The how-manieth, from 1. */
  position: Scalars['Int']['output'];
  /** What stands in it. */
  text: Scalars['String']['output'];
};

/** A page of the pieces of a file. */
export type UserExportPieceConnection = {
  __typename?: 'UserExportPieceConnection';
  /** The pieces with their cursors. */
  edges: Array<UserExportPieceEdge>;
  /** The pieces alone. */
  nodes: Array<UserExportPiece>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many match in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A piece in a page. */
export type UserExportPieceEdge = {
  __typename?: 'UserExportPieceEdge';
  /** Where this one stands; opaque. */
  cursor: Scalars['String']['output'];
  /** The piece. */
  node: UserExportPiece;
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

/** An invitation to somebody whose account staff have made. */
export type UserInvitation = {
  __typename?: 'UserInvitation';
  /** Until when the link of that mail can be used. */
  expires?: Maybe<Scalars['DateTime']['output']>;
  /** When the account was made. */
  invited: Scalars['DateTime']['output'];
  /** When the latest mail went out; null while it waits. */
  sent?: Maybe<Scalars['DateTime']['output']>;
  /** How far it has come. */
  state: InvitationState;
};

/** A place where a user is signed in. */
export type UserSession = {
  __typename?: 'UserSession';
  /** Whether it lasts. */
  active: Scalars['Boolean']['output'];
  /** The country that it is used from, ISO 3166-1 alpha-2. */
  country?: Maybe<Scalars['String']['output']>;
  /** When it began. */
  created: Scalars['DateTime']['output'];
  /** The browser that it is used with. */
  device?: Maybe<Scalars['String']['output']>;
  /** When it was ended before that; null while nobody has. */
  ended?: Maybe<Scalars['DateTime']['output']>;
  /** When it ends by itself. */
  expires: Scalars['DateTime']['output'];
  /** Its id. */
  id: Scalars['ID']['output'];
  /** The address that it is used from. */
  ipAddress?: Maybe<Scalars['String']['output']>;
  /** When it was last used. */
  lastSeen: Scalars['DateTime']['output'];
  /** The network (/24 or /48) that it is used from. */
  maskedIpAddress?: Maybe<Scalars['String']['output']>;
};

/** A page of a user's sessions. */
export type UserSessionConnection = {
  __typename?: 'UserSessionConnection';
  /** The sessions with their cursors. */
  edges: Array<UserSessionEdge>;
  /** The sessions alone. */
  nodes: Array<UserSession>;
  /** Where this page stands. */
  pageInfo: PageInfo;
  /** How many match in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A session in a page. */
export type UserSessionEdge = {
  __typename?: 'UserSessionEdge';
  /** Where this one stands; opaque. */
  cursor: Scalars['String']['output'];
  /** The session. */
  node: UserSession;
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
  /** Shut out for good. */
  | 'BANNED'
  /** Gone. */
  | 'DELETED'
  /** Shut out for now. */
  | 'SUSPENDED';

/** What quality assurance says of a campaign. */
export type ValidationVerdict =
  /** It may not. */
  | 'FAILED'
  /** It may go out. */
  | 'PASSED';

/** What a check of DNS found. */
export type VerificationStatus =
  /** Not as it should be. */
  | 'FAILED'
  /** Not checked yet. */
  | 'PENDING'
  /** As it should be. */
  | 'VERIFIED';

/** Which domain to check. */
export type VerifyDomainInput = {
  /** The domain's id. */
  domainId: Scalars['ID']['input'];
};

/** Checked. */
export type VerifyDomainPayload = {
  __typename?: 'VerifyDomainPayload';
  /** The domain, with what was found. */
  domain?: Maybe<Domain>;
};

/** How far a mailbox has been warmed up, before it sends in earnest. */
export type WarmupStatus =
  /** Not begun. */
  | 'NOT_STARTED'
  /** Stopped half-way. */
  | 'PAUSED'
  /** Done. */
  | 'WARMED'
  /** Under way. */
  | 'WARMING';

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
  /** The teams that work in it: each after the one that it is part of. */
  teams: Array<Team>;
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
  BulkJob: BulkJob;
  Campaign: Campaign;
  CampaignValidation: CampaignValidation;
  Domain: Domain;
  Mailbox: Mailbox;
  SupportCase: SupportCase;
  Team: Team;
  Tenant: Tenant;
  User: User;
  UserExport: UserExport;
  Workspace: Workspace;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  BulkJob:
    ( { __typename: 'BulkJob' }
    & GraphQLRecursivePick<FederationTypes['BulkJob'], {"id":true}> );
  Campaign:
    ( { __typename: 'Campaign' }
    & GraphQLRecursivePick<FederationTypes['Campaign'], {"id":true}> );
  CampaignValidation:
    ( { __typename: 'CampaignValidation' }
    & GraphQLRecursivePick<FederationTypes['CampaignValidation'], {"id":true}> );
  Domain:
    ( { __typename: 'Domain' }
    & GraphQLRecursivePick<FederationTypes['Domain'], {"id":true}> );
  Mailbox:
    ( { __typename: 'Mailbox' }
    & GraphQLRecursivePick<FederationTypes['Mailbox'], {"id":true}> );
  SupportCase:
    ( { __typename: 'SupportCase' }
    & GraphQLRecursivePick<FederationTypes['SupportCase'], {"id":true}> );
  Team:
    ( { __typename: 'Team' }
    & GraphQLRecursivePick<FederationTypes['Team'], {"id":true}> );
  Tenant:
    ( { __typename: 'Tenant' }
    & GraphQLRecursivePick<FederationTypes['Tenant'], {"id":true}> );
  User:
    ( { __typename: 'User' }
    & GraphQLRecursivePick<FederationTypes['User'], {"id":true}> );
  UserExport:
    ( { __typename: 'UserExport' }
    & GraphQLRecursivePick<FederationTypes['UserExport'], {"id":true}> );
  Workspace:
    ( { __typename: 'Workspace' }
    & GraphQLRecursivePick<FederationTypes['Workspace'], {"id":true}> );
};


/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( BulkJobEntity )
    | ( CampaignEntity )
    | ( CampaignValidationEntity )
    | ( DomainEntity )
    | ( MailboxEntity )
    | ( SupportCaseEntity )
    | ( TeamEntity )
    | ( TenantEntity )
    | ( UserEntity )
    | ( UserExportEntity )
    | ( WorkspaceEntity )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AddCaseNoteInput: AddCaseNoteInput;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AddCaseNotePayload: ResolverTypeWrapper<CasePayload>;
  ApproveTenantInput: ApproveTenantInput;
  ApproveTenantPayload: ResolverTypeWrapper<TenantChanged>;
  AssignCaseInput: AssignCaseInput;
  AssignCasePayload: ResolverTypeWrapper<CasePayload>;
  BanUserInput: BanUserInput;
  BanUserPayload: ResolverTypeWrapper<Changed>;
  BigInt: ResolverTypeWrapper<Scalars['BigInt']['output']>;
  BillingOverrideKind: BillingOverrideKind;
  BulkAction: BulkAction;
  BulkExportFile: ResolverTypeWrapper<BulkExportFile>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  BulkJob: ResolverTypeWrapper<BulkJobEntity>;
  BulkJobConnection: ResolverTypeWrapper<BulkJobPage>;
  BulkJobEdge: ResolverTypeWrapper<Omit<BulkJobEdge, 'node'> & { node: ResolversTypes['BulkJob'] }>;
  BulkJobInput: BulkJobInput;
  BulkJobStatus: BulkJobStatus;
  BulkRow: ResolverTypeWrapper<BulkRowEntity>;
  BulkRowConnection: ResolverTypeWrapper<BulkRowPage>;
  BulkRowEdge: ResolverTypeWrapper<Omit<BulkRowEdge, 'node'> & { node: ResolversTypes['BulkRow'] }>;
  BulkRowStatus: BulkRowStatus;
  BulkUsersInput: BulkUsersInput;
  BulkUsersPayload: ResolverTypeWrapper<BulkMade>;
  Campaign: ResolverTypeWrapper<CampaignEntity>;
  CampaignConnection: ResolverTypeWrapper<CampaignPage>;
  CampaignContent: ResolverTypeWrapper<CampaignContent>;
  CampaignContentInput: CampaignContentInput;
  CampaignEdge: ResolverTypeWrapper<Omit<CampaignEdge, 'node'> & { node: ResolversTypes['Campaign'] }>;
  CampaignFilter: CampaignFilter;
  CampaignGrouping: CampaignGrouping;
  CampaignSort: CampaignSort;
  CampaignSortField: CampaignSortField;
  CampaignStatus: CampaignStatus;
  CampaignTotal: ResolverTypeWrapper<CampaignTotal>;
  CampaignTotals: ResolverTypeWrapper<CampaignTotals>;
  CampaignValidation: ResolverTypeWrapper<CampaignValidationEntity>;
  CampaignValidationConnection: ResolverTypeWrapper<ValidationPage>;
  CampaignValidationEdge: ResolverTypeWrapper<Omit<CampaignValidationEdge, 'node'> & { node: ResolversTypes['CampaignValidation'] }>;
  CancelBulkJobPayload: ResolverTypeWrapper<BulkMade>;
  CaseCategory: CaseCategory;
  CaseEvent: ResolverTypeWrapper<CaseEventRow>;
  CaseEventKind: CaseEventKind;
  CaseLevel: CaseLevel;
  CaseMessage: ResolverTypeWrapper<CaseMessage>;
  CaseMessageInput: CaseMessageInput;
  CaseNote: ResolverTypeWrapper<CaseNoteRow>;
  CaseNoteKind: CaseNoteKind;
  CaseOpening: ResolverTypeWrapper<CaseOpeningRow>;
  CaseSeverity: CaseSeverity;
  CaseStatus: CaseStatus;
  CaseTemplate: ResolverTypeWrapper<TemplateRow>;
  CaseVolume: ResolverTypeWrapper<CaseVolume>;
  ChangeUserRoleInput: ChangeUserRoleInput;
  ChangeUserRolePayload: ResolverTypeWrapper<Changed>;
  CheckResult: CheckResult;
  CloseCaseInput: CloseCaseInput;
  CloseCasePayload: ResolverTypeWrapper<CasePayload>;
  CloseTenantInput: CloseTenantInput;
  CloseTenantPayload: ResolverTypeWrapper<Closed>;
  ComplianceCheck: ResolverTypeWrapper<ComplianceCheck>;
  ComplianceLaw: ComplianceLaw;
  ComplianceRule: ComplianceRule;
  ConsentBasis: ConsentBasis;
  ConsentPurpose: ConsentPurpose;
  CreateTestTenantInput: CreateTestTenantInput;
  CreateTestTenantPayload: ResolverTypeWrapper<TestTenantMade>;
  CreateUserInput: CreateUserInput;
  CreateUserPayload: ResolverTypeWrapper<UserOf>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DnsRecord: ResolverTypeWrapper<DnsRecordEntity>;
  DnsRecordKind: DnsRecordKind;
  Domain: ResolverTypeWrapper<DomainEntity>;
  DomainConnection: ResolverTypeWrapper<DomainPage>;
  DomainEdge: ResolverTypeWrapper<Omit<DomainEdge, 'node'> & { node: ResolversTypes['Domain'] }>;
  DownloadBulkExportPayload: ResolverTypeWrapper<Omit<DownloadBulkExportPayload, 'job'> & { job?: Maybe<ResolversTypes['BulkJob']> }>;
  DownloadUserExportInput: DownloadUserExportInput;
  DownloadUserExportPayload: ResolverTypeWrapper<Downloaded>;
  EffectiveLimit: ResolverTypeWrapper<EffectiveLimit>;
  EffectivePlan: ResolverTypeWrapper<EffectivePlan>;
  EmailAddress: ResolverTypeWrapper<Scalars['EmailAddress']['output']>;
  Environment: Environment;
  EscalateCaseInput: EscalateCaseInput;
  EscalateCasePayload: ResolverTypeWrapper<CasePayload>;
  FeatureFlag: ResolverTypeWrapper<FeatureFlag>;
  FlagReason: FlagReason;
  FollowUpCaseInput: FollowUpCaseInput;
  FollowUpCasePayload: ResolverTypeWrapper<CasePayload>;
  HealthInput: ResolverTypeWrapper<HealthInput>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  HealthInputKind: HealthInputKind;
  HealthTotal: ResolverTypeWrapper<HealthTotal>;
  HealthTotals: ResolverTypeWrapper<HealthTotals>;
  InvitationState: InvitationState;
  LimitInput: LimitInput;
  LimitName: LimitName;
  Mailbox: ResolverTypeWrapper<MailboxEntity>;
  MailboxConnection: ResolverTypeWrapper<MailboxPage>;
  MailboxEdge: ResolverTypeWrapper<Omit<MailboxEdge, 'node'> & { node: ResolversTypes['Mailbox'] }>;
  MailboxFilter: MailboxFilter;
  MailboxProvider: MailboxProvider;
  MailboxSort: MailboxSort;
  MailboxSortField: MailboxSortField;
  MailboxStatus: MailboxStatus;
  Membership: ResolverTypeWrapper<MembershipEntity>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  NotificationPreferences: ResolverTypeWrapper<NotificationPreferences>;
  NotificationPreferencesInput: NotificationPreferencesInput;
  OpenReason: OpenReason;
  OpenSupportCaseInput: OpenSupportCaseInput;
  OpenSupportCasePayload: ResolverTypeWrapper<CasePayload>;
  OpenTenantInput: OpenTenantInput;
  OpenTenantPayload: ResolverTypeWrapper<Opened>;
  OverrideKind: OverrideKind;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PostalAddress: ResolverTypeWrapper<PostalAddress>;
  PostalAddressInput: PostalAddressInput;
  ProductEventsStatus: ProductEventsStatus;
  ProductSignIn: ResolverTypeWrapper<SignInRow>;
  ProductSignInKind: ProductSignInKind;
  ProductSignIns: ResolverTypeWrapper<SignInsRow>;
  ProductUsage: ResolverTypeWrapper<ProductUsage>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordValidationInput: RecordValidationInput;
  RecordValidationPayload: ResolverTypeWrapper<ValidationMade>;
  ReinstateUserInput: ReinstateUserInput;
  ReinstateUserPayload: ResolverTypeWrapper<Changed>;
  RejectTenantInput: RejectTenantInput;
  RejectTenantPayload: ResolverTypeWrapper<TenantChanged>;
  ResendInvitationInput: ResendInvitationInput;
  ResendInvitationPayload: ResolverTypeWrapper<UserOf>;
  ResetTestTenantInput: ResetTestTenantInput;
  ResetTestTenantPayload: ResolverTypeWrapper<TestTenantMade>;
  ResetUserPasswordInput: ResetUserPasswordInput;
  ResetUserPasswordPayload: ResolverTypeWrapper<UserOf>;
  RetryBulkJobPayload: ResolverTypeWrapper<BulkMade>;
  RevealField: RevealField;
  RevealInput: RevealInput;
  RevealPayload: ResolverTypeWrapper<UserOf>;
  RevealedData: ResolverTypeWrapper<RevealedRow>;
  RevokeUserSessionsInput: RevokeUserSessionsInput;
  RevokeUserSessionsPayload: ResolverTypeWrapper<Changed>;
  SaveCaseTemplateInput: SaveCaseTemplateInput;
  SaveCaseTemplatePayload: ResolverTypeWrapper<TemplatePayload>;
  SearchHit: ResolverTypeWrapper<Hit>;
  SearchMatch: SearchMatch;
  SecurityPolicy: ResolverTypeWrapper<SecurityPolicy>;
  SecurityPolicyInput: SecurityPolicyInput;
  SendCustomerMessageInput: SendCustomerMessageInput;
  SendCustomerMessagePayload: ResolverTypeWrapper<CasePayload>;
  SetBillingOverrideInput: SetBillingOverrideInput;
  SetBillingOverridePayload: ResolverTypeWrapper<TenantChanged>;
  SetFeatureFlagInput: SetFeatureFlagInput;
  SetFeatureFlagPayload: ResolverTypeWrapper<FlagSet>;
  SetPlanOverrideInput: SetPlanOverrideInput;
  SetPlanOverridePayload: ResolverTypeWrapper<TenantChanged>;
  SortDirection: SortDirection;
  SsoProtocol: SsoProtocol;
  SsoStatus: SsoStatus;
  StaffMember: ResolverTypeWrapper<StaffMember>;
  StartBulkJobPayload: ResolverTypeWrapper<BulkMade>;
  StartCaseInput: StartCaseInput;
  StartCasePayload: ResolverTypeWrapper<CasePayload>;
  SupportCase: ResolverTypeWrapper<SupportCaseEntity>;
  SupportCaseConnection: ResolverTypeWrapper<SupportCasePage>;
  SupportCaseEdge: ResolverTypeWrapper<Omit<SupportCaseEdge, 'node'> & { node: ResolversTypes['SupportCase'] }>;
  SupportCaseFilter: SupportCaseFilter;
  SupportCaseSort: SupportCaseSort;
  SupportCaseSortField: SupportCaseSortField;
  SupportNumbers: ResolverTypeWrapper<SupportNumbers>;
  SupportNumbersInput: SupportNumbersInput;
  SuspendUserInput: SuspendUserInput;
  SuspendUserPayload: ResolverTypeWrapper<Changed>;
  Team: ResolverTypeWrapper<TeamEntity>;
  TeamMember: ResolverTypeWrapper<TeamMemberEntity>;
  Tenant: ResolverTypeWrapper<TenantEntity>;
  TenantConnection: ResolverTypeWrapper<TenantPage>;
  TenantConsent: ResolverTypeWrapper<TenantConsent>;
  TenantEdge: ResolverTypeWrapper<Omit<TenantEdge, 'node'> & { node: ResolversTypes['Tenant'] }>;
  TenantFilter: TenantFilter;
  TenantFlag: ResolverTypeWrapper<TenantFlag>;
  TenantHealth: ResolverTypeWrapper<TenantHealth>;
  TenantNotice: TenantNotice;
  TenantOverride: ResolverTypeWrapper<OverrideRow>;
  TenantRole: TenantRole;
  TenantSettingName: TenantSettingName;
  TenantSettings: ResolverTypeWrapper<TenantSettingsEntity>;
  TenantSort: TenantSort;
  TenantSortField: TenantSortField;
  TenantSso: ResolverTypeWrapper<SsoEntity>;
  TenantSsoSettings: ResolverTypeWrapper<SsoSettingsEntity>;
  TenantStatus: TenantStatus;
  TenantUsage: ResolverTypeWrapper<UsageEntity>;
  TestTenant: ResolverTypeWrapper<TestTenantEntity>;
  TriageCaseInput: TriageCaseInput;
  TriageCasePayload: ResolverTypeWrapper<CasePayload>;
  UnbanUserInput: UnbanUserInput;
  UnbanUserPayload: ResolverTypeWrapper<Changed>;
  UndoBulkJobInput: UndoBulkJobInput;
  UndoBulkJobPayload: ResolverTypeWrapper<BulkMade>;
  UpdateTenantSettingsInput: UpdateTenantSettingsInput;
  UpdateTenantSettingsPayload: ResolverTypeWrapper<SettingsUpdated>;
  User: ResolverTypeWrapper<UserEntity>;
  UserActivity: ResolverTypeWrapper<ActivityRow>;
  UserActivityConnection: ResolverTypeWrapper<ActivityPage>;
  UserActivityEdge: ResolverTypeWrapper<Omit<UserActivityEdge, 'node'> & { node: ResolversTypes['UserActivity'] }>;
  UserActivityKind: UserActivityKind;
  UserConnection: ResolverTypeWrapper<UserPage>;
  UserEdge: ResolverTypeWrapper<Omit<UserEdge, 'node'> & { node: ResolversTypes['User'] }>;
  UserExport: ResolverTypeWrapper<UserExportEntity>;
  UserExportPiece: ResolverTypeWrapper<UserExportPiece>;
  UserExportPieceConnection: ResolverTypeWrapper<PiecePage>;
  UserExportPieceEdge: ResolverTypeWrapper<UserExportPieceEdge>;
  UserFilter: UserFilter;
  UserInvitation: ResolverTypeWrapper<UserInvitation>;
  UserSession: ResolverTypeWrapper<UserSessionRow>;
  UserSessionConnection: ResolverTypeWrapper<UserSessionPage>;
  UserSessionEdge: ResolverTypeWrapper<Omit<UserSessionEdge, 'node'> & { node: ResolversTypes['UserSession'] }>;
  UserSort: UserSort;
  UserSortField: UserSortField;
  UserStatus: UserStatus;
  ValidationVerdict: ValidationVerdict;
  VerificationStatus: VerificationStatus;
  VerifyDomainInput: VerifyDomainInput;
  VerifyDomainPayload: ResolverTypeWrapper<DomainVerified>;
  WarmupStatus: WarmupStatus;
  Workspace: ResolverTypeWrapper<WorkspaceEntity>;
  WorkspaceConnection: ResolverTypeWrapper<WorkspacePage>;
  WorkspaceEdge: ResolverTypeWrapper<Omit<WorkspaceEdge, 'node'> & { node: ResolversTypes['Workspace'] }>;
  WorkspaceStatus: WorkspaceStatus;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AddCaseNoteInput: AddCaseNoteInput;
  Boolean: Scalars['Boolean']['output'];
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  AddCaseNotePayload: CasePayload;
  ApproveTenantInput: ApproveTenantInput;
  ApproveTenantPayload: TenantChanged;
  AssignCaseInput: AssignCaseInput;
  AssignCasePayload: CasePayload;
  BanUserInput: BanUserInput;
  BanUserPayload: Changed;
  BigInt: Scalars['BigInt']['output'];
  BulkExportFile: BulkExportFile;
  Int: Scalars['Int']['output'];
  BulkJob: BulkJobEntity;
  BulkJobConnection: BulkJobPage;
  BulkJobEdge: Omit<BulkJobEdge, 'node'> & { node: ResolversParentTypes['BulkJob'] };
  BulkJobInput: BulkJobInput;
  BulkRow: BulkRowEntity;
  BulkRowConnection: BulkRowPage;
  BulkRowEdge: Omit<BulkRowEdge, 'node'> & { node: ResolversParentTypes['BulkRow'] };
  BulkUsersInput: BulkUsersInput;
  BulkUsersPayload: BulkMade;
  Campaign: CampaignEntity;
  CampaignConnection: CampaignPage;
  CampaignContent: CampaignContent;
  CampaignContentInput: CampaignContentInput;
  CampaignEdge: Omit<CampaignEdge, 'node'> & { node: ResolversParentTypes['Campaign'] };
  CampaignFilter: CampaignFilter;
  CampaignSort: CampaignSort;
  CampaignTotal: CampaignTotal;
  CampaignTotals: CampaignTotals;
  CampaignValidation: CampaignValidationEntity;
  CampaignValidationConnection: ValidationPage;
  CampaignValidationEdge: Omit<CampaignValidationEdge, 'node'> & { node: ResolversParentTypes['CampaignValidation'] };
  CancelBulkJobPayload: BulkMade;
  CaseEvent: CaseEventRow;
  CaseMessage: CaseMessage;
  CaseMessageInput: CaseMessageInput;
  CaseNote: CaseNoteRow;
  CaseOpening: CaseOpeningRow;
  CaseTemplate: TemplateRow;
  CaseVolume: CaseVolume;
  ChangeUserRoleInput: ChangeUserRoleInput;
  ChangeUserRolePayload: Changed;
  CloseCaseInput: CloseCaseInput;
  CloseCasePayload: CasePayload;
  CloseTenantInput: CloseTenantInput;
  CloseTenantPayload: Closed;
  ComplianceCheck: ComplianceCheck;
  CreateTestTenantInput: CreateTestTenantInput;
  CreateTestTenantPayload: TestTenantMade;
  CreateUserInput: CreateUserInput;
  CreateUserPayload: UserOf;
  DateTime: Scalars['DateTime']['output'];
  DnsRecord: DnsRecordEntity;
  Domain: DomainEntity;
  DomainConnection: DomainPage;
  DomainEdge: Omit<DomainEdge, 'node'> & { node: ResolversParentTypes['Domain'] };
  DownloadBulkExportPayload: Omit<DownloadBulkExportPayload, 'job'> & { job?: Maybe<ResolversParentTypes['BulkJob']> };
  DownloadUserExportInput: DownloadUserExportInput;
  DownloadUserExportPayload: Downloaded;
  EffectiveLimit: EffectiveLimit;
  EffectivePlan: EffectivePlan;
  EmailAddress: Scalars['EmailAddress']['output'];
  EscalateCaseInput: EscalateCaseInput;
  EscalateCasePayload: CasePayload;
  FeatureFlag: FeatureFlag;
  FollowUpCaseInput: FollowUpCaseInput;
  FollowUpCasePayload: CasePayload;
  HealthInput: HealthInput;
  Float: Scalars['Float']['output'];
  HealthTotal: HealthTotal;
  HealthTotals: HealthTotals;
  LimitInput: LimitInput;
  Mailbox: MailboxEntity;
  MailboxConnection: MailboxPage;
  MailboxEdge: Omit<MailboxEdge, 'node'> & { node: ResolversParentTypes['Mailbox'] };
  MailboxFilter: MailboxFilter;
  MailboxSort: MailboxSort;
  Membership: MembershipEntity;
  Mutation: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  NotificationPreferences: NotificationPreferences;
  NotificationPreferencesInput: NotificationPreferencesInput;
  OpenSupportCaseInput: OpenSupportCaseInput;
  OpenSupportCasePayload: CasePayload;
  OpenTenantInput: OpenTenantInput;
  OpenTenantPayload: Opened;
  PageInfo: PageInfo;
  PostalAddress: PostalAddress;
  PostalAddressInput: PostalAddressInput;
  ProductSignIn: SignInRow;
  ProductSignIns: SignInsRow;
  ProductUsage: ProductUsage;
  Query: Record<PropertyKey, never>;
  RecordValidationInput: RecordValidationInput;
  RecordValidationPayload: ValidationMade;
  ReinstateUserInput: ReinstateUserInput;
  ReinstateUserPayload: Changed;
  RejectTenantInput: RejectTenantInput;
  RejectTenantPayload: TenantChanged;
  ResendInvitationInput: ResendInvitationInput;
  ResendInvitationPayload: UserOf;
  ResetTestTenantInput: ResetTestTenantInput;
  ResetTestTenantPayload: TestTenantMade;
  ResetUserPasswordInput: ResetUserPasswordInput;
  ResetUserPasswordPayload: UserOf;
  RetryBulkJobPayload: BulkMade;
  RevealInput: RevealInput;
  RevealPayload: UserOf;
  RevealedData: RevealedRow;
  RevokeUserSessionsInput: RevokeUserSessionsInput;
  RevokeUserSessionsPayload: Changed;
  SaveCaseTemplateInput: SaveCaseTemplateInput;
  SaveCaseTemplatePayload: TemplatePayload;
  SearchHit: Hit;
  SecurityPolicy: SecurityPolicy;
  SecurityPolicyInput: SecurityPolicyInput;
  SendCustomerMessageInput: SendCustomerMessageInput;
  SendCustomerMessagePayload: CasePayload;
  SetBillingOverrideInput: SetBillingOverrideInput;
  SetBillingOverridePayload: TenantChanged;
  SetFeatureFlagInput: SetFeatureFlagInput;
  SetFeatureFlagPayload: FlagSet;
  SetPlanOverrideInput: SetPlanOverrideInput;
  SetPlanOverridePayload: TenantChanged;
  StaffMember: StaffMember;
  StartBulkJobPayload: BulkMade;
  StartCaseInput: StartCaseInput;
  StartCasePayload: CasePayload;
  SupportCase: SupportCaseEntity;
  SupportCaseConnection: SupportCasePage;
  SupportCaseEdge: Omit<SupportCaseEdge, 'node'> & { node: ResolversParentTypes['SupportCase'] };
  SupportCaseFilter: SupportCaseFilter;
  SupportCaseSort: SupportCaseSort;
  SupportNumbers: SupportNumbers;
  SupportNumbersInput: SupportNumbersInput;
  SuspendUserInput: SuspendUserInput;
  SuspendUserPayload: Changed;
  Team: TeamEntity;
  TeamMember: TeamMemberEntity;
  Tenant: TenantEntity;
  TenantConnection: TenantPage;
  TenantConsent: TenantConsent;
  TenantEdge: Omit<TenantEdge, 'node'> & { node: ResolversParentTypes['Tenant'] };
  TenantFilter: TenantFilter;
  TenantFlag: TenantFlag;
  TenantHealth: TenantHealth;
  TenantOverride: OverrideRow;
  TenantSettings: TenantSettingsEntity;
  TenantSort: TenantSort;
  TenantSso: SsoEntity;
  TenantSsoSettings: SsoSettingsEntity;
  TenantUsage: UsageEntity;
  TestTenant: TestTenantEntity;
  TriageCaseInput: TriageCaseInput;
  TriageCasePayload: CasePayload;
  UnbanUserInput: UnbanUserInput;
  UnbanUserPayload: Changed;
  UndoBulkJobInput: UndoBulkJobInput;
  UndoBulkJobPayload: BulkMade;
  UpdateTenantSettingsInput: UpdateTenantSettingsInput;
  UpdateTenantSettingsPayload: SettingsUpdated;
  User: UserEntity;
  UserActivity: ActivityRow;
  UserActivityConnection: ActivityPage;
  UserActivityEdge: Omit<UserActivityEdge, 'node'> & { node: ResolversParentTypes['UserActivity'] };
  UserConnection: UserPage;
  UserEdge: Omit<UserEdge, 'node'> & { node: ResolversParentTypes['User'] };
  UserExport: UserExportEntity;
  UserExportPiece: UserExportPiece;
  UserExportPieceConnection: PiecePage;
  UserExportPieceEdge: UserExportPieceEdge;
  UserFilter: UserFilter;
  UserInvitation: UserInvitation;
  UserSession: UserSessionRow;
  UserSessionConnection: UserSessionPage;
  UserSessionEdge: Omit<UserSessionEdge, 'node'> & { node: ResolversParentTypes['UserSession'] };
  UserSort: UserSort;
  VerifyDomainInput: VerifyDomainInput;
  VerifyDomainPayload: DomainVerified;
  Workspace: WorkspaceEntity;
  WorkspaceConnection: WorkspacePage;
  WorkspaceEdge: Omit<WorkspaceEdge, 'node'> & { node: ResolversParentTypes['Workspace'] };
};

export type AddCaseNotePayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AddCaseNotePayload'] = ResolversParentTypes['AddCaseNotePayload']> = {
  supportCase?: Resolver<Maybe<ResolversTypes['SupportCase']>, ParentType, ContextType>;
};

export type ApproveTenantPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ApproveTenantPayload'] = ResolversParentTypes['ApproveTenantPayload']> = {
  tenant?: Resolver<Maybe<ResolversTypes['Tenant']>, ParentType, ContextType>;
};

export type AssignCasePayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['AssignCasePayload'] = ResolversParentTypes['AssignCasePayload']> = {
  supportCase?: Resolver<Maybe<ResolversTypes['SupportCase']>, ParentType, ContextType>;
};

export type BanUserPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['BanUserPayload'] = ResolversParentTypes['BanUserPayload']> = {
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export interface BigIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['BigInt'], any> {
  name: 'BigInt';
}

export type BulkExportFileResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['BulkExportFile'] = ResolversParentTypes['BulkExportFile']> = {
  expires?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BulkJobResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['BulkJob'] = ResolversParentTypes['BulkJob'], FederationReferenceType extends FederationReferenceTypes['BulkJob'] = FederationReferenceTypes['BulkJob']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['BulkJob']> | FederationReferenceType, FederationReferenceType, ContextType>;
  action?: Resolver<ResolversTypes['BulkAction'], ParentType, ContextType>;
  approved?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  created?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  done?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  exportFile?: Resolver<Maybe<ResolversTypes['BulkExportFile']>, ParentType, ContextType>;
  exportUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  failed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  finished?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  fromTeamId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  needsApproval?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestedBy?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  rows?: Resolver<Maybe<ResolversTypes['BulkRowConnection']>, ParentType, ContextType, Partial<BulkJobrowsArgs>>;
  skipped?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  started?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['BulkJobStatus'], ParentType, ContextType>;
  stopReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tenantId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  ticket?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  toTeamId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undoOf?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  undoUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  waiting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BulkJobConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['BulkJobConnection'] = ResolversParentTypes['BulkJobConnection']> = {
  edges?: Resolver<Array<ResolversTypes['BulkJobEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['BulkJob']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BulkJobEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['BulkJobEdge'] = ResolversParentTypes['BulkJobEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['BulkJob'], ParentType, ContextType>;
};

export type BulkRowResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['BulkRow'] = ResolversParentTypes['BulkRow']> = {
  changed?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  newValue?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  oldValue?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['BulkRowStatus'], ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type BulkRowConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['BulkRowConnection'] = ResolversParentTypes['BulkRowConnection']> = {
  edges?: Resolver<Array<ResolversTypes['BulkRowEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['BulkRow']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BulkRowEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['BulkRowEdge'] = ResolversParentTypes['BulkRowEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['BulkRow'], ParentType, ContextType>;
};

export type BulkUsersPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['BulkUsersPayload'] = ResolversParentTypes['BulkUsersPayload']> = {
  job?: Resolver<Maybe<ResolversTypes['BulkJob']>, ParentType, ContextType>;
};

export type CampaignResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Campaign'] = ResolversParentTypes['Campaign'], FederationReferenceType extends FederationReferenceTypes['Campaign'] = FederationReferenceTypes['Campaign']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Campaign']> | FederationReferenceType, FederationReferenceType, ContextType>;
  bounced?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  clicked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  created?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  delivered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastSent?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  opened?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  replied?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  scheduledFor?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  sent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  spamComplaints?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CampaignStatus'], ParentType, ContextType>;
  tenantId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  testContent?: Resolver<Maybe<ResolversTypes['CampaignContent']>, ParentType, ContextType>;
  unsubscribed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  updated?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  validations?: Resolver<Maybe<Array<ResolversTypes['CampaignValidation']>>, ParentType, ContextType>;
  workspaceId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CampaignConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CampaignConnection'] = ResolversParentTypes['CampaignConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CampaignEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Campaign']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CampaignContentResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CampaignContent'] = ResolversParentTypes['CampaignContent']> = {
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  consentBasis?: Resolver<Maybe<ResolversTypes['ConsentBasis']>, ParentType, ContextType>;
  fromAddress?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fromName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  listUnsubscribe?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CampaignEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CampaignEdge'] = ResolversParentTypes['CampaignEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Campaign'], ParentType, ContextType>;
};

export type CampaignTotalResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CampaignTotal'] = ResolversParentTypes['CampaignTotal']> = {
  bounced?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  campaigns?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  clicked?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  delivered?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  opened?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  replied?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  sent?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  spamComplaints?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  tenants?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unsubscribed?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
};

export type CampaignTotalsResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CampaignTotals'] = ResolversParentTypes['CampaignTotals']> = {
  fewestTenants?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['CampaignTotal']>, ParentType, ContextType>;
  groupsWithheld?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CampaignValidationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CampaignValidation'] = ResolversParentTypes['CampaignValidation'], FederationReferenceType extends FederationReferenceTypes['CampaignValidation'] = FederationReferenceTypes['CampaignValidation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CampaignValidation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  campaign?: Resolver<Maybe<ResolversTypes['Campaign']>, ParentType, ContextType>;
  checks?: Resolver<Array<ResolversTypes['ComplianceCheck']>, ParentType, ContextType>;
  content?: Resolver<ResolversTypes['CampaignContent'], ParentType, ContextType>;
  created?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  notes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  tenantId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['ValidationVerdict'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CampaignValidationConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CampaignValidationConnection'] = ResolversParentTypes['CampaignValidationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CampaignValidationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CampaignValidation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CampaignValidationEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CampaignValidationEdge'] = ResolversParentTypes['CampaignValidationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CampaignValidation'], ParentType, ContextType>;
};

export type CancelBulkJobPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CancelBulkJobPayload'] = ResolversParentTypes['CancelBulkJobPayload']> = {
  job?: Resolver<Maybe<ResolversTypes['BulkJob']>, ParentType, ContextType>;
};

export type CaseEventResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CaseEvent'] = ResolversParentTypes['CaseEvent']> = {
  actor?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  assignee?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  created?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CaseEventKind'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['CaseLevel'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['CaseSeverity'], ParentType, ContextType>;
};

export type CaseMessageResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CaseMessage'] = ResolversParentTypes['CaseMessage']> = {
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CaseNoteResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CaseNote'] = ResolversParentTypes['CaseNote']> = {
  author?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  created?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CaseNoteKind'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CaseOpeningResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CaseOpening'] = ResolversParentTypes['CaseOpening']> = {
  opened?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['OpenReason'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  staffMember?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  until?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type CaseTemplateResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CaseTemplate'] = ResolversParentTypes['CaseTemplate']> = {
  category?: Resolver<Maybe<ResolversTypes['CaseCategory']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updated?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type CaseVolumeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CaseVolume'] = ResolversParentTypes['CaseVolume']> = {
  opened?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ChangeUserRolePayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ChangeUserRolePayload'] = ResolversParentTypes['ChangeUserRolePayload']> = {
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type CloseCasePayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CloseCasePayload'] = ResolversParentTypes['CloseCasePayload']> = {
  supportCase?: Resolver<Maybe<ResolversTypes['SupportCase']>, ParentType, ContextType>;
};

export type CloseTenantPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CloseTenantPayload'] = ResolversParentTypes['CloseTenantPayload']> = {
  tenant?: Resolver<Maybe<ResolversTypes['Tenant']>, ParentType, ContextType>;
};

export type ComplianceCheckResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ComplianceCheck'] = ResolversParentTypes['ComplianceCheck']> = {
  law?: Resolver<ResolversTypes['ComplianceLaw'], ParentType, ContextType>;
  result?: Resolver<ResolversTypes['CheckResult'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['ComplianceRule'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CreateTestTenantPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CreateTestTenantPayload'] = ResolversParentTypes['CreateTestTenantPayload']> = {
  tenant?: Resolver<Maybe<ResolversTypes['Tenant']>, ParentType, ContextType>;
};

export type CreateUserPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['CreateUserPayload'] = ResolversParentTypes['CreateUserPayload']> = {
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DnsRecordResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DnsRecord'] = ResolversParentTypes['DnsRecord']> = {
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  checked?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  expected?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  found?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
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

export type DownloadBulkExportPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DownloadBulkExportPayload'] = ResolversParentTypes['DownloadBulkExportPayload']> = {
  job?: Resolver<Maybe<ResolversTypes['BulkJob']>, ParentType, ContextType>;
};

export type DownloadUserExportPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['DownloadUserExportPayload'] = ResolversParentTypes['DownloadUserExportPayload']> = {
  userExport?: Resolver<Maybe<ResolversTypes['UserExport']>, ParentType, ContextType>;
};

export type EffectiveLimitResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['EffectiveLimit'] = ResolversParentTypes['EffectiveLimit']> = {
  because?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  limit?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['LimitName'], ParentType, ContextType>;
};

export type EffectivePlanResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['EffectivePlan'] = ResolversParentTypes['EffectivePlan']> = {
  billing?: Resolver<Maybe<ResolversTypes['BillingOverrideKind']>, ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  explanation?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  limits?: Resolver<Array<ResolversTypes['EffectiveLimit']>, ParentType, ContextType>;
  planSlug?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  priceMonthly?: Resolver<Maybe<ResolversTypes['BigInt']>, ParentType, ContextType>;
  trialEnds?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export interface EmailAddressScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['EmailAddress'], any> {
  name: 'EmailAddress';
}

export type EscalateCasePayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['EscalateCasePayload'] = ResolversParentTypes['EscalateCasePayload']> = {
  supportCase?: Resolver<Maybe<ResolversTypes['SupportCase']>, ParentType, ContextType>;
};

export type FeatureFlagResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['FeatureFlag'] = ResolversParentTypes['FeatureFlag']> = {
  allowed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  enabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  percentage?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  updated?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type FollowUpCasePayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['FollowUpCasePayload'] = ResolversParentTypes['FollowUpCasePayload']> = {
  supportCase?: Resolver<Maybe<ResolversTypes['SupportCase']>, ParentType, ContextType>;
};

export type HealthInputResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['HealthInput'] = ResolversParentTypes['HealthInput']> = {
  fullAt?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['HealthInputKind'], ParentType, ContextType>;
  noneAt?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  points?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  says?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HealthTotalResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['HealthTotal'] = ResolversParentTypes['HealthTotal']> = {
  averageScore?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['TenantStatus'], ParentType, ContextType>;
  tenants?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HealthTotalsResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['HealthTotals'] = ResolversParentTypes['HealthTotals']> = {
  fewestTenants?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['HealthTotal']>, ParentType, ContextType>;
  groupsWithheld?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MailboxResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Mailbox'] = ResolversParentTypes['Mailbox'], FederationReferenceType extends FederationReferenceTypes['Mailbox'] = FederationReferenceTypes['Mailbox']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Mailbox']> | FederationReferenceType, FederationReferenceType, ContextType>;
  created?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dailyCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  domainId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['EmailAddress']>, ParentType, ContextType>;
  healthScore?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  maskedEmail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['MailboxProvider'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MailboxStatus'], ParentType, ContextType>;
  tenantId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  updated?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  warmupStatus?: Resolver<ResolversTypes['WarmupStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MailboxConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['MailboxConnection'] = ResolversParentTypes['MailboxConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MailboxEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Mailbox']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MailboxEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['MailboxEdge'] = ResolversParentTypes['MailboxEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Mailbox'], ParentType, ContextType>;
};

export type MembershipResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Membership'] = ResolversParentTypes['Membership']> = {
  role?: Resolver<ResolversTypes['TenantRole'], ParentType, ContextType>;
  tenant?: Resolver<Maybe<ResolversTypes['Tenant']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addCaseNote?: Resolver<Maybe<ResolversTypes['AddCaseNotePayload']>, ParentType, ContextType, RequireFields<MutationaddCaseNoteArgs, 'input'>>;
  approveTenant?: Resolver<Maybe<ResolversTypes['ApproveTenantPayload']>, ParentType, ContextType, RequireFields<MutationapproveTenantArgs, 'input'>>;
  assignCase?: Resolver<Maybe<ResolversTypes['AssignCasePayload']>, ParentType, ContextType, RequireFields<MutationassignCaseArgs, 'input'>>;
  banUser?: Resolver<Maybe<ResolversTypes['BanUserPayload']>, ParentType, ContextType, RequireFields<MutationbanUserArgs, 'input'>>;
  bulkUsers?: Resolver<Maybe<ResolversTypes['BulkUsersPayload']>, ParentType, ContextType, RequireFields<MutationbulkUsersArgs, 'input'>>;
  cancelBulkJob?: Resolver<Maybe<ResolversTypes['CancelBulkJobPayload']>, ParentType, ContextType, RequireFields<MutationcancelBulkJobArgs, 'input'>>;
  changeUserRole?: Resolver<Maybe<ResolversTypes['ChangeUserRolePayload']>, ParentType, ContextType, RequireFields<MutationchangeUserRoleArgs, 'input'>>;
  closeCase?: Resolver<Maybe<ResolversTypes['CloseCasePayload']>, ParentType, ContextType, RequireFields<MutationcloseCaseArgs, 'input'>>;
  closeTenant?: Resolver<Maybe<ResolversTypes['CloseTenantPayload']>, ParentType, ContextType, RequireFields<MutationcloseTenantArgs, 'input'>>;
  createTestTenant?: Resolver<Maybe<ResolversTypes['CreateTestTenantPayload']>, ParentType, ContextType, RequireFields<MutationcreateTestTenantArgs, 'input'>>;
  createUser?: Resolver<Maybe<ResolversTypes['CreateUserPayload']>, ParentType, ContextType, RequireFields<MutationcreateUserArgs, 'input'>>;
  downloadBulkExport?: Resolver<Maybe<ResolversTypes['DownloadBulkExportPayload']>, ParentType, ContextType, RequireFields<MutationdownloadBulkExportArgs, 'input'>>;
  downloadUserExport?: Resolver<Maybe<ResolversTypes['DownloadUserExportPayload']>, ParentType, ContextType, RequireFields<MutationdownloadUserExportArgs, 'input'>>;
  escalateCase?: Resolver<Maybe<ResolversTypes['EscalateCasePayload']>, ParentType, ContextType, RequireFields<MutationescalateCaseArgs, 'input'>>;
  followUpCase?: Resolver<Maybe<ResolversTypes['FollowUpCasePayload']>, ParentType, ContextType, RequireFields<MutationfollowUpCaseArgs, 'input'>>;
  openSupportCase?: Resolver<Maybe<ResolversTypes['OpenSupportCasePayload']>, ParentType, ContextType, RequireFields<MutationopenSupportCaseArgs, 'input'>>;
  openTenant?: Resolver<Maybe<ResolversTypes['OpenTenantPayload']>, ParentType, ContextType, RequireFields<MutationopenTenantArgs, 'input'>>;
  recordValidation?: Resolver<Maybe<ResolversTypes['RecordValidationPayload']>, ParentType, ContextType, RequireFields<MutationrecordValidationArgs, 'input'>>;
  reinstateUser?: Resolver<Maybe<ResolversTypes['ReinstateUserPayload']>, ParentType, ContextType, RequireFields<MutationreinstateUserArgs, 'input'>>;
  rejectTenant?: Resolver<Maybe<ResolversTypes['RejectTenantPayload']>, ParentType, ContextType, RequireFields<MutationrejectTenantArgs, 'input'>>;
  resendInvitation?: Resolver<Maybe<ResolversTypes['ResendInvitationPayload']>, ParentType, ContextType, RequireFields<MutationresendInvitationArgs, 'input'>>;
  resetTestTenant?: Resolver<Maybe<ResolversTypes['ResetTestTenantPayload']>, ParentType, ContextType, RequireFields<MutationresetTestTenantArgs, 'input'>>;
  resetUserPassword?: Resolver<Maybe<ResolversTypes['ResetUserPasswordPayload']>, ParentType, ContextType, RequireFields<MutationresetUserPasswordArgs, 'input'>>;
  retryBulkJob?: Resolver<Maybe<ResolversTypes['RetryBulkJobPayload']>, ParentType, ContextType, RequireFields<MutationretryBulkJobArgs, 'input'>>;
  reveal?: Resolver<Maybe<ResolversTypes['RevealPayload']>, ParentType, ContextType, RequireFields<MutationrevealArgs, 'input'>>;
  revokeUserSessions?: Resolver<Maybe<ResolversTypes['RevokeUserSessionsPayload']>, ParentType, ContextType, RequireFields<MutationrevokeUserSessionsArgs, 'input'>>;
  saveCaseTemplate?: Resolver<Maybe<ResolversTypes['SaveCaseTemplatePayload']>, ParentType, ContextType, RequireFields<MutationsaveCaseTemplateArgs, 'input'>>;
  sendCustomerMessage?: Resolver<Maybe<ResolversTypes['SendCustomerMessagePayload']>, ParentType, ContextType, RequireFields<MutationsendCustomerMessageArgs, 'input'>>;
  setBillingOverride?: Resolver<Maybe<ResolversTypes['SetBillingOverridePayload']>, ParentType, ContextType, RequireFields<MutationsetBillingOverrideArgs, 'input'>>;
  setFeatureFlag?: Resolver<Maybe<ResolversTypes['SetFeatureFlagPayload']>, ParentType, ContextType, RequireFields<MutationsetFeatureFlagArgs, 'input'>>;
  setPlanOverride?: Resolver<Maybe<ResolversTypes['SetPlanOverridePayload']>, ParentType, ContextType, RequireFields<MutationsetPlanOverrideArgs, 'input'>>;
  startBulkJob?: Resolver<Maybe<ResolversTypes['StartBulkJobPayload']>, ParentType, ContextType, RequireFields<MutationstartBulkJobArgs, 'input'>>;
  startCase?: Resolver<Maybe<ResolversTypes['StartCasePayload']>, ParentType, ContextType, RequireFields<MutationstartCaseArgs, 'input'>>;
  suspendUser?: Resolver<Maybe<ResolversTypes['SuspendUserPayload']>, ParentType, ContextType, RequireFields<MutationsuspendUserArgs, 'input'>>;
  triageCase?: Resolver<Maybe<ResolversTypes['TriageCasePayload']>, ParentType, ContextType, RequireFields<MutationtriageCaseArgs, 'input'>>;
  unbanUser?: Resolver<Maybe<ResolversTypes['UnbanUserPayload']>, ParentType, ContextType, RequireFields<MutationunbanUserArgs, 'input'>>;
  undoBulkJob?: Resolver<Maybe<ResolversTypes['UndoBulkJobPayload']>, ParentType, ContextType, RequireFields<MutationundoBulkJobArgs, 'input'>>;
  updateTenantSettings?: Resolver<Maybe<ResolversTypes['UpdateTenantSettingsPayload']>, ParentType, ContextType, RequireFields<MutationupdateTenantSettingsArgs, 'input'>>;
  verifyDomain?: Resolver<Maybe<ResolversTypes['VerifyDomainPayload']>, ParentType, ContextType, RequireFields<MutationverifyDomainArgs, 'input'>>;
};

export type NodeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'BulkJob' | 'Campaign' | 'CampaignValidation' | 'Domain' | 'Mailbox' | 'SupportCase' | 'Team' | 'Tenant' | 'User' | 'UserExport' | 'Workspace', ParentType, ContextType>;
};

export type NotificationPreferencesResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['NotificationPreferences'] = ResolversParentTypes['NotificationPreferences']> = {
  billing?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  security?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  system?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type OpenSupportCasePayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['OpenSupportCasePayload'] = ResolversParentTypes['OpenSupportCasePayload']> = {
  supportCase?: Resolver<Maybe<ResolversTypes['SupportCase']>, ParentType, ContextType>;
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

export type PostalAddressResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['PostalAddress'] = ResolversParentTypes['PostalAddress']> = {
  city?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  country?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  more?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  postalCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recipient?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  street?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProductSignInResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ProductSignIn'] = ResolversParentTypes['ProductSignIn']> = {
  browser?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ProductSignInKind'], ParentType, ContextType>;
  operatingSystem?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  time?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ProductSignInsResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ProductSignIns'] = ResolversParentTypes['ProductSignIns']> = {
  asked?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  events?: Resolver<Array<ResolversTypes['ProductSignIn']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ProductEventsStatus'], ParentType, ContextType>;
};

export type ProductUsageResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ProductUsage'] = ResolversParentTypes['ProductUsage']> = {
  activeUsers?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  asked?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  events?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  signIns?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ProductEventsStatus'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  bulkJob?: Resolver<Maybe<ResolversTypes['BulkJob']>, ParentType, ContextType, RequireFields<QuerybulkJobArgs, 'id'>>;
  bulkJobs?: Resolver<Maybe<ResolversTypes['BulkJobConnection']>, ParentType, ContextType, Partial<QuerybulkJobsArgs>>;
  campaignTotals?: Resolver<Maybe<ResolversTypes['CampaignTotals']>, ParentType, ContextType, RequireFields<QuerycampaignTotalsArgs, 'groupBy'>>;
  caseMessage?: Resolver<Maybe<ResolversTypes['CaseMessage']>, ParentType, ContextType, RequireFields<QuerycaseMessageArgs, 'input'>>;
  caseTemplates?: Resolver<Maybe<Array<ResolversTypes['CaseTemplate']>>, ParentType, ContextType>;
  featureFlags?: Resolver<Maybe<Array<ResolversTypes['FeatureFlag']>>, ParentType, ContextType, Partial<QueryfeatureFlagsArgs>>;
  healthTotals?: Resolver<Maybe<ResolversTypes['HealthTotals']>, ParentType, ContextType>;
  search?: Resolver<Maybe<Array<ResolversTypes['SearchHit']>>, ParentType, ContextType, RequireFields<QuerysearchArgs, 'text'>>;
  supportCase?: Resolver<Maybe<ResolversTypes['SupportCase']>, ParentType, ContextType, RequireFields<QuerysupportCaseArgs, 'id'>>;
  supportCases?: Resolver<Maybe<ResolversTypes['SupportCaseConnection']>, ParentType, ContextType, Partial<QuerysupportCasesArgs>>;
  supportNumbers?: Resolver<Maybe<ResolversTypes['SupportNumbers']>, ParentType, ContextType, RequireFields<QuerysupportNumbersArgs, 'input'>>;
  tenant?: Resolver<Maybe<ResolversTypes['Tenant']>, ParentType, ContextType, RequireFields<QuerytenantArgs, 'id'>>;
  tenants?: Resolver<Maybe<ResolversTypes['TenantConnection']>, ParentType, ContextType, Partial<QuerytenantsArgs>>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType, RequireFields<QueryuserArgs, 'id'>>;
  userExports?: Resolver<Maybe<Array<ResolversTypes['UserExport']>>, ParentType, ContextType, Partial<QueryuserExportsArgs>>;
  users?: Resolver<Maybe<ResolversTypes['UserConnection']>, ParentType, ContextType, Partial<QueryusersArgs>>;
  validations?: Resolver<Maybe<ResolversTypes['CampaignValidationConnection']>, ParentType, ContextType, Partial<QueryvalidationsArgs>>;
};

export type RecordValidationPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RecordValidationPayload'] = ResolversParentTypes['RecordValidationPayload']> = {
  validation?: Resolver<Maybe<ResolversTypes['CampaignValidation']>, ParentType, ContextType>;
};

export type ReinstateUserPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ReinstateUserPayload'] = ResolversParentTypes['ReinstateUserPayload']> = {
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type RejectTenantPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RejectTenantPayload'] = ResolversParentTypes['RejectTenantPayload']> = {
  tenant?: Resolver<Maybe<ResolversTypes['Tenant']>, ParentType, ContextType>;
};

export type ResendInvitationPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ResendInvitationPayload'] = ResolversParentTypes['ResendInvitationPayload']> = {
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type ResetTestTenantPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ResetTestTenantPayload'] = ResolversParentTypes['ResetTestTenantPayload']> = {
  tenant?: Resolver<Maybe<ResolversTypes['Tenant']>, ParentType, ContextType>;
};

export type ResetUserPasswordPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['ResetUserPasswordPayload'] = ResolversParentTypes['ResetUserPasswordPayload']> = {
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type RetryBulkJobPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RetryBulkJobPayload'] = ResolversParentTypes['RetryBulkJobPayload']> = {
  job?: Resolver<Maybe<ResolversTypes['BulkJob']>, ParentType, ContextType>;
};

export type RevealPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RevealPayload'] = ResolversParentTypes['RevealPayload']> = {
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type RevealedDataResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RevealedData'] = ResolversParentTypes['RevealedData']> = {
  fields?: Resolver<Array<ResolversTypes['RevealField']>, ParentType, ContextType>;
  lastLoginIp?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  postalAddress?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  until?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type RevokeUserSessionsPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['RevokeUserSessionsPayload'] = ResolversParentTypes['RevokeUserSessionsPayload']> = {
  ended?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type SaveCaseTemplatePayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SaveCaseTemplatePayload'] = ResolversParentTypes['SaveCaseTemplatePayload']> = {
  caseTemplate?: Resolver<Maybe<ResolversTypes['CaseTemplate']>, ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  match?: Resolver<ResolversTypes['SearchMatch'], ParentType, ContextType>;
  tenant?: Resolver<Maybe<ResolversTypes['Tenant']>, ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type SecurityPolicyResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SecurityPolicy'] = ResolversParentTypes['SecurityPolicy']> = {
  loginAttempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  passwordMinLength?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  passwordMixed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sessionHours?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  twoFactorRequired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SendCustomerMessagePayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SendCustomerMessagePayload'] = ResolversParentTypes['SendCustomerMessagePayload']> = {
  supportCase?: Resolver<Maybe<ResolversTypes['SupportCase']>, ParentType, ContextType>;
};

export type SetBillingOverridePayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SetBillingOverridePayload'] = ResolversParentTypes['SetBillingOverridePayload']> = {
  tenant?: Resolver<Maybe<ResolversTypes['Tenant']>, ParentType, ContextType>;
};

export type SetFeatureFlagPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SetFeatureFlagPayload'] = ResolversParentTypes['SetFeatureFlagPayload']> = {
  featureFlag?: Resolver<Maybe<ResolversTypes['FeatureFlag']>, ParentType, ContextType>;
  tenant?: Resolver<Maybe<ResolversTypes['Tenant']>, ParentType, ContextType>;
};

export type SetPlanOverridePayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SetPlanOverridePayload'] = ResolversParentTypes['SetPlanOverridePayload']> = {
  tenant?: Resolver<Maybe<ResolversTypes['Tenant']>, ParentType, ContextType>;
};

export type StaffMemberResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['StaffMember'] = ResolversParentTypes['StaffMember']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type StartBulkJobPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['StartBulkJobPayload'] = ResolversParentTypes['StartBulkJobPayload']> = {
  job?: Resolver<Maybe<ResolversTypes['BulkJob']>, ParentType, ContextType>;
};

export type StartCasePayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['StartCasePayload'] = ResolversParentTypes['StartCasePayload']> = {
  supportCase?: Resolver<Maybe<ResolversTypes['SupportCase']>, ParentType, ContextType>;
};

export type SupportCaseResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SupportCase'] = ResolversParentTypes['SupportCase'], FederationReferenceType extends FederationReferenceTypes['SupportCase'] = FederationReferenceTypes['SupportCase']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SupportCase']> | FederationReferenceType, FederationReferenceType, ContextType>;
  answerDue?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  assignee?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  breached?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  category?: Resolver<ResolversTypes['CaseCategory'], ParentType, ContextType>;
  created?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  emergency?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  events?: Resolver<Array<ResolversTypes['CaseEvent']>, ParentType, ContextType>;
  firstAnswered?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  followedUp?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['CaseLevel'], ParentType, ContextType>;
  notes?: Resolver<Maybe<Array<ResolversTypes['CaseNote']>>, ParentType, ContextType>;
  openings?: Resolver<Maybe<Array<ResolversTypes['CaseOpening']>>, ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['CaseSeverity'], ParentType, ContextType>;
  solveDue?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  solved?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CaseStatus'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tenant?: Resolver<Maybe<ResolversTypes['Tenant']>, ParentType, ContextType>;
  tenantId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ticket?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updated?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  users?: Resolver<Maybe<Array<Maybe<ResolversTypes['User']>>>, ParentType, ContextType>;
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

export type SupportNumbersResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SupportNumbers'] = ResolversParentTypes['SupportNumbers']> = {
  answered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  answeredInTime?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  byDay?: Resolver<Array<ResolversTypes['CaseVolume']>, ParentType, ContextType>;
  byWeek?: Resolver<Array<ResolversTypes['CaseVolume']>, ParentType, ContextType>;
  escalated?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  firstAnswerMinutes?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  opened?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  solveMinutes?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  solved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  solvedAtFirstContact?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  solvedInTime?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type SuspendUserPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['SuspendUserPayload'] = ResolversParentTypes['SuspendUserPayload']> = {
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type TeamResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Team'] = ResolversParentTypes['Team'], FederationReferenceType extends FederationReferenceTypes['Team'] = FederationReferenceTypes['Team']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Team']> | FederationReferenceType, FederationReferenceType, ContextType>;
  created?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  members?: Resolver<Maybe<Array<ResolversTypes['TeamMember']>>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  tenantId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  workspaceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TeamMemberResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TeamMember'] = ResolversParentTypes['TeamMember']> = {
  leads?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type TenantResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Tenant'] = ResolversParentTypes['Tenant'], FederationReferenceType extends FederationReferenceTypes['Tenant'] = FederationReferenceTypes['Tenant']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Tenant']> | FederationReferenceType, FederationReferenceType, ContextType>;
  campaigns?: Resolver<Maybe<ResolversTypes['CampaignConnection']>, ParentType, ContextType, Partial<TenantcampaignsArgs>>;
  created?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  domains?: Resolver<Maybe<ResolversTypes['DomainConnection']>, ParentType, ContextType, Partial<TenantdomainsArgs>>;
  effectivePlan?: Resolver<Maybe<ResolversTypes['EffectivePlan']>, ParentType, ContextType>;
  environment?: Resolver<ResolversTypes['Environment'], ParentType, ContextType>;
  flags?: Resolver<Maybe<Array<ResolversTypes['TenantFlag']>>, ParentType, ContextType>;
  health?: Resolver<Maybe<ResolversTypes['TenantHealth']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mailboxes?: Resolver<Maybe<ResolversTypes['MailboxConnection']>, ParentType, ContextType, Partial<TenantmailboxesArgs>>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  openUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  overrides?: Resolver<Maybe<Array<ResolversTypes['TenantOverride']>>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  productUsage?: Resolver<Maybe<ResolversTypes['ProductUsage']>, ParentType, ContextType>;
  settings?: Resolver<Maybe<ResolversTypes['TenantSettings']>, ParentType, ContextType>;
  sso?: Resolver<Maybe<ResolversTypes['TenantSso']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TenantStatus'], ParentType, ContextType>;
  testTenant?: Resolver<Maybe<ResolversTypes['TestTenant']>, ParentType, ContextType>;
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

export type TenantConsentResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TenantConsent'] = ResolversParentTypes['TenantConsent']> = {
  granted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['ConsentPurpose'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type TenantEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TenantEdge'] = ResolversParentTypes['TenantEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Tenant'], ParentType, ContextType>;
};

export type TenantFlagResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TenantFlag'] = ResolversParentTypes['TenantFlag']> = {
  because?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['FlagReason'], ParentType, ContextType>;
};

export type TenantHealthResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TenantHealth'] = ResolversParentTypes['TenantHealth']> = {
  inputs?: Resolver<Array<ResolversTypes['HealthInput']>, ParentType, ContextType>;
  measured?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type TenantOverrideResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TenantOverride'] = ResolversParentTypes['TenantOverride']> = {
  author?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  billing?: Resolver<Maybe<ResolversTypes['BillingOverrideKind']>, ParentType, ContextType>;
  customPrice?: Resolver<Maybe<ResolversTypes['BigInt']>, ParentType, ContextType>;
  cycleMonths?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  ends?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  holds?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OverrideKind'], ParentType, ContextType>;
  limits?: Resolver<Array<ResolversTypes['EffectiveLimit']>, ParentType, ContextType>;
  planSlug?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  starts?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  trialEnds?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type TenantSettingsResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TenantSettings'] = ResolversParentTypes['TenantSettings']> = {
  billingAddress?: Resolver<Maybe<ResolversTypes['PostalAddress']>, ParentType, ContextType>;
  billingEmail?: Resolver<Maybe<ResolversTypes['EmailAddress']>, ParentType, ContextType>;
  consents?: Resolver<Array<ResolversTypes['TenantConsent']>, ParentType, ContextType>;
  defaultNotifications?: Resolver<ResolversTypes['NotificationPreferences'], ParentType, ContextType>;
  defaultSecurityPolicy?: Resolver<ResolversTypes['SecurityPolicy'], ParentType, ContextType>;
  followDefault?: Resolver<Array<ResolversTypes['TenantSettingName']>, ParentType, ContextType>;
  maskedBillingEmail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  notifications?: Resolver<ResolversTypes['NotificationPreferences'], ParentType, ContextType>;
  securityPolicy?: Resolver<ResolversTypes['SecurityPolicy'], ParentType, ContextType>;
  updated?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  updatedBy?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TenantSsoResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TenantSso'] = ResolversParentTypes['TenantSso']> = {
  changed?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  settings?: Resolver<Maybe<ResolversTypes['TenantSsoSettings']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SsoStatus'], ParentType, ContextType>;
};

export type TenantSsoSettingsResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TenantSsoSettings'] = ResolversParentTypes['TenantSsoSettings']> = {
  certificateExpires?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createsUsers?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  domains?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  issuer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  protocol?: Resolver<ResolversTypes['SsoProtocol'], ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  signInUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type TestTenantResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TestTenant'] = ResolversParentTypes['TestTenant']> = {
  createdBy?: Resolver<Maybe<ResolversTypes['StaffMember']>, ParentType, ContextType>;
  expires?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastReset?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  resets?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  seed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TriageCasePayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['TriageCasePayload'] = ResolversParentTypes['TriageCasePayload']> = {
  supportCase?: Resolver<Maybe<ResolversTypes['SupportCase']>, ParentType, ContextType>;
};

export type UnbanUserPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['UnbanUserPayload'] = ResolversParentTypes['UnbanUserPayload']> = {
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type UndoBulkJobPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['UndoBulkJobPayload'] = ResolversParentTypes['UndoBulkJobPayload']> = {
  job?: Resolver<Maybe<ResolversTypes['BulkJob']>, ParentType, ContextType>;
};

export type UpdateTenantSettingsPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['UpdateTenantSettingsPayload'] = ResolversParentTypes['UpdateTenantSettingsPayload']> = {
  notice?: Resolver<Maybe<ResolversTypes['TenantNotice']>, ParentType, ContextType>;
  tenant?: Resolver<Maybe<ResolversTypes['Tenant']>, ParentType, ContextType>;
};

export type UserResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User'], FederationReferenceType extends FederationReferenceTypes['User'] = FederationReferenceTypes['User']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['User']> | FederationReferenceType, FederationReferenceType, ContextType>;
  activity?: Resolver<Maybe<ResolversTypes['UserActivityConnection']>, ParentType, ContextType, Partial<UseractivityArgs>>;
  created?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['EmailAddress']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invitation?: Resolver<Maybe<ResolversTypes['UserInvitation']>, ParentType, ContextType>;
  lastLogin?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastLoginCountry?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastLoginIp?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  maskedEmail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  maskedLastLoginIp?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  maskedPhone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  memberships?: Resolver<Array<ResolversTypes['Membership']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  productSignIns?: Resolver<Maybe<ResolversTypes['ProductSignIns']>, ParentType, ContextType>;
  revealed?: Resolver<Maybe<ResolversTypes['RevealedData']>, ParentType, ContextType>;
  sessions?: Resolver<Maybe<ResolversTypes['UserSessionConnection']>, ParentType, ContextType, Partial<UsersessionsArgs>>;
  status?: Resolver<ResolversTypes['UserStatus'], ParentType, ContextType>;
  tenantIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  updated?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserActivityResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['UserActivity'] = ResolversParentTypes['UserActivity']> = {
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  device?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ipAddress?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['UserActivityKind'], ParentType, ContextType>;
  maskedIpAddress?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  succeeded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tenantId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  time?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type UserActivityConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['UserActivityConnection'] = ResolversParentTypes['UserActivityConnection']> = {
  edges?: Resolver<Array<ResolversTypes['UserActivityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['UserActivity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UserActivityEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['UserActivityEdge'] = ResolversParentTypes['UserActivityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['UserActivity'], ParentType, ContextType>;
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

export type UserExportResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['UserExport'] = ResolversParentTypes['UserExport'], FederationReferenceType extends FederationReferenceTypes['UserExport'] = FederationReferenceTypes['UserExport']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['UserExport']> | FederationReferenceType, FederationReferenceType, ContextType>;
  approverId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  bytes?: Resolver<Maybe<ResolversTypes['BigInt']>, ParentType, ContextType>;
  caseReference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  created?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expires?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  made?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  pieces?: Resolver<Maybe<ResolversTypes['UserExportPieceConnection']>, ParentType, ContextType, Partial<UserExportpiecesArgs>>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  requesterId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tenantIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  user?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  userId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserExportPieceResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['UserExportPiece'] = ResolversParentTypes['UserExportPiece']> = {
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UserExportPieceConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['UserExportPieceConnection'] = ResolversParentTypes['UserExportPieceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['UserExportPieceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['UserExportPiece']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UserExportPieceEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['UserExportPieceEdge'] = ResolversParentTypes['UserExportPieceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['UserExportPiece'], ParentType, ContextType>;
};

export type UserInvitationResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['UserInvitation'] = ResolversParentTypes['UserInvitation']> = {
  expires?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  invited?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sent?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['InvitationState'], ParentType, ContextType>;
};

export type UserSessionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['UserSession'] = ResolversParentTypes['UserSession']> = {
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  created?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  device?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ended?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  expires?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ipAddress?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastSeen?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  maskedIpAddress?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type UserSessionConnectionResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['UserSessionConnection'] = ResolversParentTypes['UserSessionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['UserSessionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['UserSession']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UserSessionEdgeResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['UserSessionEdge'] = ResolversParentTypes['UserSessionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['UserSession'], ParentType, ContextType>;
};

export type VerifyDomainPayloadResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['VerifyDomainPayload'] = ResolversParentTypes['VerifyDomainPayload']> = {
  domain?: Resolver<Maybe<ResolversTypes['Domain']>, ParentType, ContextType>;
};

export type WorkspaceResolvers<ContextType = SubgraphContext, ParentType extends ResolversParentTypes['Workspace'] = ResolversParentTypes['Workspace'], FederationReferenceType extends FederationReferenceTypes['Workspace'] = FederationReferenceTypes['Workspace']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Workspace']> | FederationReferenceType, FederationReferenceType, ContextType>;
  companySize?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  created?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  industry?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['WorkspaceStatus'], ParentType, ContextType>;
  teams?: Resolver<Array<ResolversTypes['Team']>, ParentType, ContextType>;
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
  AddCaseNotePayload?: AddCaseNotePayloadResolvers<ContextType>;
  ApproveTenantPayload?: ApproveTenantPayloadResolvers<ContextType>;
  AssignCasePayload?: AssignCasePayloadResolvers<ContextType>;
  BanUserPayload?: BanUserPayloadResolvers<ContextType>;
  BigInt?: GraphQLScalarType;
  BulkExportFile?: BulkExportFileResolvers<ContextType>;
  BulkJob?: BulkJobResolvers<ContextType>;
  BulkJobConnection?: BulkJobConnectionResolvers<ContextType>;
  BulkJobEdge?: BulkJobEdgeResolvers<ContextType>;
  BulkRow?: BulkRowResolvers<ContextType>;
  BulkRowConnection?: BulkRowConnectionResolvers<ContextType>;
  BulkRowEdge?: BulkRowEdgeResolvers<ContextType>;
  BulkUsersPayload?: BulkUsersPayloadResolvers<ContextType>;
  Campaign?: CampaignResolvers<ContextType>;
  CampaignConnection?: CampaignConnectionResolvers<ContextType>;
  CampaignContent?: CampaignContentResolvers<ContextType>;
  CampaignEdge?: CampaignEdgeResolvers<ContextType>;
  CampaignTotal?: CampaignTotalResolvers<ContextType>;
  CampaignTotals?: CampaignTotalsResolvers<ContextType>;
  CampaignValidation?: CampaignValidationResolvers<ContextType>;
  CampaignValidationConnection?: CampaignValidationConnectionResolvers<ContextType>;
  CampaignValidationEdge?: CampaignValidationEdgeResolvers<ContextType>;
  CancelBulkJobPayload?: CancelBulkJobPayloadResolvers<ContextType>;
  CaseEvent?: CaseEventResolvers<ContextType>;
  CaseMessage?: CaseMessageResolvers<ContextType>;
  CaseNote?: CaseNoteResolvers<ContextType>;
  CaseOpening?: CaseOpeningResolvers<ContextType>;
  CaseTemplate?: CaseTemplateResolvers<ContextType>;
  CaseVolume?: CaseVolumeResolvers<ContextType>;
  ChangeUserRolePayload?: ChangeUserRolePayloadResolvers<ContextType>;
  CloseCasePayload?: CloseCasePayloadResolvers<ContextType>;
  CloseTenantPayload?: CloseTenantPayloadResolvers<ContextType>;
  ComplianceCheck?: ComplianceCheckResolvers<ContextType>;
  CreateTestTenantPayload?: CreateTestTenantPayloadResolvers<ContextType>;
  CreateUserPayload?: CreateUserPayloadResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DnsRecord?: DnsRecordResolvers<ContextType>;
  Domain?: DomainResolvers<ContextType>;
  DomainConnection?: DomainConnectionResolvers<ContextType>;
  DomainEdge?: DomainEdgeResolvers<ContextType>;
  DownloadBulkExportPayload?: DownloadBulkExportPayloadResolvers<ContextType>;
  DownloadUserExportPayload?: DownloadUserExportPayloadResolvers<ContextType>;
  EffectiveLimit?: EffectiveLimitResolvers<ContextType>;
  EffectivePlan?: EffectivePlanResolvers<ContextType>;
  EmailAddress?: GraphQLScalarType;
  EscalateCasePayload?: EscalateCasePayloadResolvers<ContextType>;
  FeatureFlag?: FeatureFlagResolvers<ContextType>;
  FollowUpCasePayload?: FollowUpCasePayloadResolvers<ContextType>;
  HealthInput?: HealthInputResolvers<ContextType>;
  HealthTotal?: HealthTotalResolvers<ContextType>;
  HealthTotals?: HealthTotalsResolvers<ContextType>;
  Mailbox?: MailboxResolvers<ContextType>;
  MailboxConnection?: MailboxConnectionResolvers<ContextType>;
  MailboxEdge?: MailboxEdgeResolvers<ContextType>;
  Membership?: MembershipResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  NotificationPreferences?: NotificationPreferencesResolvers<ContextType>;
  OpenSupportCasePayload?: OpenSupportCasePayloadResolvers<ContextType>;
  OpenTenantPayload?: OpenTenantPayloadResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PostalAddress?: PostalAddressResolvers<ContextType>;
  ProductSignIn?: ProductSignInResolvers<ContextType>;
  ProductSignIns?: ProductSignInsResolvers<ContextType>;
  ProductUsage?: ProductUsageResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecordValidationPayload?: RecordValidationPayloadResolvers<ContextType>;
  ReinstateUserPayload?: ReinstateUserPayloadResolvers<ContextType>;
  RejectTenantPayload?: RejectTenantPayloadResolvers<ContextType>;
  ResendInvitationPayload?: ResendInvitationPayloadResolvers<ContextType>;
  ResetTestTenantPayload?: ResetTestTenantPayloadResolvers<ContextType>;
  ResetUserPasswordPayload?: ResetUserPasswordPayloadResolvers<ContextType>;
  RetryBulkJobPayload?: RetryBulkJobPayloadResolvers<ContextType>;
  RevealPayload?: RevealPayloadResolvers<ContextType>;
  RevealedData?: RevealedDataResolvers<ContextType>;
  RevokeUserSessionsPayload?: RevokeUserSessionsPayloadResolvers<ContextType>;
  SaveCaseTemplatePayload?: SaveCaseTemplatePayloadResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  SecurityPolicy?: SecurityPolicyResolvers<ContextType>;
  SendCustomerMessagePayload?: SendCustomerMessagePayloadResolvers<ContextType>;
  SetBillingOverridePayload?: SetBillingOverridePayloadResolvers<ContextType>;
  SetFeatureFlagPayload?: SetFeatureFlagPayloadResolvers<ContextType>;
  SetPlanOverridePayload?: SetPlanOverridePayloadResolvers<ContextType>;
  StaffMember?: StaffMemberResolvers<ContextType>;
  StartBulkJobPayload?: StartBulkJobPayloadResolvers<ContextType>;
  StartCasePayload?: StartCasePayloadResolvers<ContextType>;
  SupportCase?: SupportCaseResolvers<ContextType>;
  SupportCaseConnection?: SupportCaseConnectionResolvers<ContextType>;
  SupportCaseEdge?: SupportCaseEdgeResolvers<ContextType>;
  SupportNumbers?: SupportNumbersResolvers<ContextType>;
  SuspendUserPayload?: SuspendUserPayloadResolvers<ContextType>;
  Team?: TeamResolvers<ContextType>;
  TeamMember?: TeamMemberResolvers<ContextType>;
  Tenant?: TenantResolvers<ContextType>;
  TenantConnection?: TenantConnectionResolvers<ContextType>;
  TenantConsent?: TenantConsentResolvers<ContextType>;
  TenantEdge?: TenantEdgeResolvers<ContextType>;
  TenantFlag?: TenantFlagResolvers<ContextType>;
  TenantHealth?: TenantHealthResolvers<ContextType>;
  TenantOverride?: TenantOverrideResolvers<ContextType>;
  TenantSettings?: TenantSettingsResolvers<ContextType>;
  TenantSso?: TenantSsoResolvers<ContextType>;
  TenantSsoSettings?: TenantSsoSettingsResolvers<ContextType>;
  TenantUsage?: TenantUsageResolvers<ContextType>;
  TestTenant?: TestTenantResolvers<ContextType>;
  TriageCasePayload?: TriageCasePayloadResolvers<ContextType>;
  UnbanUserPayload?: UnbanUserPayloadResolvers<ContextType>;
  UndoBulkJobPayload?: UndoBulkJobPayloadResolvers<ContextType>;
  UpdateTenantSettingsPayload?: UpdateTenantSettingsPayloadResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  UserActivity?: UserActivityResolvers<ContextType>;
  UserActivityConnection?: UserActivityConnectionResolvers<ContextType>;
  UserActivityEdge?: UserActivityEdgeResolvers<ContextType>;
  UserConnection?: UserConnectionResolvers<ContextType>;
  UserEdge?: UserEdgeResolvers<ContextType>;
  UserExport?: UserExportResolvers<ContextType>;
  UserExportPiece?: UserExportPieceResolvers<ContextType>;
  UserExportPieceConnection?: UserExportPieceConnectionResolvers<ContextType>;
  UserExportPieceEdge?: UserExportPieceEdgeResolvers<ContextType>;
  UserInvitation?: UserInvitationResolvers<ContextType>;
  UserSession?: UserSessionResolvers<ContextType>;
  UserSessionConnection?: UserSessionConnectionResolvers<ContextType>;
  UserSessionEdge?: UserSessionEdgeResolvers<ContextType>;
  VerifyDomainPayload?: VerifyDomainPayloadResolvers<ContextType>;
  Workspace?: WorkspaceResolvers<ContextType>;
  WorkspaceConnection?: WorkspaceConnectionResolvers<ContextType>;
  WorkspaceEdge?: WorkspaceEdgeResolvers<ContextType>;
};

