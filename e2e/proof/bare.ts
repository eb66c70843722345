import { newId } from '../../subgraphs/kit/ids.js';
import { asMaintenance } from '../../subgraphs/kit/testing/maintenance.js';
import type { RunningRookery } from '../support/rookery.js';
import { type Person, staffPerson } from './people.js';

/** A role that is on no list: without any permission, or with every permission as far as it can depend on the row. */
export async function addRole(ownerUrl: string, name: string, reaches: readonly string[]): Promise<void> {
  await asMaintenance(ownerUrl, async (client) => {
    const id = newId('Role');
    await client.query('insert into identity.staff_roles (id, name) values ($1, $2)', [id, name]);
    await client.query(
      `insert into identity.staff_role_permissions (role_id, permission_id, reach)
       select $1::uuid, p.id, r.reach from identity.permissions p cross join unnest($2::text[]) r(reach)
       where p.name not in ('production-data:read', 'test-data:read')
       union all select $1::uuid, p.id, 'ANY' from identity.permissions p
       where p.name in ('production-data:read', 'test-data:read') and cardinality($2::text[]) > 0`,
      [id, reaches],
    );
  });
}

/** Somebody signed in who holds that role and nothing else. They are no kind of caller that the table knows. */
export function holderOf(rookery: RunningRookery, role: string, opened: readonly string[] = []): Promise<Person> {
  return staffPerson(rookery, { name: 'nobody', role, opened });
}
