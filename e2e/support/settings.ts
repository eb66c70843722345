import { Client } from 'pg';

/** As if two super admins had changed a setting of the platform: straight in the table, past its versions. */
export async function setSetting(ownerUrl: string, key: string, value: unknown): Promise<void> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('set session_replication_role = replica');
    await client.query('update platform.system_config set value = $2 where key = $1', [key, JSON.stringify(value)]);
  } finally {
    await client.end();
  }
}
