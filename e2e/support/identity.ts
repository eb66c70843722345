import { randomBytes } from 'node:crypto';
import { generate } from 'otplib';
import { Client } from 'pg';
import { createIdentity, identityEntities } from '../../subgraphs/identity/main.js';
import type { IdentityOptions } from '../../subgraphs/identity/options.js';
import { freshDatabase } from '../../subgraphs/kit/testing/database.js';
import { type AccountForTest, anAccount, type StaffWanted } from './people.js';
import { type SubgraphUnderTest, startSubgraph } from './subgraph.js';

export interface IdentityUnderTest extends SubgraphUnderTest {
  ownerUrl: string;
  encryptionKey: Buffer;
  /** The owner, who sees every row: for looking at what is there, and for moving times. */
  sql<Row = Record<string, unknown>>(text: string, parameters?: unknown[]): Promise<Row[]>;
  /** What the audit trail holds of these actions, oldest first. */
  audited(...actions: string[]): Promise<AuditRow[]>;
  account(wanted: StaffWanted & { enrolled?: boolean }): Promise<AccountForTest>;
  stop(): Promise<void>;
}

export interface AuditRow {
  action: string;
  actor_kind: string;
  actor_id: string | null;
  resource_type: string;
  resource_id: string | null;
  old_values: Record<string, unknown> | null;
  new_values: Record<string, unknown> | null;
  notes: string | null;
}

/** The code that an authenticator application shows, now or some steps of 30 seconds away. */
export const codeOf = (secret: string, steps = 0): Promise<string> =>
  generate({ secret, epoch: Math.floor(Date.now() / 1000) + steps * 30 });

/** The identity subgraph on a database of its own. */
export async function identityUnderTest(
  options: Partial<IdentityOptions> & { withoutShield?: boolean } = {},
): Promise<IdentityUnderTest> {
  const { withoutShield = false, ...settings } = options;
  const encryptionKey = randomBytes(32);
  const { ownerUrl, drop } = await freshDatabase();
  const subgraph = await startSubgraph((dependencies) => createIdentity(dependencies, { encryptionKey, ...settings }), {
    ownerUrl,
    service: 'identity',
    entities: identityEntities,
    withoutShield,
  });
  const owner = new Client({ connectionString: ownerUrl });
  await owner.connect();
  const sql = async <Row>(text: string, parameters: unknown[] = []) =>
    (await owner.query(text, parameters)).rows as Row[];
  return {
    ...subgraph,
    ownerUrl,
    encryptionKey,
    sql,
    audited: (...actions) =>
      sql<AuditRow>('select * from audit.admin_audit_log where action = any ($1) order by creation_time, event_id', [
        actions,
      ]),
    account: (wanted) => anAccount(ownerUrl, { encryptionKey, ...wanted }),
    stop: async () => {
      await owner.end();
      await subgraph.close();
      await drop();
    },
  };
}
