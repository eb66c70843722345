import { type GraphQLSchema, parse } from 'graphql';
import { readSubgraphSdl, readSupergraph, type SubgraphName, subgraphNames } from '../../schema/files.js';
import { type PermissionId, permissions } from '../../schema/permissions.js';
import { effectiveScopes, fieldScopes, namedType, objectFields, typeScopes } from '../../schema/requirements.js';
import { allOf, noScopes, type Scopes } from '../../schema/scopes.js';
import { addRole, holderOf } from './bare.js';
import { isEntity } from './edges.js';
import { api } from './operations.js';
import type { Person } from './people.js';
import { aSetting, type Setting } from './setting.js';
import { cutByGateway, shieldAlone } from './walls-themselves.js';
import { least, payloadWay, type SampleOf, subgraphSchema, wayTo } from './ways.js';

/** A rule of a wall, and what happens to its field when it stands alone and when it does not stand. */
export interface Deleted {
  wall: 'filter' | 'shield' | 'row guard' | 'row-level security';
  rule: string;
  noticed: boolean;
  why?: string;
}

const asksForSomething = (scopes: Scopes) => scopes.every((set) => set.length > 0);

const rulesOf = (scopes: ReadonlyMap<string, Scopes>) =>
  [...scopes].flatMap(([rule, one]) => (asksForSomething(one) ? [rule] : []));

const canDepend = (id: PermissionId) =>
  Object.values(permissions[id].grants).some((reaches) => reaches.includes('OPENED') || reaches.includes('SELF'));

/** What the row guard looks at: what a field asks for beyond its own row. */
function guardRules(name: SubgraphName): string[] {
  const sdl = parse(readSubgraphSdl(name));
  const [own, types] = [fieldScopes(sdl), typeScopes(sdl)];
  const beyond = [...objectFields(sdl)].map(({ coordinate, field }): [string, Scopes] => [
    coordinate,
    allOf(own.get(coordinate) ?? noScopes, types.get(namedType(field.type)) ?? noScopes),
  ]);
  // Only of rows that are somebody's, and where a grant can depend on the row at all; a tenant's part of a trail is held
  // by its resolver (when-open.ts in audit).
  return rulesOf(new Map(beyond.filter(([, scopes]) => scopes.flat().some(canDepend)))).filter((rule) => {
    const [type = '', field = ''] = rule.split('.');
    return (isEntity(type) || type === 'Membership') && !(name === 'audit' && type === 'Tenant' && field !== 'id');
  });
}

/** All rules but the one that is looked at are left out. */
class AllBut implements Pick<ReadonlySet<string>, 'has'> {
  standing: string | null = null;
  has(rule: string): boolean {
    return rule !== this.standing;
  }
}

const denials = new Set(['FORBIDDEN', 'UNAUTHENTICATED', 'TENANT_NOT_OPEN']);

interface Answer {
  data?: Record<string, unknown> | null | undefined;
  errors?:
    | readonly { path?: readonly (string | number)[] | undefined; extensions?: Record<string, unknown> | undefined }[]
    | undefined;
}

/** Whether this field was refused by a wall, which names it. What a resolver itself finds wrong is another matter. */
const isRefused = ({ errors = [] }: Answer, rule: string) =>
  errors.some(({ extensions }) => denials.has(String(extensions?.code)) && extensions?.field === rule);

type Send = (query: string, who: Person) => Promise<Answer>;

interface Asking {
  setting: Setting;
  schema: GraphQLSchema;
  rules: AllBut;
  /** Who is refused by the rule. */
  who: Person;
  role: string;
  send: Send;
  /** Asks the wall itself: not every change can be made to succeed, and not every list holds something for whom the rule refuses. */
  sendItself?: (query: string) => Promise<Answer>;
}

/** Asks for one rule's field with only that rule standing, then with none. */
async function compare(
  rules: AllBut,
  rule: string,
  ask: () => Promise<Answer>,
): Promise<{ rule: string; noticed: boolean; why?: string }> {
  rules.standing = rule;
  const alone = await ask();
  rules.standing = null;
  const none = await ask();
  const [held, opens] = [isRefused(alone, rule), !isRefused(none, rule)];
  if (held && opens) return { rule, noticed: true };
  const what = JSON.stringify((held ? none : alone).errors?.map(({ extensions, path }) => [extensions?.code, path]));
  return { rule, noticed: false, why: `${held ? 'does not open without it' : 'does not hold alone'}: ${what}` };
}

