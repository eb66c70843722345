import pg from 'pg';
import type { RecordType } from './dns-message.js';
import { type DnsServer, startDnsServer } from './dns-server.js';

interface Row {
  kind: 'SPF' | 'DKIM' | 'DMARC' | 'MX';
  expected: string;
  verification_status: 'PENDING' | 'VERIFIED' | 'FAILED';
}

/** What stands in DNS where the demo says that a check failed, such that it fails for the reason that it gives. */
const wrong: Record<Row['kind'], (expected: string) => string[]> = {
  SPF: (expected) => [expected, 'v=spf1 include:_spf.other-sender.example ~all'],
  DKIM: () => ['v=DKIM1; k=rsa; p=c29tZWJvZHkgZWxzZSdzIGtleQ=='],
  DMARC: () => [],
  MX: () => ['10 mail.other-host.example'],
};

const stands = ({ kind, expected, verification_status }: Row) =>
  verification_status === 'FAILED' ? wrong[kind](expected) : [expected];

/** The demo's customers have domains that nobody can own (`.example`, `.test`): this answers for them what the demo says of them. */
export async function startDemoDns(ownerUrl: string): Promise<DnsServer> {
  const pool = new pg.Pool({
    connectionString: ownerUrl,
    application_name: 'rookery_demo_dns',
    max: 1,
    idleTimeoutMillis: 1_000,
    allowExitOnIdle: true,
  });
  pool.on('error', () => undefined);
  const rowsAt = async (name: string, type: RecordType): Promise<Row[]> => {
    const client = await pool.connect();
    try {
      await client.query('set role rookery_maintenance');
      const { rows } = await client.query<Row>(
        `select kind, expected, verification_status from tenants.dns_records where name = $1 and (kind = 'MX') = $2`,
        [name, type === 'MX'],
      );
      return rows;
    } finally {
      client.release();
    }
  };
  const server = await startDnsServer(async (name, type) => {
    const rows = await rowsAt(name, type);
    return rows.length ? rows.flatMap(stands) : 'NO_SUCH_NAME';
  });
  return {
    address: server.address,
    stop: async () => {
      await server.stop();
      await pool.end();
    },
  };
}
