import type { GraphQLSchema } from 'graphql';
import { type SubgraphName, subgraphNames } from '../../schema/files.js';
import { addRole, holderOf } from './bare.js';
import { api } from './operations.js';
import type { Person } from './people.js';
import { everyPolicy, isDeletionNoticed } from './policies.js';
import { everyNth, filterRules, guardRules, shieldRules } from './rules.js';
import type { Setting } from './setting.js';
import type { Switchboard, Wall } from './switchboard.js';
import { cutByGateway, shieldAlone } from './walls-themselves.js';
import { least, payloadWay, type SampleOf, subgraphSchema, wayTo } from './ways.js';

/** A rule of a wall, and whether anybody would miss it. */
export interface Deleted {
  wall: 'filter' | 'shield' | 'row guard' | 'row-level security';
  rule: string;
  noticed: boolean;
  why?: string;
}

const denials = new Set(['FORBIDDEN', 'UNAUTHENTICATED', 'TENANT_NOT_OPEN']);

interface Answer {
  errors?: readonly { extensions?: Record<string, unknown> | undefined; path?: unknown }[] | undefined;
}

/** Whether this field was refused by a wall, which names it. What a resolver itself finds wrong is another matter. */
const isRefused = ({ errors = [] }: Answer, rule: string) =>
  errors.some(({ extensions }) => denials.has(String(extensions?.code)) && extensions?.field === rule);

interface Asking {
  setting: Setting;
  schema: GraphQLSchema;
  wall: Wall;
  /** Who is refused by the rule, and the role that makes them so. */
  who: Person;
  role: string;
  send(query: string, who: Person): Promise<Answer>;
  /** Asks the wall itself: not every change can be made to succeed, and not every list holds something for whom the rule refuses. */
  sendItself?: (query: string) => Promise<Answer>;
}

/** Asks for one rule's field with only that rule standing, then with none. */
async function compare(wall: Wall, rule: string, ask: () => Promise<Answer>): Promise<Omit<Deleted, 'wall'>> {
  wall.stand(rule);
  const alone = await ask();
  wall.stand('none');
  const none = await ask();
  const [held, opens] = [isRefused(alone, rule), !isRefused(none, rule)];
  if (held && opens) return { rule, noticed: true };
  const what = JSON.stringify((held ? none : alone).errors?.map(({ extensions, path }) => [extensions?.code, path]));
  return { rule, noticed: false, why: `${held ? 'does not open without it' : 'does not hold alone'}: ${what}` };
}

/** In a real answer, where something leads to the field that this caller is shown; else of the wall itself. */
async function deletionOf(
  { setting, schema, wall, who, role, send, sendItself }: Asking,
  rule: string,
): Promise<Omit<Deleted, 'wall'>> {
  const [type = '', field = ''] = rule.split('.');
  const sample = sampleIn(setting);
  const around = type.endsWith('Payload') ? undefined : wayTo(schema, type, sample);
  if (around) {
    // A change is asked for by somebody new, because it can end their session.
    const someone = async () => (type === 'Mutation' ? holderOf(setting.rookery, role) : who);
    const query = around(least(schema, type, field, sample));
    const found = await compare(wall, rule, async () => send(query, await someone()));
    if (found.noticed || !sendItself) return found;
  }
  const none = () => undefined;
  const way = payloadWay(schema, type) ?? wayTo(schema, type, none);
  if (!way || !sendItself) return { rule, noticed: false, why: 'nothing leads there' };
  return compare(wall, rule, () => sendItself(way(least(schema, type, field, none))));
}

/** Things of a tenant that is not open, where the type has any. */
const sampleIn =
  ({ truth, places }: Setting): SampleOf =>
  (typeName) => {
    const all = truth.types().includes(typeName) ? truth.all(typeName) : [];
    const preferred = places.preferred(typeName);
    const shut = all.filter((thing) => thing.tenantIds.includes(places.tenants.shut));
    const chosen =
      shut.find(({ id }) => preferred.has(id)) ?? shut[0] ?? all.find(({ id }) => preferred.has(id)) ?? all[0];
    return chosen?.id;
  };

