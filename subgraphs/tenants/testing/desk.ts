import { aStaffMember, openTenantFor, type StaffForTest } from '../../../e2e/support/people.js';
import { type SubgraphUnderTest, startSubgraph } from '../../../e2e/support/subgraph.js';
import type { SubgraphResult } from '../../kit/subgraph.js';
import { freshDatabase } from '../../kit/testing/database.js';
import { asMaintenance } from '../../kit/testing/maintenance.js';
import { createTenants, tenantsEntities } from '../main.js';
import type { Town } from './town.js';

/** The tenants service over a town, with people of each tier to work at its cases. */
export interface Desk {
  tenants: SubgraphUnderTest;
  ownerUrl: string;
  member(role: string, opened?: readonly string[]): Promise<StaffForTest>;
  open(person: StaffForTest, tenantId: string): Promise<void>;
  /** A change with its input; what its payload shows of a case. */
  change(person: StaffForTest, field: string, input: Record<string, unknown>): Promise<SubgraphResult>;
  sql<Row>(text: string, values?: unknown[]): Promise<Row[]>;
  /** What the audit trail has of a thing, oldest first. */
  trail(resourceId: string): Promise<Recorded[]>;
  stop(): Promise<void>;
}

export interface Recorded {
  action: string;
  admin_user_id: string | null;
  tenant_id: string | null;
  old_values: Record<string, unknown> | null;
  new_values: Record<string, unknown> | null;
  notes: string | null;
}

export const caseFields =
  'id reference status level severity category emergency subject ticket answerDue firstAnswered breached solved assignee { id } tenantId';

export async function aDesk(town: Town): Promise<Desk> {
  const database = await freshDatabase();
  const { ownerUrl } = database;
  await town.build(ownerUrl);
  const tenants = await startSubgraph(createTenants, { ownerUrl, service: 'tenants', entities: tenantsEntities });
  const sql = <Row>(text: string, values: unknown[] = []) =>
    asMaintenance(ownerUrl, async (client) => (await client.query(text, values)).rows as Row[]);
  return {
    tenants,
    ownerUrl,
    sql,
    member: (role, opened = []) => aStaffMember(ownerUrl, { role, opened }),
    open: ({ staffId }, tenantId) => openTenantFor(ownerUrl, staffId, tenantId),
    change: ({ sessionId }, field, input) => {
      const type = `${field[0]?.toUpperCase()}${field.slice(1)}Input!`;
      return tenants
        .as(sessionId)
        .run(`mutation($input: ${type}) { ${field}(input: $input) { supportCase { ${caseFields} } } }`, { input });
    },
    trail: (resourceId) =>
      sql<Recorded>('select * from audit.admin_audit_log where resource_id = $1 order by id', [resourceId]),
    stop: async () => {
      await tenants.close();
      await database.drop();
    },
  };
}
