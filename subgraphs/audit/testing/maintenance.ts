import { Client } from 'pg';

/** Works straight in the tables, as migrations and seeds do. */
export async function inMaintenance<T>(ownerUrl: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('set role rookery_maintenance');
    return await work(client);
  } finally {
    await client.end();
  }
}
