import { newId } from '../../subgraphs/kit/ids.js';
import { asMaintenance } from '../support/people.js';
import { aUserOf } from './a-user.js';
import { bulkChange, testWorldChanges } from './bulk-and-test-changes.js';
import { changesOfCasesAndTenants } from './change-list-cases.js';
import type { Person } from './people.js';
import type { Setting } from './setting.js';
import type { Situation } from './table.js';

/** A change that somebody asks for, and where what it would change stands for them. */
export interface Change {
  field: string;
  /** Made when it is asked for: what is changed is there for that. */
  input(): Promise<string>;
  situation: Situation;
  /** The tenants that are open afterwards, where that changes. */
  opened?: readonly string[];
  /** Whoever ends their own sessions is nobody from then on, to the other services as well. */
  ends?: true;
}

const why = 'reason: "For the proof only"';
const mine: Situation = { name: 'own', environment: 'NONE', opened: false, own: true };
const anothers: Situation = { name: 'another’s', environment: 'NONE', opened: false, own: false };

/** A warning that nobody has looked at yet; a new one only when there is none, so that the list stays short. */
async function anAlert(ownerUrl: string, staffId: string): Promise<string> {
  return asMaintenance(ownerUrl, async (client) => {
    const { rows } = await client.query<{ id: string }>(
      "select id from identity.alerts where cause = 'proof of changes' and acknowledged is null",
    );
    if (rows[0]) return rows[0].id;
    const id = newId('Alert');
    await client.query(
      `insert into identity.alerts (id, kind, cause, user_id, summary) values ($1, 'NEW_DEVICE', 'proof of changes', $2, 'For the proof')`,
      [id, staffId],
    );
    return id;
  });
}

/** A sending domain of a tenant. */
async function aDomain(ownerUrl: string, tenantId: string): Promise<string> {
  return asMaintenance(ownerUrl, async (client) => {
    const { rows } = await client.query<{ id: string }>(
      'select id from tenants.domains where tenant_id = $1 and deleted is null order by is_primary desc limit 1',
      [tenantId],
    );
    return rows[0]?.id ?? '';
  });
}

/** Every change with a target of its own, in each situation in which it can be asked for. */
export function changesOf({ rookery, places }: Setting, person: Person): Change[] {
  // Named so that they come last: the page of the staff that is looked at must hold those who ask.
  const victim = () => rookery.staff({ role: 'support', name: 'Victim of a change' });
  const { open, shut, test } = places.tenants;
  const at = (name: string, environment: 'PRODUCTION' | 'TEST', opened: boolean): Situation => ({
    name,
    environment,
    opened,
    own: false,
  });
  const opening = 'purpose: TROUBLESHOOTING';
  return [
    ...(person.sessionId
      ? [{ field: 'revokeSession', input: async () => `sessionId: "${person.sessionId}"`, situation: mine }]
      : []),
    {
      field: 'revokeSession',
      input: async () => `sessionId: "${(await victim()).sessionId}", ${why}`,
      situation: anothers,
    },
    ...(person.sessionId
      ? [
          {
            field: 'revokeAllSessions',
            input: async () => `staffMemberId: "${person.id}"`,
            situation: mine,
            ends: true as const,
          },
        ]
      : []),
    {
      field: 'revokeAllSessions',
      input: async () => `staffMemberId: "${(await victim()).staffId}", ${why}`,
      situation: anothers,
    },
    {
      field: 'acknowledgeAlert',
      input: async () => `alertId: "${await anAlert(rookery.ownerUrl, places.recorder)}"`,
      situation: anothers,
    },
    {
      field: 'suspendStaffMember',
      input: async () => `staffMemberId: "${(await victim()).staffId}", ${why}`,
      situation: anothers,
    },
    {
      field: 'writeStaffNotes',
      input: async () => `staffMemberId: "${(await victim()).staffId}", notes: "For the proof only"`,
      situation: anothers,
    },
    ...(['open', 'shut', 'test'] as const).map((name) => ({
      field: 'verifyDomain',
      input: async () => `domainId: "${await aDomain(rookery.ownerUrl, places.tenants[name])}"`,
      situation: at(name, name === 'test' ? 'TEST' : 'PRODUCTION', name === 'open' && person.opened.includes(open)),
    })),
    ...changesOfCasesAndTenants(rookery.ownerUrl, { open, shut }),
    ...(['open', 'shut', 'test'] as const).flatMap((name) => {
      const tenant = places.tenants[name];
      const isOpen = name === 'open' && person.opened.includes(open);
      const situation = at(name, name === 'test' ? 'TEST' : 'PRODUCTION', isOpen);
      const change = (field: string, status = 'ACTIVE', more = why) => ({
        field,
        input: async () => `userId: "${await aUserOf(rookery.ownerUrl, tenant, status)}", ${more}`,
        situation,
      });
      return [
        change('suspendUser'),
        change('reinstateUser', 'SUSPENDED'),
        change('banUser'),
        change('unbanUser', 'BANNED'),
        change('resetUserPassword'),
        change('revokeUserSessions'),
        change('changeUserRole', 'ACTIVE', `tenantId: "${tenant}", role: ADMIN, ${why}`),
      ];
    }),
    ...testWorldChanges(rookery.ownerUrl, test),
    bulkChange(rookery.ownerUrl, open, at('open', 'PRODUCTION', person.opened.includes(open))),
    {
      field: 'reveal',
      input: async () => `userId: "${await aUserOf(rookery.ownerUrl, open)}", fields: [PHONE]`,
      situation: at('open', 'PRODUCTION', person.opened.includes(open)),
    },
    {
      field: 'openTenant',
      input: async () => `tenantId: "${shut}", ${opening}, ${why}`,
      situation: at('shut', 'PRODUCTION', false),
      opened: [...person.opened, shut],
    },
    {
      field: 'openTenant',
      input: async () => `tenantId: "${test}", ${opening}, ${why}`,
      situation: at('test', 'TEST', false),
      opened: [...person.opened, test],
    },
    {
      field: 'closeTenant',
      input: async () => `tenantId: "${open}"`,
      situation: at('open', 'PRODUCTION', true),
      opened: [],
    },
  ];
}
