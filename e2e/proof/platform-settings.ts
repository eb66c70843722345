import pg from 'pg';
import { newId } from '../../subgraphs/kit/ids.js';
import { asMaintenance } from '../../subgraphs/kit/testing/maintenance.js';
import { anothers, type Change, why } from './change.js';
import type { Person } from './people.js';

interface Version {
  author: string;
  approver: string;
  key: string;
  value: string;
}

/** A version of the platform's settings, with the request that it came of. */
async function addVersion(owner: pg.Client, version: number, { author, approver, key, value }: Version): Promise<void> {
  const request = newId('AccessRequest');
  await owner.query(
    `insert into identity.access_requests (id, kind, mutation, input, requester_id, asks, reason, expires)
     values ($1, 'MUTATION', 'setConfig', '{"values": [], "expectedVersion": 0}', $2, 'platform-settings:write', 'For the proof',
       clock_timestamp() + interval '1 day')`,
    [request, author],
  );
  await owner.query(
    `insert into platform.config_versions (version, request_id, author_id, approver_id, reason) values ($1, $2, $3, $4, 'For the proof')`,
    [version, request, author, approver],
  );
  await owner.query('insert into platform.config_changes (version, key, new_value) values ($1, $2, $3)', [
    version,
    key,
    value,
  ]);
  await owner.query(
    'update platform.system_config set value = $3, version = $1, updated = clock_timestamp(), updated_by = $4 where key = $2',
    [version, key, value, author],
  );
}

/** What a super admin changed and somebody else, each approved by the other. Only whoever owns the tables can write that by hand. */
export async function addSettingsVersions(ownerUrl: string, other: string, people: readonly Person[]): Promise<void> {
  const boss = people.find(({ name }) => name === 'super_admin')?.id ?? other;
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    await addVersion(owner, 1, { author: other, approver: boss, key: 'basic.sign-ups-open', value: 'false' });
    await addVersion(owner, 2, { author: boss, approver: other, key: 'routing.tls-required', value: 'true' });
  } finally {
    await owner.end();
  }
}

/** What is asked for the settings of the platform; nobody approves it, so nothing of them changes. */
export function changesOfSettings(ownerUrl: string): Change[] {
  const change = (field: string, input: string): Change => ({
    field,
    input: () =>
      asMaintenance(ownerUrl, async (client) => {
        const { rows } = await client.query<{ version: number }>(
          'select max(version) as version from platform.config_versions',
        );
        return `${input}, expectedVersion: ${rows[0]?.version}, ${why}`;
      }),
    situation: anothers,
    confirmed: true,
  });
  return [
    change('setConfig', 'values: [{ key: "routing.largest-message", value: 30 }]'),
    change('rollBackConfig', 'version: 0'),
  ];
}