/** Who may nothing, and two whose grants all depend on the row. Lists hold what is opened, so the first has a tenant open. */
async function holders(board: Switchboard): Promise<{ nothing: Person; dependent: readonly [Person, string][] }> {
  const { ownerUrl } = board.rookery;
  await addRole(ownerUrl, 'proof_nothing', []);
  await addRole(ownerUrl, 'proof_opened', ['OPENED']);
  await addRole(ownerUrl, 'proof_self', ['SELF']);
  return {
    nothing: await holderOf(board.rookery, 'proof_nothing', [board.places.tenants.open]),
    dependent: [
      [await holderOf(board.rookery, 'proof_opened'), 'proof_opened'],
      [await holderOf(board.rookery, 'proof_self'), 'proof_self'],
    ],
  };
}

async function deleteFilterRules(board: Switchboard, who: Person, limit: number): Promise<Deleted[]> {
  const { filter: wall } = board;
  const role = 'proof_nothing';
  const sendItself = (query: string) => cutByGateway(query, wall);
  const found: Deleted[] = [];
  for (const rule of everyNth(filterRules(), limit)) {
    const asking: Asking = {
      setting: board,
      schema: api,
      wall,
      who,
      role,
      send: (query, person) => person.run(query),
      sendItself,
    };
    found.push({ wall: 'filter', ...(await deletionOf(asking, rule)) });
  }
  return found;
}

const straightTo =
  (board: Switchboard, name: SubgraphName) =>
  (query: string, who: Person): Promise<Answer> =>
    board.rookery.rookery.links[name].execute({ query }, who.signed);

async function deleteShieldRules(board: Switchboard, who: Person, limit: number): Promise<Deleted[]> {
  const { shield: wall } = board;
  const found: Deleted[] = [];
  const all = subgraphNames.flatMap((name) => shieldRules(name).map((rule) => ({ name, rule })));
  for (const { name, rule } of everyNth(all, limit)) {
    const sendItself = shieldAlone(name, wall);
    const asking: Asking = {
      setting: board,
      schema: subgraphSchema(name),
      wall,
      who,
      role: 'proof_nothing',
      send: straightTo(board, name),
      sendItself,
    };
    found.push({ wall: 'shield', ...(await deletionOf(asking, rule)), rule: `${name}: ${rule}` });
  }
  return found;
}

async function deleteGuardRules(
  board: Switchboard,
  people: readonly [Person, string][],
  limit: number,
): Promise<Deleted[]> {
  const { rowGuard: wall } = board;
  const found: Deleted[] = [];
  const all = subgraphNames.flatMap((name) => guardRules(name).map((rule) => ({ name, rule })));
  for (const { name, rule } of everyNth(all, limit)) {
    const results: Omit<Deleted, 'wall'>[] = [];
    for (const [who, role] of people) {
      results.push(
        await deletionOf(
          { setting: board, schema: subgraphSchema(name), wall, who, role, send: straightTo(board, name) },
          rule,
        ),
      );
    }
    const result = results.find((one) => one.noticed) ?? (results[0] as Omit<Deleted, 'wall'>);
    found.push({ wall: 'row guard', ...result, rule: `${name}: ${rule}` });
  }
  return found;
}

/** Every policy, with no other wall: straight in SQL, as the service's role. */
export async function deletePolicies(board: Switchboard, limit = Number.POSITIVE_INFINITY): Promise<Deleted[]> {
  const found: Deleted[] = [];
  for (const policy of everyNth(await everyPolicy(board.owner), limit)) {
    const noticed = await isDeletionNoticed(board.owner, policy, Object.values(board.people));
    found.push({ wall: 'row-level security', rule: `${policy.table}: ${policy.name}`, noticed });
  }
  return found;
}

/** The rules of the gateway and of the subgraphs, each with the other walls off and row-level security too. */
export async function deleteRules(board: Switchboard, limit = Number.POSITIVE_INFINITY): Promise<Deleted[]> {
  const { nothing, dependent } = await holders(board);
  await board.rows(false);
  try {
    for (const wall of [board.filter, board.shield, board.rowGuard]) wall.stand('none');
    return [
      ...(await deleteFilterRules(board, nothing, limit)),
      ...(await deleteShieldRules(board, nothing, limit)),
      ...(await deleteGuardRules(board, dependent, limit)),
    ];
  } finally {
    for (const wall of [board.filter, board.shield, board.rowGuard]) wall.stand('all');
    await board.rows(true);
  }
}
