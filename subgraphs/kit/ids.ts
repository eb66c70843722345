import { randomBytes } from 'node:crypto';

/**
 * Ids are UUID version 7 (RFC 9562) whose `rand_a`, 12 bits, holds the code of the type, so that `node(id)` knows where
 * to look without asking anybody. 62 random bits remain beside a millisecond clock.
 */
export const typeCodes = {
  StaffMember: 0x101,
  Role: 0x102,
  Permission: 0x103,
  Session: 0x104,
  Elevation: 0x105,
  ApiToken: 0x106,
  AccessRequest: 0x107,
  PrivilegeReview: 0x108,
  ReviewItem: 0x109,
  Notice: 0x10a,
  Alert: 0x110,
  Passkey: 0x111,
  Tenant: 0x201,
  User: 0x202,
  Workspace: 0x203,
  Domain: 0x204,
  SupportCase: 0x205,
  OpenedTenant: 0x206,
  CaseEvent: 0x207,
  CaseTemplate: 0x208,
  CaseNote: 0x209,
  TenantOverride: 0x20a,
  FeatureFlag: 0x20b,
  OutgoingMail: 0x220,
  PasswordReset: 0x221,
  UserActivity: 0x222,
  UserSession: 0x223,
  Reveal: 0x224,
  UserExport: 0x225,
  UserExportPiece: 0x226,
  InvitationLink: 0x227,
  Mailbox: 0x250,
  Campaign: 0x251,
  Team: 0x252,
  CampaignValidation: 0x230,
  BulkJob: 0x231,
  Plan: 0x301,
  TenantSubscription: 0x302,
  Invoice: 0x303,
  Payment: 0x304,
  WebhookEvent: 0x305,
  AuditEvent: 0x401,
  AccessReceipt: 0x402,
  ConfigVersion: 0x501,
} as const;

export type IdType = keyof typeof typeCodes;

const typeByCode = new Map<number, IdType>(Object.entries(typeCodes).map(([type, code]) => [code, type as IdType]));
const shape = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** A new id. `at` is milliseconds since 1970; `random` gives 8 bytes (a seeded generator makes demo data repeatable). */
export function newId(type: IdType, at = Date.now(), random: Uint8Array = randomBytes(8)): string {
  const time = at.toString(16).padStart(12, '0');
  const code = typeCodes[type].toString(16).padStart(3, '0');
  const tail = Buffer.from(random.subarray(0, 8));
  tail[0] = ((tail[0] ?? 0) & 0x3f) | 0x80;
  const hex = tail.toString('hex');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${code}-${hex.slice(0, 4)}-${hex.slice(4)}`;
}

/** The type that an id was made for; undefined when it is no id of ours. Upper case is accepted. */
export function typeOfId(id: string): IdType | undefined {
  const lower = id.toLowerCase();
  return shape.test(lower) ? typeByCode.get(Number.parseInt(lower.slice(15, 18), 16)) : undefined;
}

/** Whether this is an id of that type. What is not, cannot be found, and never reaches a query. */
export function isIdOf(type: IdType, id: string): boolean {
  return typeOfId(id) === type;
}
