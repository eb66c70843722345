import type pg from 'pg';
import { newId } from '../../subgraphs/kit/ids.js';
import { asMaintenance } from '../support/people.js';
import { changeOf, send } from './asks.js';
import { contentHash } from './content-hash.js';
import { payloadEdges } from './edges.js';
import { Judge } from './judge.js';
import type { Ledger } from './ledger.js';
import { type Style, styles } from './operations.js';
import { type Person, staffPerson, staffRoles } from './people.js';
import type { Setting } from './setting.js';
import { type Cell, denialCode, isAnswered, isInWorld, type Situation } from './table.js';

/** A change that somebody asks for, and where what it would change stands for them. */
interface Change {
  field: string;
  input: string;
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

/** Every change with a target of its own, in each situation in which it can be asked for. */
async function changesOf({ rookery, places }: Setting, person: Person): Promise<Change[]> {
  const victim = () => rookery.staff({ role: 'support' });
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
      ? [{ field: 'revokeSession', input: `sessionId: "${person.sessionId}"`, situation: mine }]
      : []),
    { field: 'revokeSession', input: `sessionId: "${(await victim()).sessionId}", ${why}`, situation: anothers },
    ...(person.sessionId
      ? [{ field: 'revokeAllSessions', input: `staffMemberId: "${person.id}"`, situation: mine, ends: true as const }]
      : []),
    { field: 'revokeAllSessions', input: `staffMemberId: "${(await victim()).staffId}", ${why}`, situation: anothers },
    {
      field: 'acknowledgeAlert',
      input: `alertId: "${await anAlert(rookery.ownerUrl, places.recorder)}"`,
      situation: anothers,
    },
    { field: 'suspendStaffMember', input: `staffMemberId: "${(await victim()).staffId}", ${why}`, situation: anothers },
    {
      field: 'openTenant',
      input: `tenantId: "${shut}", ${opening}, ${why}`,
      situation: at('shut', 'PRODUCTION', false),
      opened: [...person.opened, shut],
    },
    {
      field: 'openTenant',
      input: `tenantId: "${test}", ${opening}, ${why}`,
      situation: at('test', 'TEST', false),
      opened: [...person.opened, test],
    },
    { field: 'closeTenant', input: `tenantId: "${open}"`, situation: at('open', 'PRODUCTION', true), opened: [] },
  ];
}

/** Colleagues are known to all staff, so what one may not do to them is denied, and says whether it can be asked for. */
const aboutColleagues: readonly string[] = ['revokeAllSessions'];

function absence(cell: Cell, person: Person, situation: Situation, field: string): readonly string[] {
  if (cell.has('no')) return [denialCode(cell, person.name, situation)];
  if (aboutColleagues.includes(field) && person.sessionId) return ['FORBIDDEN'];
  return ['NOT_FOUND'];
}

const answers = (cell: Cell, person: Person, situation: Situation) =>
  isAnswered(cell, person.name, situation) && isInWorld(person.name, situation);

/** A person of the same kind who has done nothing yet; tokens and nobody have nothing to lose. */
async function fresh(setting: Setting, person: Person): Promise<Person> {
  const who = staffRoles[person.name];
  return who ? staffPerson(setting.rookery, { name: person.name, ...who, opened: person.opened }) : person;
}

/** What is denied changes no row of any table, and says why. */
async function proveDenied(
  setting: Setting,
  person: Person,
  change: Change,
  owner: pg.Client,
  ledger: Ledger,
): Promise<void> {
  const cell = setting.table.get(`Mutation.${change.field}`)?.cells[person.name] as Cell;
  const entry = {
    caller: person.name,
    field: `Mutation.${change.field}`,
    edge: 'a change',
    situation: change.situation.name,
  };
  const before = await contentHash(owner);
  const { data, errors = [] } = await person.run(
    `mutation { ${change.field}(input: { ${change.input} }) { __typename } }`,
  );
  const code = errors[0]?.extensions.code;
  const wanted = absence(cell, person, change.situation, change.field);
  if ((await contentHash(owner)) !== before) ledger.find(entry, 'was denied and changed something');
  else if (data?.[change.field] || code !== wanted)
    ledger.find(entry, `gave ${code ?? 'an answer'}, and not ${wanted}`);
  else ledger.prove(entry);
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
  const edges = payloadEdges.filter((edge) => edge.steps[0]?.field === field);
  for (const edge of edges) {
    const actor = await fresh(setting, person);
    const change = (await changesOf(setting, actor))[index];
    if (!change) continue;
    const after = { ...actor, opened: change.opened ?? actor.opened };
    const batch = changeOf({ edge, style, start: null, related: [], args: `(input: { ${change.input} })` });
    const answer = await send(actor, batch);
    if (change.ends)
      answer.errors = answer.errors?.filter((error) => error.extensions.code !== 'UNAUTHENTICATED') ?? [];
    const entry = {
      caller: person.name,
      field: `Mutation.${field}`,
      edge: edge.name,
      situation: change.situation.name,
    };
    if (answer.data?.a_0) ledger.prove(entry);
    else ledger.find(entry, `is denied with ${answer.errors?.[0]?.extensions.code}`);
    await new Judge(setting.table, setting.truth, after, ledger).judge(batch.asked, answer);
  }
}

/** Every change for one kind of caller. */
export async function proveChanges(setting: Setting, person: Person, owner: pg.Client, ledger: Ledger): Promise<void> {
  const actor = await fresh(setting, person);
  for (const [index, change] of (await changesOf(setting, actor)).entries()) {
    const cell = setting.table.get(`Mutation.${change.field}`)?.cells[person.name] as Cell;
    if (answers(cell, actor, change.situation)) {
      await proveAllowed(setting, person, change.field, index, ledger, styles[index % styles.length] as Style);
    } else await proveDenied(setting, actor, change, owner, ledger);
  }
}
