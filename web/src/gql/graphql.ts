/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** A one-time link's token and a new password. */
export type AcceptInvitationInput = {
  /** What to call this device in the list of sessions, up to 80 characters. */
  deviceName: string;
  /** The new password, 12 to 200 characters. */
  password: string;
  /** The token from the link. */
  token: string;
};

/** How an operation was answered. */
export type AccessDecision =
  /** All that was asked for was shown. */
  | 'ALLOWED'
  /** Nothing of it was shown. */
  | 'DENIED'
  /** Some of it was shown. */
  | 'PARTIAL';

/** Which receipts. */
export type AccessReceiptFilter = {
  /** Only what this staff member or token saw. */
  actorId?: string | null | undefined;
  /** Before this moment. */
  before?: string | null | undefined;
  /** Only what was read for this support case. */
  caseId?: string | null | undefined;
  /** Only what was seen of this thing, a user for example. */
  entityId?: string | null | undefined;
  /** At this moment or later. */
  from?: string | null | undefined;
  /** Only what was seen of this tenant. */
  tenantId?: string | null | undefined;
};

/** Which requests. */
export type AccessRequestFilter = {
  /** Only those that the viewer can decide now. */
  decidable?: boolean | null | undefined;
  /** Only those of this kind. */
  kind?: AccessRequestKind | null | undefined;
  /** Only the viewer's own. */
  mine?: boolean | null | undefined;
  /** Only those in these states. */
  states?: Array<AccessRequestState> | null | undefined;
  /** Only those about this staff member. */
  subjectId?: string | null | undefined;
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
  alertId: string;
  /** What was found, up to 500 characters. */
  note?: string | null | undefined;
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

/** A note to write. */
export type AddCaseNoteInput = {
  /** Whether the customer got an answer otherwise, by telephone for example: it stops the clock. */
  answered?: boolean | null | undefined;
  /** The case's id. */
  caseId: string;
  /** What it says, up to 4000 characters. */
  text: string;
};

/** Which alerts. */
export type AlertFilter = {
  /** Looked at, or not yet. */
  acknowledged?: boolean | null | undefined;
  /** Of these kinds. */
  kinds?: Array<AlertKind> | null | undefined;
  /** About this person. */
  staffMemberId?: string | null | undefined;
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

/** Which request to apply. */
export type ApplyRequestInput = {
  /** The request's id. */
  requestId: string;
};

/** Which request to approve. */
export type ApproveRequestInput = {
  /** Leaves applying it to whoever asked, with `applyRequest`, within a day. */
  later?: boolean | null | undefined;
  /** The request's id. */
  requestId: string;
  /** The version that was read; CONFLICT when there is a newer one. */
  version?: number | null | undefined;
};

/** Which sign-up to let in. */
export type ApproveTenantInput = {
  /** What there is to say about it, up to 500 characters. */
  reason?: string | null | undefined;
  /** The tenant's id. */
  tenantId: string;
};

/** Who gets a case. */
export type AssignCaseInput = {
  /** The case's id. */
  caseId: string;
  /** Who gets it; the viewer when left out. */
  staffMemberId?: string | null | undefined;
};

/** Whom to give which role, and why. */
export type AssignRoleInput = {
  /** Why. */
  reason: string;
  /** The tier's or the add-on's name. */
  roleName: string;
  /** The staff member's id. */
  staffMemberId: string;
  /** The ticket that it is for. */
  ticket?: string | null | undefined;
};

/** Which records of the trail. */
export type AuditEventFilter = {
  /** Only these actions. */
  action?: Array<string> | null | undefined;
  /** Only what this staff member or token did. */
  actorId?: string | null | undefined;
  /** Before this moment. */
  before?: string | null | undefined;
  /** At this moment or later. */
  from?: string | null | undefined;
  /** Only this thing. */
  resourceId?: string | null | undefined;
  /** Only things of this type. */
  resourceType?: string | null | undefined;
  /** Only what concerns this tenant. */
  tenantId?: string | null | undefined;
};

/** Whom to ban. */
export type BanUserInput = {
  /** Why, up to 500 characters. */
  reason: string;
  /** The ticket that it is for. */
  ticket?: string | null | undefined;
  /** The user's id. */
  userId: string;
};

/** How a tenant can be billed otherwise. */
export type BillingOverrideKind =
  /** Free of charge. */
  | 'COMP'
  /** Another cycle than a month or a year. */
  | 'CUSTOM_CYCLE'
  /** A longer trial. */
  | 'EXTENDED_TRIAL';

/** Which permissions to take, and why. */
export type BreakGlassInput = {
  /** For how long: 1 to 60, 60 when left out. */
  minutes?: number | null | undefined;
  /** How far they are to reach; as little as is of use when left out. */
  reach?: Reach | null | undefined;
  /** Why. */
  reason: string;
  /** The permissions, by id. */
  scopes: Array<string>;
  /** The ticket that it is for. */
  ticket?: string | null | undefined;
};

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

/** Which bulk change. */
export type BulkJobInput = {
  /** The bulk change's id. */
  jobId: string;
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
  dryRun?: boolean | null | undefined;
  /** All users that match, up to 10000. */
  filter?: UserFilter | null | undefined;
  /** The team to leave, for MOVE_TEAM; users join only when left out. */
  fromTeamId?: string | null | undefined;
  /** Why, up to 500 characters. */
  reason: string;
  /** The role, for CHANGE_ROLE. */
  role?: TenantRole | null | undefined;
  /** Of these, only those that a search finds. */
  search?: string | null | undefined;
  /** The tenant that the role or the teams are in, for CHANGE_ROLE and MOVE_TEAM. */
  tenantId?: string | null | undefined;
  /** The ticket that it is for. */
  ticket?: string | null | undefined;
  /** The team to join, for MOVE_TEAM; users leave only when left out. */
  toTeamId?: string | null | undefined;
  /** These users, up to 10000; either this or a filter. */
  userIds?: Array<string> | null | undefined;
};

/** What a campaign says, given by hand. */
export type CampaignContentInput = {
  /** The text, up to 20000 characters. */
  body: string;
  /** Why the recipients may be written to. */
  consentBasis?: ConsentBasis | null | undefined;
  /** The address that it comes from. */
  fromAddress: string;
  /** The name that it comes from, up to 200 characters. */
  fromName: string;
  /** The header List-Unsubscribe. */
  listUnsubscribe?: string | null | undefined;
  /** The subject line, up to 200 characters. */
  subject: string;
};

/** Which campaigns. */
export type CampaignFilter = {
  /** Any of these. */
  status?: Array<CampaignStatus> | null | undefined;
  /** Only those of this workspace. */
  workspaceId?: string | null | undefined;
};

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

/** Which request to take back. */
export type CancelRequestInput = {
  /** The request's id. */
  requestId: string;
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

/** Which template to fill in. */
export type CaseMessageInput = {
  /** The case that it is about. */
  caseId: string;
  /** The template. */
  templateId: string;
  /** The user that it would go to. */
  userId: string;
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

/** Which role to give to whom. */
export type ChangeUserRoleInput = {
  /** Why, up to 500 characters. */
  reason: string;
  /** The role. */
  role: TenantRole;
  /** The tenant's id. */
  tenantId: string;
  /** The ticket that it is for. */
  ticket?: string | null | undefined;
  /** The user's id. */
  userId: string;
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
  caseId: string;
  /** How it was solved, up to 4000 characters. */
  solution?: string | null | undefined;
};

/** Which review, and what was found. */
export type CloseReviewInput = {
  /** What was found. */
  conclusion: string;
  /** The review's id. */
  reviewId: string;
};

/** Which tenant to close. */
export type CloseTenantInput = {
  /** The tenant's id. */
  tenantId: string;
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

/** A new add-on role, and why. */
export type CreateRoleInput = {
  /** What it is for, in a sentence. */
  description: string;
  /** Its name: 2 to 40 small letters, digits and underscores. A name is not used twice. */
  name: string;
  /** Why. */
  reason: string;
  /** The ticket that it is for. */
  ticket?: string | null | undefined;
};

/** What a test tenant is called, and how much is in it. */
export type CreateTestTenantInput = {
  /** How many campaigns, 0 to 20; 4 when left out. */
  campaigns?: number | null | undefined;
  /** After how many days it ends by itself, 1 to 30; 30 when left out. */
  days?: number | null | undefined;
  /** Its name, up to 80 characters; “(synthetic)” is added. */
  name: string;
  /** How many people, 1 to 500; 12 when left out. */
  people?: number | null | undefined;
  /** What its data is made from, 0 to 2147483647; drawn when left out. */
  seed?: number | null | undefined;
};

/** Whom to make an account for. */
export type CreateUserInput = {
  /** Where the invitation goes; an address has one account in all of PenguinMails. */
  email: string;
  /** What the user is called, up to 200 characters. */
  name: string;
  /** Why, up to 500 characters. */
  reason: string;
  /** What the user is in the tenant; OWNER only where there is none. */
  role: TenantRole;
  /** The tenant that the user belongs to. */
  tenantId: string;
  /** The ticket that it is for. */
  ticket?: string | null | undefined;
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

/** Which grant, and what becomes of it. */
export type DecideReviewItemInput = {
  /** What becomes of the grant. */
  decision: ReviewDecision;
  /** Why. */
  reason: string;
  /** The item's id. */
  reviewItemId: string;
};

/** Which add-on role to delete, and why. */
export type DeleteRoleInput = {
  /** Why. */
  reason: string;
  /** The role's name. */
  roleName: string;
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

/** What a request should say now. */
export type EditRequestInput = {
  /** The new input; as it was when left out. */
  input?: unknown;
  /** The new reason; as it was when left out. */
  reason?: string | null | undefined;
  /** The request's id. */
  requestId: string;
  /** The new ticket; as it was when left out. */
  ticket?: string | null | undefined;
  /** The version that this is an edit of; CONFLICT when there is a newer one. */
  version: number;
};

/** How an elevation began. */
export type ElevationKind =
  /** Somebody else approved it. */
  | 'APPROVED'
  /** Taken in an emergency; reviewed afterwards. */
  | 'BREAK_GLASS';

/** What kind of access. */
export type ElevationUseKind =
  /** Something was done, or tried. */
  | 'CHANGE'
  /** Customer data was shown. */
  | 'READ';

/** Which elevation to end. */
export type EndElevationInput = {
  /** The elevation's id. */
  elevationId: string;
};

/** The challenge to enrol for. */
export type EnrolSecondFactorInput = {
  /** The challenge from `signIn` or `acceptInvitation`. */
  challenge: string;
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
  email: string;
  /** Why, up to 500 characters. */
  reason: string;
  /** The ticket that it is for. */
  ticket?: string | null | undefined;
  /** The user's id. */
  userId: string;
};

/** Which case to hand up, and why. */
export type EscalateCaseInput = {
  /** The case's id. */
  caseId: string;
  /** Whether it cannot wait: it goes straight to the super admins, who are warned. */
  emergency?: boolean | null | undefined;
  /** Why, 10 to 500 characters. */
  reason: string;
};

/** On whom to export everything that is held. */
export type ExportUserDataInput = {
  /** The support case that it is for, of one of the user's tenants: its id, or its reference. */
  caseId?: string | null | undefined;
  /** Why, up to 500 characters. */
  reason: string;
  /** The ticket that it is for. */
  ticket?: string | null | undefined;
  /** The user's id. */
  userId: string;
};

/** A mutation to ask for. */
export type FileRequestInput = {
  /** Its input, exactly as it is to be applied. */
  input: unknown;
  /** The mutation's name, such as `suspendStaffMember`. */
  mutation: string;
  /** Why. */
  reason: string;
  /** The ticket that it is for. */
  ticket?: string | null | undefined;
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
  caseId: string;
  /** What the customer said, up to 4000 characters. */
  note?: string | null | undefined;
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

/** How well something is. */
export type HealthStatus =
  /** Slow or failing in part. */
  | 'DEGRADED'
  /** Not there. */
  | 'DOWN'
  /** As it should be. */
  | 'HEALTHY';

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

/** Whom to invite, and why. */
export type InviteStaffMemberInput = {
  /** The address that they will sign in with. */
  email: string;
  /** Their name. */
  name: string;
  /** Why. */
  reason: string;
  /** The tier's name. */
  roleName: string;
  /** The ticket that it is for. */
  ticket?: string | null | undefined;
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

/** A limit to set. */
export type LimitInput = {
  /** How many, 0 or more; without limit when left out. */
  limit?: number | null | undefined;
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

/** Which customer a tenant is in Stripe. */
export type LinkStripeCustomerInput = {
  /** Why, 10 to 500 characters. */
  reason: string;
  /** A customer that is there (`cus_…`); left out, one is made from the tenant's name and the address that its bills go to. */
  stripeCustomerId?: string | null | undefined;
  /** The tenant's id. */
  tenantId: string;
};

/** Whom to lock out, and why. */
export type LockOutStaffMemberInput = {
  /** Why. */
  reason: string;
  /** The staff member's id. */
  staffMemberId: string;
};

/** Which mailboxes. */
export type MailboxFilter = {
  /** Only those whose health score lies below this, 1 to 100. */
  healthBelow?: number | null | undefined;
  /** Any of these. */
  provider?: Array<MailboxProvider> | null | undefined;
  /** Any of these. */
  status?: Array<MailboxStatus> | null | undefined;
  /** Any of these. */
  warmupStatus?: Array<WarmupStatus> | null | undefined;
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

/** Which notices were read. */
export type MarkNoticesReadInput = {
  /** Their ids; those of other people are left as they are. */
  noticeIds: Array<string>;
};

/** What a grant asks for before it counts. */
export type Needs =
  /** Another person's approval. */
  | 'APPROVAL'
  /** An elevation in force. */
  | 'ELEVATION'
  /** Nothing more. */
  | 'NOTHING';

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

/** What a tenant is told of by mail. What is left out stays, and null is the default again. */
export type NotificationPreferencesInput = {
  /** Changes of plan, price and bills. */
  billing?: boolean | null | undefined;
  /** What concerns the security of its accounts. */
  security?: boolean | null | undefined;
  /** What changes in PenguinMails, and when it is down. */
  system?: boolean | null | undefined;
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
  emergency?: boolean | null | undefined;
  /** How bad it is; NORMAL when left out. */
  severity?: CaseSeverity | null | undefined;
  /** What it says in short, 3 to 200 characters; without personal data. */
  subject: string;
  /** The tenant that it is about. */
  tenantId: string;
  /** A ticket number elsewhere. */
  ticket?: string | null | undefined;
  /** Users of the tenant that it is about, 20 at most. */
  userIds?: Array<string> | null | undefined;
};

/** Which tenant to open, why, and for which case. */
export type OpenTenantInput = {
  /** An existing support case of this tenant, by id or reference. */
  caseId?: string | null | undefined;
  /** Why, from the closed list; TROUBLESHOOTING when left out. */
  purpose?: OpenReason | null | undefined;
  /** Why, in a sentence, up to 500 characters. */
  reason: string;
  /** The tenant's id. */
  tenantId: string;
  /** A ticket number elsewhere. */
  ticket?: string | null | undefined;
  /** The user of this tenant that the case is about, who becomes one of the users of the case. */
  userId?: string | null | undefined;
};

/** What can be overridden. */
export type OverrideKind =
  /** How the tenant is billed. */
  | 'BILLING'
  /** Limits and price of the plan. */
  | 'PLAN';

/** How a payment went, as Stripe has it. */
export type PaymentStatus =
  /** Did not go through. */
  | 'FAILED'
  /** Under way. */
  | 'PENDING'
  /** Went through. */
  | 'SUCCEEDED';

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

/** A difference in what a role may do. */
export type PermissionChangeInput = {
  /** What to give. */
  add?: Array<PermissionGrantInput> | null | undefined;
  /** What to take. */
  remove?: Array<PermissionRemovalInput> | null | undefined;
  /** The role's name. */
  roleName: string;
};

/** A cell to give. */
export type PermissionGrantInput = {
  /** On what condition; none when left out. */
  needs?: Needs | null | undefined;
  /** The permission, by id. */
  permission: string;
  /** How far it reaches. */
  reach: Reach;
};

/** A cell to take. */
export type PermissionRemovalInput = {
  /** The permission, by id. */
  permission: string;
  /** How far the grant to take reaches. */
  reach: Reach;
};

/** A postal address to set. */
export type PostalAddressInput = {
  /** The city, 1 to 100 characters. */
  city: string;
  /** The country, two letters as ISO 3166 has it. */
  country: string;
  /** What else belongs to the street, 200 characters at most. */
  more?: string | null | undefined;
  /** The postal code, 20 characters at most. */
  postalCode?: string | null | undefined;
  /** To whom, 1 to 200 characters. */
  recipient: string;
  /** Street and number, 1 to 200 characters. */
  street: string;
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

/** What became of signing in. */
export type ProductSignInKind =
  /** The user signed in. */
  | 'SIGNED_IN'
  /** The user signed out. */
  | 'SIGNED_OUT'
  /** Somebody tried, and was not let in. */
  | 'SIGN_IN_FAILED';

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
  reason: string;
  /** The tenant's id. */
  tenantId: string;
  /** A ticket number, when there is one. */
  ticket?: string | null | undefined;
};

/** Password and second factor once more: a code or a passkey. */
export type ReauthenticateInput = {
  /** The six digits, or a recovery code. */
  code?: string | null | undefined;
  /** The credential that the browser gave for `startPasskeyReauthentication` (`toJSON`), as JSON text. */
  passkey?: string | null | undefined;
  /** The password. */
  password: string;
};

/** Which test campaign, and what was found. */
export type RecordValidationInput = {
  /** The test campaign's id. */
  campaignId: string;
  /** Another text than the campaign's own. */
  content?: CampaignContentInput | null | undefined;
  /** What there is to say, up to 2000 characters; needed when it passes although a check failed. */
  notes?: string | null | undefined;
  /** What was found. */
  verdict: ValidationVerdict;
};

/** A passkey that was just made. */
export type RegisterPasskeyInput = {
  /** What to call it in the list of factors, up to 80 characters. */
  name: string;
  /** The credential that the browser gave (`toJSON`), as JSON text. */
  response: string;
};

/** Whom to let in again, and why. */
export type ReinstateStaffMemberInput = {
  /** Why. */
  reason: string;
  /** The staff member's id. */
  staffMemberId: string;
  /** The ticket that it is for. */
  ticket?: string | null | undefined;
};

/** Whose suspension to lift. */
export type ReinstateUserInput = {
  /** Why, up to 500 characters. */
  reason: string;
  /** The ticket that it is for. */
  ticket?: string | null | undefined;
  /** The user's id. */
  userId: string;
};

/** Which request to refuse, and why. */
export type RejectRequestInput = {
  /** Why. */
  reason: string;
  /** The request's id. */
  requestId: string;
};

/** Which sign-up to turn away, and why. */
export type RejectTenantInput = {
  /** Why, 10 to 500 characters. */
  reason: string;
  /** The tenant's id. */
  tenantId: string;
};

/** From whom to take every role, and why. */
export type RemoveAllRolesInput = {
  /** Why. */
  reason: string;
  /** The staff member's id. */
  staffMemberId: string;
};

/** Which passkey to take away. */
export type RemovePasskeyInput = {
  /** The passkey's id. */
  passkeyId: string;
};

/** From whom to take which role, and why. */
export type RemoveRoleInput = {
  /** Why. */
  reason: string;
  /** The tier's or the add-on's name. */
  roleName: string;
  /** The staff member's id. */
  staffMemberId: string;
};

/** Which tenant, and why. */
export type RequestCrossTenantAccessInput = {
  /** Why. */
  reason: string;
  /** The tenant's id. */
  tenantId: string;
  /** The case or ticket that it is for. */
  ticket: string;
};

/** Which permissions, for how long, and why. */
export type RequestElevationInput = {
  /** For how long, from the approval on: 1 to 480. */
  minutes: number;
  /** How far they are to reach; as little as is of use when left out. */
  reach?: Reach | null | undefined;
  /** Why. */
  reason: string;
  /** The permissions, by id. */
  scopes: Array<string>;
  /** The ticket that it is for. */
  ticket?: string | null | undefined;
};

/** Whose second factors to take, and why. */
export type RequestFactorResetInput = {
  /** Why. */
  reason: string;
  /** The staff member's id. */
  staffMemberId: string;
  /** The ticket that it is for. */
  ticket?: string | null | undefined;
};

/** A difference in what a role may do, and why. */
export type RequestPermissionChangeInput = {
  /** What to give. */
  add?: Array<PermissionGrantInput> | null | undefined;
  /** Why. */
  reason: string;
  /** What to take. */
  remove?: Array<PermissionRemovalInput> | null | undefined;
  /** The role's name. */
  roleName: string;
  /** The ticket that it is for. */
  ticket?: string | null | undefined;
};

/** What a token may do, and why. */
export type RequestTokenInput = {
  /** Where it may be used from, as CIDR; anywhere when left out. */
  allowedAddresses?: Array<string> | null | undefined;
  /** For how many days: 1 to 365. */
  days: number;
  /** The environment; production when left out. */
  environment?: Environment | null | undefined;
  /** What kind. */
  kind: TokenKind;
  /** What to call it. */
  name: string;
  /** How many requests a minute. */
  ratePerMinute?: number | null | undefined;
  /** Why. */
  reason: string;
  /** The permissions, by id; some of what its kind may be given. */
  scopes: Array<string>;
  /** The tenants that it reaches; a partner's always names some. */
  tenantIds?: Array<string> | null | undefined;
  /** The ticket that it is for. */
  ticket?: string | null | undefined;
};

/** Whom to invite again. */
export type ResendInvitationInput = {
  /** Why, up to 500 characters. */
  reason: string;
  /** The ticket that it is for. */
  ticket?: string | null | undefined;
  /** The user's id. */
  userId: string;
};

/** Which test tenant, and whether with other data. */
export type ResetTestTenantInput = {
  /** What its data is made from; as before when left out. */
  seed?: number | null | undefined;
  /** The test tenant's id. */
  tenantId: string;
};

/** Whom to send a reset link to. */
export type ResetUserPasswordInput = {
  /** Why, up to 500 characters. */
  reason: string;
  /** The ticket that it is for. */
  ticket?: string | null | undefined;
  /** The user's id. */
  userId: string;
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
  caseId?: string | null | undefined;
  /** Which fields. */
  fields: Array<RevealField>;
  /** The user's id. */
  userId: string;
};

/** What becomes of a grant. */
export type ReviewDecision =
  /** It stays. */
  | 'KEEP'
  /** It is taken. */
  | 'REMOVE';

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

/** Whose sessions, and why. */
export type RevokeAllSessionsInput = {
  /** Why; asked for when it is another's. */
  reason?: string | null | undefined;
  /** Whose; one's own when left out. */
  staffMemberId?: string | null | undefined;
};

/** Which session, and why. */
export type RevokeSessionInput = {
  /** Why; asked for when it is another's. */
  reason?: string | null | undefined;
  /** The session's id. */
  sessionId: string;
};

/** Which token, and why. */
export type RevokeTokenInput = {
  /** Why. */
  reason: string;
  /** The token's id; a token may leave its own out. */
  tokenId?: string | null | undefined;
};

/** Whose sessions to end. */
export type RevokeUserSessionsInput = {
  /** Why, up to 500 characters. */
  reason: string;
  /** The ticket that it is for. */
  ticket?: string | null | undefined;
  /** The user's id. */
  userId: string;
};

/** Which version of the settings to bring back, and why. */
export type RollBackConfigInput = {
  /** The version that was read; CONFLICT when there is a newer one, now or when it is approved. */
  expectedVersion: number;
  /** Why. */
  reason: string;
  /** The ticket that it is for. */
  ticket?: string | null | undefined;
  /** The version whose values should hold again; 0 is what Rookery is delivered with. */
  version: number;
};

/** Which token, and why. */
export type RotateTokenInput = {
  /** Why. */
  reason: string;
  /** The token's id. */
  tokenId: string;
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

/** The state of a second factor. */
export type SecondFactorState =
  /** An authenticator application is enrolled. */
  | 'ENROLLED'
  /** None yet; the next sign-in begins with enrolment. */
  | 'MISSING';

/** How a tenant's people sign in. What is left out stays, and null is the default again. */
export type SecurityPolicyInput = {
  /** How many failed attempts lock an account, 3 to 20. */
  loginAttempts?: number | null | undefined;
  /** How many characters a password has at least, 8 to 128. */
  passwordMinLength?: number | null | undefined;
  /** Whether a password has letters, digits and other signs. */
  passwordMixed?: boolean | null | undefined;
  /** After how many hours a session ends, 1 to 720. */
  sessionHours?: number | null | undefined;
  /** Whether everybody needs a second factor. */
  twoFactorRequired?: boolean | null | undefined;
};

/** A message to a customer. */
export type SendCustomerMessageInput = {
  /** The case that it is about. */
  caseId: string;
  /** The subject line, 1 to 200 characters; merge fields are allowed. */
  subject: string;
  /** The text, 1 to 4000 characters; merge fields are allowed. */
  text: string;
  /** The user that it goes to, at the registered address. */
  userId: string;
};

/** An override of the billing. */
export type SetBillingOverrideInput = {
  /** How it is billed otherwise. */
  billing: BillingOverrideKind;
  /** For CUSTOM_CYCLE: how many months a cycle has, 1 to 36. */
  cycleMonths?: number | null | undefined;
  /** Until when; until another is set when left out. An extended trial ends with the trial. */
  ends?: string | null | undefined;
  /** Why, 10 to 500 characters. */
  reason: string;
  /** From when; now when left out. */
  starts?: string | null | undefined;
  /** The tenant's id. */
  tenantId: string;
  /** For EXTENDED_TRIAL: how many days, 1 to 90, the trial lasts from the override's start. */
  trialDays?: number | null | undefined;
};

/** Other settings of the whole platform, and why. */
export type SetConfigInput = {
  /** The version that was read; CONFLICT when there is a newer one, now or when it is approved. */
  expectedVersion: number;
  /** Why. */
  reason: string;
  /** The ticket that it is for. */
  ticket?: string | null | undefined;
  /** Those that should be otherwise; all together, or none. */
  values: Array<SettingValueInput>;
};

/** A flag to set: for everybody, or for one tenant. */
export type SetFeatureFlagInput = {
  /** What it switches; needed for a new one. */
  description?: string | null | undefined;
  /** Whether everybody, or this tenant, has it; as it is when left out. With `tenantId`, null takes what was said of the tenant back. */
  enabled?: boolean | null | undefined;
  /** What the code calls it: small letters, digits, dots and hyphens. */
  key: string;
  /** Which share of the tenants has it, 0 to 100; as it is when left out. */
  percentage?: number | null | undefined;
  /** Why, 10 to 500 characters. */
  reason: string;
  /** The tenant that it is set for; for everybody when left out. */
  tenantId?: string | null | undefined;
};

/** An override of the plan. */
export type SetPlanOverrideInput = {
  /** The price of a month instead, in minor units. */
  customPrice?: string | null | undefined;
  /** Until when; until another is set when left out. */
  ends?: string | null | undefined;
  /** Limits instead of the plan's. */
  limits?: Array<LimitInput> | null | undefined;
  /** The plan whose limits hold instead, by its short name. */
  planSlug?: string | null | undefined;
  /** Why, 10 to 500 characters. */
  reason: string;
  /** From when; now when left out. */
  starts?: string | null | undefined;
  /** The tenant's id. */
  tenantId: string;
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

/** One setting of the whole platform, as it should be. */
export type SettingValueInput = {
  /** The setting's name, such as `alerts.failed-sign-ins`. */
  key: string;
  /** Its new value: a number, true or false, a text, or a list of texts, as the setting is. Null, or left out, follows the default again. */
  value?: unknown;
};

/** Address, password and device. */
export type SignInInput = {
  /** What to call this device in the list of sessions, up to 80 characters. */
  deviceName: string;
  /** The address. */
  email: string;
  /** The password. */
  password: string;
};

/** What comes next on the way in. */
export type SignInStep =
  /** Call `enrolSecondFactor`, then `verifySecondFactor`. */
  | 'ENROL_SECOND_FACTOR'
  /** Send a code with `verifySecondFactor`. */
  | 'SECOND_FACTOR';

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

/** Which staff members. */
export type StaffMemberFilter = {
  /** Part of the address; nobody else's matches for those who may not read it. */
  email?: string | null | undefined;
  /** Part of the name. */
  name?: string | null | undefined;
  /** Who holds any of these as tier or add-on, by name; nobody else's matches for those who may not read it. */
  role?: Array<string> | null | undefined;
  /** Any of these; nobody else's matches for those who may not read it. */
  status?: Array<StaffStatus> | null | undefined;
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

/** Which case to look into. */
export type StartCaseInput = {
  /** The case's id. */
  caseId: string;
};

/** The challenge to answer with a passkey. */
export type StartPasskeySignInInput = {
  /** The challenge from `signIn`. */
  challenge: string;
};

/** When a review is due. */
export type StartPrivilegeReviewInput = {
  /** When it should be closed; in 14 days when left out. */
  due?: string | null | undefined;
};

/** Which Stripe is asked. */
export type StripeAccountKind =
  /** An account at Stripe. */
  | 'ACCOUNT'
  /** None: nothing can be linked. */
  | 'NONE'
  /** A stand-in on this machine, which speaks Stripe's protocol: no account is configured. */
  | 'STAND_IN';

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

/** Which cases. */
export type SupportCaseFilter = {
  /** Only this staff member's. */
  assigneeId?: string | null | undefined;
  /** Those without a first answer whose time is up, or will be within the hour. */
  breaching?: boolean | null | undefined;
  /** Any of these. */
  category?: Array<CaseCategory> | null | undefined;
  /** Any of these. */
  level?: Array<CaseLevel> | null | undefined;
  /** Those that the viewer has. */
  mine?: boolean | null | undefined;
  /** Part of the number, such as `1042`. */
  reference?: string | null | undefined;
  /** Only these. */
  severity?: CaseSeverity | null | undefined;
  /** Any of these. */
  status?: Array<CaseStatus> | null | undefined;
  /** Those that nobody has. */
  unassigned?: boolean | null | undefined;
  /** Those that are not solved yet. */
  unsolved?: boolean | null | undefined;
  /** Those about this user; in opened tenants. */
  userId?: string | null | undefined;
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

/** Which days, and whose numbers. */
export type SupportNumbersInput = {
  /** Before this moment; now when left out. 92 days at most. */
  before?: string | null | undefined;
  /** From this moment on; 28 days ago when left out. */
  from?: string | null | undefined;
  /** Only cases that this staff member has or had last. */
  staffMemberId?: string | null | undefined;
};

/** Whom to suspend, and why. */
export type SuspendStaffMemberInput = {
  /** Why. */
  reason: string;
  /** The staff member's id. */
  staffMemberId: string;
};

/** Which tenant to suspend, and why. */
export type SuspendTenantInput = {
  /** Why, up to 500 characters. */
  reason: string;
  /** The tenant's id. */
  tenantId: string;
  /** A ticket number, when there is one. */
  ticket?: string | null | undefined;
};

/** Whom to suspend. */
export type SuspendUserInput = {
  /** Why, up to 500 characters. */
  reason: string;
  /** The ticket that it is for. */
  ticket?: string | null | undefined;
  /** The user's id. */
  userId: string;
};

/** Which tenants. */
export type TenantFilter = {
  /** Created before this moment. */
  createdBefore?: string | null | undefined;
  /** Created at this moment or later. */
  createdFrom?: string | null | undefined;
  /** Only this environment. */
  environment?: Environment | null | undefined;
  /** Part of the name; nothing matches for those who may not read names. */
  name?: string | null | undefined;
  /** Any of these. */
  status?: Array<TenantStatus> | null | undefined;
};

/** What became of the mail that tells a tenant of something. */
export type TenantNotice =
  /** There is nobody to write to. */
  | 'NOBODY'
  /** It is on its way to the tenant's owner. */
  | 'QUEUED'
  /** The tenant does not want such mail: none was queued. */
  | 'SWITCHED_OFF';

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

/** What kind of API token. */
export type TokenKind =
  /** An analyst's: pseudonyms of every tenant. */
  | 'analyst'
  /** A partner's: some tenants, and no change. */
  | 'partner';

/** How to sort a case. */
export type TriageCaseInput = {
  /** The case's id. */
  caseId: string;
  /** What it is about; as it is when left out. */
  category?: CaseCategory | null | undefined;
  /** How bad it is; as it is when left out. */
  severity?: CaseSeverity | null | undefined;
};

/** Whose ban to lift. */
export type UnbanUserInput = {
  /** Why, up to 500 characters. */
  reason: string;
  /** The ticket that it is for. */
  ticket?: string | null | undefined;
  /** The user's id. */
  userId: string;
};

/** Which bulk change to take back, and why. */
export type UndoBulkJobInput = {
  /** The bulk change's id. */
  jobId: string;
  /** Why, up to 500 characters. */
  reason: string;
};

/** Whose link to take away. */
export type UnlinkStripeCustomerInput = {
  /** Why, 10 to 500 characters. */
  reason: string;
  /** The tenant's id. */
  tenantId: string;
};

/** What an add-on role should be called or be for, and why. */
export type UpdateRoleInput = {
  /** What it is for; as it was when left out. */
  description?: string | null | undefined;
  /** Its new name; as it was when left out. */
  name?: string | null | undefined;
  /** Why. */
  reason: string;
  /** The role's name as it is now. */
  roleName: string;
  /** The ticket that it is for. */
  ticket?: string | null | undefined;
};

/** What to change of a tenant's settings. What is left out stays. */
export type UpdateTenantSettingsInput = {
  /** What stands on bills, as a whole; null takes it away. */
  billingAddress?: PostalAddressInput | null | undefined;
  /** Where mail about bills goes; null takes it away. */
  billingEmail?: string | null | undefined;
  /** What the tenant is told of by mail. */
  notifications?: NotificationPreferencesInput | null | undefined;
  /** Why, 10 to 500 characters. */
  reason: string;
  /** How the tenant's people sign in. */
  securityPolicy?: SecurityPolicyInput | null | undefined;
  /** The tenant's id. */
  tenantId: string;
  /** The version that was read; CONFLICT, with the current one, when somebody has changed the settings since. */
  version: number;
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

/** Which users. */
export type UserFilter = {
  /** Only this environment. */
  environment?: Environment | null | undefined;
  /** Those who have any of these roles somewhere. */
  role?: Array<TenantRole> | null | undefined;
  /** Any of these. */
  status?: Array<UserStatus> | null | undefined;
  /** Those of this tenant. */
  tenantId?: string | null | undefined;
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
  domainId: string;
};

/** A challenge and a passkey's answer. */
export type VerifyPasskeyInput = {
  /** The challenge from `signIn`. */
  challenge: string;
  /** The credential that the browser gave (`toJSON`), as JSON text. */
  response: string;
};

/** A challenge and its answer. */
export type VerifySecondFactorInput = {
  /** The challenge from `signIn` or `acceptInvitation`. */
  challenge: string;
  /** The six digits, or a recovery code. */
  code: string;
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

/** How far an event from Stripe has come. */
export type WebhookEventStatus =
  /** Could not be applied; Stripe sends it again. */
  | 'FAILED'
  /** Applied. */
  | 'PROCESSED'
  /** Stored; nothing to do for its type. */
  | 'STORED';

/** Whether a workspace is in use. */
export type WorkspaceStatus =
  /** In use. */
  | 'ACTIVE'
  /** Put away. */
  | 'ARCHIVED';

/** About whom to write, and what. */
export type WriteStaffNotesInput = {
  /** The notes, up to 4000 characters; nothing takes them away. */
  notes: string;
  /** The staff member's id. */
  staffMemberId: string;
};

export type OwnSessionsQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnSessionsQuery = { __typename: 'Query', sessions: Array<{ __typename: 'Session', id: string, deviceName: string, browser: string, ipAddress: string | null, created: string, lastSeen: string, expires: string, current: boolean }> | null };

export type RevokeSessionMutationVariables = Exact<{
  input: RevokeSessionInput;
}>;


export type RevokeSessionMutation = { __typename: 'Mutation', revokeSession: { __typename: 'RevokeSessionPayload', session: { __typename: 'Session', id: string } | null } | null };

export type OwnFactorsQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnFactorsQuery = { __typename: 'Query', ownFactors: { __typename: 'OwnFactors', authenticator: boolean, recoveryCodesLeft: number, passkeys: Array<{ __typename: 'Passkey', id: string, name: string, created: string, lastUsed: string | null }> } | null };

export type StartPasskeyRegistrationMutationVariables = Exact<{ [key: string]: never; }>;


export type StartPasskeyRegistrationMutation = { __typename: 'Mutation', startPasskeyRegistration: { __typename: 'StartPasskeyRegistrationPayload', options: string } | null };

export type RegisterPasskeyMutationVariables = Exact<{
  input: RegisterPasskeyInput;
}>;


export type RegisterPasskeyMutation = { __typename: 'Mutation', registerPasskey: { __typename: 'RegisterPasskeyPayload', passkey: { __typename: 'Passkey', id: string, name: string } } | null };

export type RemovePasskeyMutationVariables = Exact<{
  input: RemovePasskeyInput;
}>;


export type RemovePasskeyMutation = { __typename: 'Mutation', removePasskey: { __typename: 'RemovePasskeyPayload', passkey: { __typename: 'Passkey', id: string } } | null };

export type CreateRecoveryCodesMutationVariables = Exact<{ [key: string]: never; }>;


export type CreateRecoveryCodesMutation = { __typename: 'Mutation', createRecoveryCodes: { __typename: 'CreateRecoveryCodesPayload', recoveryCodes: Array<string> } | null };

export type OwnPrivilegesQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnPrivilegesQuery = { __typename: 'Query', permissions: Array<{ __typename: 'Permission', id: string, name: string, title: string, category: PermissionCategory }> | null, permissionMatrix: Array<{ __typename: 'PermissionCell', role: string, permission: string, reach: Reach, needs: Needs, since: string | null, requestId: string | null, ceiling: string | null }> | null };

export type AlertsQueryVariables = Exact<{
  first: number;
  offset: number;
  filter?: AlertFilter | null | undefined;
  withStaff: boolean;
  withTier: boolean;
  withCases: boolean;
  withMeasure: boolean;
}>;


export type AlertsQuery = { __typename: 'Query', alerts: { __typename: 'AlertConnection', totalCount: number, nodes: Array<{ __typename: 'Alert', id: string, kind: AlertKind, summary: string, ipAddress: string | null, occurrences: number, created: string, lastSeen: string, acknowledged: string | null, note: string | null, staffMember?: { __typename: 'StaffMember', id: string, name: string, tier?: string | null, status?: StaffStatus | null } | null, supportCase?: { __typename: 'SupportCase', id: string, reference: string } | null, measure?: { __typename: 'AlertMeasure', count: number, threshold: number, from: string, until: string } | null, acknowledgedBy?: { __typename: 'StaffMember', id: string, name: string } | null }> } | null };

export type AlertRulesQueryVariables = Exact<{ [key: string]: never; }>;


export type AlertRulesQuery = { __typename: 'Query', alertRules: Array<{ __typename: 'AlertRule', kind: AlertKind, watches: string, threshold: number | null, withinMinutes: number | null, setting: string | null, active: boolean }> | null };

export type AcknowledgeAlertMutationVariables = Exact<{
  input: AcknowledgeAlertInput;
}>;


export type AcknowledgeAlertMutation = { __typename: 'Mutation', acknowledgeAlert: { __typename: 'AcknowledgeAlertPayload', alert: { __typename: 'Alert', id: string, acknowledged: string | null, note: string | null } | null } | null };

export type ReceiptsQueryVariables = Exact<{
  first: number;
  offset: number;
  filter?: AccessReceiptFilter | null | undefined;
}>;


export type ReceiptsQuery = { __typename: 'Query', accessReceipts: { __typename: 'AccessReceiptConnection', totalCount: number, nodes: Array<{ __typename: 'AccessReceipt', id: string, time: string, operationName: string | null, decision: AccessDecision, tenantIds: Array<string>, actor: { __typename: 'Actor', kind: ActorKind, id: string | null, name: string | null }, entities: Array<{ __typename: 'ShownEntities', type: string, ids: Array<string>, fields: Array<string>, maskedFields: Array<string> }> }> } | null };

export type AuditTrailQueryVariables = Exact<{
  first: number;
  offset: number;
  filter?: AuditEventFilter | null | undefined;
  withTenant: boolean;
  withAddress: boolean;
}>;


export type AuditTrailQuery = { __typename: 'Query', auditEvents: { __typename: 'AuditEventConnection', totalCount: number, nodes: Array<{ __typename: 'AuditEvent', id: string, sequence: string | null, time: string, action: string, resourceType: string, resourceId: string | null, notes: string | null, classification: DataClassification, oldValues: unknown, newValues: unknown, ipAddress?: string | null, userAgent?: string | null, actor: { __typename: 'Actor', kind: ActorKind, id: string | null, name: string | null }, tenant?: { __typename: 'Tenant', id: string, name: string | null } | null }> } | null };

export type PlanBulkMutationVariables = Exact<{
  input: BulkUsersInput;
}>;


export type PlanBulkMutation = { __typename: 'Mutation', bulkUsers: { __typename: 'BulkUsersPayload', job: { __typename: 'BulkJob', id: string } | null } | null };

export type BulkTenantsQueryVariables = Exact<{
  name: string;
}>;


export type BulkTenantsQuery = { __typename: 'Query', tenants: { __typename: 'TenantConnection', nodes: Array<{ __typename: 'Tenant', id: string, name: string | null }> } | null };

export type BulkTeamsQueryVariables = Exact<{
  id: string;
}>;


export type BulkTeamsQuery = { __typename: 'Query', tenant: { __typename: 'Tenant', id: string, workspaces: { __typename: 'WorkspaceConnection', nodes: Array<{ __typename: 'Workspace', id: string, name: string | null, teams: Array<{ __typename: 'Team', id: string, name: string | null }> }> } | null } | null };

export type BulkJobPageQueryVariables = Exact<{
  id: string;
  first: number;
  offset: number;
  status?: Array<BulkRowStatus> | BulkRowStatus | null | undefined;
}>;


export type BulkJobPageQuery = { __typename: 'Query', bulkJob: { __typename: 'BulkJob', id: string, action: BulkAction, status: BulkJobStatus, reason: string, ticket: string | null, total: number, waiting: number, done: number, failed: number, skipped: number, needsApproval: boolean, approved: string | null, stopReason: string | null, created: string, started: string | null, finished: string | null, undoUntil: string | null, undoOf: string | null, exportUntil: string | null, requestedBy: { __typename: 'StaffMember', id: string, name: string } | null, rows: { __typename: 'BulkRowConnection', totalCount: number, nodes: Array<{ __typename: 'BulkRow', position: number, status: BulkRowStatus, oldValue: string | null, newValue: string, code: string | null, message: string | null, changed: string | null, user: { __typename: 'User', id: string, name: string | null, maskedEmail: string | null } | null }> } | null } | null };

export type BulkJobsQueryVariables = Exact<{
  first: number;
  offset: number;
}>;


export type BulkJobsQuery = { __typename: 'Query', bulkJobs: { __typename: 'BulkJobConnection', totalCount: number, nodes: Array<{ __typename: 'BulkJob', id: string, action: BulkAction, status: BulkJobStatus, total: number, done: number, failed: number, skipped: number, created: string, requestedBy: { __typename: 'StaffMember', id: string, name: string } | null }> } | null };

export type StartBulkJobMutationVariables = Exact<{
  input: BulkJobInput;
}>;


export type StartBulkJobMutation = { __typename: 'Mutation', startBulkJob: { __typename: 'StartBulkJobPayload', job: { __typename: 'BulkJob', id: string, status: BulkJobStatus } | null } | null };

export type RetryBulkJobMutationVariables = Exact<{
  input: BulkJobInput;
}>;


export type RetryBulkJobMutation = { __typename: 'Mutation', retryBulkJob: { __typename: 'RetryBulkJobPayload', job: { __typename: 'BulkJob', id: string, status: BulkJobStatus } | null } | null };

export type CancelBulkJobMutationVariables = Exact<{
  input: BulkJobInput;
}>;


export type CancelBulkJobMutation = { __typename: 'Mutation', cancelBulkJob: { __typename: 'CancelBulkJobPayload', job: { __typename: 'BulkJob', id: string, status: BulkJobStatus } | null } | null };

export type UndoBulkJobMutationVariables = Exact<{
  input: UndoBulkJobInput;
}>;


export type UndoBulkJobMutation = { __typename: 'Mutation', undoBulkJob: { __typename: 'UndoBulkJobPayload', job: { __typename: 'BulkJob', id: string } | null } | null };

export type TakeCaseMutationVariables = Exact<{
  input: AssignCaseInput;
}>;


export type TakeCaseMutation = { __typename: 'Mutation', assignCase: { __typename: 'AssignCasePayload', supportCase: { __typename: 'SupportCase', id: string, status: CaseStatus } | null } | null };

export type StartCaseMutationVariables = Exact<{
  input: StartCaseInput;
}>;


export type StartCaseMutation = { __typename: 'Mutation', startCase: { __typename: 'StartCasePayload', supportCase: { __typename: 'SupportCase', id: string, status: CaseStatus } | null } | null };

export type TriageCaseMutationVariables = Exact<{
  input: TriageCaseInput;
}>;


export type TriageCaseMutation = { __typename: 'Mutation', triageCase: { __typename: 'TriageCasePayload', supportCase: { __typename: 'SupportCase', id: string, status: CaseStatus } | null } | null };

export type CloseCaseMutationVariables = Exact<{
  input: CloseCaseInput;
}>;


export type CloseCaseMutation = { __typename: 'Mutation', closeCase: { __typename: 'CloseCasePayload', supportCase: { __typename: 'SupportCase', id: string, status: CaseStatus } | null } | null };

export type FollowUpCaseMutationVariables = Exact<{
  input: FollowUpCaseInput;
}>;


export type FollowUpCaseMutation = { __typename: 'Mutation', followUpCase: { __typename: 'FollowUpCasePayload', supportCase: { __typename: 'SupportCase', id: string, status: CaseStatus } | null } | null };

export type EscalateCaseMutationVariables = Exact<{
  input: EscalateCaseInput;
}>;


export type EscalateCaseMutation = { __typename: 'Mutation', escalateCase: { __typename: 'EscalateCasePayload', supportCase: { __typename: 'SupportCase', id: string, status: CaseStatus } | null } | null };

export type AddCaseNoteMutationVariables = Exact<{
  input: AddCaseNoteInput;
}>;


export type AddCaseNoteMutation = { __typename: 'Mutation', addCaseNote: { __typename: 'AddCaseNotePayload', supportCase: { __typename: 'SupportCase', id: string, status: CaseStatus } | null } | null };

export type SendCustomerMessageMutationVariables = Exact<{
  input: SendCustomerMessageInput;
}>;


export type SendCustomerMessageMutation = { __typename: 'Mutation', sendCustomerMessage: { __typename: 'SendCustomerMessagePayload', supportCase: { __typename: 'SupportCase', id: string, status: CaseStatus } | null } | null };

export type OpenSupportCaseMutationVariables = Exact<{
  input: OpenSupportCaseInput;
}>;


export type OpenSupportCaseMutation = { __typename: 'Mutation', openSupportCase: { __typename: 'OpenSupportCasePayload', supportCase: { __typename: 'SupportCase', id: string, reference: string } | null } | null };

export type CasesListQueryVariables = Exact<{
  first: number;
  offset: number;
  filter?: SupportCaseFilter | null | undefined;
  sort?: SupportCaseSort | null | undefined;
}>;


export type CasesListQuery = { __typename: 'Query', supportCases: { __typename: 'SupportCaseConnection', totalCount: number, nodes: Array<{ __typename: 'SupportCase', id: string, reference: string, category: CaseCategory, severity: CaseSeverity, status: CaseStatus, level: CaseLevel, emergency: boolean, subject: string | null, answerDue: string, firstAnswered: string | null, breached: string | null, solved: string | null, created: string, tenant: { __typename: 'Tenant', id: string, name: string | null } | null, assignee: { __typename: 'StaffMember', id: string, name: string } | null }> } | null };

export type CaseQueryVariables = Exact<{
  id: string;
}>;


export type CaseQuery = { __typename: 'Query', supportCase: { __typename: 'SupportCase', id: string, reference: string, category: CaseCategory, severity: CaseSeverity, status: CaseStatus, level: CaseLevel, emergency: boolean, subject: string | null, ticket: string | null, answerDue: string, firstAnswered: string | null, breached: string | null, solveDue: string, solved: string | null, created: string, tenant: { __typename: 'Tenant', id: string, name: string | null, openUntil: string | null } | null, assignee: { __typename: 'StaffMember', id: string, name: string } | null, users: Array<{ __typename: 'User', id: string, name: string | null } | null> | null, notes: Array<{ __typename: 'CaseNote', id: string, kind: CaseNoteKind, text: string, created: string, author: { __typename: 'StaffMember', id: string, name: string } | null }> | null, events: Array<{ __typename: 'CaseEvent', id: string, kind: CaseEventKind, created: string, level: CaseLevel, actor: { __typename: 'StaffMember', id: string, name: string } | null, assignee: { __typename: 'StaffMember', id: string, name: string } | null }>, openings: Array<{ __typename: 'CaseOpening', purpose: OpenReason, opened: string, until: string, staffMember: { __typename: 'StaffMember', id: string, name: string } | null }> | null } | null };

export type OpenCaseQueryVariables = Exact<{
  tenantId: string;
  filter?: SupportCaseFilter | null | undefined;
}>;


export type OpenCaseQuery = { __typename: 'Query', supportCases: { __typename: 'SupportCaseConnection', totalCount: number, nodes: Array<{ __typename: 'SupportCase', id: string, reference: string, status: CaseStatus, severity: CaseSeverity, level: CaseLevel, subject: string | null, answerDue: string, firstAnswered: string | null, solved: string | null, created: string, assignee: { __typename: 'StaffMember', id: string, name: string } | null }> } | null };

export type CaseReadsQueryVariables = Exact<{
  id: string;
  first: number;
}>;


export type CaseReadsQuery = { __typename: 'Query', supportCase: { __typename: 'SupportCase', id: string, reads: { __typename: 'AccessReceiptConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean }, nodes: Array<{ __typename: 'AccessReceipt', id: string, time: string, operationName: string | null, decision: AccessDecision, actor: { __typename: 'Actor', kind: ActorKind, id: string | null, name: string | null }, entities: Array<{ __typename: 'ShownEntities', type: string, ids: Array<string>, fields: Array<string>, maskedFields: Array<string> }> }> } | null } | null };

export type UserCasesQueryVariables = Exact<{
  filter?: SupportCaseFilter | null | undefined;
}>;


export type UserCasesQuery = { __typename: 'Query', supportCases: { __typename: 'SupportCaseConnection', totalCount: number, nodes: Array<{ __typename: 'SupportCase', id: string, reference: string, status: CaseStatus, subject: string | null, created: string, assignee: { __typename: 'StaffMember', id: string, name: string } | null }> } | null };

export type SupportNumbersQueryVariables = Exact<{
  input: SupportNumbersInput;
}>;


export type SupportNumbersQuery = { __typename: 'Query', supportNumbers: { __typename: 'SupportNumbers', opened: number, answeredInTime: number | null, firstAnswerMinutes: number | null, solved: number, solvedInTime: number | null, solvedAtFirstContact: number | null, solveMinutes: number | null, escalated: number | null, byWeek: Array<{ __typename: 'CaseVolume', start: string, opened: number }> } | null };

export type MessageTemplatesQueryVariables = Exact<{
  tenantId: string;
}>;


export type MessageTemplatesQuery = { __typename: 'Query', caseTemplates: Array<{ __typename: 'CaseTemplate', id: string, name: string, category: CaseCategory | null }> | null, tenant: { __typename: 'Tenant', id: string, users: { __typename: 'UserConnection', nodes: Array<{ __typename: 'User', id: string, name: string | null, maskedEmail: string | null }> } | null } | null };

export type CaseMessageQueryVariables = Exact<{
  input: CaseMessageInput;
}>;


export type CaseMessageQuery = { __typename: 'Query', caseMessage: { __typename: 'CaseMessage', subject: string, text: string } | null };

export type ConfirmationFactorsQueryVariables = Exact<{ [key: string]: never; }>;


export type ConfirmationFactorsQuery = { __typename: 'Query', ownFactors: { __typename: 'OwnFactors', authenticator: boolean, passkeys: Array<{ __typename: 'Passkey', id: string }> } | null };

export type ReauthenticateMutationVariables = Exact<{
  input: ReauthenticateInput;
}>;


export type ReauthenticateMutation = { __typename: 'Mutation', reauthenticate: { __typename: 'ReauthenticatePayload', validUntil: string } | null };

export type StartPasskeyReauthenticationMutationVariables = Exact<{ [key: string]: never; }>;


export type StartPasskeyReauthenticationMutation = { __typename: 'Mutation', startPasskeyReauthentication: { __typename: 'StartPasskeyReauthenticationPayload', options: string } | null };

export type TenantHealthQueryVariables = Exact<{
  id: string;
}>;


export type TenantHealthQuery = { __typename: 'Query', tenant: { __typename: 'Tenant', id: string, health: { __typename: 'TenantHealth', score: number | null, measured: string, inputs: Array<{ __typename: 'HealthInput', kind: HealthInputKind, value: number | null, weight: number, points: number | null, says: string }> } | null } | null };

export type TenantUsageQueryVariables = Exact<{
  id: string;
}>;


export type TenantUsageQuery = { __typename: 'Query', tenant: { __typename: 'Tenant', id: string, usage: { __typename: 'TenantUsage', periodStart: string, periodEnd: string, emailsSent: number, mailboxesUsed: number, domainsUsed: number, campaignsUsed: number, leadsUsed: number, warmupsActive: number } | null, effectivePlan: { __typename: 'EffectivePlan', limits: Array<{ __typename: 'EffectiveLimit', name: LimitName, limit: number | null, because: string }> } | null } | null };

export type TenantOrganisationQueryVariables = Exact<{
  id: string;
}>;


export type TenantOrganisationQuery = { __typename: 'Query', tenant: { __typename: 'Tenant', id: string, sso: { __typename: 'TenantSso', status: SsoStatus, changed: string, settings: { __typename: 'TenantSsoSettings', protocol: SsoProtocol, provider: string, issuer: string, signInUrl: string, domains: Array<string>, required: boolean, createsUsers: boolean, certificateExpires: string | null } | null } | null, workspaces: { __typename: 'WorkspaceConnection', totalCount: number, nodes: Array<{ __typename: 'Workspace', id: string, name: string | null, teams: Array<{ __typename: 'Team', id: string, name: string | null, parentId: string | null, members: Array<{ __typename: 'TeamMember', leads: boolean, user: { __typename: 'User', id: string, name: string | null } | null }> | null }> }> } | null } | null };

export type TenantDomainsQueryVariables = Exact<{
  id: string;
  offset?: number | null | undefined;
}>;


export type TenantDomainsQuery = { __typename: 'Query', tenant: { __typename: 'Tenant', id: string, domains: { __typename: 'DomainConnection', totalCount: number, nodes: Array<{ __typename: 'Domain', id: string, domain: string, isPrimary: boolean, verificationStatus: VerificationStatus, dnsRecords: Array<{ __typename: 'DnsRecord', kind: DnsRecordKind, name: string, expected: string, found: Array<string> | null, verificationStatus: VerificationStatus, attempts: number, lastError: string | null, checked: string | null }> }> } | null } | null };

export type VerifyDomainMutationVariables = Exact<{
  input: VerifyDomainInput;
}>;


export type VerifyDomainMutation = { __typename: 'Mutation', verifyDomain: { __typename: 'VerifyDomainPayload', domain: { __typename: 'Domain', id: string, verificationStatus: VerificationStatus, dnsRecords: Array<{ __typename: 'DnsRecord', kind: DnsRecordKind, name: string, expected: string, found: Array<string> | null, verificationStatus: VerificationStatus, attempts: number, lastError: string | null, checked: string | null }> } | null } | null };

export type TenantMailboxesQueryVariables = Exact<{
  id: string;
  offset?: number | null | undefined;
  filter?: MailboxFilter | null | undefined;
  sort?: MailboxSort | null | undefined;
}>;


export type TenantMailboxesQuery = { __typename: 'Query', tenant: { __typename: 'Tenant', id: string, mailboxes: { __typename: 'MailboxConnection', totalCount: number, nodes: Array<{ __typename: 'Mailbox', id: string, email: string | null, maskedEmail: string | null, provider: MailboxProvider, status: MailboxStatus, dailyCount: number, warmupStatus: WarmupStatus, healthScore: number, created: string }> } | null } | null };

export type TenantCampaignsQueryVariables = Exact<{
  id: string;
  offset?: number | null | undefined;
  filter?: CampaignFilter | null | undefined;
  sort?: CampaignSort | null | undefined;
}>;


export type TenantCampaignsQuery = { __typename: 'Query', tenant: { __typename: 'Tenant', id: string, campaigns: { __typename: 'CampaignConnection', totalCount: number, nodes: Array<{ __typename: 'Campaign', id: string, name: string, status: CampaignStatus, sent: number, delivered: number, opened: number, clicked: number, replied: number, bounced: number, unsubscribed: number, spamComplaints: number, scheduledFor: string | null, lastSent: string | null }> } | null } | null };

export type LendableQueryVariables = Exact<{ [key: string]: never; }>;


export type LendableQuery = { __typename: 'Query', permissions: Array<{ __typename: 'Permission', id: string, name: string, title: string, category: PermissionCategory, lendable: boolean, never: Array<string> }> | null };

export type RequestElevationMutationVariables = Exact<{
  input: RequestElevationInput;
}>;


export type RequestElevationMutation = { __typename: 'Mutation', requestElevation: { __typename: 'RequestElevationPayload', request: { __typename: 'AccessRequest', id: string, expires: string } | null } | null };

export type BreakGlassMutationVariables = Exact<{
  input: BreakGlassInput;
}>;


export type BreakGlassMutation = { __typename: 'Mutation', breakGlass: { __typename: 'BreakGlassPayload', told: number, elevation: { __typename: 'Elevation', id: string, expires: string } | null } | null };

export type EndElevationMutationVariables = Exact<{
  input: EndElevationInput;
}>;


export type EndElevationMutation = { __typename: 'Mutation', endElevation: { __typename: 'EndElevationPayload', elevation: { __typename: 'Elevation', id: string, ended: string | null } | null } | null };

export type ElevationQueryVariables = Exact<{
  id: string;
  withNames: boolean;
}>;


export type ElevationQuery = { __typename: 'Query', elevation: { __typename: 'Elevation', id: string, kind: ElevationKind | null, scopes: Array<string>, granted: string, expires: string, ended: string | null, endable: boolean | null, reason: string | null, ticket: string | null, requestId: string | null, used: Array<string> | null, holder?: { __typename: 'StaffMember', id: string, name: string } | null, approver?: { __typename: 'StaffMember', id: string, name: string } | null, uses: Array<{ __typename: 'ElevationUse', id: string, time: string, kind: ElevationUseKind, what: string | null, scopes: Array<string> }> | null } | null };

export type OwnElevationsQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnElevationsQuery = { __typename: 'Query', viewer: { __typename: 'Viewer', staff: { __typename: 'StaffMember', id: string, elevations: Array<{ __typename: 'Elevation', id: string, kind: ElevationKind | null, scopes: Array<string>, granted: string, expires: string, ended: string | null, reason: string | null, ticket: string | null, used: Array<string> | null }> | null } | null } | null };

export type UserExportsQueryVariables = Exact<{
  userId?: string | null | undefined;
  requestId?: string | null | undefined;
}>;


export type UserExportsQuery = { __typename: 'Query', userExports: Array<{ __typename: 'UserExport', id: string, url: string, created: string, expires: string, made: string | null, bytes: string | null, caseReference: string | null }> | null };

export type ExportUserDataMutationVariables = Exact<{
  input: ExportUserDataInput;
}>;


export type ExportUserDataMutation = { __typename: 'Mutation', exportUserData: { __typename: 'ExportUserDataPayload', request: { __typename: 'AccessRequest', id: string, expires: string } | null } | null };

export type HomeTenantsQueryVariables = Exact<{
  filter?: TenantFilter | null | undefined;
}>;


export type HomeTenantsQuery = { __typename: 'Query', tenants: { __typename: 'TenantConnection', totalCount: number, nodes: Array<{ __typename: 'Tenant', id: string, name: string | null, status: TenantStatus, created: string }> } | null };

export type HomeHealthQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeHealthQuery = { __typename: 'Query', systemHealth: { __typename: 'SystemHealth', status: HealthStatus, checked: string, services: Array<{ __typename: 'ServiceHealth', name: string, status: HealthStatus }> } | null };

export type HomeWebhooksQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeWebhooksQuery = { __typename: 'Query', webhookEvents: { __typename: 'WebhookEventConnection', nodes: Array<{ __typename: 'WebhookEvent', id: string, type: string, status: WebhookEventStatus, received: string }> } | null };

export type HomeTrailQueryVariables = Exact<{
  actorId: string;
}>;


export type HomeTrailQuery = { __typename: 'Query', auditEvents: { __typename: 'AuditEventConnection', nodes: Array<{ __typename: 'AuditEvent', id: string, time: string, action: string, notes: string | null }> } | null };

export type HomeAlertsQueryVariables = Exact<{
  withCases: boolean;
}>;


export type HomeAlertsQuery = { __typename: 'Query', alerts: { __typename: 'AlertConnection', totalCount: number, nodes: Array<{ __typename: 'Alert', id: string, kind: AlertKind, summary: string, lastSeen: string, supportCase?: { __typename: 'SupportCase', id: string } | null, staffMember: { __typename: 'StaffMember', id: string, name: string } | null }> } | null };

export type HomeRequestsQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeRequestsQuery = { __typename: 'Query', accessRequests: { __typename: 'AccessRequestConnection', nodes: Array<{ __typename: 'AccessRequest', id: string, kind: AccessRequestKind, mutation: string, reason: string, created: string, requester: { __typename: 'StaffMember', id: string, name: string } | null }> } | null };

export type HomeReviewsQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeReviewsQuery = { __typename: 'Query', privilegeReviews: Array<{ __typename: 'PrivilegeReview', id: string, kind: ReviewKind, due: string, overdue: boolean, subject: { __typename: 'StaffMember', id: string, name: string } | null }> | null };

export type NoticesQueryVariables = Exact<{
  withNames: boolean;
  withCases: boolean;
}>;


export type NoticesQuery = { __typename: 'Query', viewer: { __typename: 'Viewer', id: string | null, scopes: Array<string>, elevations: Array<{ __typename: 'Elevation', id: string, scopes: Array<string>, expires: string }> } | null, notices: Array<{ __typename: 'Notice', id: string, kind: NoticeKind, subjectId: string, created: string, read: string | null, staffMember?: { __typename: 'StaffMember', id: string, name: string } | null, supportCase?: { __typename: 'SupportCase', id: string, reference: string } | null, request: { __typename: 'AccessRequest', id: string, state: AccessRequestState, mutation: string, requester?: { __typename: 'StaffMember', id: string, name: string } | null } | null }> | null };

export type MarkNoticesReadMutationVariables = Exact<{
  input: MarkNoticesReadInput;
}>;


export type MarkNoticesReadMutation = { __typename: 'Mutation', markNoticesRead: { __typename: 'MarkNoticesReadPayload', notices: Array<{ __typename: 'Notice', id: string, read: string | null }> | null } | null };

export type PaletteSearchQueryVariables = Exact<{
  text: string;
  staff?: StaffMemberFilter | null | undefined;
  withStaff: boolean;
  withTier: boolean;
  withCustomers: boolean;
  withTenants: boolean;
  withUsers: boolean;
  withMasked: boolean;
}>;


export type PaletteSearchQuery = { __typename: 'Query', staffMembers?: { __typename: 'StaffMemberConnection', nodes: Array<{ __typename: 'StaffMember', id: string, name: string, tier?: string | null, status?: StaffStatus | null }> } | null, search?: Array<{ __typename: 'SearchHit', match: SearchMatch, user?: { __typename: 'User', id: string, name: string | null, status: UserStatus, maskedEmail?: string | null, memberships: Array<{ __typename: 'Membership', tenant?: { __typename: 'Tenant', id: string, name: string | null } | null }> } | null, tenant?: { __typename: 'Tenant', id: string, name: string | null, status: TenantStatus } | null }> | null };

export type PaletteNodeQueryVariables = Exact<{
  id: string;
}>;


export type PaletteNodeQuery = { __typename: 'Query', node:
    | { __typename: 'AccessReceipt', id: string }
    | { __typename: 'AccessRequest', id: string }
    | { __typename: 'Alert', id: string }
    | { __typename: 'ApiToken', id: string }
    | { __typename: 'AuditEvent', id: string }
    | { __typename: 'BulkJob', id: string }
    | { __typename: 'Campaign', id: string }
    | { __typename: 'CampaignValidation', id: string }
    | { __typename: 'Domain', tenantId: string, id: string }
    | { __typename: 'Invoice', tenantId: string, id: string }
    | { __typename: 'Mailbox', id: string }
    | { __typename: 'Payment', tenantId: string, id: string }
    | { __typename: 'Permission', id: string }
    | { __typename: 'Plan', id: string }
    | { __typename: 'PrivilegeReview', id: string }
    | { __typename: 'Role', id: string }
    | { __typename: 'Session', id: string }
    | { __typename: 'StaffMember', id: string }
    | { __typename: 'SupportCase', id: string }
    | { __typename: 'Team', id: string }
    | { __typename: 'Tenant', id: string }
    | { __typename: 'TenantSubscription', tenantId: string, id: string }
    | { __typename: 'User', id: string }
    | { __typename: 'UserExport', id: string }
    | { __typename: 'WebhookEvent', id: string }
    | { __typename: 'Workspace', tenantId: string, id: string }
   | null };

export type PaletteSessionsQueryVariables = Exact<{ [key: string]: never; }>;


export type PaletteSessionsQuery = { __typename: 'Query', sessions: Array<{ __typename: 'Session', id: string, current: boolean }> | null };

export type PaletteEndSessionMutationVariables = Exact<{
  input: RevokeSessionInput;
}>;


export type PaletteEndSessionMutation = { __typename: 'Mutation', revokeSession: { __typename: 'RevokeSessionPayload', session: { __typename: 'Session', id: string } | null } | null };

export type PlatformSettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type PlatformSettingsQuery = { __typename: 'Query', platformSettings: { __typename: 'PlatformSettings', version: number, settings: Array<{ __typename: 'PlatformSetting', key: string, category: SettingCategory, title: string, description: string, kind: SettingKind, unit: string | null, least: number | null, most: number | null, decimals: number, appliedBy: SettingApplier, sensitive: boolean, defaultValue: unknown, value: unknown, followsDefault: boolean, version: number | null, changed: string | null, changedBy: { __typename: 'StaffMember', id: string, name: string } | null }> } | null };

export type SensitiveSettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type SensitiveSettingsQuery = { __typename: 'Query', platformSettings: { __typename: 'PlatformSettings', settings: Array<{ __typename: 'PlatformSetting', key: string, sensitiveValue: unknown }> } | null };

export type SettingsHistoryQueryVariables = Exact<{
  first: number;
  offset: number;
}>;


export type SettingsHistoryQuery = { __typename: 'Query', platformSettings: { __typename: 'PlatformSettings', version: number, history: { __typename: 'PlatformSettingsVersionConnection', totalCount: number, nodes: Array<{ __typename: 'PlatformSettingsVersion', version: number, created: string, reason: string, restores: number | null, requestId: string | null, author: { __typename: 'StaffMember', id: string, name: string } | null, approver: { __typename: 'StaffMember', id: string, name: string } | null, changes: Array<{ __typename: 'PlatformSettingChange', key: string, title: string, unit: string | null, sensitive: boolean, oldValue: unknown, newValue: unknown }>, restoring: Array<{ __typename: 'PlatformSettingChange', key: string, title: string, unit: string | null, sensitive: boolean, oldValue: unknown, newValue: unknown }> }> } } | null };

export type WaitingChangesQueryVariables = Exact<{ [key: string]: never; }>;


export type WaitingChangesQuery = { __typename: 'Query', accessRequests: { __typename: 'AccessRequestConnection', nodes: Array<{ __typename: 'AccessRequest', id: string, mutation: string, created: string, requester: { __typename: 'StaffMember', id: string, name: string } | null }> } | null };

export type SetConfigMutationVariables = Exact<{
  input: SetConfigInput;
}>;


export type SetConfigMutation = { __typename: 'Mutation', setConfig: { __typename: 'SetConfigPayload', request: { __typename: 'AccessRequest', id: string, expires: string } | null } | null };

export type RollBackConfigMutationVariables = Exact<{
  input: RollBackConfigInput;
}>;


export type RollBackConfigMutation = { __typename: 'Mutation', rollBackConfig: { __typename: 'RollBackConfigPayload', request: { __typename: 'AccessRequest', id: string, expires: string } | null } | null };

export type PreviewQueryVariables = Exact<{
  roleNames: Array<string> | string;
  operation?: string | null | undefined;
}>;


export type PreviewQuery = { __typename: 'Query', previewAs: { __typename: 'RolePreview', roleNames: Array<string>, scopes: Array<string>, environments: Array<Environment>, deniedFields: Array<string>, dependingFields: Array<string> } | null };

export type PreviewRolesQueryVariables = Exact<{ [key: string]: never; }>;


export type PreviewRolesQuery = { __typename: 'Query', roles: Array<{ __typename: 'Role', id: string, name: string, builtIn: boolean }> | null, permissions: Array<{ __typename: 'Permission', id: string, name: string, title: string, category: PermissionCategory }> | null };

export type UserProductSignInsQueryVariables = Exact<{
  id: string;
}>;


export type UserProductSignInsQuery = { __typename: 'Query', user: { __typename: 'User', id: string, productSignIns: { __typename: 'ProductSignIns', source: string, status: ProductEventsStatus, asked: string | null, events: Array<{ __typename: 'ProductSignIn', kind: ProductSignInKind, time: string, country: string | null, browser: string | null, operatingSystem: string | null }> } | null } | null };

export type TenantProductUsageQueryVariables = Exact<{
  id: string;
}>;


export type TenantProductUsageQuery = { __typename: 'Query', tenant: { __typename: 'Tenant', id: string, productUsage: { __typename: 'ProductUsage', source: string, status: ProductEventsStatus, asked: string | null, activeUsers: number | null, signIns: number | null, events: number | null } | null } | null };

export type RequestCrossTenantAccessMutationVariables = Exact<{
  input: RequestCrossTenantAccessInput;
}>;


export type RequestCrossTenantAccessMutation = { __typename: 'Mutation', requestCrossTenantAccess: { __typename: 'RequestCrossTenantAccessPayload', request: { __typename: 'AccessRequest', id: string, expires: string } | null } | null };

export type FileRequestMutationVariables = Exact<{
  input: FileRequestInput;
}>;


export type FileRequestMutation = { __typename: 'Mutation', fileRequest: { __typename: 'FileRequestPayload', request: { __typename: 'AccessRequest', id: string, expires: string } | null } | null };

export type RequestListQueryVariables = Exact<{
  first: number;
  offset: number;
  filter?: AccessRequestFilter | null | undefined;
  withNames: boolean;
}>;


export type RequestListQuery = { __typename: 'Query', accessRequests: { __typename: 'AccessRequestConnection', totalCount: number, nodes: Array<{ __typename: 'AccessRequest', id: string, kind: AccessRequestKind, state: AccessRequestState, mutation: string, input: unknown, version: number, reason: string, ticket: string | null, created: string, expires: string, tenantId: string | null, requester?: { __typename: 'StaffMember', id: string, name: string } | null, subject?: { __typename: 'StaffMember', id: string, name: string } | null }> } | null };

export type RequestQueryVariables = Exact<{
  id: string;
  withNames: boolean;
  withTier: boolean;
  withPersonal: boolean;
  withImpact: boolean;
}>;


export type RequestQuery = { __typename: 'Query', accessRequest: { __typename: 'AccessRequest', id: string, kind: AccessRequestKind, state: AccessRequestState, mutation: string, input: unknown, personalInput?: unknown, version: number, reason: string, ticket: string | null, created: string, expires: string, closed: string | null, note: string | null, tenantId: string | null, decidable: boolean, requester?: { __typename: 'StaffMember', id: string, name: string } | null, subject?: { __typename: 'StaffMember', id: string, name: string, tier?: string | null, status?: StaffStatus | null, roles?: Array<{ __typename: 'Role', id: string, name: string }> | null } | null, approvers?: Array<{ __typename: 'StaffMember', id: string, name: string }> | null, closedBy?: { __typename: 'StaffMember', id: string, name: string } | null, elevation: { __typename: 'Elevation', id: string, expires: string, ended: string | null, scopes: Array<string>, used: Array<string> | null } | null, impact?: { __typename: 'PermissionChangeImpact', since: string, people: number, times: number, gaining: number } | null } | null };

export type CellsToChangeQueryVariables = Exact<{ [key: string]: never; }>;


export type CellsToChangeQuery = { __typename: 'Query', permissionMatrix: Array<{ __typename: 'PermissionCell', role: string, permission: string, reach: Reach, needs: Needs }> | null };

export type TenantNameQueryVariables = Exact<{
  id: string;
}>;


export type TenantNameQuery = { __typename: 'Query', tenant: { __typename: 'Tenant', id: string, name: string | null } | null };

export type ApproveRequestMutationVariables = Exact<{
  input: ApproveRequestInput;
}>;


export type ApproveRequestMutation = { __typename: 'Mutation', approveRequest: { __typename: 'ApproveRequestPayload', invitationToken: string | null, request: { __typename: 'AccessRequest', id: string, state: AccessRequestState, version: number, decidable: boolean, closed: string | null } | null } | null };

export type RejectRequestMutationVariables = Exact<{
  input: RejectRequestInput;
}>;


export type RejectRequestMutation = { __typename: 'Mutation', rejectRequest: { __typename: 'RejectRequestPayload', request: { __typename: 'AccessRequest', id: string, state: AccessRequestState, decidable: boolean, closed: string | null, note: string | null } | null } | null };

export type EditRequestMutationVariables = Exact<{
  input: EditRequestInput;
}>;


export type EditRequestMutation = { __typename: 'Mutation', editRequest: { __typename: 'EditRequestPayload', request: { __typename: 'AccessRequest', id: string, state: AccessRequestState, version: number, input: unknown, reason: string, ticket: string | null, expires: string } | null } | null };

export type CancelRequestMutationVariables = Exact<{
  input: CancelRequestInput;
}>;


export type CancelRequestMutation = { __typename: 'Mutation', cancelRequest: { __typename: 'CancelRequestPayload', request: { __typename: 'AccessRequest', id: string, state: AccessRequestState, closed: string | null } | null } | null };

export type ApplyRequestMutationVariables = Exact<{
  input: ApplyRequestInput;
}>;


export type ApplyRequestMutation = { __typename: 'Mutation', applyRequest: { __typename: 'ApplyRequestPayload', invitationToken: string | null, issuedToken: string | null, request: { __typename: 'AccessRequest', id: string, state: AccessRequestState, closed: string | null } | null } | null };

export type ReviewsQueryVariables = Exact<{
  open?: boolean | null | undefined;
}>;


export type ReviewsQuery = { __typename: 'Query', privilegeReviews: Array<{ __typename: 'PrivilegeReview', id: string, kind: ReviewKind, created: string, due: string, overdue: boolean, closed: string | null, subject: { __typename: 'StaffMember', id: string, name: string } | null, items: Array<{ __typename: 'ReviewItem', id: string, decision: ReviewDecision | null }> | null }> | null };

export type ReviewQueryVariables = Exact<{
  id: string;
}>;


export type ReviewQuery = { __typename: 'Query', node:
    | { __typename: 'AccessReceipt', id: string }
    | { __typename: 'AccessRequest', id: string }
    | { __typename: 'Alert', id: string }
    | { __typename: 'ApiToken', id: string }
    | { __typename: 'AuditEvent', id: string }
    | { __typename: 'BulkJob', id: string }
    | { __typename: 'Campaign', id: string }
    | { __typename: 'CampaignValidation', id: string }
    | { __typename: 'Domain', id: string }
    | { __typename: 'Invoice', id: string }
    | { __typename: 'Mailbox', id: string }
    | { __typename: 'Payment', id: string }
    | { __typename: 'Permission', id: string }
    | { __typename: 'Plan', id: string }
    | { __typename: 'PrivilegeReview', kind: ReviewKind, created: string, due: string, overdue: boolean, closed: string | null, conclusion: string | null, id: string, closedBy: { __typename: 'StaffMember', id: string, name: string } | null, subject: { __typename: 'StaffMember', id: string, name: string } | null, elevation: { __typename: 'Elevation', id: string, scopes: Array<string>, granted: string, expires: string, ended: string | null, reason: string | null, ticket: string | null, used: Array<string> | null } | null, activity: { __typename: 'ReviewedActivity', since: string, answers: number, tenants: number, people: number, changes: number, refused: number } | null, items: Array<{ __typename: 'ReviewItem', id: string, roleName: string, since: string | null, requestId: string | null, lastUsed: string | null, decision: ReviewDecision | null, decided: string | null, note: string | null, decidedBy: { __typename: 'StaffMember', id: string, name: string } | null, staffMember: { __typename: 'StaffMember', id: string, name: string } | null }> | null }
    | { __typename: 'Role', id: string }
    | { __typename: 'Session', id: string }
    | { __typename: 'StaffMember', id: string }
    | { __typename: 'SupportCase', id: string }
    | { __typename: 'Team', id: string }
    | { __typename: 'Tenant', id: string }
    | { __typename: 'TenantSubscription', id: string }
    | { __typename: 'User', id: string }
    | { __typename: 'UserExport', id: string }
    | { __typename: 'WebhookEvent', id: string }
    | { __typename: 'Workspace', id: string }
   | null };

export type StartReviewMutationVariables = Exact<{
  input: StartPrivilegeReviewInput;
}>;


export type StartReviewMutation = { __typename: 'Mutation', startPrivilegeReview: { __typename: 'StartPrivilegeReviewPayload', review: { __typename: 'PrivilegeReview', id: string } | null } | null };

export type DecideReviewItemMutationVariables = Exact<{
  input: DecideReviewItemInput;
}>;


export type DecideReviewItemMutation = { __typename: 'Mutation', decideReviewItem: { __typename: 'DecideReviewItemPayload', item: { __typename: 'ReviewItem', id: string, decision: ReviewDecision | null, decided: string | null, note: string | null, decidedBy: { __typename: 'StaffMember', id: string, name: string } | null } | null } | null };

export type CloseReviewMutationVariables = Exact<{
  input: CloseReviewInput;
}>;


export type CloseReviewMutation = { __typename: 'Mutation', closeReview: { __typename: 'CloseReviewPayload', review: { __typename: 'PrivilegeReview', id: string, closed: string | null, overdue: boolean, conclusion: string | null, closedBy: { __typename: 'StaffMember', id: string, name: string } | null } | null } | null };

export type MatrixQueryVariables = Exact<{ [key: string]: never; }>;


export type MatrixQuery = { __typename: 'Query', roles: Array<{ __typename: 'Role', id: string, name: string, description: string, builtIn: boolean, shipped: boolean, permissions: Array<string> }> | null, permissions: Array<{ __typename: 'Permission', id: string, name: string, title: string, category: PermissionCategory, never: Array<string>, lendable: boolean }> | null, permissionMatrix: Array<{ __typename: 'PermissionCell', role: string, permission: string, reach: Reach, needs: Needs, since: string | null, requestId: string | null, ceiling: string | null }> | null };

export type RoleHoldersQueryVariables = Exact<{
  role: string;
}>;


export type RoleHoldersQuery = { __typename: 'Query', staffMembers: { __typename: 'StaffMemberConnection', totalCount: number, nodes: Array<{ __typename: 'StaffMember', id: string, name: string }> } | null };

export type GivenByQueryVariables = Exact<{
  id: string;
}>;


export type GivenByQuery = { __typename: 'Query', accessRequest: { __typename: 'AccessRequest', id: string, reason: string, closed: string | null, requester: { __typename: 'StaffMember', id: string, name: string } | null, approvers: Array<{ __typename: 'StaffMember', id: string, name: string }> | null } | null };

export type ImpactQueryVariables = Exact<{
  input: PermissionChangeInput;
}>;


export type ImpactQuery = { __typename: 'Query', permissionChangeImpact: { __typename: 'PermissionChangeImpact', since: string, people: number, times: number, gaining: number, affected: Array<{ __typename: 'AffectedPerson', times: number, staffMember: { __typename: 'StaffMember', id: string, name: string } | null }> } | null };

export type RequestPermissionChangeMutationVariables = Exact<{
  input: RequestPermissionChangeInput;
}>;


export type RequestPermissionChangeMutation = { __typename: 'Mutation', requestPermissionChange: { __typename: 'RequestPermissionChangePayload', request: { __typename: 'AccessRequest', id: string, state: AccessRequestState } | null } | null };

export type CreateRoleMutationVariables = Exact<{
  input: CreateRoleInput;
}>;


export type CreateRoleMutation = { __typename: 'Mutation', createRole: { __typename: 'CreateRolePayload', request: { __typename: 'AccessRequest', id: string, state: AccessRequestState } | null } | null };

export type UpdateRoleMutationVariables = Exact<{
  input: UpdateRoleInput;
}>;


export type UpdateRoleMutation = { __typename: 'Mutation', updateRole: { __typename: 'UpdateRolePayload', request: { __typename: 'AccessRequest', id: string, state: AccessRequestState } | null } | null };

export type DeleteRoleMutationVariables = Exact<{
  input: DeleteRoleInput;
}>;


export type DeleteRoleMutation = { __typename: 'Mutation', deleteRole: { __typename: 'DeleteRolePayload', holders: number, role: { __typename: 'Role', id: string } | null } | null };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { __typename: 'Query', viewer: { __typename: 'Viewer', id: string | null, kind: ViewerKind, scopes: Array<string>, environments: Array<Environment> } | null };

export type FrameQueryVariables = Exact<{
  withTenants: boolean;
  withNames: boolean;
  withPermissions: boolean;
}>;


export type FrameQuery = { __typename: 'Query', viewer: { __typename: 'Viewer', id: string | null, staff: { __typename: 'StaffMember', id: string, name: string, email: string | null, tier: string | null, roles: Array<{ __typename: 'Role', id: string, name: string }> | null } | null, openTenants?: Array<{ __typename: 'Tenant', id: string, name?: string | null, openUntil: string | null }> | null, elevations: Array<{ __typename: 'Elevation', id: string, scopes: Array<string>, expires: string }> } | null, permissions?: Array<{ __typename: 'Permission', id: string, name: string, title: string }> | null };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { __typename: 'Mutation', signOut: { __typename: 'SignOutPayload', ok: boolean } | null };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { __typename: 'Mutation', signIn: { __typename: 'SignInPayload', next: SignInStep, challenge: string, passkey: boolean } };

export type AcceptInvitationMutationVariables = Exact<{
  input: AcceptInvitationInput;
}>;


export type AcceptInvitationMutation = { __typename: 'Mutation', acceptInvitation: { __typename: 'SignInPayload', next: SignInStep, challenge: string, passkey: boolean } };

export type EnrolSecondFactorMutationVariables = Exact<{
  input: EnrolSecondFactorInput;
}>;


export type EnrolSecondFactorMutation = { __typename: 'Mutation', enrolSecondFactor: { __typename: 'EnrolSecondFactorPayload', secret: string, otpauthUrl: string } };

export type VerifySecondFactorMutationVariables = Exact<{
  input: VerifySecondFactorInput;
}>;


export type VerifySecondFactorMutation = { __typename: 'Mutation', verifySecondFactor: { __typename: 'VerifySecondFactorPayload', recoveryCodes: Array<string> | null, recoveryCodesLeft: number | null, session: { __typename: 'StartedSession', id: string, expires: string } } };

export type SignInOptionsQueryVariables = Exact<{ [key: string]: never; }>;


export type SignInOptionsQuery = { __typename: 'Query', signInOptions: { __typename: 'SignInOptions', google: boolean } | null };

export type StartPasskeySignInMutationVariables = Exact<{
  input: StartPasskeySignInInput;
}>;


export type StartPasskeySignInMutation = { __typename: 'Mutation', startPasskeySignIn: { __typename: 'StartPasskeySignInPayload', options: string } };

export type VerifyPasskeyMutationVariables = Exact<{
  input: VerifyPasskeyInput;
}>;


export type VerifyPasskeyMutation = { __typename: 'Mutation', verifyPasskey: { __typename: 'VerifyPasskeyPayload', session: { __typename: 'StartedSession', id: string, expires: string } } };

export type LockOutMutationVariables = Exact<{
  input: LockOutStaffMemberInput;
  withReview: boolean;
}>;


export type LockOutMutation = { __typename: 'Mutation', lockOutStaffMember: { __typename: 'LockOutStaffMemberPayload', sessionsEnded: number, tenantsClosed: number, elevationsEnded: number, requestsVoided: number, approvalsVoided: number, staffMember: { __typename: 'StaffMember', id: string, status: StaffStatus | null } | null, approvedTokens: Array<{ __typename: 'ApprovedToken', id: string, name: string, expires: string }>, review?: { __typename: 'PrivilegeReview', id: string, due: string } | null } | null };

export type RevokeTokenOfLockedOutMutationVariables = Exact<{
  input: RevokeTokenInput;
}>;


export type RevokeTokenOfLockedOutMutation = { __typename: 'Mutation', revokeToken: { __typename: 'RevokeTokenPayload', token: { __typename: 'ApiToken', id: string, revoked: string | null } | null } | null };

export type AssignRoleMutationVariables = Exact<{
  input: AssignRoleInput;
}>;


export type AssignRoleMutation = { __typename: 'Mutation', assignRole: { __typename: 'AssignRolePayload', request: { __typename: 'AccessRequest', id: string, expires: string } | null, staffMember: { __typename: 'StaffMember', id: string, tier: string | null, roles: Array<{ __typename: 'Role', id: string, name: string }> | null } | null } | null };

export type RequestRoleChangeMutationVariables = Exact<{
  input: AssignRoleInput;
}>;


export type RequestRoleChangeMutation = { __typename: 'Mutation', requestRoleChange: { __typename: 'RequestRoleChangePayload', request: { __typename: 'AccessRequest', id: string, expires: string } | null } | null };

export type RemoveRoleMutationVariables = Exact<{
  input: RemoveRoleInput;
}>;


export type RemoveRoleMutation = { __typename: 'Mutation', removeRole: { __typename: 'RemoveRolePayload', staffMember: { __typename: 'StaffMember', id: string, tier: string | null, roles: Array<{ __typename: 'Role', id: string, name: string }> | null } | null } | null };

export type RemoveAllRolesMutationVariables = Exact<{
  input: RemoveAllRolesInput;
}>;


export type RemoveAllRolesMutation = { __typename: 'Mutation', removeAllRoles: { __typename: 'RemoveAllRolesPayload', staffMember: { __typename: 'StaffMember', id: string, tier: string | null, roles: Array<{ __typename: 'Role', id: string, name: string }> | null } | null } | null };

export type InviteStaffMemberMutationVariables = Exact<{
  input: InviteStaffMemberInput;
}>;


export type InviteStaffMemberMutation = { __typename: 'Mutation', inviteStaffMember: { __typename: 'InviteStaffMemberPayload', request: { __typename: 'AccessRequest', id: string, expires: string } | null } | null };

export type ReinstateStaffMemberMutationVariables = Exact<{
  input: ReinstateStaffMemberInput;
}>;


export type ReinstateStaffMemberMutation = { __typename: 'Mutation', reinstateStaffMember: { __typename: 'ReinstateStaffMemberPayload', request: { __typename: 'AccessRequest', id: string, expires: string } | null } | null };

export type RequestFactorResetMutationVariables = Exact<{
  input: RequestFactorResetInput;
}>;


export type RequestFactorResetMutation = { __typename: 'Mutation', requestFactorReset: { __typename: 'RequestFactorResetPayload', request: { __typename: 'AccessRequest', id: string, expires: string } | null } | null };

export type WriteStaffNotesMutationVariables = Exact<{
  input: WriteStaffNotesInput;
}>;


export type WriteStaffNotesMutation = { __typename: 'Mutation', writeStaffNotes: { __typename: 'WriteStaffNotesPayload', staffMember: { __typename: 'StaffMember', id: string, notes: string | null } | null } | null };

export type EndStaffSessionMutationVariables = Exact<{
  input: RevokeSessionInput;
}>;


export type EndStaffSessionMutation = { __typename: 'Mutation', revokeSession: { __typename: 'RevokeSessionPayload', session: { __typename: 'Session', id: string } | null } | null };

export type EndStaffElevationMutationVariables = Exact<{
  input: EndElevationInput;
}>;


export type EndStaffElevationMutation = { __typename: 'Mutation', endElevation: { __typename: 'EndElevationPayload', elevation: { __typename: 'Elevation', id: string, ended: string | null } | null } | null };

export type StaffMemberPageQueryVariables = Exact<{
  id: string;
  withTier: boolean;
  withFactor: boolean;
  withEmail: boolean;
  withNotes: boolean;
}>;


export type StaffMemberPageQuery = { __typename: 'Query', staffMember: { __typename: 'StaffMember', id: string, name: string, created: string, email?: string | null, tier?: string | null, status?: StaffStatus | null, lastSeen?: string | null, secondFactor?: SecondFactorState | null, notes?: string | null, roles?: Array<{ __typename: 'Role', id: string, name: string, description: string, builtIn: boolean }> | null } | null };

export type StaffSessionsQueryVariables = Exact<{
  id: string;
}>;


export type StaffSessionsQuery = { __typename: 'Query', staffMember: { __typename: 'StaffMember', id: string, sessions: Array<{ __typename: 'Session', id: string, deviceName: string, browser: string, ipAddress: string | null, place: string | null, created: string, lastSeen: string, deviceFirstSeen: string | null, expires: string, current: boolean }> | null } | null };

export type StaffElevationsQueryVariables = Exact<{
  id: string;
}>;


export type StaffElevationsQuery = { __typename: 'Query', staffMember: { __typename: 'StaffMember', id: string, elevations: Array<{ __typename: 'Elevation', id: string, scopes: Array<string>, granted: string, expires: string, ended: string | null, kind: ElevationKind | null, reason: string | null, ticket: string | null, used: Array<string> | null }> | null } | null };

export type RequestsAboutQueryVariables = Exact<{
  id: string;
  first: number;
  offset: number;
}>;


export type RequestsAboutQuery = { __typename: 'Query', accessRequests: { __typename: 'AccessRequestConnection', totalCount: number, nodes: Array<{ __typename: 'AccessRequest', id: string, kind: AccessRequestKind, state: AccessRequestState, mutation: string, reason: string, created: string, expires: string, closed: string | null, requester: { __typename: 'StaffMember', id: string, name: string } | null, closedBy: { __typename: 'StaffMember', id: string, name: string } | null }> } | null };

export type StaffActivityQueryVariables = Exact<{
  id: string;
  first: number;
  offset: number;
}>;


export type StaffActivityQuery = { __typename: 'Query', staffMember: { __typename: 'StaffMember', id: string, activity: { __typename: 'AuditEventConnection', totalCount: number, nodes: Array<{ __typename: 'AuditEvent', id: string, time: string, action: string, resourceType: string, notes: string | null, actor: { __typename: 'Actor', kind: ActorKind, id: string | null, name: string | null } }> } | null } | null };

export type DoneToStaffQueryVariables = Exact<{
  id: string;
  first: number;
  offset: number;
}>;


export type DoneToStaffQuery = { __typename: 'Query', auditEvents: { __typename: 'AuditEventConnection', totalCount: number, nodes: Array<{ __typename: 'AuditEvent', id: string, time: string, action: string, resourceType: string, notes: string | null, actor: { __typename: 'Actor', kind: ActorKind, id: string | null, name: string | null } }> } | null };

export type TokensInForceQueryVariables = Exact<{ [key: string]: never; }>;


export type TokensInForceQuery = { __typename: 'Query', tokens: Array<{ __typename: 'ApiToken', id: string, name: string, kind: TokenKind, expires: string, revoked: string | null, requester: { __typename: 'StaffMember', id: string } | null, approver: { __typename: 'StaffMember', id: string } | null }> | null };

export type StaffListQueryVariables = Exact<{
  first: number;
  offset: number;
  filter?: StaffMemberFilter | null | undefined;
  sort?: StaffMemberSort | null | undefined;
  withTier: boolean;
  withFactor: boolean;
  withEmail: boolean;
}>;


export type StaffListQuery = { __typename: 'Query', staffMembers: { __typename: 'StaffMemberConnection', totalCount: number, nodes: Array<{ __typename: 'StaffMember', id: string, name: string, created: string, email?: string | null, tier?: string | null, status?: StaffStatus | null, lastSeen?: string | null, secondFactor?: SecondFactorState | null, roles?: Array<{ __typename: 'Role', id: string, name: string }> | null }> } | null };

export type RoleNamesQueryVariables = Exact<{ [key: string]: never; }>;


export type RoleNamesQuery = { __typename: 'Query', roles: Array<{ __typename: 'Role', id: string, name: string, description: string, builtIn: boolean }> | null };

export type SuspendStaffMemberMutationVariables = Exact<{
  input: SuspendStaffMemberInput;
}>;


export type SuspendStaffMemberMutation = { __typename: 'Mutation', suspendStaffMember: { __typename: 'SuspendStaffMemberPayload', staffMember: { __typename: 'StaffMember', id: string, status: StaffStatus | null } | null } | null };

export type EndStaffSessionsMutationVariables = Exact<{
  input: RevokeAllSessionsInput;
}>;


export type EndStaffSessionsMutation = { __typename: 'Mutation', revokeAllSessions: { __typename: 'RevokeAllSessionsPayload', count: number } | null };

export type SystemHealthQueryVariables = Exact<{ [key: string]: never; }>;


export type SystemHealthQuery = { __typename: 'Query', systemHealth: { __typename: 'SystemHealth', status: HealthStatus, checked: string, services: Array<{ __typename: 'ServiceHealth', name: string, status: HealthStatus, latencyMs: number | null, detail: string | null }> } | null };

export type TenantFlagsQueryVariables = Exact<{
  id: string;
}>;


export type TenantFlagsQuery = { __typename: 'Query', tenant: { __typename: 'Tenant', id: string, flags: Array<{ __typename: 'TenantFlag', key: string, description: string, on: boolean, reason: FlagReason, because: string }> | null } | null };

export type FeatureFlagsQueryVariables = Exact<{ [key: string]: never; }>;


export type FeatureFlagsQuery = { __typename: 'Query', featureFlags: Array<{ __typename: 'FeatureFlag', key: string, enabled: boolean, percentage: number, allowed: number }> | null };

export type SetFeatureFlagMutationVariables = Exact<{
  input: SetFeatureFlagInput;
}>;


export type SetFeatureFlagMutation = { __typename: 'Mutation', setFeatureFlag: { __typename: 'SetFeatureFlagPayload', featureFlag: { __typename: 'FeatureFlag', key: string, enabled: boolean, percentage: number, allowed: number } | null } | null };

export type OpenTenantMutationVariables = Exact<{
  input: OpenTenantInput;
}>;


export type OpenTenantMutation = { __typename: 'Mutation', openTenant: { __typename: 'OpenTenantPayload', openUntil: string, tenant: { __typename: 'Tenant', id: string, openUntil: string | null } | null, case: { __typename: 'SupportCase', id: string, reference: string } | null } | null };

export type TenantPlanQueryVariables = Exact<{
  id: string;
}>;


export type TenantPlanQuery = { __typename: 'Query', tenant: { __typename: 'Tenant', id: string, effectivePlan: { __typename: 'EffectivePlan', planSlug: string | null, priceMonthly: string | null, currency: string | null, billing: BillingOverrideKind | null, trialEnds: string | null, explanation: Array<string>, limits: Array<{ __typename: 'EffectiveLimit', name: LimitName, limit: number | null, because: string }> } | null, overrides: Array<{ __typename: 'TenantOverride', id: string, kind: OverrideKind, billing: BillingOverrideKind | null, planSlug: string | null, customPrice: string | null, reason: string, starts: string, ends: string | null, holds: boolean, author: { __typename: 'StaffMember', id: string, name: string } | null }> | null } | null };

export type SetPlanOverrideMutationVariables = Exact<{
  input: SetPlanOverrideInput;
}>;


export type SetPlanOverrideMutation = { __typename: 'Mutation', setPlanOverride: { __typename: 'SetPlanOverridePayload', tenant: { __typename: 'Tenant', id: string } | null } | null };

export type SetBillingOverrideMutationVariables = Exact<{
  input: SetBillingOverrideInput;
}>;


export type SetBillingOverrideMutation = { __typename: 'Mutation', setBillingOverride: { __typename: 'SetBillingOverridePayload', tenant: { __typename: 'Tenant', id: string } | null } | null };

export type TenantSettingsQueryVariables = Exact<{
  id: string;
}>;


export type TenantSettingsQuery = { __typename: 'Query', tenant: { __typename: 'Tenant', id: string, settings: { __typename: 'TenantSettings', version: number, updated: string | null, billingEmail: string | null, maskedBillingEmail: string | null, followDefault: Array<TenantSettingName>, updatedBy: { __typename: 'StaffMember', id: string, name: string } | null, billingAddress: { __typename: 'PostalAddress', recipient: string, street: string, more: string | null, postalCode: string | null, city: string, country: string } | null, notifications: { __typename: 'NotificationPreferences', billing: boolean, system: boolean, security: boolean }, securityPolicy: { __typename: 'SecurityPolicy', passwordMinLength: number, passwordMixed: boolean, sessionHours: number, loginAttempts: number, twoFactorRequired: boolean }, defaultNotifications: { __typename: 'NotificationPreferences', billing: boolean, system: boolean, security: boolean }, defaultSecurityPolicy: { __typename: 'SecurityPolicy', passwordMinLength: number, passwordMixed: boolean, sessionHours: number, loginAttempts: number, twoFactorRequired: boolean }, consents: Array<{ __typename: 'TenantConsent', purpose: ConsentPurpose, granted: boolean, since: string }> } | null } | null, auditEvents: { __typename: 'AuditEventConnection', totalCount: number, nodes: Array<{ __typename: 'AuditEvent', id: string, time: string, notes: string | null, oldValues: unknown, newValues: unknown, actor: { __typename: 'Actor', kind: ActorKind, id: string | null, name: string | null } }> } | null };

export type UpdateTenantSettingsMutationVariables = Exact<{
  input: UpdateTenantSettingsInput;
}>;


export type UpdateTenantSettingsMutation = { __typename: 'Mutation', updateTenantSettings: { __typename: 'UpdateTenantSettingsPayload', notice: TenantNotice | null, tenant: { __typename: 'Tenant', id: string } | null } | null };

export type ApproveTenantMutationVariables = Exact<{
  input: ApproveTenantInput;
}>;


export type ApproveTenantMutation = { __typename: 'Mutation', approveTenant: { __typename: 'ApproveTenantPayload', tenant: { __typename: 'Tenant', id: string, status: TenantStatus } | null } | null };

export type RejectTenantMutationVariables = Exact<{
  input: RejectTenantInput;
}>;


export type RejectTenantMutation = { __typename: 'Mutation', rejectTenant: { __typename: 'RejectTenantPayload', tenant: { __typename: 'Tenant', id: string, status: TenantStatus } | null } | null };

export type SuspendTenantMutationVariables = Exact<{
  input: SuspendTenantInput;
}>;


export type SuspendTenantMutation = { __typename: 'Mutation', suspendTenant: { __typename: 'SuspendTenantPayload', request: { __typename: 'AccessRequest', id: string } | null } | null };

export type ReactivateTenantMutationVariables = Exact<{
  input: ReactivateTenantInput;
}>;


export type ReactivateTenantMutation = { __typename: 'Mutation', reactivateTenant: { __typename: 'ReactivateTenantPayload', request: { __typename: 'AccessRequest', id: string } | null } | null };

export type TenantStripeQueryVariables = Exact<{
  id: string;
  withAccount: boolean;
}>;


export type TenantStripeQuery = { __typename: 'Query', tenant: { __typename: 'Tenant', id: string, stripeCustomer: { __typename: 'StripeCustomer', stripeId: string, stripeUrl: string | null, livemode: boolean, linked: string, paymentMethod: string | null } | null } | null, stripeAccount?: { __typename: 'StripeAccount', kind: StripeAccountKind } | null };

export type LinkStripeCustomerMutationVariables = Exact<{
  input: LinkStripeCustomerInput;
}>;


export type LinkStripeCustomerMutation = { __typename: 'Mutation', linkStripeCustomer: { __typename: 'LinkStripeCustomerPayload', created: boolean, subscriptions: number, tenant: { __typename: 'Tenant', id: string } | null } | null };

export type UnlinkStripeCustomerMutationVariables = Exact<{
  input: UnlinkStripeCustomerInput;
}>;


export type UnlinkStripeCustomerMutation = { __typename: 'Mutation', unlinkStripeCustomer: { __typename: 'UnlinkStripeCustomerPayload', tenant: { __typename: 'Tenant', id: string } | null } | null };

export type TenantPageQueryVariables = Exact<{
  id: string;
  usersOffset?: number | null | undefined;
  invoicesOffset?: number | null | undefined;
  auditOffset?: number | null | undefined;
}>;


export type TenantPageQuery = { __typename: 'Query', tenant: { __typename: 'Tenant', id: string, name: string | null, status: TenantStatus, environment: Environment, created: string, updated: string, openUntil: string | null, userCount: number, workspaceCount: number, owner: { __typename: 'User', id: string, name: string | null, email: string | null, maskedEmail: string | null } | null, users: { __typename: 'UserConnection', totalCount: number, nodes: Array<{ __typename: 'User', id: string, name: string | null, email: string | null, maskedEmail: string | null, phone: string | null, maskedPhone: string | null, status: UserStatus, lastLogin: string | null, lastLoginCountry: string | null, invitation: { __typename: 'UserInvitation', state: InvitationState } | null }> } | null, workspaces: { __typename: 'WorkspaceConnection', totalCount: number, nodes: Array<{ __typename: 'Workspace', id: string, name: string | null, workspaceName: string | null, industry: string | null, companySize: string | null, status: WorkspaceStatus }> } | null, subscription: { __typename: 'TenantSubscription', id: string, status: SubscriptionStatus, collectionPaused: boolean, currentPeriodStart: string | null, currentPeriodEnd: string | null, cancelAtPeriodEnd: boolean, canceledAt: string | null, cancelReason: string | null, stripeId: string | null, stripeUrl: string | null, synced: string, plan: { __typename: 'Plan', id: string, name: string, slug: string } | null, pendingPlan: { __typename: 'Plan', id: string, name: string } | null, mrr: { __typename: 'Money', amount: string, currency: string } | null } | null, invoices: { __typename: 'InvoiceConnection', totalCount: number, nodes: Array<{ __typename: 'Invoice', id: string, number: string | null, status: InvoiceStatus, created: string, dueDate: string | null, stripeUrl: string | null, total: { __typename: 'Money', amount: string, currency: string } | null, tax: { __typename: 'Money', amount: string, currency: string } | null, amountPaid: { __typename: 'Money', amount: string, currency: string } | null }> } | null, payments: { __typename: 'PaymentConnection', totalCount: number, nodes: Array<{ __typename: 'Payment', id: string, status: PaymentStatus, created: string, failureCode: string | null, maskedPaymentMethod: string | null, paymentMethod: string | null, stripeUrl: string | null, amount: { __typename: 'Money', amount: string, currency: string } | null, amountRefunded: { __typename: 'Money', amount: string, currency: string } | null }> } | null, auditEvents: { __typename: 'AuditEventConnection', totalCount: number, nodes: Array<{ __typename: 'AuditEvent', id: string, time: string, action: string, resourceType: string, resourceId: string | null, notes: string | null, actor: { __typename: 'Actor', kind: ActorKind, id: string | null, name: string | null } }> } | null, accessReceipts: { __typename: 'AccessReceiptConnection', totalCount: number, nodes: Array<{ __typename: 'AccessReceipt', id: string, time: string, operationName: string | null, decision: AccessDecision, actor: { __typename: 'Actor', kind: ActorKind, id: string | null, name: string | null }, cases: Array<{ __typename: 'SupportCase', id: string, reference: string }> | null, entities: Array<{ __typename: 'ShownEntities', type: string, ids: Array<string>, fields: Array<string>, maskedFields: Array<string> }> }> } | null } | null, supportCases: { __typename: 'SupportCaseConnection', totalCount: number, nodes: Array<{ __typename: 'SupportCase', id: string, reference: string, subject: string | null, category: CaseCategory, status: CaseStatus, ticket: string | null, created: string, assignee: { __typename: 'StaffMember', id: string, name: string } | null }> } | null };

export type TenantsListQueryVariables = Exact<{
  first: number;
  offset: number;
  filter?: TenantFilter | null | undefined;
  sort?: TenantSort | null | undefined;
  withOwner: boolean;
  withPlan: boolean;
  withMrr: boolean;
  withOpen: boolean;
}>;


export type TenantsListQuery = { __typename: 'Query', tenants: { __typename: 'TenantConnection', totalCount: number, nodes: Array<{ __typename: 'Tenant', id: string, name: string | null, status: TenantStatus, environment: Environment, created: string, userCount: number, workspaceCount: number, openUntil?: string | null, owner?: { __typename: 'User', id: string, name: string | null, maskedEmail: string | null } | null, subscription?: { __typename: 'TenantSubscription', id: string, status: SubscriptionStatus, plan: { __typename: 'Plan', id: string, name: string } | null, mrr?: { __typename: 'Money', amount: string, currency: string } | null } | null }> } | null };

export type CloseTenantMutationVariables = Exact<{
  input: CloseTenantInput;
}>;


export type CloseTenantMutation = { __typename: 'Mutation', closeTenant: { __typename: 'CloseTenantPayload', tenant: { __typename: 'Tenant', id: string, openUntil: string | null } | null } | null };

export type TestTenantsQueryVariables = Exact<{
  first: number;
  offset: number;
}>;


export type TestTenantsQuery = { __typename: 'Query', tenants: { __typename: 'TenantConnection', totalCount: number, nodes: Array<{ __typename: 'Tenant', id: string, name: string | null, status: TenantStatus, userCount: number, created: string, testTenant: { __typename: 'TestTenant', expires: string | null, seed: number, resets: number, lastReset: string | null } | null }> } | null };

export type CreateTestTenantMutationVariables = Exact<{
  input: CreateTestTenantInput;
}>;


export type CreateTestTenantMutation = { __typename: 'Mutation', createTestTenant: { __typename: 'CreateTestTenantPayload', tenant: { __typename: 'Tenant', id: string, name: string | null } | null } | null };

export type ResetTestTenantMutationVariables = Exact<{
  input: ResetTestTenantInput;
}>;


export type ResetTestTenantMutation = { __typename: 'Mutation', resetTestTenant: { __typename: 'ResetTestTenantPayload', tenant: { __typename: 'Tenant', id: string, userCount: number, testTenant: { __typename: 'TestTenant', expires: string | null, seed: number, resets: number, lastReset: string | null } | null } | null } | null };

export type TestCampaignsQueryVariables = Exact<{
  id: string;
}>;


export type TestCampaignsQuery = { __typename: 'Query', tenant: { __typename: 'Tenant', id: string, name: string | null, campaigns: { __typename: 'CampaignConnection', nodes: Array<{ __typename: 'Campaign', id: string, name: string, testContent: { __typename: 'CampaignContent', subject: string, fromName: string, fromAddress: string, listUnsubscribe: string | null, body: string, consentBasis: ConsentBasis | null } | null, validations: Array<{ __typename: 'CampaignValidation', id: string, verdict: ValidationVerdict, notes: string | null, created: string, recordedBy: { __typename: 'StaffMember', id: string, name: string } | null, checks: Array<{ __typename: 'ComplianceCheck', rule: ComplianceRule, law: ComplianceLaw, result: CheckResult, why: string }> }> | null }> } | null } | null };

export type RecordValidationMutationVariables = Exact<{
  input: RecordValidationInput;
}>;


export type RecordValidationMutation = { __typename: 'Mutation', recordValidation: { __typename: 'RecordValidationPayload', validation: { __typename: 'CampaignValidation', id: string, verdict: ValidationVerdict } | null } | null };

export type TokensQueryVariables = Exact<{ [key: string]: never; }>;


export type TokensQuery = { __typename: 'Query', tokens: Array<{ __typename: 'ApiToken', id: string, kind: TokenKind, name: string, scopes: Array<string>, tenantIds: Array<string> | null, environment: Environment, allowedAddresses: Array<string> | null, ratePerMinute: number | null, created: string, expires: string, revoked: string | null, lastUsed: string | null, requester: { __typename: 'StaffMember', id: string, name: string } | null, approver: { __typename: 'StaffMember', id: string, name: string } | null }> | null };

export type TokenScopesQueryVariables = Exact<{ [key: string]: never; }>;


export type TokenScopesQuery = { __typename: 'Query', permissions: Array<{ __typename: 'Permission', id: string, name: string, title: string }> | null, permissionMatrix: Array<{ __typename: 'PermissionCell', role: string, permission: string, reach: Reach, needs: Needs }> | null };

export type TokenTenantsQueryVariables = Exact<{
  name: string;
}>;


export type TokenTenantsQuery = { __typename: 'Query', tenants: { __typename: 'TenantConnection', nodes: Array<{ __typename: 'Tenant', id: string, name: string | null, environment: Environment }> } | null };

export type RequestTokenMutationVariables = Exact<{
  input: RequestTokenInput;
}>;


export type RequestTokenMutation = { __typename: 'Mutation', requestToken: { __typename: 'RequestTokenPayload', request: { __typename: 'AccessRequest', id: string, state: AccessRequestState } | null } | null };

export type RotateTokenMutationVariables = Exact<{
  input: RotateTokenInput;
}>;


export type RotateTokenMutation = { __typename: 'Mutation', rotateToken: { __typename: 'RotateTokenPayload', issuedToken: string | null, token: { __typename: 'ApiToken', id: string, created: string, expires: string } | null } | null };

export type RevokeTokenMutationVariables = Exact<{
  input: RevokeTokenInput;
}>;


export type RevokeTokenMutation = { __typename: 'Mutation', revokeToken: { __typename: 'RevokeTokenPayload', token: { __typename: 'ApiToken', id: string, revoked: string | null } | null } | null };

export type CreateUserMutationVariables = Exact<{
  input: CreateUserInput;
}>;


export type CreateUserMutation = { __typename: 'Mutation', createUser: { __typename: 'CreateUserPayload', user: { __typename: 'User', id: string, name: string | null } | null } | null };

export type ResendInvitationMutationVariables = Exact<{
  input: ResendInvitationInput;
}>;


export type ResendInvitationMutation = { __typename: 'Mutation', resendInvitation: { __typename: 'ResendInvitationPayload', user: { __typename: 'User', id: string } | null } | null };

export type EraseUserMutationVariables = Exact<{
  input: EraseUserInput;
}>;


export type EraseUserMutation = { __typename: 'Mutation', eraseUser: { __typename: 'EraseUserPayload', request: { __typename: 'AccessRequest', id: string, expires: string } | null } | null };

export type SuspendUserMutationVariables = Exact<{
  input: SuspendUserInput;
}>;


export type SuspendUserMutation = { __typename: 'Mutation', suspendUser: { __typename: 'SuspendUserPayload', user: { __typename: 'User', id: string, status: UserStatus } | null } | null };

export type ReinstateUserMutationVariables = Exact<{
  input: ReinstateUserInput;
}>;


export type ReinstateUserMutation = { __typename: 'Mutation', reinstateUser: { __typename: 'ReinstateUserPayload', user: { __typename: 'User', id: string, status: UserStatus } | null } | null };

export type BanUserMutationVariables = Exact<{
  input: BanUserInput;
}>;


export type BanUserMutation = { __typename: 'Mutation', banUser: { __typename: 'BanUserPayload', user: { __typename: 'User', id: string, status: UserStatus } | null } | null };

export type UnbanUserMutationVariables = Exact<{
  input: UnbanUserInput;
}>;


export type UnbanUserMutation = { __typename: 'Mutation', unbanUser: { __typename: 'UnbanUserPayload', user: { __typename: 'User', id: string, status: UserStatus } | null } | null };

export type RevokeUserSessionsMutationVariables = Exact<{
  input: RevokeUserSessionsInput;
}>;


export type RevokeUserSessionsMutation = { __typename: 'Mutation', revokeUserSessions: { __typename: 'RevokeUserSessionsPayload', ended: number, user: { __typename: 'User', id: string } | null } | null };

export type ChangeUserRoleMutationVariables = Exact<{
  input: ChangeUserRoleInput;
}>;


export type ChangeUserRoleMutation = { __typename: 'Mutation', changeUserRole: { __typename: 'ChangeUserRolePayload', user: { __typename: 'User', id: string } | null } | null };

export type ResetUserPasswordMutationVariables = Exact<{
  input: ResetUserPasswordInput;
}>;


export type ResetUserPasswordMutation = { __typename: 'Mutation', resetUserPassword: { __typename: 'ResetUserPasswordPayload', user: { __typename: 'User', id: string } | null } | null };

export type RevealMutationVariables = Exact<{
  input: RevealInput;
}>;


export type RevealMutation = { __typename: 'Mutation', reveal: { __typename: 'RevealPayload', user: { __typename: 'User', id: string } | null } | null };

export type OpenForUserMutationVariables = Exact<{
  input: OpenTenantInput;
}>;


export type OpenForUserMutation = { __typename: 'Mutation', openTenant: { __typename: 'OpenTenantPayload', openUntil: string, tenant: { __typename: 'Tenant', id: string, openUntil: string | null } | null, case: { __typename: 'SupportCase', id: string, reference: string } | null } | null };

export type UserPageQueryVariables = Exact<{
  id: string;
  resourceId: string;
  withTrail: boolean;
  withReceipts: boolean;
  withOpen: boolean;
  withActivity: boolean;
  withReveal: boolean;
  withInvitation: boolean;
}>;


export type UserPageQuery = { __typename: 'Query', user: { __typename: 'User', id: string, name: string | null, email: string | null, maskedEmail: string | null, phone: string | null, maskedPhone: string | null, status: UserStatus, created: string, updated: string, lastLogin: string | null, lastLoginIp: string | null, maskedLastLoginIp: string | null, lastLoginCountry: string | null, activity?: { __typename: 'UserActivityConnection', nodes: Array<{ __typename: 'UserActivity', id: string, time: string, kind: UserActivityKind, succeeded: boolean, summary: string, country: string | null }> } | null, revealed?: { __typename: 'RevealedData', fields: Array<RevealField>, until: string, phone: string | null, postalAddress: string | null, lastLoginIp: string | null } | null, invitation?: { __typename: 'UserInvitation', state: InvitationState, invited: string, sent: string | null, expires: string | null } | null, memberships: Array<{ __typename: 'Membership', role: TenantRole, tenant: { __typename: 'Tenant', id: string, name: string | null, status: TenantStatus, openUntil?: string | null } | null }> } | null, auditEvents?: { __typename: 'AuditEventConnection', nodes: Array<{ __typename: 'AuditEvent', id: string, time: string, action: string, resourceType: string, notes: string | null, actor: { __typename: 'Actor', kind: ActorKind, id: string | null, name: string | null } }> } | null, accessReceipts?: { __typename: 'AccessReceiptConnection', nodes: Array<{ __typename: 'AccessReceipt', id: string, time: string, operationName: string | null, decision: AccessDecision, actor: { __typename: 'Actor', kind: ActorKind, id: string | null, name: string | null }, cases: Array<{ __typename: 'SupportCase', id: string, reference: string }> | null, entities: Array<{ __typename: 'ShownEntities', type: string, ids: Array<string>, fields: Array<string>, maskedFields: Array<string> }> }> } | null };

export type UserActivityQueryVariables = Exact<{
  id: string;
  first: number;
  offset: number;
  kinds?: Array<UserActivityKind> | UserActivityKind | null | undefined;
  succeeded?: boolean | null | undefined;
}>;


export type UserActivityQuery = { __typename: 'Query', user: { __typename: 'User', id: string, activity: { __typename: 'UserActivityConnection', totalCount: number, nodes: Array<{ __typename: 'UserActivity', id: string, time: string, kind: UserActivityKind, succeeded: boolean, summary: string, tenantId: string | null, country: string | null, maskedIpAddress: string | null, ipAddress: string | null, device: string | null }> } | null } | null };

export type UserSessionsQueryVariables = Exact<{
  id: string;
  first: number;
  offset: number;
}>;


export type UserSessionsQuery = { __typename: 'Query', user: { __typename: 'User', id: string, sessions: { __typename: 'UserSessionConnection', totalCount: number, nodes: Array<{ __typename: 'UserSession', id: string, created: string, lastSeen: string, expires: string, ended: string | null, active: boolean, country: string | null, maskedIpAddress: string | null, ipAddress: string | null, device: string | null }> } | null } | null };

export type UsersListQueryVariables = Exact<{
  search?: string | null | undefined;
  first: number;
  offset: number;
  filter?: UserFilter | null | undefined;
  sort?: UserSort | null | undefined;
  withTenants: boolean;
  withPlan: boolean;
  withLogin: boolean;
  withInvitation: boolean;
}>;


export type UsersListQuery = { __typename: 'Query', users: { __typename: 'UserConnection', totalCount: number, nodes: Array<{ __typename: 'User', id: string, name: string | null, maskedEmail: string | null, status: UserStatus, created: string, lastLogin?: string | null, invitation?: { __typename: 'UserInvitation', state: InvitationState } | null, memberships: Array<{ __typename: 'Membership', role: TenantRole, tenant?: { __typename: 'Tenant', id: string, name: string | null, status: TenantStatus, subscription?: { __typename: 'TenantSubscription', id: string, plan: { __typename: 'Plan', id: string, name: string } | null } | null } | null }> }> } | null };


export const OwnSessionsDocument = {"__meta__":{"hash":"sha256:d06306e6623a8b34ecb94f201b54ad2400d4e17e6dc89eea754a1e5881a2a6cf"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnSessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"sessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"deviceName"}},{"kind":"Field","name":{"kind":"Name","value":"browser"}},{"kind":"Field","name":{"kind":"Name","value":"ipAddress"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeen"}},{"kind":"Field","name":{"kind":"Name","value":"expires"}},{"kind":"Field","name":{"kind":"Name","value":"current"}}]}}]}}]} as unknown as DocumentNode<OwnSessionsQuery, OwnSessionsQueryVariables>;
export const RevokeSessionDocument = {"__meta__":{"hash":"sha256:f8a2d5b503600193847e6191c6f990989a4bf7f339ec64ea0c1ded47b79f50ab"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeSession"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RevokeSessionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"revokeSession"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"session"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<RevokeSessionMutation, RevokeSessionMutationVariables>;
export const OwnFactorsDocument = {"__meta__":{"hash":"sha256:d2974e641fcbfd41c0da3b74870f594d8531ce5cbb218a8162f3ae6cc4b3e403"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnFactors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ownFactors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"authenticator"}},{"kind":"Field","name":{"kind":"Name","value":"recoveryCodesLeft"}},{"kind":"Field","name":{"kind":"Name","value":"passkeys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsed"}}]}}]}}]}}]} as unknown as DocumentNode<OwnFactorsQuery, OwnFactorsQueryVariables>;
export const StartPasskeyRegistrationDocument = {"__meta__":{"hash":"sha256:e3c1cdeea36899d9e9e19dea942b557efdc3b5e55518c0d0877484cfd9e8cb61"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StartPasskeyRegistration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"startPasskeyRegistration"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"options"}}]}}]}}]} as unknown as DocumentNode<StartPasskeyRegistrationMutation, StartPasskeyRegistrationMutationVariables>;
export const RegisterPasskeyDocument = {"__meta__":{"hash":"sha256:028da288bc6a958520cbe67343a4acfeb38a2075d03a6a5c32ad7717b2d8fad3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RegisterPasskey"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterPasskeyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"registerPasskey"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"passkey"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<RegisterPasskeyMutation, RegisterPasskeyMutationVariables>;
export const RemovePasskeyDocument = {"__meta__":{"hash":"sha256:00ac1b0365c99363447c726be26e743d2436fd579de167ceb4487207abf431c1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemovePasskey"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RemovePasskeyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"removePasskey"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"passkey"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<RemovePasskeyMutation, RemovePasskeyMutationVariables>;
export const CreateRecoveryCodesDocument = {"__meta__":{"hash":"sha256:8561768194c93d4516a1f767faa3322492d812d8f8ec2703b3a7905b594f73ea"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateRecoveryCodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"createRecoveryCodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recoveryCodes"}}]}}]}}]} as unknown as DocumentNode<CreateRecoveryCodesMutation, CreateRecoveryCodesMutationVariables>;
export const OwnPrivilegesDocument = {"__meta__":{"hash":"sha256:895d018bb6c698b3715c68635c55f41b6832006a2c307f2dfab646326e86067b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnPrivileges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"permissions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"category"}}]}},{"kind":"Field","name":{"kind":"Name","value":"permissionMatrix"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"permission"}},{"kind":"Field","name":{"kind":"Name","value":"reach"}},{"kind":"Field","name":{"kind":"Name","value":"needs"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"Field","name":{"kind":"Name","value":"ceiling"}}]}}]}}]} as unknown as DocumentNode<OwnPrivilegesQuery, OwnPrivilegesQueryVariables>;
export const AlertsDocument = {"__meta__":{"hash":"sha256:3f229dd87607872d1064e301475775c1adcae587e5125c33472272b07614d190"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Alerts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AlertFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withStaff"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withTier"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withCases"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withMeasure"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"alerts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"ipAddress"}},{"kind":"Field","name":{"kind":"Name","value":"occurrences"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeen"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledged"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"staffMember"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withStaff"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"tier"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withTier"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"status"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withTier"}}}]}]}]}},{"kind":"Field","name":{"kind":"Name","value":"supportCase"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withCases"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"Field","name":{"kind":"Name","value":"measure"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withMeasure"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"threshold"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgedBy"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withStaff"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AlertsQuery, AlertsQueryVariables>;
export const AlertRulesDocument = {"__meta__":{"hash":"sha256:b155cf3fc4df341d84da59d6f22b9d75f4f3f82825c0258d291e1b70710d1479"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AlertRules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"alertRules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"watches"}},{"kind":"Field","name":{"kind":"Name","value":"threshold"}},{"kind":"Field","name":{"kind":"Name","value":"withinMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"setting"}},{"kind":"Field","name":{"kind":"Name","value":"active"}}]}}]}}]} as unknown as DocumentNode<AlertRulesQuery, AlertRulesQueryVariables>;
export const AcknowledgeAlertDocument = {"__meta__":{"hash":"sha256:587ae7e9da402ad7ed49bc61e04dde24e68b3ae3bd48d35b7f49c2f98e249f5e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcknowledgeAlert"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AcknowledgeAlertInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledgeAlert"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"alert"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"acknowledged"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}}]}}]} as unknown as DocumentNode<AcknowledgeAlertMutation, AcknowledgeAlertMutationVariables>;
export const ReceiptsDocument = {"__meta__":{"hash":"sha256:e1865ee2cd0448cb1cad7ae627982be08c675ecb2a7312166372aa608c2e6da7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Receipts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AccessReceiptFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"accessReceipts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"time"}},{"kind":"Field","name":{"kind":"Name","value":"operationName"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"tenantIds"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"ids"}},{"kind":"Field","name":{"kind":"Name","value":"fields"}},{"kind":"Field","name":{"kind":"Name","value":"maskedFields"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ReceiptsQuery, ReceiptsQueryVariables>;
export const AuditTrailDocument = {"__meta__":{"hash":"sha256:9881262150a7b2a9dec9d435887b593008a7e96bb06f8b165aa6b33fcdff5a03"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AuditTrail"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AuditEventFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withTenant"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withAddress"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"auditEvents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"time"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"resourceType"}},{"kind":"Field","name":{"kind":"Name","value":"resourceId"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}},{"kind":"Field","name":{"kind":"Name","value":"classification"}},{"kind":"Field","name":{"kind":"Name","value":"oldValues"}},{"kind":"Field","name":{"kind":"Name","value":"newValues"}},{"kind":"Field","name":{"kind":"Name","value":"ipAddress"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withAddress"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"userAgent"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withAddress"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tenant"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withTenant"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AuditTrailQuery, AuditTrailQueryVariables>;
export const PlanBulkDocument = {"__meta__":{"hash":"sha256:2598b4747b0541431da5c32d4125035067c416f657120813086e4a0ab4dfd415"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlanBulk"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BulkUsersInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"bulkUsers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"job"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<PlanBulkMutation, PlanBulkMutationVariables>;
export const BulkTenantsDocument = {"__meta__":{"hash":"sha256:c40ae2816f59080756cfc4c97ca0e0eaf5d14ff4550d7d984883eeb10d33c0e7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BulkTenants"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"name"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"tenants"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"Variable","name":{"kind":"Name","value":"name"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<BulkTenantsQuery, BulkTenantsQueryVariables>;
export const BulkTeamsDocument = {"__meta__":{"hash":"sha256:393817b3ae93d8529c350a2a00dc9bee90213a9d8b777e612970337f39960e90"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BulkTeams"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"tenant"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"workspaces"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"teams"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<BulkTeamsQuery, BulkTeamsQueryVariables>;
export const BulkJobPageDocument = {"__meta__":{"hash":"sha256:826c2376754f17c3fc7cc536e4695d324f9888ea809fb5f74b4c1321547c43dc"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BulkJobPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"status"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BulkRowStatus"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"bulkJob"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"ticket"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"waiting"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"failed"}},{"kind":"Field","name":{"kind":"Name","value":"skipped"}},{"kind":"Field","name":{"kind":"Name","value":"needsApproval"}},{"kind":"Field","name":{"kind":"Name","value":"approved"}},{"kind":"Field","name":{"kind":"Name","value":"stopReason"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"started"}},{"kind":"Field","name":{"kind":"Name","value":"finished"}},{"kind":"Field","name":{"kind":"Name","value":"undoUntil"}},{"kind":"Field","name":{"kind":"Name","value":"undoOf"}},{"kind":"Field","name":{"kind":"Name","value":"exportUntil"}},{"kind":"Field","name":{"kind":"Name","value":"requestedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}},{"kind":"Argument","name":{"kind":"Name","value":"status"},"value":{"kind":"Variable","name":{"kind":"Name","value":"status"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"oldValue"}},{"kind":"Field","name":{"kind":"Name","value":"newValue"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"maskedEmail"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<BulkJobPageQuery, BulkJobPageQueryVariables>;
export const BulkJobsDocument = {"__meta__":{"hash":"sha256:0b3781c6c95b6ee30259314bb729c7503246156640f141068282e6d6c5325f17"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BulkJobs"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"bulkJobs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"failed"}},{"kind":"Field","name":{"kind":"Name","value":"skipped"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"requestedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<BulkJobsQuery, BulkJobsQueryVariables>;
export const StartBulkJobDocument = {"__meta__":{"hash":"sha256:d499f8cfff46398417d28f15604d0982ca75bd529de474fb10f336055a29f5dd"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StartBulkJob"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BulkJobInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"startBulkJob"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"job"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]} as unknown as DocumentNode<StartBulkJobMutation, StartBulkJobMutationVariables>;
export const RetryBulkJobDocument = {"__meta__":{"hash":"sha256:29a8c9be53cdd0526263339a3b91d68c6f5cca5570b3e31aa874badc3f74dfee"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RetryBulkJob"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BulkJobInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"retryBulkJob"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"job"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]} as unknown as DocumentNode<RetryBulkJobMutation, RetryBulkJobMutationVariables>;
export const CancelBulkJobDocument = {"__meta__":{"hash":"sha256:dcbb8bf742dcb3ef311134b7d4b93825b85b2f8eed775ff6a093f2b98e9e9cca"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelBulkJob"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BulkJobInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cancelBulkJob"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"job"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]} as unknown as DocumentNode<CancelBulkJobMutation, CancelBulkJobMutationVariables>;
export const UndoBulkJobDocument = {"__meta__":{"hash":"sha256:788c938239fe32dd04965307854566c90c016342608d7fcd44a4cb02b25fdbab"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UndoBulkJob"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UndoBulkJobInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"undoBulkJob"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"job"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<UndoBulkJobMutation, UndoBulkJobMutationVariables>;
export const TakeCaseDocument = {"__meta__":{"hash":"sha256:3843fa9c317461495be2f0cd405ddd0ea5933774e66e2ab05200d747f2d7a08b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TakeCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AssignCaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"assignCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"supportCase"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]} as unknown as DocumentNode<TakeCaseMutation, TakeCaseMutationVariables>;
export const StartCaseDocument = {"__meta__":{"hash":"sha256:1717d5ca498642d80375c2dba0b01d8a83b3d7a29a095d720d601600701f1306"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StartCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StartCaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"startCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"supportCase"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]} as unknown as DocumentNode<StartCaseMutation, StartCaseMutationVariables>;
export const TriageCaseDocument = {"__meta__":{"hash":"sha256:e282569031266f3b4391f0907b488307a3c456678daa8fd9e97420800f529632"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TriageCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TriageCaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"triageCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"supportCase"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]} as unknown as DocumentNode<TriageCaseMutation, TriageCaseMutationVariables>;
export const CloseCaseDocument = {"__meta__":{"hash":"sha256:e2edd62404c2cf3fa1ea9116151c2df96c2a61d1b00e1a296b27370c21c4b65e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CloseCaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"closeCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"supportCase"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]} as unknown as DocumentNode<CloseCaseMutation, CloseCaseMutationVariables>;
export const FollowUpCaseDocument = {"__meta__":{"hash":"sha256:50e0a623ead7b619eb61cb03fd58f266deacdc181a6cf21472134779c313c2a1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FollowUpCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FollowUpCaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"followUpCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"supportCase"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]} as unknown as DocumentNode<FollowUpCaseMutation, FollowUpCaseMutationVariables>;
export const EscalateCaseDocument = {"__meta__":{"hash":"sha256:f8b0c8212cf230cb3d12f31e3ec68bfab1a10a120a3554c4433b5777af00e9c1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EscalateCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EscalateCaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"escalateCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"supportCase"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]} as unknown as DocumentNode<EscalateCaseMutation, EscalateCaseMutationVariables>;
export const AddCaseNoteDocument = {"__meta__":{"hash":"sha256:c722944f515f6cf4f621abd10fc7ad78311e9ba0a1c5d847e2a5b141da3c0644"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddCaseNote"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddCaseNoteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"addCaseNote"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"supportCase"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]} as unknown as DocumentNode<AddCaseNoteMutation, AddCaseNoteMutationVariables>;
export const SendCustomerMessageDocument = {"__meta__":{"hash":"sha256:0f949e32c4df07074b2f7851e67c621c5c884110e6a4cbaaab102244d123a1af"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SendCustomerMessage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SendCustomerMessageInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"sendCustomerMessage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"supportCase"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]} as unknown as DocumentNode<SendCustomerMessageMutation, SendCustomerMessageMutationVariables>;
export const OpenSupportCaseDocument = {"__meta__":{"hash":"sha256:86d6d028e46747bf939b44b7aa5e1b01db77ac9f3d6f90d829ef66284d32b92d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenSupportCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpenSupportCaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"openSupportCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"supportCase"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}}]}}]} as unknown as DocumentNode<OpenSupportCaseMutation, OpenSupportCaseMutationVariables>;
export const CasesListDocument = {"__meta__":{"hash":"sha256:9752f6438ea05fb32e1538d87b7f0f2a8a8e0710ef2054e76a0340f19e4eb514"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CasesList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SupportCaseFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sort"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SupportCaseSort"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"supportCases"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sort"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"emergency"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"answerDue"}},{"kind":"Field","name":{"kind":"Name","value":"firstAnswered"}},{"kind":"Field","name":{"kind":"Name","value":"breached"}},{"kind":"Field","name":{"kind":"Name","value":"solved"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"tenant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CasesListQuery, CasesListQueryVariables>;
export const CaseDocument = {"__meta__":{"hash":"sha256:768a970f793fe4ca84c51dd88446ae78c3d5b1efc0b0c302041c289bc62d02a0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Case"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"supportCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"emergency"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"ticket"}},{"kind":"Field","name":{"kind":"Name","value":"answerDue"}},{"kind":"Field","name":{"kind":"Name","value":"firstAnswered"}},{"kind":"Field","name":{"kind":"Name","value":"breached"}},{"kind":"Field","name":{"kind":"Name","value":"solveDue"}},{"kind":"Field","name":{"kind":"Name","value":"solved"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"tenant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"openUntil"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"users"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"openings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"opened"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"staffMember"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CaseQuery, CaseQueryVariables>;
export const OpenCaseDocument = {"__meta__":{"hash":"sha256:c39391822b54eff2fcd328243509084e9cd5d2215755fa9fdc8d83b283492a0d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OpenCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"tenantId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SupportCaseFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"supportCases"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}},{"kind":"Argument","name":{"kind":"Name","value":"tenantId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"tenantId"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"answerDue"}},{"kind":"Field","name":{"kind":"Name","value":"firstAnswered"}},{"kind":"Field","name":{"kind":"Name","value":"solved"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"assignee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<OpenCaseQuery, OpenCaseQueryVariables>;
export const CaseReadsDocument = {"__meta__":{"hash":"sha256:afa0176663e398e7638d2a6e92981753e67bdd1272bb3576a874c8dad8ac876e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CaseReads"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"supportCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reads"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"time"}},{"kind":"Field","name":{"kind":"Name","value":"operationName"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"ids"}},{"kind":"Field","name":{"kind":"Name","value":"fields"}},{"kind":"Field","name":{"kind":"Name","value":"maskedFields"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<CaseReadsQuery, CaseReadsQueryVariables>;
export const UserCasesDocument = {"__meta__":{"hash":"sha256:58baf2dfb412a5d19e678783df8090342f7b654b3b2ab5ca175708ee229f91c1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UserCases"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SupportCaseFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"supportCases"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"assignee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<UserCasesQuery, UserCasesQueryVariables>;
export const SupportNumbersDocument = {"__meta__":{"hash":"sha256:f665c8f04438ec6151a47c95631425baa33b180fd987b930b4204ac9883e9031"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SupportNumbers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SupportNumbersInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"supportNumbers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"opened"}},{"kind":"Field","name":{"kind":"Name","value":"answeredInTime"}},{"kind":"Field","name":{"kind":"Name","value":"firstAnswerMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"solved"}},{"kind":"Field","name":{"kind":"Name","value":"solvedInTime"}},{"kind":"Field","name":{"kind":"Name","value":"solvedAtFirstContact"}},{"kind":"Field","name":{"kind":"Name","value":"solveMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"escalated"}},{"kind":"Field","name":{"kind":"Name","value":"byWeek"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"opened"}}]}}]}}]}}]} as unknown as DocumentNode<SupportNumbersQuery, SupportNumbersQueryVariables>;
export const MessageTemplatesDocument = {"__meta__":{"hash":"sha256:36b3d33059b96d5e587a5b6e6961c78eb601f3edbd0dd17085827b627c72b3fa"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MessageTemplates"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"tenantId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"caseTemplates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"category"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tenant"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"tenantId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"users"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"maskedEmail"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MessageTemplatesQuery, MessageTemplatesQueryVariables>;
export const CaseMessageDocument = {"__meta__":{"hash":"sha256:91c8103b0484e61c0ebc1e9c3a14cab8e369765a888c3d29f0d6418c94a19835"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CaseMessage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CaseMessageInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"caseMessage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]} as unknown as DocumentNode<CaseMessageQuery, CaseMessageQueryVariables>;
export const ConfirmationFactorsDocument = {"__meta__":{"hash":"sha256:1c61f6938573b97ce8270c83da979faa4cfad7a23ba1444a7d5320bf9d5c1499"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConfirmationFactors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ownFactors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"authenticator"}},{"kind":"Field","name":{"kind":"Name","value":"passkeys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<ConfirmationFactorsQuery, ConfirmationFactorsQueryVariables>;
export const ReauthenticateDocument = {"__meta__":{"hash":"sha256:fd8e653863efafd12b67310e0942a56c5f2063b6e02a8ebdd4ef16339bffd12e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Reauthenticate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReauthenticateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reauthenticate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}}]}}]}}]} as unknown as DocumentNode<ReauthenticateMutation, ReauthenticateMutationVariables>;
export const StartPasskeyReauthenticationDocument = {"__meta__":{"hash":"sha256:555170aa85335d151203e44a5e69c425a6f61f7bb1083d433de60b5ca2fff5e8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StartPasskeyReauthentication"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"startPasskeyReauthentication"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"options"}}]}}]}}]} as unknown as DocumentNode<StartPasskeyReauthenticationMutation, StartPasskeyReauthenticationMutationVariables>;
export const TenantHealthDocument = {"__meta__":{"hash":"sha256:2302d57cb4786798d5fdd01de5e738d6491e69523c73995a65d8456e513b45f1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TenantHealth"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"tenant"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"health"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"measured"}},{"kind":"Field","name":{"kind":"Name","value":"inputs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"says"}}]}}]}}]}}]}}]} as unknown as DocumentNode<TenantHealthQuery, TenantHealthQueryVariables>;
export const TenantUsageDocument = {"__meta__":{"hash":"sha256:4173a2af7603291566fd786abfed8b5752cc94df16ca9a3c6cf3f6bd1bff57e4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TenantUsage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"tenant"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"usage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"periodStart"}},{"kind":"Field","name":{"kind":"Name","value":"periodEnd"}},{"kind":"Field","name":{"kind":"Name","value":"emailsSent"}},{"kind":"Field","name":{"kind":"Name","value":"mailboxesUsed"}},{"kind":"Field","name":{"kind":"Name","value":"domainsUsed"}},{"kind":"Field","name":{"kind":"Name","value":"campaignsUsed"}},{"kind":"Field","name":{"kind":"Name","value":"leadsUsed"}},{"kind":"Field","name":{"kind":"Name","value":"warmupsActive"}}]}},{"kind":"Field","name":{"kind":"Name","value":"effectivePlan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"limits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"because"}}]}}]}}]}}]}}]} as unknown as DocumentNode<TenantUsageQuery, TenantUsageQueryVariables>;
export const TenantOrganisationDocument = {"__meta__":{"hash":"sha256:193b8de13329f86f046ea185fd8f2bd17d3db2383d517f18ee413bd49b55924c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TenantOrganisation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"tenant"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sso"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"settings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"protocol"}},{"kind":"Field","name":{"kind":"Name","value":"provider"}},{"kind":"Field","name":{"kind":"Name","value":"issuer"}},{"kind":"Field","name":{"kind":"Name","value":"signInUrl"}},{"kind":"Field","name":{"kind":"Name","value":"domains"}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"createsUsers"}},{"kind":"Field","name":{"kind":"Name","value":"certificateExpires"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"workspaces"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"teams"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parentId"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"leads"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<TenantOrganisationQuery, TenantOrganisationQueryVariables>;
export const TenantDomainsDocument = {"__meta__":{"hash":"sha256:7e0e40c6e196b1912676dac3c9b31771d9faeb339cdd7179a3174fe6257b3712"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TenantDomains"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"tenant"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"domains"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"domain"}},{"kind":"Field","name":{"kind":"Name","value":"isPrimary"}},{"kind":"Field","name":{"kind":"Name","value":"verificationStatus"}},{"kind":"Field","name":{"kind":"Name","value":"dnsRecords"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"found"}},{"kind":"Field","name":{"kind":"Name","value":"verificationStatus"}},{"kind":"Field","name":{"kind":"Name","value":"attempts"}},{"kind":"Field","name":{"kind":"Name","value":"lastError"}},{"kind":"Field","name":{"kind":"Name","value":"checked"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<TenantDomainsQuery, TenantDomainsQueryVariables>;
export const VerifyDomainDocument = {"__meta__":{"hash":"sha256:348024cb8757623a288f310201c34a4b3d01f8ee996e24b3158e67a567fb55ac"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"VerifyDomain"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"VerifyDomainInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"verifyDomain"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"domain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"verificationStatus"}},{"kind":"Field","name":{"kind":"Name","value":"dnsRecords"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"found"}},{"kind":"Field","name":{"kind":"Name","value":"verificationStatus"}},{"kind":"Field","name":{"kind":"Name","value":"attempts"}},{"kind":"Field","name":{"kind":"Name","value":"lastError"}},{"kind":"Field","name":{"kind":"Name","value":"checked"}}]}}]}}]}}]}}]} as unknown as DocumentNode<VerifyDomainMutation, VerifyDomainMutationVariables>;
export const TenantMailboxesDocument = {"__meta__":{"hash":"sha256:4536fb7a56c46fa98baf0e6eeffe372cc71b746fcbcabbd15060c3e2887545a7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TenantMailboxes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MailboxFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sort"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MailboxSort"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"tenant"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mailboxes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"25"}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sort"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"maskedEmail"}},{"kind":"Field","name":{"kind":"Name","value":"provider"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dailyCount"}},{"kind":"Field","name":{"kind":"Name","value":"warmupStatus"}},{"kind":"Field","name":{"kind":"Name","value":"healthScore"}},{"kind":"Field","name":{"kind":"Name","value":"created"}}]}}]}}]}}]}}]} as unknown as DocumentNode<TenantMailboxesQuery, TenantMailboxesQueryVariables>;
export const TenantCampaignsDocument = {"__meta__":{"hash":"sha256:e0858899065a45c1548f68a5ab2c9870d2e93e0d75a1033f6c0d4cf4c539a903"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TenantCampaigns"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CampaignFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sort"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CampaignSort"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"tenant"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"campaigns"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"25"}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sort"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"sent"}},{"kind":"Field","name":{"kind":"Name","value":"delivered"}},{"kind":"Field","name":{"kind":"Name","value":"opened"}},{"kind":"Field","name":{"kind":"Name","value":"clicked"}},{"kind":"Field","name":{"kind":"Name","value":"replied"}},{"kind":"Field","name":{"kind":"Name","value":"bounced"}},{"kind":"Field","name":{"kind":"Name","value":"unsubscribed"}},{"kind":"Field","name":{"kind":"Name","value":"spamComplaints"}},{"kind":"Field","name":{"kind":"Name","value":"scheduledFor"}},{"kind":"Field","name":{"kind":"Name","value":"lastSent"}}]}}]}}]}}]}}]} as unknown as DocumentNode<TenantCampaignsQuery, TenantCampaignsQueryVariables>;
export const LendableDocument = {"__meta__":{"hash":"sha256:5daf57a0afad0ddc68a3a82fe2de85a79a48637dedb16fdbc3585b23f6876c80"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Lendable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"permissions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"lendable"}},{"kind":"Field","name":{"kind":"Name","value":"never"}}]}}]}}]} as unknown as DocumentNode<LendableQuery, LendableQueryVariables>;
export const RequestElevationDocument = {"__meta__":{"hash":"sha256:2ec00a8d56c362089e1370f0722e04832659879e484f74c1937505491d123750"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestElevation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestElevationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"requestElevation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"request"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"expires"}}]}}]}}]}}]} as unknown as DocumentNode<RequestElevationMutation, RequestElevationMutationVariables>;
export const BreakGlassDocument = {"__meta__":{"hash":"sha256:cfb43eb5b4aebb45e4537f43c77a4355254ea39b6c5b9faa9db70d2d5978928f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BreakGlass"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BreakGlassInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"breakGlass"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"elevation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"expires"}}]}},{"kind":"Field","name":{"kind":"Name","value":"told"}}]}}]}}]} as unknown as DocumentNode<BreakGlassMutation, BreakGlassMutationVariables>;
export const EndElevationDocument = {"__meta__":{"hash":"sha256:9f259f2acf3c36f00a256576465fcad82655b1c75453962a2151159625e9717d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndElevation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndElevationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endElevation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"elevation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ended"}}]}}]}}]}}]} as unknown as DocumentNode<EndElevationMutation, EndElevationMutationVariables>;
export const ElevationDocument = {"__meta__":{"hash":"sha256:cc74e71f2b7ef6993315bad18586b5f19e78897a259ebc9d3aa10e43a5260415"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Elevation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withNames"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"elevation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"granted"}},{"kind":"Field","name":{"kind":"Name","value":"expires"}},{"kind":"Field","name":{"kind":"Name","value":"ended"}},{"kind":"Field","name":{"kind":"Name","value":"endable"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"ticket"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"Field","name":{"kind":"Name","value":"used"}},{"kind":"Field","name":{"kind":"Name","value":"holder"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withNames"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"approver"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withNames"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"uses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"time"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}}]}}]}}]}}]} as unknown as DocumentNode<ElevationQuery, ElevationQueryVariables>;
export const OwnElevationsDocument = {"__meta__":{"hash":"sha256:2cdc3002158d1846c251d1377a2f4efe99a2733346138782adb4bd6c103c6e2c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnElevations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"staff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"elevations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"granted"}},{"kind":"Field","name":{"kind":"Name","value":"expires"}},{"kind":"Field","name":{"kind":"Name","value":"ended"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"ticket"}},{"kind":"Field","name":{"kind":"Name","value":"used"}}]}}]}}]}}]}}]} as unknown as DocumentNode<OwnElevationsQuery, OwnElevationsQueryVariables>;
export const UserExportsDocument = {"__meta__":{"hash":"sha256:eabb600504d6ddeab8ab2f0252ec89e9f3954c0e30c8901882a9d80d8df7c0aa"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UserExports"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"userId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"requestId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"userExports"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"userId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"userId"}}},{"kind":"Argument","name":{"kind":"Name","value":"requestId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"requestId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"expires"}},{"kind":"Field","name":{"kind":"Name","value":"made"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}},{"kind":"Field","name":{"kind":"Name","value":"caseReference"}}]}}]}}]} as unknown as DocumentNode<UserExportsQuery, UserExportsQueryVariables>;
export const ExportUserDataDocument = {"__meta__":{"hash":"sha256:95e871c8ddacb3469b8ae1fde79dcc0b7d4dc16eac8d90f749b02a05281f389d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ExportUserData"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ExportUserDataInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"exportUserData"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"request"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"expires"}}]}}]}}]}}]} as unknown as DocumentNode<ExportUserDataMutation, ExportUserDataMutationVariables>;
export const HomeTenantsDocument = {"__meta__":{"hash":"sha256:7d5e848d537ef98096652eef2ba3f1792a33023e97c7400a5a84ded9454666a0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HomeTenants"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TenantFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"tenants"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"CREATED"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"created"}}]}}]}}]}}]} as unknown as DocumentNode<HomeTenantsQuery, HomeTenantsQueryVariables>;
export const HomeHealthDocument = {"__meta__":{"hash":"sha256:280440dd69442ac36843df96dac6ddd306c65889ad7bf009355c0787174a5c9a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HomeHealth"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"systemHealth"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"checked"}},{"kind":"Field","name":{"kind":"Name","value":"services"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]} as unknown as DocumentNode<HomeHealthQuery, HomeHealthQueryVariables>;
export const HomeWebhooksDocument = {"__meta__":{"hash":"sha256:53be7f393fd469ad8ba749409f8593a0a8e822073f934914056a19ac175a2fb6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HomeWebhooks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"webhookEvents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"received"}}]}}]}}]}}]} as unknown as DocumentNode<HomeWebhooksQuery, HomeWebhooksQueryVariables>;
export const HomeTrailDocument = {"__meta__":{"hash":"sha256:d494a3cd106b5c1937f0237856f658e13685088465779737996009eee473d3a3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HomeTrail"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"actorId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"auditEvents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"actorId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"actorId"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"time"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}}]}}]}}]}}]} as unknown as DocumentNode<HomeTrailQuery, HomeTrailQueryVariables>;
export const HomeAlertsDocument = {"__meta__":{"hash":"sha256:8974ec257a73208ff9f162cf57270a5606c89e5e4fd24342019fd11f1ebb92cd"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HomeAlerts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withCases"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"alerts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"acknowledged"},"value":{"kind":"BooleanValue","value":false}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeen"}},{"kind":"Field","name":{"kind":"Name","value":"supportCase"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withCases"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"staffMember"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<HomeAlertsQuery, HomeAlertsQueryVariables>;
export const HomeRequestsDocument = {"__meta__":{"hash":"sha256:a98929a88b21b1fb4f18e2c2c05b0f4d491c96bdbb177fb8a262ee4478b5a780"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HomeRequests"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"accessRequests"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"decidable"},"value":{"kind":"BooleanValue","value":true}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"mutation"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"requester"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<HomeRequestsQuery, HomeRequestsQueryVariables>;
export const HomeReviewsDocument = {"__meta__":{"hash":"sha256:f95558ba1186f9fdc2abdc05d0c303bba6f94d913f8d124b828a036be8536d14"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HomeReviews"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"privilegeReviews"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"open"},"value":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<HomeReviewsQuery, HomeReviewsQueryVariables>;
export const NoticesDocument = {"__meta__":{"hash":"sha256:3e5e2d84222e45d1959d49fdfed2802b7ab7379aa2992c404b14597cb7eb594e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Notices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withNames"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withCases"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"elevations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"expires"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"notices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"subjectId"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"read"}},{"kind":"Field","name":{"kind":"Name","value":"staffMember"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withNames"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supportCase"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withCases"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"Field","name":{"kind":"Name","value":"request"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"mutation"}},{"kind":"Field","name":{"kind":"Name","value":"requester"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withNames"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<NoticesQuery, NoticesQueryVariables>;
export const MarkNoticesReadDocument = {"__meta__":{"hash":"sha256:8a1647f3b637f9599f7112cb0c3bb153d91173ac94397eacdf49917714db7dd0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MarkNoticesRead"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MarkNoticesReadInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"markNoticesRead"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"notices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"read"}}]}}]}}]}}]} as unknown as DocumentNode<MarkNoticesReadMutation, MarkNoticesReadMutationVariables>;
export const PaletteSearchDocument = {"__meta__":{"hash":"sha256:c5fc87ae80a99644992a060954477b502c8c42fef3d636e97970838c7a7affde"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PaletteSearch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"staff"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"StaffMemberFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withStaff"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withTier"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withCustomers"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withTenants"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withUsers"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withMasked"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"staffMembers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"staff"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withStaff"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"tier"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withTier"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"status"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withTier"}}}]}]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"8"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withCustomers"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"match"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withUsers"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"maskedEmail"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withMasked"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"memberships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"tenant"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withTenants"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"tenant"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withTenants"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]} as unknown as DocumentNode<PaletteSearchQuery, PaletteSearchQueryVariables>;
export const PaletteNodeDocument = {"__meta__":{"hash":"sha256:b82b9c49361bebc65513747a012b434fb5002ae219ca9bcc37735ad258dcaddd"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PaletteNode"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Workspace"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"tenantId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Domain"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"tenantId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invoice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"tenantId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Payment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"tenantId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TenantSubscription"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"tenantId"}}]}}]}}]}}]} as unknown as DocumentNode<PaletteNodeQuery, PaletteNodeQueryVariables>;
export const PaletteSessionsDocument = {"__meta__":{"hash":"sha256:f66c2bf5fbef3f42c03d11f0952902949571142359d4863312524f0d42e337eb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PaletteSessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"sessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"current"}}]}}]}}]} as unknown as DocumentNode<PaletteSessionsQuery, PaletteSessionsQueryVariables>;
export const PaletteEndSessionDocument = {"__meta__":{"hash":"sha256:54cdd2dd20b4be2592bd95a695eabb5bdd13dfc348f21261c4b257cb4b74221e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PaletteEndSession"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RevokeSessionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"revokeSession"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"session"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<PaletteEndSessionMutation, PaletteEndSessionMutationVariables>;
export const PlatformSettingsDocument = {"__meta__":{"hash":"sha256:1dd559b7fa97c6664a9e44704f038e14227b2fe201c4d6f83d167225b63b94bc"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlatformSettings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"platformSettings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"settings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"least"}},{"kind":"Field","name":{"kind":"Name","value":"most"}},{"kind":"Field","name":{"kind":"Name","value":"decimals"}},{"kind":"Field","name":{"kind":"Name","value":"appliedBy"}},{"kind":"Field","name":{"kind":"Name","value":"sensitive"}},{"kind":"Field","name":{"kind":"Name","value":"defaultValue"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"followsDefault"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"changedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PlatformSettingsQuery, PlatformSettingsQueryVariables>;
export const SensitiveSettingsDocument = {"__meta__":{"hash":"sha256:8fd5f77c42c7ac952d0aaa99ec0ed03bfabe44865153f8e3c2731aca6afd48de"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SensitiveSettings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"platformSettings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"settings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"sensitiveValue"}}]}}]}}]}}]} as unknown as DocumentNode<SensitiveSettingsQuery, SensitiveSettingsQueryVariables>;
export const SettingsHistoryDocument = {"__meta__":{"hash":"sha256:78361c230062434a492f011f6b1760f1374a5b040885cf395b6caf0490c02f35"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SettingsHistory"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"platformSettings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"history"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"restores"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"approver"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"sensitive"}},{"kind":"Field","name":{"kind":"Name","value":"oldValue"}},{"kind":"Field","name":{"kind":"Name","value":"newValue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"restoring"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"sensitive"}},{"kind":"Field","name":{"kind":"Name","value":"oldValue"}},{"kind":"Field","name":{"kind":"Name","value":"newValue"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<SettingsHistoryQuery, SettingsHistoryQueryVariables>;
export const WaitingChangesDocument = {"__meta__":{"hash":"sha256:70b211d40a06e8b362424ef33466ab5f354cafd75c6867af8e6e3fe6789a62bb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WaitingChanges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"accessRequests"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"states"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"PENDING"}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"kind"},"value":{"kind":"EnumValue","value":"MUTATION"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mutation"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"requester"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<WaitingChangesQuery, WaitingChangesQueryVariables>;
export const SetConfigDocument = {"__meta__":{"hash":"sha256:7a6864dd3848ab7f4af2b1b5789d0a9250d879a2e097d02038223dccc4ad7368"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetConfig"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetConfigInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"setConfig"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"request"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"expires"}}]}}]}}]}}]} as unknown as DocumentNode<SetConfigMutation, SetConfigMutationVariables>;
export const RollBackConfigDocument = {"__meta__":{"hash":"sha256:05d7fab1955892d854a0a0491bda63bff81f855de58db92b1fd31a5f41fd29c9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RollBackConfig"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RollBackConfigInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rollBackConfig"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"request"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"expires"}}]}}]}}]}}]} as unknown as DocumentNode<RollBackConfigMutation, RollBackConfigMutationVariables>;
export const PreviewDocument = {"__meta__":{"hash":"sha256:7b59ca4a888a49e54c40c4817b47a6d5c584472e50727579f23b72411792e164"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Preview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"roleNames"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"operation"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"previewAs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"roleNames"},"value":{"kind":"Variable","name":{"kind":"Name","value":"roleNames"}}},{"kind":"Argument","name":{"kind":"Name","value":"operation"},"value":{"kind":"Variable","name":{"kind":"Name","value":"operation"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"roleNames"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"environments"}},{"kind":"Field","name":{"kind":"Name","value":"deniedFields"}},{"kind":"Field","name":{"kind":"Name","value":"dependingFields"}}]}}]}}]} as unknown as DocumentNode<PreviewQuery, PreviewQueryVariables>;
export const PreviewRolesDocument = {"__meta__":{"hash":"sha256:34abf745586a166dea1bfcea7da3ee9c1867d80e7830c63d775f77573d64d624"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PreviewRoles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"builtIn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"permissions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"category"}}]}}]}}]} as unknown as DocumentNode<PreviewRolesQuery, PreviewRolesQueryVariables>;
export const UserProductSignInsDocument = {"__meta__":{"hash":"sha256:c3d18a9df4bde3fdd967703374765cd49dce1711f9fb3f52b2b3786ba97e1712"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UserProductSignIns"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"productSignIns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"asked"}},{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"time"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"browser"}},{"kind":"Field","name":{"kind":"Name","value":"operatingSystem"}}]}}]}}]}}]}}]} as unknown as DocumentNode<UserProductSignInsQuery, UserProductSignInsQueryVariables>;
export const TenantProductUsageDocument = {"__meta__":{"hash":"sha256:51c546c65957dd4e06d13903826ab285131c6f60132f1528b2fbefcf5d7de66a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TenantProductUsage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"tenant"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"productUsage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"asked"}},{"kind":"Field","name":{"kind":"Name","value":"activeUsers"}},{"kind":"Field","name":{"kind":"Name","value":"signIns"}},{"kind":"Field","name":{"kind":"Name","value":"events"}}]}}]}}]}}]} as unknown as DocumentNode<TenantProductUsageQuery, TenantProductUsageQueryVariables>;
export const RequestCrossTenantAccessDocument = {"__meta__":{"hash":"sha256:dc97eefe5be989492d637f9525d7b30f3c8ca640474b3530f906f0f51e4568a8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestCrossTenantAccess"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestCrossTenantAccessInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"requestCrossTenantAccess"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"request"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"expires"}}]}}]}}]}}]} as unknown as DocumentNode<RequestCrossTenantAccessMutation, RequestCrossTenantAccessMutationVariables>;
export const FileRequestDocument = {"__meta__":{"hash":"sha256:309177234e19614870834f3778339d92ac546681aa8edceef5723851166f2e53"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FileRequest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FileRequestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fileRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"request"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"expires"}}]}}]}}]}}]} as unknown as DocumentNode<FileRequestMutation, FileRequestMutationVariables>;
export const RequestListDocument = {"__meta__":{"hash":"sha256:6193447975a33fed3948d811738d4fed85263329412a317dcb5e125385d7d2a7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RequestList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AccessRequestFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withNames"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"accessRequests"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"mutation"}},{"kind":"Field","name":{"kind":"Name","value":"input"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"ticket"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"expires"}},{"kind":"Field","name":{"kind":"Name","value":"tenantId"}},{"kind":"Field","name":{"kind":"Name","value":"requester"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withNames"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withNames"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RequestListQuery, RequestListQueryVariables>;
export const RequestDocument = {"__meta__":{"hash":"sha256:dadcd4d2719b943242194c3cec7f7a4c4f6c020f2d5f71e0a93bc8fe42c06f16"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Request"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withNames"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withTier"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withPersonal"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withImpact"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"accessRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"mutation"}},{"kind":"Field","name":{"kind":"Name","value":"input"}},{"kind":"Field","name":{"kind":"Name","value":"personalInput"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withPersonal"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"ticket"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"expires"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"tenantId"}},{"kind":"Field","name":{"kind":"Name","value":"decidable"}},{"kind":"Field","name":{"kind":"Name","value":"requester"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withNames"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withNames"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"tier"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withTier"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"status"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withTier"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"roles"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withTier"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"approvers"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withNames"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"closedBy"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withNames"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"elevation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"expires"}},{"kind":"Field","name":{"kind":"Name","value":"ended"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"used"}}]}},{"kind":"Field","name":{"kind":"Name","value":"impact"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withImpact"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"people"}},{"kind":"Field","name":{"kind":"Name","value":"times"}},{"kind":"Field","name":{"kind":"Name","value":"gaining"}}]}}]}}]}}]} as unknown as DocumentNode<RequestQuery, RequestQueryVariables>;
export const CellsToChangeDocument = {"__meta__":{"hash":"sha256:64e9a66db7d098d5ec42be27a9115cc8da8a5c0d76adea7c0a96ee7552996348"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CellsToChange"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"permissionMatrix"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"permission"}},{"kind":"Field","name":{"kind":"Name","value":"reach"}},{"kind":"Field","name":{"kind":"Name","value":"needs"}}]}}]}}]} as unknown as DocumentNode<CellsToChangeQuery, CellsToChangeQueryVariables>;
export const TenantNameDocument = {"__meta__":{"hash":"sha256:747930d946e04fd431bae1c721155f23da22a4730262a854f129047d947fd829"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TenantName"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"tenant"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<TenantNameQuery, TenantNameQueryVariables>;
export const ApproveRequestDocument = {"__meta__":{"hash":"sha256:4b74d9aafce58ae98d974eada46853a52a81f2cdedc131acf4130af8628e12cb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApproveRequest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApproveRequestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"approveRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"request"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"decidable"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"invitationToken"}}]}}]}}]} as unknown as DocumentNode<ApproveRequestMutation, ApproveRequestMutationVariables>;
export const RejectRequestDocument = {"__meta__":{"hash":"sha256:0461cef3504e005128b91c611d9210343ade9c579fec85ecdbd130cca6eda597"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RejectRequest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RejectRequestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rejectRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"request"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"decidable"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}}]}}]} as unknown as DocumentNode<RejectRequestMutation, RejectRequestMutationVariables>;
export const EditRequestDocument = {"__meta__":{"hash":"sha256:8773778540a43fc5908d0005b7c6aa2b81a0b09e7f97b531bffc7f6400c89c2b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EditRequest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EditRequestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"editRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"request"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"input"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"ticket"}},{"kind":"Field","name":{"kind":"Name","value":"expires"}}]}}]}}]}}]} as unknown as DocumentNode<EditRequestMutation, EditRequestMutationVariables>;
export const CancelRequestDocument = {"__meta__":{"hash":"sha256:809d66406a96dc48f597fb04d7a3528a5100f68e749e0e599b08f08e88181f80"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelRequest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CancelRequestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cancelRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"request"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}}]}}]}}]}}]} as unknown as DocumentNode<CancelRequestMutation, CancelRequestMutationVariables>;
export const ApplyRequestDocument = {"__meta__":{"hash":"sha256:56e09e92119ad62dc2e6747597323e007b5ab94ec32f806f48630f256ccf5523"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApplyRequest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApplyRequestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"applyRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"request"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"invitationToken"}},{"kind":"Field","name":{"kind":"Name","value":"issuedToken"}}]}}]}}]} as unknown as DocumentNode<ApplyRequestMutation, ApplyRequestMutationVariables>;
export const ReviewsDocument = {"__meta__":{"hash":"sha256:2f3e251a066cb31e5adcb9a838778223338e445ea8b98587868248e867f9c3d6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Reviews"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"open"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"privilegeReviews"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"open"},"value":{"kind":"Variable","name":{"kind":"Name","value":"open"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}}]}}]}}]}}]} as unknown as DocumentNode<ReviewsQuery, ReviewsQueryVariables>;
export const ReviewDocument = {"__meta__":{"hash":"sha256:279182eae9ebc7371a2fe177f17b1df5d74b3448edfef8a534557a8937b9a7f3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Review"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PrivilegeReview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"conclusion"}},{"kind":"Field","name":{"kind":"Name","value":"closedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"elevation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"granted"}},{"kind":"Field","name":{"kind":"Name","value":"expires"}},{"kind":"Field","name":{"kind":"Name","value":"ended"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"ticket"}},{"kind":"Field","name":{"kind":"Name","value":"used"}}]}},{"kind":"Field","name":{"kind":"Name","value":"activity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"answers"}},{"kind":"Field","name":{"kind":"Name","value":"tenants"}},{"kind":"Field","name":{"kind":"Name","value":"people"}},{"kind":"Field","name":{"kind":"Name","value":"changes"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"roleName"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsed"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"decided"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"staffMember"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ReviewQuery, ReviewQueryVariables>;
export const StartReviewDocument = {"__meta__":{"hash":"sha256:28b84e65e73c3ef6c942d4fb4277b5644415e5dfba823f2da7bf3f5683f66880"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StartReview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StartPrivilegeReviewInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"startPrivilegeReview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"review"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<StartReviewMutation, StartReviewMutationVariables>;
export const DecideReviewItemDocument = {"__meta__":{"hash":"sha256:e1c3f15817fa87056cad1d67e67b2dc33599b2bb47502c78e59f81c1baae7661"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DecideReviewItem"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecideReviewItemInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"decideReviewItem"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"decided"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DecideReviewItemMutation, DecideReviewItemMutationVariables>;
export const CloseReviewDocument = {"__meta__":{"hash":"sha256:5412d087943474c2cecba20f75ddbf72652ea07bc0ee2e55c9cc724d04dd6e0d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseReview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CloseReviewInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"closeReview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"review"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"conclusion"}},{"kind":"Field","name":{"kind":"Name","value":"closedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CloseReviewMutation, CloseReviewMutationVariables>;
export const MatrixDocument = {"__meta__":{"hash":"sha256:7dc4ae0c03484ef496f2888e5137c2d1d65900bc31832bfb29e8698485f05ff2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Matrix"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"builtIn"}},{"kind":"Field","name":{"kind":"Name","value":"shipped"}},{"kind":"Field","name":{"kind":"Name","value":"permissions"}}]}},{"kind":"Field","name":{"kind":"Name","value":"permissions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"never"}},{"kind":"Field","name":{"kind":"Name","value":"lendable"}}]}},{"kind":"Field","name":{"kind":"Name","value":"permissionMatrix"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"permission"}},{"kind":"Field","name":{"kind":"Name","value":"reach"}},{"kind":"Field","name":{"kind":"Name","value":"needs"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"requestId"}},{"kind":"Field","name":{"kind":"Name","value":"ceiling"}}]}}]}}]} as unknown as DocumentNode<MatrixQuery, MatrixQueryVariables>;
export const RoleHoldersDocument = {"__meta__":{"hash":"sha256:e948185fd20439d711509ee19a3713bf30867949792d47c9dce005e4d73b538c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RoleHolders"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"role"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"staffMembers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"role"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"role"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<RoleHoldersQuery, RoleHoldersQueryVariables>;
export const GivenByDocument = {"__meta__":{"hash":"sha256:828822db348bafa597f82a45a194ab6c8c55c421f24420d9ae933d6a2f082e73"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GivenBy"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"accessRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"requester"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"approvers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<GivenByQuery, GivenByQueryVariables>;
export const ImpactDocument = {"__meta__":{"hash":"sha256:d4430785000388678c6184a03378622b9c45d287444b000cdce8926cf25725dc"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Impact"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PermissionChangeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"permissionChangeImpact"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"people"}},{"kind":"Field","name":{"kind":"Name","value":"times"}},{"kind":"Field","name":{"kind":"Name","value":"gaining"}},{"kind":"Field","name":{"kind":"Name","value":"affected"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"times"}},{"kind":"Field","name":{"kind":"Name","value":"staffMember"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ImpactQuery, ImpactQueryVariables>;
export const RequestPermissionChangeDocument = {"__meta__":{"hash":"sha256:e657e0e3f9b89afc38d82b60b4ef30a901249f7bb635a52e83740f4c893d2467"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestPermissionChange"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestPermissionChangeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"requestPermissionChange"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"request"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}}]} as unknown as DocumentNode<RequestPermissionChangeMutation, RequestPermissionChangeMutationVariables>;
export const CreateRoleDocument = {"__meta__":{"hash":"sha256:73b1b5079ad39f8749ef6a66c9052e55f5a27acee5e0085531c923cd8c42738c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateRole"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateRoleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"createRole"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"request"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}}]} as unknown as DocumentNode<CreateRoleMutation, CreateRoleMutationVariables>;
export const UpdateRoleDocument = {"__meta__":{"hash":"sha256:cad0f57e7b344262023648d24d0c65b37660845d37fd91ff315d6b3004848f07"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateRole"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateRoleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"updateRole"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"request"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}}]} as unknown as DocumentNode<UpdateRoleMutation, UpdateRoleMutationVariables>;
export const DeleteRoleDocument = {"__meta__":{"hash":"sha256:9da4b73d892f4e8df2ed75896aa1b39ffe293d150821840fe19e76f2052d4c21"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteRole"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeleteRoleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"deleteRole"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"holders"}},{"kind":"Field","name":{"kind":"Name","value":"role"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<DeleteRoleMutation, DeleteRoleMutationVariables>;
export const ViewerDocument = {"__meta__":{"hash":"sha256:8cb9dfae53e5587688d82b955b246bf9484d5191a230b8dec1645f529a6e1b85"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"environments"}}]}}]}}]} as unknown as DocumentNode<ViewerQuery, ViewerQueryVariables>;
export const FrameDocument = {"__meta__":{"hash":"sha256:019ce3897e95c15a88e7a420b0d5e07f4e1d0836695ac3f6332269d1e10948c6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Frame"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withTenants"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withNames"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withPermissions"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"staff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"tier"}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"openTenants"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withTenants"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withNames"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"openUntil"}}]}},{"kind":"Field","name":{"kind":"Name","value":"elevations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"expires"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"permissions"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withPermissions"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<FrameQuery, FrameQueryVariables>;
export const SignOutDocument = {"__meta__":{"hash":"sha256:df04d6fa38566c641e985712ff4750ef1fe05b75efe42c9a141ef47474312f12"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"signOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ok"}}]}}]}}]} as unknown as DocumentNode<SignOutMutation, SignOutMutationVariables>;
export const SignInDocument = {"__meta__":{"hash":"sha256:46904d6c5283dcb09bddfb8fdb2734aabb17e8f6a54b9d6eecdb398b66566ab3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignIn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignInInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"signIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"next"}},{"kind":"Field","name":{"kind":"Name","value":"challenge"}},{"kind":"Field","name":{"kind":"Name","value":"passkey"}}]}}]}}]} as unknown as DocumentNode<SignInMutation, SignInMutationVariables>;
export const AcceptInvitationDocument = {"__meta__":{"hash":"sha256:b3a994e74bed7d2d0031a30c1df2e90fbfb6e8e1bfcd83760ebdc81c58e7c6bc"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcceptInvitation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AcceptInvitationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"acceptInvitation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"next"}},{"kind":"Field","name":{"kind":"Name","value":"challenge"}},{"kind":"Field","name":{"kind":"Name","value":"passkey"}}]}}]}}]} as unknown as DocumentNode<AcceptInvitationMutation, AcceptInvitationMutationVariables>;
export const EnrolSecondFactorDocument = {"__meta__":{"hash":"sha256:27ac459accfd4e327639cee16dea17310fc9f7eb468b75a56b80487e1f4687dd"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EnrolSecondFactor"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EnrolSecondFactorInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"enrolSecondFactor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"secret"}},{"kind":"Field","name":{"kind":"Name","value":"otpauthUrl"}}]}}]}}]} as unknown as DocumentNode<EnrolSecondFactorMutation, EnrolSecondFactorMutationVariables>;
export const VerifySecondFactorDocument = {"__meta__":{"hash":"sha256:5391073f137124abe743734b2c1bbc89cdd9b32775af4aa6ea0d336af4ecd962"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"VerifySecondFactor"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"VerifySecondFactorInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"verifySecondFactor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"session"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"expires"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recoveryCodes"}},{"kind":"Field","name":{"kind":"Name","value":"recoveryCodesLeft"}}]}}]}}]} as unknown as DocumentNode<VerifySecondFactorMutation, VerifySecondFactorMutationVariables>;
export const SignInOptionsDocument = {"__meta__":{"hash":"sha256:8523eaa71fc5504f62fb8429286bef2253cad887d3c18b50fe830ff0de2d49d2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SignInOptions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"signInOptions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"google"}}]}}]}}]} as unknown as DocumentNode<SignInOptionsQuery, SignInOptionsQueryVariables>;
export const StartPasskeySignInDocument = {"__meta__":{"hash":"sha256:fd84235e05fd479652d33f5d749281d8cf0e56dfb40652b03bfd478179cd1e80"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StartPasskeySignIn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StartPasskeySignInInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"startPasskeySignIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"options"}}]}}]}}]} as unknown as DocumentNode<StartPasskeySignInMutation, StartPasskeySignInMutationVariables>;
export const VerifyPasskeyDocument = {"__meta__":{"hash":"sha256:1e126430b86aec41410e9193731191a128354a7ba8f74f8b191d2b1e319bc6f9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"VerifyPasskey"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"VerifyPasskeyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"verifyPasskey"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"session"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"expires"}}]}}]}}]}}]} as unknown as DocumentNode<VerifyPasskeyMutation, VerifyPasskeyMutationVariables>;
export const LockOutDocument = {"__meta__":{"hash":"sha256:13cf25e70c2a61df1621bfbc326ce17b7aea4bdb6aa739e3b0c04cc249a78b5e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LockOut"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LockOutStaffMemberInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withReview"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"lockOutStaffMember"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"staffMember"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sessionsEnded"}},{"kind":"Field","name":{"kind":"Name","value":"tenantsClosed"}},{"kind":"Field","name":{"kind":"Name","value":"elevationsEnded"}},{"kind":"Field","name":{"kind":"Name","value":"requestsVoided"}},{"kind":"Field","name":{"kind":"Name","value":"approvalsVoided"}},{"kind":"Field","name":{"kind":"Name","value":"approvedTokens"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"expires"}}]}},{"kind":"Field","name":{"kind":"Name","value":"review"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withReview"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"due"}}]}}]}}]}}]} as unknown as DocumentNode<LockOutMutation, LockOutMutationVariables>;
export const RevokeTokenOfLockedOutDocument = {"__meta__":{"hash":"sha256:936f345657be3815cb6ff98d5ca67de5532f9bb51ec6b23e06d68490095e96c3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeTokenOfLockedOut"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RevokeTokenInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"revokeToken"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"token"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revoked"}}]}}]}}]}}]} as unknown as DocumentNode<RevokeTokenOfLockedOutMutation, RevokeTokenOfLockedOutMutationVariables>;
export const AssignRoleDocument = {"__meta__":{"hash":"sha256:13fc32b490a712f65af83751e0434a67fa28950a7b86fe6fc9a3b5ec10b6fc88"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AssignRole"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AssignRoleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"assignRole"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"request"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"expires"}}]}},{"kind":"Field","name":{"kind":"Name","value":"staffMember"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"tier"}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AssignRoleMutation, AssignRoleMutationVariables>;
export const RequestRoleChangeDocument = {"__meta__":{"hash":"sha256:9875da5a76f73bb04f9b324a5e9c9147ad94aab0365e7944bc152ef37c375e4c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestRoleChange"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AssignRoleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"requestRoleChange"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"request"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"expires"}}]}}]}}]}}]} as unknown as DocumentNode<RequestRoleChangeMutation, RequestRoleChangeMutationVariables>;
export const RemoveRoleDocument = {"__meta__":{"hash":"sha256:7af4bd9eaaff6faceab4da55734560a33fcd6889aec981cb4dbe15ab8aa37fe9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveRole"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveRoleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"removeRole"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"staffMember"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"tier"}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RemoveRoleMutation, RemoveRoleMutationVariables>;
export const RemoveAllRolesDocument = {"__meta__":{"hash":"sha256:765ef10131f2e548c4e8dcedb53fdab98dd9dfb268e8ad2b7355882f61f41686"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveAllRoles"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveAllRolesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"removeAllRoles"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"staffMember"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"tier"}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RemoveAllRolesMutation, RemoveAllRolesMutationVariables>;
export const InviteStaffMemberDocument = {"__meta__":{"hash":"sha256:5fd4df1cebd2adb0a8a6f9936b688a8094daacd22fd10b4a0258bfd88bd67aad"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InviteStaffMember"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InviteStaffMemberInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"inviteStaffMember"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"request"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"expires"}}]}}]}}]}}]} as unknown as DocumentNode<InviteStaffMemberMutation, InviteStaffMemberMutationVariables>;
export const ReinstateStaffMemberDocument = {"__meta__":{"hash":"sha256:5b3a265b790c12f914a234720d10918fc7680f7d2a8545a53520cd96daddf4ae"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReinstateStaffMember"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReinstateStaffMemberInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reinstateStaffMember"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"request"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"expires"}}]}}]}}]}}]} as unknown as DocumentNode<ReinstateStaffMemberMutation, ReinstateStaffMemberMutationVariables>;
export const RequestFactorResetDocument = {"__meta__":{"hash":"sha256:3535f0293ed3e502f8debc0e8e3f9259884d25e658f8fbb56f36cb34e7232352"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestFactorReset"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestFactorResetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"requestFactorReset"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"request"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"expires"}}]}}]}}]}}]} as unknown as DocumentNode<RequestFactorResetMutation, RequestFactorResetMutationVariables>;
export const WriteStaffNotesDocument = {"__meta__":{"hash":"sha256:24d92122b1a88a2d6b64c5a86c4b250fc3d0e9b80ba46dc169a9d7d0973d30aa"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WriteStaffNotes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WriteStaffNotesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"writeStaffNotes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"staffMember"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}}]}}]}}]}}]} as unknown as DocumentNode<WriteStaffNotesMutation, WriteStaffNotesMutationVariables>;
export const EndStaffSessionDocument = {"__meta__":{"hash":"sha256:dcfb8a826ac451cf6ead3ae778174dd6574660538a42c09403799065bf1fa0d1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndStaffSession"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RevokeSessionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"revokeSession"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"session"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<EndStaffSessionMutation, EndStaffSessionMutationVariables>;
export const EndStaffElevationDocument = {"__meta__":{"hash":"sha256:4a7fad1c877f5822ccf3a5924881354839ccfed5b70f40a43979cad03f8343e1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndStaffElevation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndElevationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endElevation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"elevation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ended"}}]}}]}}]}}]} as unknown as DocumentNode<EndStaffElevationMutation, EndStaffElevationMutationVariables>;
export const StaffMemberPageDocument = {"__meta__":{"hash":"sha256:e68b9a207f1a4550fa522501549aad01ecc0182251fbb1fd0772a80ac4530549"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StaffMemberPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withTier"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withFactor"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withEmail"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withNotes"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"staffMember"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"email"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withEmail"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"tier"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withTier"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"status"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withTier"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"lastSeen"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withTier"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"roles"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withTier"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"builtIn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"secondFactor"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withFactor"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"notes"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withNotes"}}}]}]}]}}]}}]} as unknown as DocumentNode<StaffMemberPageQuery, StaffMemberPageQueryVariables>;
export const StaffSessionsDocument = {"__meta__":{"hash":"sha256:4aace386ce3d93737179d56d0e0e8a650f4c7eff7b211eca5555112e206cf1d2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StaffSessions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"staffMember"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"deviceName"}},{"kind":"Field","name":{"kind":"Name","value":"browser"}},{"kind":"Field","name":{"kind":"Name","value":"ipAddress"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeen"}},{"kind":"Field","name":{"kind":"Name","value":"deviceFirstSeen"}},{"kind":"Field","name":{"kind":"Name","value":"expires"}},{"kind":"Field","name":{"kind":"Name","value":"current"}}]}}]}}]}}]} as unknown as DocumentNode<StaffSessionsQuery, StaffSessionsQueryVariables>;
export const StaffElevationsDocument = {"__meta__":{"hash":"sha256:681f1e1539fbe456bd52d93a6bdd669e370b1e19f35891cc887698d9cc57c656"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StaffElevations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"staffMember"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"elevations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"granted"}},{"kind":"Field","name":{"kind":"Name","value":"expires"}},{"kind":"Field","name":{"kind":"Name","value":"ended"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"ticket"}},{"kind":"Field","name":{"kind":"Name","value":"used"}}]}}]}}]}}]} as unknown as DocumentNode<StaffElevationsQuery, StaffElevationsQueryVariables>;
export const RequestsAboutDocument = {"__meta__":{"hash":"sha256:782c3a21e9f2f7f92058eecc94913434e29cb45348c64955e4a7c8c38e12864f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RequestsAbout"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"accessRequests"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"subjectId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"mutation"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"expires"}},{"kind":"Field","name":{"kind":"Name","value":"closed"}},{"kind":"Field","name":{"kind":"Name","value":"requester"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"closedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RequestsAboutQuery, RequestsAboutQueryVariables>;
export const StaffActivityDocument = {"__meta__":{"hash":"sha256:b28415af29b86a429b38616c2b0f8d8f4656938cf18d72bc67e6fb30621be2df"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StaffActivity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"staffMember"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"activity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"time"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"resourceType"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<StaffActivityQuery, StaffActivityQueryVariables>;
export const DoneToStaffDocument = {"__meta__":{"hash":"sha256:bac16a3ca3753551dcb5dc018dd7f4ab3bc94c97ddea9f24d207b7c8ecfe32ad"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DoneToStaff"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"auditEvents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"resourceType"},"value":{"kind":"StringValue","value":"StaffMember","block":false}},{"kind":"ObjectField","name":{"kind":"Name","value":"resourceId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"time"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"resourceType"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DoneToStaffQuery, DoneToStaffQueryVariables>;
export const TokensInForceDocument = {"__meta__":{"hash":"sha256:b46cd2fd98813ebbb7268ddeeedc30d7cb15ba42a5563b5bd090a041b8c9708d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TokensInForce"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"tokens"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"expires"}},{"kind":"Field","name":{"kind":"Name","value":"revoked"}},{"kind":"Field","name":{"kind":"Name","value":"requester"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"approver"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<TokensInForceQuery, TokensInForceQueryVariables>;
export const StaffListDocument = {"__meta__":{"hash":"sha256:4d72893d9095de96c9427758f3f956c97af7cb43972f0fdb11d0e52dbf647187"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StaffList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"StaffMemberFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sort"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"StaffMemberSort"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withTier"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withFactor"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withEmail"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"staffMembers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sort"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"email"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withEmail"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"tier"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withTier"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"status"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withTier"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"lastSeen"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withTier"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"roles"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withTier"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"secondFactor"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withFactor"}}}]}]}]}}]}}]}}]} as unknown as DocumentNode<StaffListQuery, StaffListQueryVariables>;
export const RoleNamesDocument = {"__meta__":{"hash":"sha256:2e701e092b13109f981f914183452b3c4cb8a4b4b907f940d0c05c1cfc0afbd9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RoleNames"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"roles"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"builtIn"}}]}}]}}]} as unknown as DocumentNode<RoleNamesQuery, RoleNamesQueryVariables>;
export const SuspendStaffMemberDocument = {"__meta__":{"hash":"sha256:df1e06f73954c6793c5ae5be613440d2130ed8d9fa0da7e532baef0e2f0a9a10"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SuspendStaffMember"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SuspendStaffMemberInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"suspendStaffMember"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"staffMember"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]} as unknown as DocumentNode<SuspendStaffMemberMutation, SuspendStaffMemberMutationVariables>;
export const EndStaffSessionsDocument = {"__meta__":{"hash":"sha256:9b1daf275a0a99ac59d421b2f188db1bf953ae71505a71317b2c9ea04cfce116"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndStaffSessions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RevokeAllSessionsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"revokeAllSessions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]} as unknown as DocumentNode<EndStaffSessionsMutation, EndStaffSessionsMutationVariables>;
export const SystemHealthDocument = {"__meta__":{"hash":"sha256:c4abc096d85b8dac66af452bb34eeef4e7b7d9be828af93f5e835061404d4e24"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SystemHealth"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"systemHealth"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"checked"}},{"kind":"Field","name":{"kind":"Name","value":"services"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"latencyMs"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}}]}}]}}]}}]} as unknown as DocumentNode<SystemHealthQuery, SystemHealthQueryVariables>;
export const TenantFlagsDocument = {"__meta__":{"hash":"sha256:7f9699e81cf6faf34cb020bd95d466a3527343d5c6707c9566c0babcb7d9b00d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TenantFlags"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"tenant"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"flags"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"because"}}]}}]}}]}}]} as unknown as DocumentNode<TenantFlagsQuery, TenantFlagsQueryVariables>;
export const FeatureFlagsDocument = {"__meta__":{"hash":"sha256:64de04161efffd04b74721e71f339ab21a90b2a35890fbd1ac1a4b1b3eae6465"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FeatureFlags"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"featureFlags"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"enabled"}},{"kind":"Field","name":{"kind":"Name","value":"percentage"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}}]}}]} as unknown as DocumentNode<FeatureFlagsQuery, FeatureFlagsQueryVariables>;
export const SetFeatureFlagDocument = {"__meta__":{"hash":"sha256:bb05dd9d89fc13bab8f9dcbcb0be7c010a2fc5634afd015778972d24f4f02044"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetFeatureFlag"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetFeatureFlagInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"setFeatureFlag"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"featureFlag"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"enabled"}},{"kind":"Field","name":{"kind":"Name","value":"percentage"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}}]}}]}}]}}]} as unknown as DocumentNode<SetFeatureFlagMutation, SetFeatureFlagMutationVariables>;
export const OpenTenantDocument = {"__meta__":{"hash":"sha256:d79935367e0b406f790cc61c0c958315e1fadeb65c2ab8643f7d513adfa2a967"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenTenant"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpenTenantInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"openTenant"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"openUntil"}},{"kind":"Field","name":{"kind":"Name","value":"tenant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"openUntil"}}]}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}}]}}]} as unknown as DocumentNode<OpenTenantMutation, OpenTenantMutationVariables>;
export const TenantPlanDocument = {"__meta__":{"hash":"sha256:bb299f5456c01a7ed5c3c75899acf2f34b925b3349b44763eaf6ca5a5a500fa9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TenantPlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"tenant"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"effectivePlan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"planSlug"}},{"kind":"Field","name":{"kind":"Name","value":"priceMonthly"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"billing"}},{"kind":"Field","name":{"kind":"Name","value":"trialEnds"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"limits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}},{"kind":"Field","name":{"kind":"Name","value":"because"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"overrides"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"billing"}},{"kind":"Field","name":{"kind":"Name","value":"planSlug"}},{"kind":"Field","name":{"kind":"Name","value":"customPrice"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"starts"}},{"kind":"Field","name":{"kind":"Name","value":"ends"}},{"kind":"Field","name":{"kind":"Name","value":"holds"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<TenantPlanQuery, TenantPlanQueryVariables>;
export const SetPlanOverrideDocument = {"__meta__":{"hash":"sha256:22619eb626639279f9ef4b3ea1437661015191b2f4c5330279346f71a14af04e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetPlanOverride"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetPlanOverrideInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"setPlanOverride"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"tenant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<SetPlanOverrideMutation, SetPlanOverrideMutationVariables>;
export const SetBillingOverrideDocument = {"__meta__":{"hash":"sha256:825e45ba45954a181f0aa3b694b9f0273a62eef71a10b8cd8fac742a77699720"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetBillingOverride"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetBillingOverrideInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"setBillingOverride"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"tenant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<SetBillingOverrideMutation, SetBillingOverrideMutationVariables>;
export const TenantSettingsDocument = {"__meta__":{"hash":"sha256:0c0d4e014bad48b18c41dde4749a69214f85a91c4f0154aaab87c1ce1ad4aeef"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TenantSettings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"tenant"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"settings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"updated"}},{"kind":"Field","name":{"kind":"Name","value":"updatedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"billingEmail"}},{"kind":"Field","name":{"kind":"Name","value":"maskedBillingEmail"}},{"kind":"Field","name":{"kind":"Name","value":"billingAddress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recipient"}},{"kind":"Field","name":{"kind":"Name","value":"street"}},{"kind":"Field","name":{"kind":"Name","value":"more"}},{"kind":"Field","name":{"kind":"Name","value":"postalCode"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"country"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notifications"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"billing"}},{"kind":"Field","name":{"kind":"Name","value":"system"}},{"kind":"Field","name":{"kind":"Name","value":"security"}}]}},{"kind":"Field","name":{"kind":"Name","value":"securityPolicy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"passwordMinLength"}},{"kind":"Field","name":{"kind":"Name","value":"passwordMixed"}},{"kind":"Field","name":{"kind":"Name","value":"sessionHours"}},{"kind":"Field","name":{"kind":"Name","value":"loginAttempts"}},{"kind":"Field","name":{"kind":"Name","value":"twoFactorRequired"}}]}},{"kind":"Field","name":{"kind":"Name","value":"defaultNotifications"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"billing"}},{"kind":"Field","name":{"kind":"Name","value":"system"}},{"kind":"Field","name":{"kind":"Name","value":"security"}}]}},{"kind":"Field","name":{"kind":"Name","value":"defaultSecurityPolicy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"passwordMinLength"}},{"kind":"Field","name":{"kind":"Name","value":"passwordMixed"}},{"kind":"Field","name":{"kind":"Name","value":"sessionHours"}},{"kind":"Field","name":{"kind":"Name","value":"loginAttempts"}},{"kind":"Field","name":{"kind":"Name","value":"twoFactorRequired"}}]}},{"kind":"Field","name":{"kind":"Name","value":"followDefault"}},{"kind":"Field","name":{"kind":"Name","value":"consents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"granted"}},{"kind":"Field","name":{"kind":"Name","value":"since"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"auditEvents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"tenantId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"action"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"tenant.settings_changed","block":false}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"time"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}},{"kind":"Field","name":{"kind":"Name","value":"oldValues"}},{"kind":"Field","name":{"kind":"Name","value":"newValues"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<TenantSettingsQuery, TenantSettingsQueryVariables>;
export const UpdateTenantSettingsDocument = {"__meta__":{"hash":"sha256:46f18315bdc6e75c207dbc4c0d922102969bbd01987c19e3659d017ccf28e7d8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateTenantSettings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateTenantSettingsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"updateTenantSettings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"notice"}},{"kind":"Field","name":{"kind":"Name","value":"tenant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<UpdateTenantSettingsMutation, UpdateTenantSettingsMutationVariables>;
export const ApproveTenantDocument = {"__meta__":{"hash":"sha256:2a95f15dc1fbaf9d57bdff29cfe8101ab44dd464748335dc97a37c60ffbc3cb8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApproveTenant"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApproveTenantInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"approveTenant"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"tenant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]} as unknown as DocumentNode<ApproveTenantMutation, ApproveTenantMutationVariables>;
export const RejectTenantDocument = {"__meta__":{"hash":"sha256:d44f6272528f0124f31984347bf7d467979304eb71fce2766d2c6ce24794e5f2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RejectTenant"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RejectTenantInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rejectTenant"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"tenant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]} as unknown as DocumentNode<RejectTenantMutation, RejectTenantMutationVariables>;
export const SuspendTenantDocument = {"__meta__":{"hash":"sha256:c5f8da32e99c6399d15a4c872831706b65a2c3567b90c1052df7ad2b67793f4d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SuspendTenant"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SuspendTenantInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"suspendTenant"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"request"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<SuspendTenantMutation, SuspendTenantMutationVariables>;
export const ReactivateTenantDocument = {"__meta__":{"hash":"sha256:7d239aa3b7ce6cce6d988560aca311fcd3b79352c60c2a0d432f12e72b3c96c1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReactivateTenant"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReactivateTenantInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reactivateTenant"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"request"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<ReactivateTenantMutation, ReactivateTenantMutationVariables>;
export const TenantStripeDocument = {"__meta__":{"hash":"sha256:6943c5d3907a273347ded225e49a13cbdc77bf67318a75fb267a0717572100d2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TenantStripe"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withAccount"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"tenant"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stripeCustomer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"stripeId"}},{"kind":"Field","name":{"kind":"Name","value":"stripeUrl"}},{"kind":"Field","name":{"kind":"Name","value":"livemode"}},{"kind":"Field","name":{"kind":"Name","value":"linked"}},{"kind":"Field","name":{"kind":"Name","value":"paymentMethod"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"stripeAccount"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withAccount"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]} as unknown as DocumentNode<TenantStripeQuery, TenantStripeQueryVariables>;
export const LinkStripeCustomerDocument = {"__meta__":{"hash":"sha256:dcc43f19d840cd05fda31ec88fd0df2d701130e832a0fa7ca02408e44a4a9b70"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LinkStripeCustomer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LinkStripeCustomerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"linkStripeCustomer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"subscriptions"}},{"kind":"Field","name":{"kind":"Name","value":"tenant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<LinkStripeCustomerMutation, LinkStripeCustomerMutationVariables>;
export const UnlinkStripeCustomerDocument = {"__meta__":{"hash":"sha256:ecfa7fb6a53bf90535a50006b5775ab231ff6f9b7fd5ef6fe7207c74600ae81e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UnlinkStripeCustomer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UnlinkStripeCustomerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"unlinkStripeCustomer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"tenant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<UnlinkStripeCustomerMutation, UnlinkStripeCustomerMutationVariables>;
export const TenantPageDocument = {"__meta__":{"hash":"sha256:e4de9405889bba899672f44293aa125da2f326cf669a991bfaeee137ee7f3b2d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TenantPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"usersOffset"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"invoicesOffset"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"auditOffset"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"tenant"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"environment"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"updated"}},{"kind":"Field","name":{"kind":"Name","value":"openUntil"}},{"kind":"Field","name":{"kind":"Name","value":"userCount"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceCount"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"maskedEmail"}}]}},{"kind":"Field","name":{"kind":"Name","value":"users"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"25"}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"usersOffset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"maskedEmail"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"maskedPhone"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"invitation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastLogin"}},{"kind":"Field","name":{"kind":"Name","value":"lastLoginCountry"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"workspaces"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceName"}},{"kind":"Field","name":{"kind":"Name","value":"industry"}},{"kind":"Field","name":{"kind":"Name","value":"companySize"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"subscription"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"collectionPaused"}},{"kind":"Field","name":{"kind":"Name","value":"currentPeriodStart"}},{"kind":"Field","name":{"kind":"Name","value":"currentPeriodEnd"}},{"kind":"Field","name":{"kind":"Name","value":"cancelAtPeriodEnd"}},{"kind":"Field","name":{"kind":"Name","value":"canceledAt"}},{"kind":"Field","name":{"kind":"Name","value":"cancelReason"}},{"kind":"Field","name":{"kind":"Name","value":"stripeId"}},{"kind":"Field","name":{"kind":"Name","value":"stripeUrl"}},{"kind":"Field","name":{"kind":"Name","value":"synced"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pendingPlan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mrr"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"invoices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"25"}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"invoicesOffset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"dueDate"}},{"kind":"Field","name":{"kind":"Name","value":"stripeUrl"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tax"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"amountPaid"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"payments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"failureCode"}},{"kind":"Field","name":{"kind":"Name","value":"maskedPaymentMethod"}},{"kind":"Field","name":{"kind":"Name","value":"paymentMethod"}},{"kind":"Field","name":{"kind":"Name","value":"stripeUrl"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"amountRefunded"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"auditEvents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"25"}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"auditOffset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"time"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"resourceType"}},{"kind":"Field","name":{"kind":"Name","value":"resourceId"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"accessReceipts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"time"}},{"kind":"Field","name":{"kind":"Name","value":"operationName"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"ids"}},{"kind":"Field","name":{"kind":"Name","value":"fields"}},{"kind":"Field","name":{"kind":"Name","value":"maskedFields"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"supportCases"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}},{"kind":"Argument","name":{"kind":"Name","value":"tenantId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"ticket"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"assignee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<TenantPageQuery, TenantPageQueryVariables>;
export const TenantsListDocument = {"__meta__":{"hash":"sha256:5f1037de5ece8b0002adb5f28d68ff28f1b64ece6822f04851c5f2dfde175ef3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TenantsList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TenantFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sort"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TenantSort"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withOwner"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withPlan"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withMrr"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withOpen"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"tenants"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sort"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"environment"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"userCount"}},{"kind":"Field","name":{"kind":"Name","value":"workspaceCount"}},{"kind":"Field","name":{"kind":"Name","value":"openUntil"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withOpen"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"owner"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withOwner"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"maskedEmail"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subscription"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withPlan"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mrr"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withMrr"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<TenantsListQuery, TenantsListQueryVariables>;
export const CloseTenantDocument = {"__meta__":{"hash":"sha256:8200120b93a1b8305c50a126cc18bd677b23b19f4a8ab483d107d9f20b0b7950"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseTenant"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CloseTenantInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"closeTenant"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"tenant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"openUntil"}}]}}]}}]}}]} as unknown as DocumentNode<CloseTenantMutation, CloseTenantMutationVariables>;
export const TestTenantsDocument = {"__meta__":{"hash":"sha256:410f024d5d929a0669e3b783fbd74540c5d1edbdfe1f71a3f49ad2a589dd8fa8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TestTenants"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"tenants"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"environment"},"value":{"kind":"EnumValue","value":"TEST"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"userCount"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"testTenant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"expires"}},{"kind":"Field","name":{"kind":"Name","value":"seed"}},{"kind":"Field","name":{"kind":"Name","value":"resets"}},{"kind":"Field","name":{"kind":"Name","value":"lastReset"}}]}}]}}]}}]}}]} as unknown as DocumentNode<TestTenantsQuery, TestTenantsQueryVariables>;
export const CreateTestTenantDocument = {"__meta__":{"hash":"sha256:000e1f24720f503246bb4c19d4e5cc9f16e700e2b4368ca2a26b4277af6c2bdb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateTestTenant"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateTestTenantInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"createTestTenant"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"tenant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<CreateTestTenantMutation, CreateTestTenantMutationVariables>;
export const ResetTestTenantDocument = {"__meta__":{"hash":"sha256:2307b01b7b72a996f4e8859b12d1d4dda61bc1194a4c8f6c78cd788e0557b6c2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResetTestTenant"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResetTestTenantInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"resetTestTenant"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"tenant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"userCount"}},{"kind":"Field","name":{"kind":"Name","value":"testTenant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"expires"}},{"kind":"Field","name":{"kind":"Name","value":"seed"}},{"kind":"Field","name":{"kind":"Name","value":"resets"}},{"kind":"Field","name":{"kind":"Name","value":"lastReset"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ResetTestTenantMutation, ResetTestTenantMutationVariables>;
export const TestCampaignsDocument = {"__meta__":{"hash":"sha256:b31d19432b9f7c2c90b356e8128a54cd5727a5eb7e508b300651722a789c06cf"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TestCampaigns"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"tenant"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"campaigns"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"testContent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"fromName"}},{"kind":"Field","name":{"kind":"Name","value":"fromAddress"}},{"kind":"Field","name":{"kind":"Name","value":"listUnsubscribe"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"consentBasis"}}]}},{"kind":"Field","name":{"kind":"Name","value":"validations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"checks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"law"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"why"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<TestCampaignsQuery, TestCampaignsQueryVariables>;
export const RecordValidationDocument = {"__meta__":{"hash":"sha256:e04a4fcef3524ca428b237d9a8f93a028b0054c9f82b8f035b796e13c6b1346e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordValidation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordValidationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recordValidation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"validation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}}]}}]}}]}}]} as unknown as DocumentNode<RecordValidationMutation, RecordValidationMutationVariables>;
export const TokensDocument = {"__meta__":{"hash":"sha256:48556e1eeade57e552a564a76367ff98f498b54ded64a49914b26fbeaeae8468"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Tokens"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"tokens"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"tenantIds"}},{"kind":"Field","name":{"kind":"Name","value":"environment"}},{"kind":"Field","name":{"kind":"Name","value":"allowedAddresses"}},{"kind":"Field","name":{"kind":"Name","value":"ratePerMinute"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"expires"}},{"kind":"Field","name":{"kind":"Name","value":"revoked"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsed"}},{"kind":"Field","name":{"kind":"Name","value":"requester"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"approver"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<TokensQuery, TokensQueryVariables>;
export const TokenScopesDocument = {"__meta__":{"hash":"sha256:73f496138432a6d52c0ef1ad7b959cd8437a2537c8e1ac70d961595e3edc1246"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TokenScopes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"permissions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"permissionMatrix"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"permission"}},{"kind":"Field","name":{"kind":"Name","value":"reach"}},{"kind":"Field","name":{"kind":"Name","value":"needs"}}]}}]}}]} as unknown as DocumentNode<TokenScopesQuery, TokenScopesQueryVariables>;
export const TokenTenantsDocument = {"__meta__":{"hash":"sha256:f739edc67c71de6d5664117446b706257de4677ca709493b7a8f5dabddefbfaf"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TokenTenants"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"name"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"tenants"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"Variable","name":{"kind":"Name","value":"name"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"environment"}}]}}]}}]}}]} as unknown as DocumentNode<TokenTenantsQuery, TokenTenantsQueryVariables>;
export const RequestTokenDocument = {"__meta__":{"hash":"sha256:d644ce666bdc274d4ee6d0d52c7626120d306b8793fe21932b6b033ab88f62b4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestToken"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestTokenInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"requestToken"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"request"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}}]} as unknown as DocumentNode<RequestTokenMutation, RequestTokenMutationVariables>;
export const RotateTokenDocument = {"__meta__":{"hash":"sha256:eeff159d4105b12969eb667c8ea1699c748873986bebf226ba85f63a01e623bb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RotateToken"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RotateTokenInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rotateToken"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"issuedToken"}},{"kind":"Field","name":{"kind":"Name","value":"token"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"expires"}}]}}]}}]}}]} as unknown as DocumentNode<RotateTokenMutation, RotateTokenMutationVariables>;
export const RevokeTokenDocument = {"__meta__":{"hash":"sha256:e6e18d347049f2ce035ec38100d3b633d728870a1476d3b4311b922a6cf595b9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeToken"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RevokeTokenInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"revokeToken"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"token"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revoked"}}]}}]}}]}}]} as unknown as DocumentNode<RevokeTokenMutation, RevokeTokenMutationVariables>;
export const CreateUserDocument = {"__meta__":{"hash":"sha256:29b30922fd7751a37a844330ae48ea7a31e3ed3cb4fd2f69f153f3d8b32301e3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateUser"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateUserInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"createUser"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<CreateUserMutation, CreateUserMutationVariables>;
export const ResendInvitationDocument = {"__meta__":{"hash":"sha256:a0657c74e519a4883f7b217ed8beeffb36deab92da1d927e65e00d93b1c495cd"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResendInvitation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResendInvitationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"resendInvitation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<ResendInvitationMutation, ResendInvitationMutationVariables>;
export const EraseUserDocument = {"__meta__":{"hash":"sha256:333a371e81a8c57ccd585ca27e1af91dc9331724b2fd193464333826f383577d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EraseUser"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EraseUserInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"eraseUser"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"request"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"expires"}}]}}]}}]}}]} as unknown as DocumentNode<EraseUserMutation, EraseUserMutationVariables>;
export const SuspendUserDocument = {"__meta__":{"hash":"sha256:83d67576e13e3893ad6f106fdf393fcbdb55a81bc1aa559b11e5f54412352cfc"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SuspendUser"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SuspendUserInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"suspendUser"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]} as unknown as DocumentNode<SuspendUserMutation, SuspendUserMutationVariables>;
export const ReinstateUserDocument = {"__meta__":{"hash":"sha256:d1db92f954d481595b57a221876bd8789ee907c5b9e29030df86de413c508fba"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReinstateUser"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReinstateUserInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reinstateUser"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]} as unknown as DocumentNode<ReinstateUserMutation, ReinstateUserMutationVariables>;
export const BanUserDocument = {"__meta__":{"hash":"sha256:05ea149528a1d8bcd936a3556d70dbe9e87f85716e88672bf8b2d0883824fd47"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BanUser"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BanUserInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"banUser"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]} as unknown as DocumentNode<BanUserMutation, BanUserMutationVariables>;
export const UnbanUserDocument = {"__meta__":{"hash":"sha256:c44e3f88575ae9ac60a9a7081ea5264e4aab3404139db85a7c5c0aac952cf7bf"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UnbanUser"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UnbanUserInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"unbanUser"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]} as unknown as DocumentNode<UnbanUserMutation, UnbanUserMutationVariables>;
export const RevokeUserSessionsDocument = {"__meta__":{"hash":"sha256:fd874eb4bcbf9a4f79e7f7b9bac6747de9229ff77368d7e58bc633c52d46dab0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeUserSessions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RevokeUserSessionsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"revokeUserSessions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"ended"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<RevokeUserSessionsMutation, RevokeUserSessionsMutationVariables>;
export const ChangeUserRoleDocument = {"__meta__":{"hash":"sha256:7362a44ab40f3cdab8d41bb1ebf7e1a2161a329fd5a16c1328cd4dec27e061c8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeUserRole"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeUserRoleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"changeUserRole"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<ChangeUserRoleMutation, ChangeUserRoleMutationVariables>;
export const ResetUserPasswordDocument = {"__meta__":{"hash":"sha256:13340da92f2714af07b41e01b14ca253f1b6f115be4e7cee8c948abc432ca921"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResetUserPassword"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResetUserPasswordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"resetUserPassword"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<ResetUserPasswordMutation, ResetUserPasswordMutationVariables>;
export const RevealDocument = {"__meta__":{"hash":"sha256:3e1951ff44e234d752f46ef43af80152d53cae398783c21f8a0d1be4e224659e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Reveal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RevealInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reveal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<RevealMutation, RevealMutationVariables>;
export const OpenForUserDocument = {"__meta__":{"hash":"sha256:8bcf285a0f20c257b3b24eb0537e87a2c424c03145330718d0ed588e2ba02106"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenForUser"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpenTenantInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"openTenant"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"openUntil"}},{"kind":"Field","name":{"kind":"Name","value":"tenant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"openUntil"}}]}},{"kind":"Field","name":{"kind":"Name","value":"case"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}}]}}]} as unknown as DocumentNode<OpenForUserMutation, OpenForUserMutationVariables>;
export const UserPageDocument = {"__meta__":{"hash":"sha256:dd5f260fc1fbcfb2c0a999b51cc97ae14d656de3f61df756692b90861b28afca"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UserPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"resourceId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withTrail"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withReceipts"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withOpen"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withActivity"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withReveal"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withInvitation"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"activity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"8"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withActivity"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"time"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"succeeded"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"country"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"revealed"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withReveal"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"fields"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"postalAddress"}},{"kind":"Field","name":{"kind":"Name","value":"lastLoginIp"}}]}},{"kind":"Field","name":{"kind":"Name","value":"invitation"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withInvitation"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"invited"}},{"kind":"Field","name":{"kind":"Name","value":"sent"}},{"kind":"Field","name":{"kind":"Name","value":"expires"}}]}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"maskedEmail"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"maskedPhone"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"updated"}},{"kind":"Field","name":{"kind":"Name","value":"lastLogin"}},{"kind":"Field","name":{"kind":"Name","value":"lastLoginIp"}},{"kind":"Field","name":{"kind":"Name","value":"maskedLastLoginIp"}},{"kind":"Field","name":{"kind":"Name","value":"lastLoginCountry"}},{"kind":"Field","name":{"kind":"Name","value":"memberships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"tenant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"openUntil"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withOpen"}}}]}]}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"auditEvents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"resourceId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"resourceId"}}}]}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withTrail"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"time"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"resourceType"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"accessReceipts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"entityId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withReceipts"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"time"}},{"kind":"Field","name":{"kind":"Name","value":"operationName"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"ids"}},{"kind":"Field","name":{"kind":"Name","value":"fields"}},{"kind":"Field","name":{"kind":"Name","value":"maskedFields"}}]}}]}}]}}]}}]} as unknown as DocumentNode<UserPageQuery, UserPageQueryVariables>;
export const UserActivityDocument = {"__meta__":{"hash":"sha256:b4fef53af50f5eb5b2a7c1d304cf25b33f9abd8872f490c6f985f803bd2918f6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UserActivity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UserActivityKind"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"succeeded"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"activity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"succeeded"},"value":{"kind":"Variable","name":{"kind":"Name","value":"succeeded"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"time"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"succeeded"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"tenantId"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"maskedIpAddress"}},{"kind":"Field","name":{"kind":"Name","value":"ipAddress"}},{"kind":"Field","name":{"kind":"Name","value":"device"}}]}}]}}]}}]}}]} as unknown as DocumentNode<UserActivityQuery, UserActivityQueryVariables>;
export const UserSessionsDocument = {"__meta__":{"hash":"sha256:2d7727cdcfcf0cc326847a269367c6e7f7a75e62f4cf2e6827c13cbcc8f90b3b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UserSessions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sessions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeen"}},{"kind":"Field","name":{"kind":"Name","value":"expires"}},{"kind":"Field","name":{"kind":"Name","value":"ended"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"maskedIpAddress"}},{"kind":"Field","name":{"kind":"Name","value":"ipAddress"}},{"kind":"Field","name":{"kind":"Name","value":"device"}}]}}]}}]}}]}}]} as unknown as DocumentNode<UserSessionsQuery, UserSessionsQueryVariables>;
export const UsersListDocument = {"__meta__":{"hash":"sha256:8fb307be492490761fc14427cb6bf41aff070720d4ded2c70e96e18d30b92e04"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UsersList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"offset"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"UserFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sort"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"UserSort"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withTenants"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withPlan"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withLogin"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withInvitation"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"users"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"offset"},"value":{"kind":"Variable","name":{"kind":"Name","value":"offset"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sort"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"maskedEmail"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"created"}},{"kind":"Field","name":{"kind":"Name","value":"lastLogin"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withLogin"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"invitation"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withInvitation"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"memberships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"tenant"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withTenants"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"subscription"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withPlan"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<UsersListQuery, UsersListQueryVariables>;