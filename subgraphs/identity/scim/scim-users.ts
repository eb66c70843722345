import SCIMMY from 'scimmy';
import { recordAudit } from '../../kit/audit.js';
import { isIdOf } from '../../kit/ids.js';
import type { Transaction } from '../../kit/transaction.js';
import { type DirectoryPerson, directoryPeople, directoryPerson } from './directory-people.js';
import { suspendByDirectory } from './suspend-by-directory.js';

/** One SCIM request. The library keeps its handlers for the whole process, so all that belongs to a request is here. */
export interface ScimRequest {
  tx: Transaction;
  /** What went wrong on our side: the library would make NOT_FOUND of it. */
  failure?: unknown;
}

type ScimStatus = ConstructorParameters<typeof SCIMMY.Types.Error>[0];

const refuse = (status: ScimStatus, scimType: 'mutability' | 'uniqueness' | null, message: string) =>
  new SCIMMY.Types.Error(status, scimType as never, message);

const asUser = ({ id, name, email, status, created, updated }: DirectoryPerson) => ({
  id,
  userName: email,
  displayName: name,
  name: { formatted: name },
  emails: [{ value: email, type: 'work', primary: true }],
  active: status !== 'SUSPENDED',
  meta: { created: created.toISOString(), lastModified: updated.toISOString() },
});
type ScimUser = ReturnType<typeof asUser>;

async function personOf({ tx }: ScimRequest, id: string | undefined): Promise<DirectoryPerson> {
  const person = id && isIdOf('StaffMember', id) ? await directoryPerson(tx, id.toLowerCase()) : null;
  if (!person) throw refuse(404, null, `Resource ${id} not found`);
  return person;
}

async function suspend(request: ScimRequest, person: DirectoryPerson): Promise<DirectoryPerson> {
  const outcome = await suspendByDirectory(request.tx, person.id, 'SCIM');
  if (outcome === 'LAST_SUPER_ADMIN') throw refuse(409, null, 'The last active super admin stays.');
  return personOf(request, person.id);
}

/** What the directory wants of somebody: to suspend acts at once; to reinstate is for two people here, and is noted only. */
async function consume(request: ScimRequest, id: string | undefined, active: unknown): Promise<ScimUser> {
  if (!id) throw refuse(403, null, 'People are invited in Rookery; the directory only suspends them.');
  const person = await personOf(request, id);
  const isActive = person.status !== 'SUSPENDED';
  if (active === false && isActive) return asUser(await suspend(request, person));
  if (active === true && !isActive) {
    await recordAudit(request.tx, {
      action: 'directory.reactivation_ignored',
      resourceType: 'StaffMember',
      resourceId: person.id,
      newValues: { status: person.status, source: 'SCIM' },
    });
  }
  return asUser(person);
}

/** Keeps what is no answer of ours from becoming one of the library's. */
async function guarded<T>(request: ScimRequest, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof SCIMMY.Types.Error)) request.failure = error;
    throw error;
  }
}

/** Tells the library, once a process, what a user is here. */
export function declareScimUsers(): void {
  if (SCIMMY.Resources.declared(SCIMMY.Resources.User)) return;
  SCIMMY.Config.set({ patch: true, filter: { supported: true, maxResults: 200 } });
  SCIMMY.Config.set({
    authenticationSchemes: [{ type: 'oauthbearertoken', name: 'Bearer token', description: 'SCIM_TOKEN' }],
  } as never);
  SCIMMY.Resources.declare(SCIMMY.Resources.User);
  SCIMMY.Resources.User.ingress(((resource: { id?: string }, wanted: { active?: boolean }, request: ScimRequest) =>
    guarded(request, () => consume(request, resource.id, wanted.active))) as never);
  SCIMMY.Resources.User.egress(((
    resource: { id?: string; filter?: { match(values: ScimUser[]): ScimUser[] } },
    request: ScimRequest,
  ) =>
    guarded(request, async () => {
      if (resource.id) return asUser(await personOf(request, resource.id));
      const users = (await directoryPeople(request.tx)).map(asUser);
      return resource.filter ? resource.filter.match(users) : users;
    })) as never);
  SCIMMY.Resources.User.degress(((resource: { id?: string }, request: ScimRequest) =>
    guarded(request, async () => {
      const person = await personOf(request, resource.id);
      if (person.status !== 'SUSPENDED') await suspend(request, person);
    })) as never);
}
