import pg from 'pg';

const pools = new Map<string, pg.Pool>();

/** Connections that are kept for the next piece of work: a test does dozens of them, and each new connection is a process of the server's. */
function poolOf(ownerUrl: string): pg.Pool {
  const known = pools.get(ownerUrl);
  if (known) return known;
  const pool = new pg.Pool({ connectionString: ownerUrl, max: 4, idleTimeoutMillis: 3_000, allowExitOnIdle: true });
  // The database is dropped at a test file's end, whoever is still connected.
  pool.on('error', () => undefined);
  pools.set(ownerUrl, pool);
  return pool;
}

/** Work straight in the tables, as migrations and seeds do it. */
export async function asMaintenance<T>(ownerUrl: string, work: (client: pg.ClientBase) => Promise<T>): Promise<T> {
  const client = await poolOf(ownerUrl).connect();
  let failed = true;
  try {
    await client.query('set role rookery_maintenance');
    const result = await work(client);
    failed = false;
    return result;
  } finally {
    // Whatever was begun and not ended goes with its connection.
    client.release(failed);
  }
}
