import type { GraphQLAnswer } from '../support/rookery.js';
import type { Asked } from './asks.js';
import { isEntity } from './edges.js';
import type { Ledger, Cell as LedgerCell } from './ledger.js';
import { belowOf, fieldsOf, idKey, isConnection, isListField, typeNamed } from './operations.js';
import type { Person } from './people.js';
import { absenceCodes, atTheRoot, type Cell, denialCode, isAnswered, type Situation, type Table } from './table.js';
import { situationOf, type Thing, type Truth } from './truth.js';

/** A page that is full may hold no more of what there is. */
const pageSize = 100;

type Path = (string | number)[];
type Data = Record<string, unknown>;

/** Errors by the place that they are about, rows left out: a field that many rows deny is one error. */
function codesByPlace(answer: GraphQLAnswer): Map<string, Set<string>> {
  const codes = new Map<string, Set<string>>();
  for (const { path = [], extensions } of answer.errors ?? []) {
    const place = path.filter((part) => typeof part === 'string' && part !== '@').join('.');
    codes.set(place, (codes.get(place) ?? new Set()).add(extensions.code));
  }
  return codes;
}

/** Compares one answer with the table that people wrote, field by field. */
export class Judge {
  private codes = new Map<string, Set<string>>();
  private readonly expected = new Map<string, Set<string>>();

  constructor(
    private readonly table: Table,
    private readonly truth: Truth,
    private readonly person: Person,
    private readonly ledger: Ledger,
    /** Whether codes must be right, too: behind a wall that is off, it is enough that nothing comes out. */
    private readonly withCodes = true,
  ) {}

  async judge(asked: readonly Asked[], answer: GraphQLAnswer): Promise<void> {
    this.codes = codesByPlace(answer);
    this.expected.clear();
    if (!answer.data)
      throw new Error(`The proof asked for what cannot be answered at all: ${JSON.stringify(answer.errors)}`);
    for (const one of asked) await this.one(one, answer.data?.[one.key]);
    for (const [place, codes] of this.withCodes ? this.codes : []) {
      const [root = ''] = place.split('.');
      const of = asked.find(({ key }) => key === root)?.ask;
      const expected = this.expected.get(place);
      const surplus = [...codes].filter((code) => !expected?.has(code));
      if (surplus.length) {
        const edge = `${of?.edge.name ?? 'everything'} (${of?.style})`;
        this.ledger.find(this.cell(edge, place, atTheRoot), `unexpected ${surplus.join(', ')}`);
      }
    }
  }

  private cell(edge: string, field: string, situation: Situation): LedgerCell {
    return { caller: this.person.name, field, edge, situation: situation.name };
  }

  private of(coordinate: string): Cell {
    const cell = this.table.get(coordinate)?.cells[this.person.name];
    if (!cell) throw new Error(`${coordinate} is not in the table.`);
    return cell;
  }

  private isShown(thing: Thing, type: string): boolean {
    return isAnswered(this.of(`${type}.id`), this.person.name, situationOf(this.person, thing));
  }

  /** Says whether one of these codes stands at a place, and keeps in mind that it should. */
  private hasCode(path: Path, wanted: readonly string[]): boolean {
    const place = path.filter((part) => typeof part === 'string').join('.');
    this.expected.set(place, new Set([...(this.expected.get(place) ?? []), ...wanted]));
    return !this.withCodes || wanted.some((code) => this.codes.get(place)?.has(code));
  }

  /** Everything that an edge leads to stays shut. */
  private shut({ ask }: Asked, value: unknown, path: Path, codes: readonly string[]): void {
    const edge = `${ask.edge.name} (${ask.style})`;
    const right = this.isNothing(value) && this.hasCode(path, codes);
    for (const thing of ask.related.length ? ask.related : [null]) {
      const situation = thing ? situationOf(this.person, thing) : atTheRoot;
      for (const field of fieldsOf(ask.edge.to)) {
        const cell = this.cell(edge, `${ask.edge.to}.${field.name}`, situation);
        if (right) this.ledger.prove(cell);
        else
          this.ledger.find(
            cell,
            `${value === null ? 'null' : 'open'} with ${this.codesAt(path)}, and not ${codes.join(' or ')}`,
          );
      }
    }
  }

  /** Denied is null; behind a wall that is off, a list without rows is as good. */
  private isNothing(value: unknown): boolean {
    if (value === null || value === undefined) return true;
    if (this.withCodes) return false;
    const rows = Array.isArray(value) ? value : ((value as Data).nodes ?? (value as Data).edges);
    return Array.isArray(rows) && rows.every((row) => this.isNothing(row));
  }

  private codesAt(path: Path): string {
    return [...(this.codes.get(path.filter((part) => typeof part === 'string').join('.')) ?? ['no error'])].join(', ');
  }

  private async one(asked: Asked, value: unknown): Promise<void> {
    const { edge, start, related } = asked.ask;
    const path: Path = [asked.key];
    const isLookUp = edge.name.includes('(') || (start !== null && edge.from === 'Query');
    if (isLookUp && start) {
      if (!this.isShown(start, edge.to)) {
        return this.shut(
          asked,
          value,
          path,
          absenceCodes(this.of(`${edge.to}.id`), this.person.name, situationOf(this.person, start)),
        );
      }
      return this.rows(asked, [[value, path]], related);
    }
    let situation = atTheRoot;
    if (isEntity(edge.from) && start) {
      situation = situationOf(this.person, start);
      if (!this.isShown(start, edge.from)) {
        return this.shut(asked, value, path, absenceCodes(this.of(`${edge.from}.id`), this.person.name, situation));
      }
    }
    const rows = this.walk(asked, value, path, situation);
    if (rows) await this.rows(asked, rows, related);
  }

