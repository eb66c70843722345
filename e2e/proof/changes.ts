import type pg from 'pg';
import { asMaintenance } from '../../subgraphs/kit/testing/maintenance.js';
import { changeGroups, changeOf, send } from './asks.js';
import type { Change } from './change.js';
import { changesOf } from './change-list.js';
import { contentHashes, differencesOf } from './content-hash.js';
import { payloadEdges, payloadItself } from './edges.js';
import { Judge } from './judge.js';
import type { Ledger } from './ledger.js';
import { type Style, styles } from './operations.js';
import { type Person, staffPerson, staffRoles } from './people.js';
import type { Setting } from './setting.js';
import { type Cell, denialCode, isAnswered, isInWorld, type Situation } from './table.js';

/** Colleagues are known to all staff, so what one may not do to them is denied, and says whether it can be asked for. */
const aboutColleagues: readonly string[] = ['revokeAllSessions'];

/** The directory of users is open to all who may read customers, so what needs an open tenant says so. */
const aboutUsers: readonly string[] = [
  'suspendUser',
  'reinstateUser',
  'banUser',
  'unbanUser',
  'revokeUserSessions',
  'changeUserRole',
  'resetUserPassword',
  'reveal',
  'updateTenantSettings',
  'createUser',
  'resendInvitation',
  'linkStripeCustomer',
  'unlinkStripeCustomer',
];

function absence(cell: Cell, person: Person, situation: Situation, field: string): readonly string[] {
  if (cell.has('no')) return [denialCode(cell, person.name, situation)];
  if (aboutUsers.includes(field) && isInWorld(person.name, situation)) return ['TENANT_NOT_OPEN'];
  if (aboutColleagues.includes(field) && person.sessionId) return ['FORBIDDEN'];
  return ['NOT_FOUND'];
}

const cellOf = ({ table }: Setting, person: Person, field: string): Cell =>
  table.get(`Mutation.${field}`)?.cells[person.name] as Cell;

const answers = (cell: Cell, person: Person, situation: Situation) =>
  isAnswered(cell, person.name, situation) && isInWorld(person.name, situation);

/** A person of the same kind who has done nothing yet; tokens and nobody have nothing to lose. */
async function fresh(setting: Setting, person: Person): Promise<Person> {
  const who = staffRoles[person.name];
  return who ? staffPerson(setting.rookery, { name: person.name, ...who, opened: person.opened }) : person;
}

/** As if they had just given password and second factor again. */
const confirm = ({ rookery }: Setting, { sessionId }: Person) =>
  asMaintenance(rookery.ownerUrl, (client) =>
    client.query('update identity.sessions set reauthenticated = clock_timestamp() where id = $1', [sessionId]),
  );

/** What is denied says why. */
async function proveDenied(
  setting: Setting,
  person: Person,
  change: Change,
  input: string,
  ledger: Ledger,
): Promise<void> {
  const { field, situation } = change;
  const entry = { caller: person.name, field: `Mutation.${field}`, edge: 'a change', situation: situation.name };
  const { data, errors = [] } = await person.run(`mutation { ${field}(input: { ${input} }) { __typename } }`);
  const code = String(errors[0]?.extensions.code);
  const wanted = absence(cellOf(setting, person, field), person, situation, field);
  if (data?.[field] || !wanted.includes(code)) ledger.find(entry, `gave ${code}, and not ${wanted.join(' or ')}`);
  else ledger.prove(entry);
}

/** All that is denied changes no row of any table. */
async function proveAllDenied(
  setting: Setting,
  person: Person,
  changes: readonly Change[],
  owner: pg.Client,
  ledger: Ledger,
): Promise<void> {
  const prepared: { change: Change; input: string }[] = [];
  for (const change of changes) prepared.push({ change, input: await change.input() });
  const before = await contentHashes(owner);
  for (const { change, input } of prepared) await proveDenied(setting, person, change, input, ledger);
  const entry = { caller: person.name, field: 'Mutation', edge: 'a change', situation: 'whatever is denied' };
  const changed = differencesOf(before, await contentHashes(owner));
  if (changed.length === 0) ledger.prove(entry);
  else ledger.find(entry, `${changed.join(', ')} changed: ${changes.map(({ field }) => field).join(', ')}`);
}

/** What is allowed is done, and each thing that its payload leads to is as open as anywhere else. */
async function proveAllowed(
  setting: Setting,
  person: Person,
  field: string,
  index: number,
  ledger: Ledger,
  style: Style,
): Promise<void> {
  const edges = [payloadItself(field), ...payloadEdges.filter((edge) => edge.steps[0]?.field === field)];
  const unmade = edges.map((edge) => ({ edge, style, start: null, related: [], args: '' }));
  for (const group of changeGroups(unmade)) {
    const actor = await fresh(setting, person);
    const change = changesOf(setting, actor)[index];
    if (!change) continue;
    const { situation } = change;
    const after = { ...actor, opened: change.opened ?? actor.opened };
    if (change.confirmed) await confirm(setting, actor);
    const args = `(input: { ${await change.input()} })`;
    const batch = changeOf(group.map((ask) => ({ ...ask, situation, args })));
    const answer = await send(actor, batch);
    await change.settled?.();
    if (change.ends)
      answer.errors = answer.errors?.filter((error) => error.extensions.code !== 'UNAUTHENTICATED') ?? [];
    for (const { edge } of group) {
      const entry = { caller: person.name, field: `Mutation.${field}`, edge: edge.name, situation: situation.name };
      if (answer.data?.a_0) ledger.prove(entry);
      else ledger.find(entry, `is denied with ${answer.errors?.[0]?.extensions.code}`);
    }
    await new Judge(setting.table, setting.truth, after, ledger).judge(batch.asked, answer);
  }
}

/** Every change for one kind of caller. */
export async function proveChanges(setting: Setting, person: Person, owner: pg.Client, ledger: Ledger): Promise<void> {
  const actor = await fresh(setting, person);
  const changes = changesOf(setting, actor);
  const isAllowed = ({ field, situation }: Change) => answers(cellOf(setting, actor, field), actor, situation);
  await proveAllDenied(
    setting,
    actor,
    changes.filter((change) => !isAllowed(change)),
    owner,
    ledger,
  );
  for (const [index, change] of changes.entries()) {
    const style = styles[index % styles.length] as Style;
    if (isAllowed(change)) await proveAllowed(setting, person, change.field, index, ledger, style);
  }
}
