import type { GraphQLField } from 'graphql';
import type { GraphQLAnswer } from '../support/rookery.js';
import { isEntity } from './edges.js';
import type { Ledger, Cell as LedgerCell } from './ledger.js';
import { belowOf, fieldsOf, isListField, namedTypeOf } from './operations.js';
import type { Person } from './people.js';
import { type Cell, denialCode, isAnswered, type Situation, type Table } from './table.js';
import { situationOf, type Thing } from './truth.js';

export type Path = (string | number)[];
export type Data = Record<string, unknown>;

const placeOf = (path: readonly (string | number)[]) =>
  path.filter((part) => typeof part === 'string' && part !== '@').join('.');

/** A row of an answer, and where it stands. */
export interface Place {
  path: Path;
  type: string;
  situation: Situation;
  edge: string;
  /** Under which key a field comes back. */
  keyOf?: (field: string) => string;
}

/** What is compared: behind a wall that is off, less is as it should be. */
export interface Strictness {
  /** Whether codes must be right, too; or is it enough that nothing comes out? */
  codes: boolean;
  /** Whether rows must be hidden; or only fields? */
  rows: boolean;
}

export const strict: Strictness = { codes: true, rows: true };

/** Compares the fields of a row with the table that people wrote. */
export class FieldsJudge {
  /** By place, rows left out: a field that many rows deny is one error. */
  private codes = new Map<string, Set<string>>();
  private readonly expected = new Map<string, Set<string>>();

  constructor(
    private readonly table: Table,
    protected readonly person: Person,
    protected readonly ledger: Ledger,
    protected readonly strictness: Strictness,
  ) {}

  protected begin(answer: GraphQLAnswer): void {
    this.expected.clear();
    this.codes = new Map();
    for (const { path = [], extensions } of answer.errors ?? []) {
      const place = placeOf(path);
      this.codes.set(place, (this.codes.get(place) ?? new Set()).add(extensions.code));
    }
  }

  /** Errors that nothing in the table explains. */
  protected surplus(): { place: string; codes: string[] }[] {
    if (!this.strictness.codes) return [];
    return [...this.codes].flatMap(([place, codes]) => {
      const surplus = [...codes].filter((code) => !this.expected.get(place)?.has(code));
      return surplus.length ? [{ place, codes: surplus }] : [];
    });
  }

  protected cell(edge: string, field: string, situation: Situation): LedgerCell {
    return { caller: this.person.name, field, edge, situation: situation.name };
  }

  protected of(coordinate: string): Cell {
    const cell = this.table.get(coordinate)?.cells[this.person.name];
    if (!cell) throw new Error(`${coordinate} is not in the table.`);
    return cell;
  }

  protected isShown(thing: Thing, type: string): boolean {
    const cell = this.of(`${type}.id`);
    return this.strictness.rows ? isAnswered(cell, this.person.name, situationOf(this.person, thing)) : !cell.has('no');
  }

  protected isOpen(
    coordinate: string,
    situation: Situation,
    field: GraphQLField<unknown, unknown> | undefined,
  ): boolean {
    const cell = this.of(coordinate);
    if (!this.strictness.rows) return !cell.has('no');
    return cell.has('inherit') || isAnswered(cell, this.person.name, situation, field && isListField(field));
  }

  /** Says whether one of these codes stands at a place, and keeps in mind that it should. */
  protected hasCode(path: Path, wanted: readonly string[]): boolean {
    const place = placeOf(path);
    this.expected.set(place, new Set([...(this.expected.get(place) ?? []), ...wanted]));
    return !this.strictness.codes || wanted.some((code) => this.codes.get(place)?.has(code));
  }

  /** Denied is null; behind a wall that is off, a list without rows is as good. */
  protected isNothing(value: unknown): boolean {
    if (value === null || value === undefined) return true;
    if (this.strictness.codes) return false;
    const rows = Array.isArray(value) ? value : ((value as Data).nodes ?? (value as Data).edges);
    return Array.isArray(rows) && rows.every((row) => this.isNothing(row));
  }

  protected codesAt(path: Path): string {
    return [...(this.codes.get(placeOf(path)) ?? ['no error'])].join(', ');
  }

  /** Every field of one row; parts are as open as the field that holds them, but for what they say themselves. */
  protected fields(row: Data, place: Place): void {
    for (const field of fieldsOf(place.type)) {
      const key = place.keyOf?.(field.name) ?? field.name;
      if (!(key in row)) continue;
      const at = [...place.path, key];
      if (this.isOpen(`${place.type}.${field.name}`, place.situation, field)) this.answered(row[key], field, at, place);
      else this.denied(row[key], field.name, at, place);
    }
  }

  private denied(value: unknown, field: string, at: Path, { type, situation, edge }: Place): void {
    const cell = this.of(`${type}.${field}`);
    const entry = this.cell(edge, `${type}.${field}`, situation);
    if (this.isNothing(value) && this.hasCode(at, [denialCode(cell, this.person.name, situation)]))
      this.ledger.prove(entry);
    else {
      const what = value === null ? 'null' : 'answered';
      this.ledger.find(entry, `${what} with ${this.codesAt(at)}, the table says ${[...cell].join('|')}`);
    }
  }

  private answered(value: unknown, field: GraphQLField<unknown, unknown>, at: Path, place: Place): void {
    const { type, situation, edge } = place;
    const entry = this.cell(edge, `${type}.${field.name}`, situation);
    const isRefused = value === null && this.codesAt(at) !== 'no error' && !this.othersDeny(`${type}.${field.name}`);
    if (isRefused) this.ledger.find(entry, `denied with ${this.codesAt(at)}`);
    else this.ledger.prove(entry);
    if (value !== null && ['parts', 'page'].includes(belowOf(field))) {
      this.parts(value, { type: namedTypeOf(field), path: at, situation, edge });
    }
  }

  /** Whether the same field can be denied in another row, so that an error need not be about this one. */
  private othersDeny(coordinate: string): boolean {
    const cell = this.of(coordinate);
    return !cell.has('yes') && !cell.has('masked') && !cell.has('inherit');
  }

  private parts(value: unknown, place: Place): void {
    if (isEntity(place.type)) return;
    if (!Array.isArray(value)) this.fields(value as Data, place);
    else
      for (const [index, part] of value.entries())
        this.fields(part as Data, { ...place, path: [...place.path, index] });
  }
}
