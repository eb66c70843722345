import { aUserExport } from '../../subgraphs/tenants/testing/a-user-export.js';
import { aDomain } from './a-domain.js';
import { setUpChanges } from './a-set-up.js';
import { aUserOf } from './a-user.js';
import { aVersionOfSettings } from './a-version.js';
import { bulkChanges } from './bulk-changes.js';
import { at, type Change, why } from './change.js';
import { changesOfCasesAndTenants } from './change-list-cases.js';
import { changesOfRoles } from './change-list-roles.js';
import { changesOfStaff } from './change-list-staff.js';
import type { Person } from './people.js';
import { changesOfSettings } from './platform-settings.js';
import type { ProofTenants } from './proof-tenants.js';
import type { Setting } from './setting.js';
import { testWorldChanges } from './test-world-changes.js';

/** What is done to the users of a tenant, and to its domains: in one that is open, in one that is not, and in a test tenant. */
function changesInTenants(ownerUrl: string, tenants: ProofTenants, person: Person): Change[] {
  return (['open', 'shut', 'test'] as const).flatMap((name) => {
    const tenant = tenants[name];
    const situation = at(name, name === 'test' ? 'TEST' : 'PRODUCTION', person.opened.includes(tenant));
    const change = (field: string, status = 'ACTIVE', more = why): Change => ({
      field,
      input: async () => `userId: "${await aUserOf(ownerUrl, tenant, status)}", ${more}`,
      situation,
    });
    return [
      ...setUpChanges(ownerUrl, tenant, situation),
      { field: 'verifyDomain', input: async () => `domainId: "${await aDomain(ownerUrl, tenant)}"`, situation },
      {
        field: 'updateTenantSettings',
        input: async () =>
          `tenantId: "${tenant}", version: ${await aVersionOfSettings(ownerUrl, tenant)}, securityPolicy: { sessionHours: 11 }, ${why}`,
        situation,
      },
      change('suspendUser'),
      change('reinstateUser', 'SUSPENDED'),
      change('banUser'),
      change('unbanUser', 'BANNED'),
      change('resetUserPassword'),
      change('revokeUserSessions'),
      change('changeUserRole', 'ACTIVE', `tenantId: "${tenant}", role: ADMIN, ${why}`),
    ];
  });
}

/** Opening and closing come last: they change what the others meet. */
function openings({ open, shut, test }: ProofTenants, person: Person): Change[] {
  const opening = (tenantId: string) => async () => `tenantId: "${tenantId}", purpose: TROUBLESHOOTING, ${why}`;
  return [
    {
      field: 'openTenant',
      input: opening(shut),
      situation: at('shut', 'PRODUCTION', false),
      opened: [...person.opened, shut],
    },
    {
      field: 'openTenant',
      input: opening(test),
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

/** Shows it for a quarter of an hour, inside a tenant that is open. */
const reveal = (ownerUrl: string, tenantId: string, person: Person): Change => ({
  field: 'reveal',
  input: async () => `userId: "${await aUserOf(ownerUrl, tenantId)}", fields: [PHONE]`,
  situation: at('open', 'PRODUCTION', person.opened.includes(tenantId)),
});

/** Downloading what was exported: for whom it was made, and for somebody else. */
const downloads = (ownerUrl: string, tenantId: string, { id, opened }: Person, colleague: string): Change[] =>
  [id ?? colleague, colleague].map((by, index) => ({
    field: 'downloadUserExport',
    input: async () => `exportId: "${await aUserExport(ownerUrl, tenantId, by)}"`,
    situation: {
      ...at(index ? 'another’s' : 'own, open', 'PRODUCTION', opened.includes(tenantId)),
      own: index === 0,
    },
  }));

/** Every change with a target of its own, in each situation in which it can be asked for. */
export function changesOf({ rookery, places }: Setting, person: Person): Change[] {
  const { ownerUrl } = rookery;
  const { open, shut } = places.tenants;
  return [
    ...changesOfStaff(rookery, places.recorder, person),
    ...changesOfRoles(ownerUrl),
    ...changesOfSettings(ownerUrl),
    ...changesOfCasesAndTenants(ownerUrl, { open, shut }),
    ...changesInTenants(ownerUrl, places.tenants, person),
    ...testWorldChanges(ownerUrl),
    ...bulkChanges(ownerUrl, open, person, places.recorder),
    reveal(ownerUrl, open, person),
    ...downloads(ownerUrl, open, person, places.recorder),
    ...openings(places.tenants, person),
  ];
}
