import type { TenantRole } from '../../gql/graphql';

export interface CreateUserDraft {
  tenantId: string | null;
  name: string;
  email: string;
  role: TenantRole;
  reason: string;
  ticket: string;
}

type Rules = { [Field in keyof CreateUserDraft]?: (value: CreateUserDraft[Field]) => string | null };

/** What the server asks for as well, said before it is asked. */
export const createUserRules: Rules = {
  tenantId: (value) => (value ? null : 'Choose a tenant.'),
  name: (value) => (value.trim() ? null : 'What is the user called?'),
  email: (value) => (/^[^\s@]+@[^\s@]+$/.test(value.trim()) ? null : 'This is no e-mail address.'),
  reason: (value) => (value.trim() ? null : 'Say why, in a sentence.'),
};

const fields: readonly string[] = ['tenantId', 'name', 'email', 'role', 'reason', 'ticket'];

/** The field of the form that the server’s error is about; `input.email` where the text was of no right shape at all. */
export function fieldOf(extensions: Record<string, unknown> | undefined): keyof CreateUserDraft | undefined {
  if (extensions?.['code'] === 'TENANT_NOT_OPEN') return 'tenantId';
  const name = String(extensions?.['field'] ?? '').replace(/^input\./, '');
  return fields.includes(name) ? (name as keyof CreateUserDraft) : undefined;
}