/** In a real answer, where something leads to the field that this caller is shown; else of the wall itself. */
async function deletionOf({ setting, schema, rules, who, role, send, sendItself }: Asking, rule: string) {
  const [type = '', field = ''] = rule.split('.');
  const sample = sampleIn(setting, setting.places.tenants.shut);
  const around = type.endsWith('Payload') ? undefined : wayTo(schema, type, sample);
  if (around) {
    // A change is asked for by somebody new, because it can end their session.
    const someone = async () => (type === 'Mutation' ? holderOf(setting.rookery, role) : who);
    const found = await compare(rules, rule, async () =>
      send(around(least(schema, type, field, sample)), await someone()),
    );
    if (found.noticed || !sendItself) return found;
  }
  const none = () => undefined;
  const way = payloadWay(schema, type) ?? wayTo(schema, type, none);
  if (!way || !sendItself) return { rule, noticed: false, why: 'nothing leads there' };
  return compare(rules, rule, () => sendItself(way(least(schema, type, field, none))));
}

const sampleIn =
  ({ truth, places }: Setting, tenantId: string): SampleOf =>
  (typeName) => {
    const all = truth.types().includes(typeName) ? truth.all(typeName) : [];
    const preferred = places.preferred(typeName);
    const inTenant = all.filter((thing) => thing.tenantIds.includes(tenantId));
    return (
      inTenant.find(({ id }) => preferred.has(id)) ??
      inTenant[0] ??
      all.find(({ id }) => preferred.has(id)) ??
      all[0]
    )?.id;
  };

/** Lists hold what is opened, so whoever is to be refused a row of them has one open. What the row guard holds is not open. */
const opened = ({ places }: Setting, role: string) => (role === 'proof_nothing' ? [places.tenants.open] : []);

/** The gateway's filter, with the subgraphs' rules and row-level security off: each rule alone holds, and opens when it goes. */
export async function deleteFilterRules(limit = Number.POSITIVE_INFINITY): Promise<Deleted[]> {
  const all = rulesOf(effectiveScopes(parse(readSupergraph())));
  const rules = new Set(all);
  const everything = { has: () => true };
  const setting = await aSetting({
    without: { shield: true, rows: true },
    withoutRules: { filter: rules, rowGuard: everything },
  });
  try {
    await addRole(setting.rookery.ownerUrl, 'proof_nothing', []);
    const standing = new AllBut();
    const found: Deleted[] = [];
    const send: Send = async (query, who) => {
      for (const one of all) rules.add(one);
      if (standing.standing) rules.delete(standing.standing);
      return who.run(query);
    };
    const sendItself = (query: string) => cutByGateway(query, standing);
    const role = 'proof_nothing';
    const asking = {
      setting,
      schema: api,
      rules: standing,
      who: await holderOf(setting.rookery, role, opened(setting, role)),
      role,
      send,
      sendItself,
    };
    for (const rule of everyNth(all, limit)) found.push({ wall: 'filter', ...(await deletionOf(asking, rule)) });
    return found;
  } finally {
    await setting.stop();
  }
}

/** The subgraphs' rules, asked straight, without gateway and without row-level security. */
async function deleteSubgraphRules(wall: 'shield' | 'row guard', limit: number): Promise<Deleted[]> {
  const rules = new AllBut();
  const off = { has: () => true };
  const setting = await aSetting({
    without: { filter: true, rows: true },
    withoutRules: wall === 'shield' ? { shield: rules, rowGuard: off } : { shield: off, rowGuard: rules },
  });
  try {
    const roles = wall === 'shield' ? ['proof_nothing'] : ['proof_opened', 'proof_self'];
    const reaches: Record<string, string[]> = { proof_nothing: [], proof_opened: ['OPENED'], proof_self: ['SELF'] };
    const people: Person[] = [];
    for (const role of roles) {
      await addRole(setting.rookery.ownerUrl, role, reaches[role] ?? []);
      people.push(await holderOf(setting.rookery, role, opened(setting, role)));
    }
    const found: Deleted[] = [];
    for (const name of subgraphNames) {
      const schema = subgraphSchema(name);
      const send: Send = (query, who) => setting.rookery.rookery.links[name].execute({ query }, who.signed);
      const itself = wall === 'shield' ? { sendItself: shieldAlone(name, rules) } : {};
      const all = wall === 'shield' ? rulesOf(effectiveScopes(parse(readSubgraphSdl(name)))) : guardRules(name);
      for (const rule of everyNth(all, limit)) {
        const results = [];
        for (const [index, role] of roles.entries()) {
          const who = people[index] as Person;
          results.push(await deletionOf({ setting, schema, rules, who, role, send, ...itself }, rule));
        }
        const result = results.find((one) => one.noticed) ?? results[0];
        if (result) found.push({ wall, ...result, rule: `${name}: ${rule}` });
      }
    }
    return found;
  } finally {
    await setting.stop();
  }
}

export const deleteShieldRules = (limit = Number.POSITIVE_INFINITY) => deleteSubgraphRules('shield', limit);
export const deleteGuardRules = (limit = Number.POSITIVE_INFINITY) => deleteSubgraphRules('row guard', limit);

/** Spread over the whole list, for a test that has no time for all of them. */
function everyNth<T>(all: readonly T[], limit: number): readonly T[] {
  const step = Math.max(1, Math.ceil(all.length / limit));
  return all.filter((_one, index) => index % step === 0);
}
