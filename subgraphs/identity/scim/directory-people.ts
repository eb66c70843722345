import type { Transaction } from '../../kit/transaction.js';
import type { StaffStatus } from '../resolver-types.generated.js';

/** What a directory is told of a staff member: what it knows already, and whether they may come in. */
export interface DirectoryPerson {
  id: string;
  name: string;
  email: string;
  status: StaffStatus;
  created: Date;
  updated: Date;
}

const select = `select u.id, u.name, p.email, m.status, m.created, m.updated from identity.users u
  join identity.users_personal p on p.user_id = u.id join identity.staff_members m on m.user_id = u.id where u.deleted is null`;

export const directoryPeople = (tx: Transaction): Promise<DirectoryPerson[]> =>
  tx.query<DirectoryPerson>(`${select} order by u.id`);

export async function directoryPerson(tx: Transaction, id: string): Promise<DirectoryPerson | null> {
  const [person] = await tx.query<DirectoryPerson>(`${select} and u.id = $1`, [id]);
  return person ?? null;
}

/** Somebody who may still come in, and how we know that it is them. */
export interface Leaver {
  id: string;
  email: string;
  /** Never signed in with the directory's account, so that only the address says who it is. */
  byAddress: boolean;
}

/** Whose accounts in the directory these are: by the account's own name when they have signed in with it, else by address. */
export function leaversOf(
  tx: Transaction,
  accounts: readonly { subject: string; emails: readonly string[] }[],
): Promise<Leaver[]> {
  return tx.query<Leaver>(
    `select m.user_id as id, p.email, e.subject is null as "byAddress" from identity.staff_members m
     join identity.users_personal p on p.user_id = m.user_id
     left join identity.external_identities e on e.user_id = m.user_id and e.provider = 'GOOGLE'
     where m.status <> 'SUSPENDED'
       and (e.subject = any ($1) or (e.subject is null and lower(p.email) = any ($2)))
     order by m.user_id`,
    [
      accounts.map(({ subject }) => subject),
      accounts.flatMap(({ emails }) => emails.map((email) => email.toLowerCase())),
    ],
  );
}
