import { newId } from '../../subgraphs/kit/ids.js';
import { asMaintenance } from '../../subgraphs/kit/testing/maintenance.js';
import { anothers, type Change, why } from './change.js';

const freshName = () => `proof_${newId('Role').replaceAll('-', '').slice(-12)}`;

/** An add-on that gives nothing to nobody. */
async function anAddOn(ownerUrl: string): Promise<string> {
  const name = freshName();
  await asMaintenance(ownerUrl, (client) =>
    client.query(`insert into identity.staff_roles (id, name, description) values ($1, $2, 'For the proof')`, [
      newId('Role'),
      name,
    ]),
  );
  return name;
}

/** What is asked for roles and the matrix; an add-on is deleted at once. */
export function changesOfRoles(ownerUrl: string): Change[] {
  const change = (field: string, input: () => Promise<string>): Change => ({
    field,
    input: async () => `${await input()}, ${why}`,
    situation: anothers,
    confirmed: true,
  });
  return [
    change('createRole', async () => `name: "${freshName()}", description: "For the proof"`),
    change('updateRole', async () => `roleName: "${await anAddOn(ownerUrl)}", description: "For the proof alone"`),
    change(
      'requestPermissionChange',
      async () => `roleName: "${await anAddOn(ownerUrl)}", add: [{ permission: "plans:read", reach: ANY }]`,
    ),
    change('deleteRole', async () => `roleName: "${await anAddOn(ownerUrl)}"`),
  ];
}
