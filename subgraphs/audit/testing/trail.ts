import type { DataSource } from 'typeorm';
import { type AuditRecord, recordAudit } from '../../kit/audit.js';
import { openDataSource, type Service, serviceUrl } from '../../kit/database.js';
import { newId } from '../../kit/ids.js';
import { createLogger } from '../../kit/logger.js';
import { testPasswords } from '../../kit/testing/database.js';
import { asMaintenance } from '../../kit/testing/maintenance.js';
import { asViewer, type Transaction } from '../../kit/transaction.js';
import type { ReceiptEntities } from '../receipts/access-receipt.entity.js';

/** A service's own pool, with nothing of a subgraph around it. */
export const poolOf = (ownerUrl: string, service: Service): Promise<DataSource> =>
  openDataSource({
    url: serviceUrl(ownerUrl, service, testPasswords[service]),
    service,
    logger: createLogger(service, 'silent'),
    poolSize: 4,
  });

/** The id of a new tenant. */
export async function aTenant(ownerUrl: string, environment: 'PRODUCTION' | 'TEST' = 'PRODUCTION'): Promise<string> {
  const id = newId('Tenant');
  await asMaintenance(ownerUrl, (client) =>
    client.query(`insert into tenants.tenants (id, name, status, environment) values ($1, $2, 'ACTIVE', $3)`, [
      id,
      `Tenant ${id.slice(-4)}`,
      environment,
    ]),
  );
  return id;
}

/** Does something in a service's transaction, as the holder of a session. */
export const inSession = <T>(
  source: DataSource,
  sessionId: string,
  work: (tx: Transaction) => Promise<T>,
): Promise<T> =>
  asViewer(
    source,
    {
      kind: 'STAFF',
      subject: sessionId,
      client: { ipAddress: '198.51.100.23', userAgent: 'Firefox 131 on Linux' },
      requestId: 'request-1',
      readOnly: false,
    },
    work,
  );

/** Records what the holder of a session did, as a service does. */
export const recordAs = (source: DataSource, sessionId: string, record: Partial<AuditRecord> = {}): Promise<void> =>
  inSession(source, sessionId, (tx) =>
    recordAudit(tx, {
      action: 'tenant.opened',
      resourceType: 'OpenedTenant',
      resourceId: newId('OpenedTenant'),
      ...record,
    }),
  );

/** A receipt in the shape in which the gateway appends it. */
export interface ReceiptToAppend {
  id: string;
  time: string;
  actorKind: 'STAFF' | 'TOKEN';
  actorId: string;
  actorName: string;
  sessionId: string | null;
  operationName: string | null;
  operationHash: string;
  decision: 'ALLOWED' | 'PARTIAL' | 'DENIED';
  ipAddress: string | null;
  userAgent: string | null;
  requestId: string;
  tenantIds: string[];
  entities: ReceiptEntities[];
  elevationIds: string[];
}

export const aReceipt = (given: Partial<ReceiptToAppend> = {}): ReceiptToAppend => ({
  id: newId('AccessReceipt'),
  time: new Date().toISOString(),
  actorKind: 'STAFF',
  actorId: newId('StaffMember'),
  actorName: 'Ada',
  sessionId: newId('Session'),
  operationName: 'UserPage',
  operationHash: 'sha256:0',
  decision: 'ALLOWED',
  ipAddress: '198.51.100.23',
  userAgent: 'Firefox 131 on Linux',
  requestId: 'request-1',
  tenantIds: [],
  entities: [],
  elevationIds: [],
  ...given,
});

/** Appends receipts as the gateway does; says how many it appended. */
export async function append(gateway: DataSource, receipts: readonly ReceiptToAppend[]): Promise<number> {
  const [row] = await gateway.query<{ appended: number }[]>('select audit.append_receipts($1) as appended', [
    JSON.stringify(receipts),
  ]);
  return row?.appended ?? 0;
}

/** The names of some users, shown of these tenants. */
export const shownUsers = (...users: { id: string; tenantIds: string[] }[]): ReceiptEntities => ({
  type: 'User',
  ids: users.map(({ id }) => id),
  tenantIds: users.map(({ tenantIds }) => tenantIds),
  fields: ['id', 'name'],
  maskedFields: ['maskedEmail'],
});
