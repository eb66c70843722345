import { isNonNullType } from 'graphql';
import type { Ask } from './asks.js';
import { batchesOf, send } from './asks.js';
import { type Edge, isEntity, readEdges } from './edges.js';
import { Judge } from './judge.js';
import { strict } from './judge-fields.js';
import type { Ledger } from './ledger.js';
import { fieldsOf, isConnection, type Style, styles, typeNamed } from './operations.js';
import type { Person } from './people.js';
import type { ProofPlaces } from './rows.js';
import type { Table } from './table.js';
import { situationOf, type Thing, type Truth } from './truth.js';
import { argumentsOf } from './ways.js';

export interface Proof {
  table: Table;
  truth: Truth;
  places: ProofPlaces;
}

const root = (edge: Edge) => edge.steps[0]?.field ?? '';
const definitionOf = (edge: Edge) => typeNamed('Query').getFields()[root(edge)];
const isById = (edge: Edge) => edge.from === 'Query' && definitionOf(edge)?.args.some((one) => one.name === 'id');

/** The things of a type that the proof starts from: one for each situation in which it can stand for this caller. */
export function samples({ truth, places }: Proof, person: Person, type: string): Thing[] {
  const chosen = new Map<string, Thing>();
  const preferred = places.preferred(type);
  for (const thing of [...truth.all(type).filter(({ id }) => preferred.has(id)), ...truth.all(type)]) {
    const { name } = situationOf(person, thing);
    if (!chosen.has(name)) chosen.set(name, thing);
  }
  return [...chosen.values()];
}

/** What a list holds whatever else is done meanwhile: the proof itself leaves records, and they push older ones off the page. */
function lasting({ truth, places }: Proof, type: string): Thing[] {
  const isTrail = type === 'AuditEvent' || type === 'AccessReceipt';
  return truth.all(type).filter(({ id }) => !isTrail || places.preferred(type).has(id));
}

/** What an edge leads to from a thing, as the tables have it. */
function relatedTo(proof: Proof, person: Person, edge: Edge, start: Thing): Thing[] {
  const { own } = situationOf(person, start);
  const linked = (own ? undefined : start.links[`${edge.name} for ${person.name}`]) ?? start.links[edge.name];
  if (linked) return linked.flatMap((id) => (id ? (proof.truth.get(edge.to, id) ?? []) : []));
  if (edge.from === 'Tenant') return lasting(proof, edge.to).filter((thing) => thing.tenantIds.includes(start.id));
  return lasting(proof, edge.to).filter((thing) => thing.owners.includes(start.id));
}

/** What a field of Query is asked with, where a made-up value will not do. */
const given: Readonly<Record<string, string>> = {
  permissionChangeImpact: '(input: { roleName: "support", add: [{ permission: "test-data:read", reach: ANY }] })',
  previewAs: '(roleNames: ["support"])',
};

/** A message about a case of the tenant that is open, to the user that it is about, by the first template of all. */
function caseMessage({ truth, places }: Proof): string {
  const about = truth.all('SupportCase').find((one) => {
    return one.tenantIds.includes(places.tenants.open) && one.links['SupportCase.users']?.length;
  });
  const userId = about?.links['SupportCase.users']?.[0];
  return `(input: { caseId: "${about?.id}", userId: "${userId}", templateId: "01900000-0000-7208-8000-000000000001" })`;
}

/** What a field of Query cannot be asked without. */
function required(proof: Proof, edge: Edge): string {
  if (root(edge) === 'caseMessage') return caseMessage(proof);
  const definition = definitionOf(edge);
  return given[root(edge)] ?? (definition ? argumentsOf(definition, edge.to, () => undefined) : '');
}

/** Something that was lent to this person, or to somebody else when nothing was. */
function ownElevation({ places }: Proof, person: Person): string {
  const id = places.elevations.get(person.id ?? '') ?? places.elevations.get(places.recorder);
  return `(id: "${id}")`;
}

/** To whom it was lent, or by whom. */
function lentTo({ truth, places }: Proof, person: Person, edge: Edge): Thing[] {
  const id = edge.steps.at(-1)?.field === 'holder' ? person.id : places.recorder;
  return person.sessionId && id ? [truth.get('StaffMember', id) ?? []].flat() : [];
}