  /** Follows the steps of an edge; null when one of them is shut, as the table says. */
  private walk(asked: Asked, start: unknown, at: Path, situation: Situation): [unknown, Path][] | null {
    let places: [unknown, Path][] = [[start, at]];
    for (const [index, { type, field }] of asked.ask.edge.steps.entries()) {
      const definition = typeNamed(type).getFields()[field];
      const cell = this.of(`${type}.${field}`);
      const isRoot = index === 0 && !isEntity(type);
      if (!isRoot) places = places.map(([value, path]) => [(value as Data | null)?.[field], [...path, field]]);
      const open =
        cell.has('inherit') || isAnswered(cell, this.person.name, situation, definition && isListField(definition));
      if (!open) {
        const codes = [denialCode(cell, this.person.name, situation)];
        for (const [value, path] of places) this.shut(asked, value ?? null, path, codes);
        return null;
      }
      if (cell.has('inherit'))
        this.ledger.prove(this.cell(`${asked.ask.edge.name} (${asked.ask.style})`, `${type}.${field}`, situation));
      places = places.flatMap(([value, path]): [unknown, Path][] =>
        Array.isArray(value) ? value.map((one, row) => [one, [...path, row]]) : [[value, path]],
      );
    }
    return places;
  }

  /** What came back, row by row; and what should have, and what should not. */
  private async rows(asked: Asked, places: readonly [unknown, Path][], related: readonly Thing[]): Promise<void> {
    const { edge, style } = asked.ask;
    const name = `${edge.name} (${style})`;
    const here = new Set<string>();
    for (const [value, path] of places) {
      if (value === null || value === undefined) continue;
      const row = value as Data;
      if (!isEntity(edge.to)) {
        this.fields(asked, row, path, edge.to, atTheRoot, name, asked.written.keyOf);
        continue;
      }
      const id = String(row[idKey]);
      const thing = await this.truth.find(edge.to, id);
      here.add(id);
      const situation = thing && situationOf(this.person, thing);
      if (!thing || !situation || !this.isShown(thing, edge.to)) {
        this.ledger.find(
          this.cell(name, `${edge.to}.id`, situation ?? atTheRoot),
          `shows ${id}, which is not to be seen`,
        );
      } else this.fields(asked, row, path, edge.to, situation, name, asked.written.keyOf);
    }
    this.absent(asked, here, related, name);
  }

  private absent(
    { ask: { edge, start } }: Asked,
    here: ReadonlySet<string>,
    related: readonly Thing[],
    name: string,
  ): void {
    const isList =
      start === null ||
      edge.steps.some(({ type, field }) => isConnection(String(typeNamed(type).getFields()[field]?.type)));
    for (const thing of related) {
      if (here.has(thing.id)) continue;
      const situation = situationOf(this.person, thing);
      const shown = this.isShown(thing, edge.to);
      if (shown && (isList ? here.size < pageSize : related.length === 1))
        this.ledger.find(this.cell(name, `${edge.to}.id`, situation), `${thing.id} is missing`);
      if (!shown)
        for (const field of fieldsOf(edge.to))
          this.ledger.prove(this.cell(name, `${edge.to}.${field.name}`, situation));
    }
  }

  /** Every field of one row; parts are as open as the field that holds them, but for what they say themselves. */
  private fields(
    asked: Asked,
    row: Data,
    path: Path,
    type: string,
    situation: Situation,
    edge: string,
    keyOf = (field: string) => field,
  ): void {
    for (const field of fieldsOf(type)) {
      const key = keyOf(field.name);
      if (!(key in row)) continue;
      const cell = this.of(`${type}.${field.name}`);
      const name = this.cell(edge, `${type}.${field.name}`, situation);
      const value = row[key];
      const at = [...path, key];
      const open = cell.has('inherit') || isAnswered(cell, this.person.name, situation, isListField(field));
      if (!open) {
        if (this.isNothing(value) && this.hasCode(at, [denialCode(cell, this.person.name, situation)]))
          this.ledger.prove(name);
        else
          this.ledger.find(
            name,
            `${value === null ? 'null' : 'answered'} with ${this.codesAt(at)}, the table says ${[...cell].join('|')}`,
          );
        continue;
      }
      if (value === undefined) this.ledger.find(name, 'does not come back');
      else if (value === null && this.codesAt(at) !== 'no error' && !this.othersDeny(type, field.name))
        this.ledger.find(name, `denied with ${this.codesAt(at)}`);
      else this.ledger.prove(name);
      if (value !== null && ['parts', 'page'].includes(belowOf(field)))
        this.parts(asked, value, at, namedTypeOf(type, field.name), situation, edge);
    }
  }

  /** Whether the same field can be denied in another row, so that an error need not be about this one. */
  private othersDeny(type: string, field: string): boolean {
    const cell = this.of(`${type}.${field}`);
    return !cell.has('yes') && !cell.has('masked') && !cell.has('inherit');
  }

  private parts(asked: Asked, value: unknown, path: Path, type: string, situation: Situation, edge: string): void {
    if (isEntity(type)) return;
    const list = Array.isArray(value) ? value : [value];
    for (const [index, part] of list.entries()) {
      this.fields(asked, part as Data, Array.isArray(value) ? [...path, index] : path, type, situation, edge);
    }
  }
}

const namedTypeOf = (type: string, field: string) =>
  String(typeNamed(type).getFields()[field]?.type).replace(/[[\]!]/g, '');
