import type { Transaction } from '../../kit/transaction.js';
import type { StaffStatus } from '../resolver-types.generated.js';

/** What signing in needs to know of somebody. Only Rookery itself can read it: see asRookery. */
export interface Account {
  userId: string;
  email: string;
  status: StaffStatus;
  passwordHash: string | null;
  /** Encrypted; null until a second factor is enrolled. */
  totpSecret: Buffer | null;
}

const select = `select u.id as "userId", p.email, m.status, c.password_hash as "passwordHash", c.totp_secret as "totpSecret"
  from identity.users u
  join identity.users_personal p on p.user_id = u.id
  join identity.staff_members m on m.user_id = u.id
  left join identity.credentials c on c.user_id = u.id
  where u.deleted is null`;

export async function accountByEmail(tx: Transaction, email: string): Promise<Account | null> {
  const [account] = await tx.query<Account>(`${select} and lower(p.email) = lower($1)`, [email]);
  return account ?? null;
}

/** `lock` keeps a suspension that happens now from being overtaken. */
export async function accountById(tx: Transaction, userId: string, lock = false): Promise<Account | null> {
  const [account] = await tx.query<Account>(`${select} and u.id = $1 ${lock ? 'for share of m' : ''}`, [userId]);
  return account ?? null;
}