/** What somebody is told of: their own request, the colleague, and a case of their world. */
function toldOf({ truth, places }: Proof, person: Person, edge: Edge): Thing[] {
  if (!person.sessionId) return [];
  if (edge.to === 'StaffMember') return [truth.get('StaffMember', places.recorder) ?? []].flat();
  if (edge.to === 'SupportCase') {
    const tenantId = person.name === 'qa' ? places.tenants.test : places.tenants.open;
    const preferred = places.preferred(edge.to);
    return truth.all(edge.to).filter(({ id, tenantIds }) => preferred.has(id) && tenantIds.includes(tenantId));
  }
  return truth
    .all(edge.to)
    .filter(({ id, owners }) => places.preferred(edge.to).has(id) && owners.includes(person.id ?? ''));
}

/** Lists at the root that hold less than everything, because of what they are or of what the proof asks for. */
function listed(proof: Proof, person: Person, edge: Edge): { args: string; related: Thing[] } {
  const all = lasting(proof, edge.to);
  // What has to be told more than that is no list of everything.
  if (definitionOf(edge)?.args.some((one) => isNonNullType(one.type)))
    return { args: required(proof, edge), related: [] };
  const those = (...ids: (string | null)[]) => all.filter(({ id }) => ids.includes(id));
  switch (root(edge)) {
    case 'notices':
      return { args: '', related: toldOf(proof, person, edge) };
    // Who changed the platform's settings: one of these asked, the other approved.
    case 'platformSettings':
      return { args: '', related: those(proof.places.recorder, person.id) };
    case 'viewer':
      if (edge.steps.some(({ field }) => field === 'elevations'))
        return { args: '', related: proof.places.elevated.has(person.id ?? '') ? lentTo(proof, person, edge) : [] };
      return {
        args: '',
        related: those(...(edge.to === 'StaffMember' ? [person.sessionId && person.id] : person.opened)),
      };
    case 'sessions':
      return { args: '', related: all.filter(({ owners }) => person.id !== null && owners.includes(person.id)) };
    default:
      return { args: isConnection(String(definitionOf(edge)?.type)) ? '(first: 100)' : '', related: all };
  }
}

/** Everything that there is to ask along one edge. */
function asksAlong(proof: Proof, person: Person, edge: Edge, style: Style): Ask[] {
  if (edge.from === 'Query' && root(edge) === 'elevation') {
    const isPart = !isEntity(edge.to);
    return [
      {
        edge,
        style,
        start: null,
        args: ownElevation(proof, person),
        related: isPart ? [] : lentTo(proof, person, edge),
      },
    ];
  }
  if (isById(edge)) {
    return samples(proof, person, edge.to).map((start) => ({
      edge,
      style,
      start,
      related: [start],
      args: `(id: "${start.id}")`,
    }));
  }
  if (!isEntity(edge.from)) {
    const isPart = !isEntity(edge.to);
    return [
      {
        edge,
        style,
        start: null,
        ...(isPart ? { args: required(proof, edge), related: [] } : listed(proof, person, edge)),
      },
    ];
  }
  return samples(proof, person, edge.from).map((start) => ({
    edge,
    style,
    start,
    args: '',
    related: relatedTo(proof, person, edge, start),
  }));
}

/** Each edge in each way of writing it, or in one of them, in turn. */
export function readAsks(proof: Proof, person: Person, every: boolean, edges: readonly Edge[] = readEdges): Ask[] {
  return edges.flatMap((edge, index) => {
    const wanted = every ? styles : [styles[index % styles.length] as Style];
    return wanted.flatMap((style) => asksAlong(proof, person, edge, style));
  });
}

function wantCells(ledger: Ledger, person: Person, { edge, style, related }: Ask): void {
  for (const thing of related) {
    for (const { name } of fieldsOf(edge.to)) {
      const situation = situationOf(person, thing).name;
      ledger.want({ caller: person.name, field: `${edge.to}.${name}`, edge: `${edge.name} (${style})`, situation });
    }
  }
}

/** Asks all of it of the running gateway and compares each answer with the table. */
export async function proveReads(
  proof: Proof,
  person: Person,
  ledger: Ledger,
  asks: readonly Ask[],
  strictness = strict,
): Promise<void> {
  const judge = new Judge(proof.table, proof.truth, person, ledger, strictness);
  for (const ask of asks) wantCells(ledger, person, ask);
  for (const batch of batchesOf(asks)) await judge.judge(batch.asked, await send(person, batch));
}
