import type { GraphQLAnswer } from '../support/rookery.js';
import type { Asked } from './asks.js';
import { isEntity } from './edges.js';
import { type Data, FieldsJudge, type Path, strict } from './judge-fields.js';
import type { Ledger } from './ledger.js';
import { fieldsOf, idKey, isConnection, namedTypeOf, typeNamed } from './operations.js';
import type { Person } from './people.js';
import { absenceCodes, atTheRoot, denialCode, type Situation, type Table } from './table.js';
import { situationOf, type Thing, type Truth } from './truth.js';

/** A page that is full may hold no more of what there is. */
const pageSize = 100;

const nameOf = ({ ask: { edge, style } }: Asked) => `${edge.name} (${style})`;

/** Compares one answer with the table that people wrote, edge by edge and row by row. */
export class Judge extends FieldsJudge {
  constructor(
    table: Table,
    private readonly truth: Truth,
    person: Person,
    ledger: Ledger,
    strictness = strict,
  ) {
    super(table, person, ledger, strictness);
  }

  async judge(asked: readonly Asked[], answer: GraphQLAnswer): Promise<void> {
    if (!answer.data)
      throw new Error(`The proof asked what cannot be answered at all: ${JSON.stringify(answer.errors)}`);
    this.begin(answer);
    for (const one of asked) await this.one(one, answer.data[one.key]);
    for (const { place, codes } of this.surplus()) {
      const one = asked.find(({ key }) => key === place.split('.')[0]);
      this.ledger.find(this.cell(one ? nameOf(one) : 'everything', place, atTheRoot), `unexpected ${codes.join(', ')}`);
    }
  }

  private async one(asked: Asked, value: unknown): Promise<void> {
    const { edge, start, related } = asked.ask;
    const path: Path = [asked.key];
    const isLookUp = edge.name.includes('(') || edge.from === 'Query';
    const looked = isLookUp ? edge.to : edge.from;
    if (start && !this.isShown(start, looked)) {
      const codes = absenceCodes(this.of(`${looked}.id`), this.person.name, situationOf(this.person, start));
      return this.shut(asked, value, path, codes);
    }
    if (start && isLookUp) return this.rows(asked, [[value, path]], related);
    const rows = this.walk(
      asked,
      value,
      path,
      start ? situationOf(this.person, start) : (asked.ask.situation ?? atTheRoot),
    );
    if (rows) await this.rows(asked, rows, related);
  }

  /** Everything that an edge leads to stays shut. */
  private shut(asked: Asked, value: unknown, path: Path, codes: readonly string[]): void {
    const { edge, related } = asked.ask;
    const right = this.isNothing(value) && this.hasCode(path, codes);
    for (const thing of related.length ? related : [null]) {
      const situation = thing ? situationOf(this.person, thing) : atTheRoot;
      for (const field of fieldsOf(edge.to)) {
        const cell = this.cell(nameOf(asked), `${edge.to}.${field.name}`, situation);
        const what = value === null ? 'null' : 'open';
        if (right) this.ledger.prove(cell);
        else this.ledger.find(cell, `${what} with ${this.codesAt(path)}, and not ${codes.join(' or ')}`);
      }
    }
  }

  /** Follows the steps of an edge; null when one of them is shut, as the table says. */
  private walk(asked: Asked, start: unknown, at: Path, situation: Situation): [unknown, Path][] | null {
    let places: [unknown, Path][] = [[start, at]];
    for (const [index, { type, field }] of asked.ask.edge.steps.entries()) {
      if (index > 0 || isEntity(type)) places = this.stepInto(asked, places, type, field, situation);
      const cell = this.of(`${type}.${field}`);
      if (!this.isOpen(`${type}.${field}`, situation, typeNamed(type).getFields()[field])) {
        const codes = [denialCode(cell, this.person.name, situation)];
        const ends = this.strictness.codes ? places : this.endsOf(asked, places, index);
        for (const [value, path] of ends) this.shut(asked, value ?? null, path, codes);
        return null;
      }
      if (cell.has('inherit')) this.ledger.prove(this.cell(nameOf(asked), `${type}.${field}`, situation));
      places = places.flatMap(([value, path]): [unknown, Path][] =>
        Array.isArray(value) ? value.map((one, row) => [one, [...path, row]]) : [[value, path]],
      );
    }
    return places;
  }

  /** From where something is to one of its fields; what a page says of itself stands beside the step that leads on. */
  private stepInto(
    asked: Asked,
    places: readonly [unknown, Path][],
    type: string,
    field: string,
    situation: Situation,
  ): [unknown, Path][] {
    if (/(Connection|Edge)$/.test(type)) {
      const edge = nameOf(asked);
      for (const [value, path] of places) if (value) this.fields(value as Data, { path, type, situation, edge });
    }
    return places.map(([value, path]) => [(value as Data | null)?.[field], [...path, field]]);
  }

  /** Where an edge ends that should have been shut on the way: behind a wall that is off, only that matters. */
  private endsOf({ ask: { edge } }: Asked, places: readonly [unknown, Path][], shutAt: number): [unknown, Path][] {
    const steps = edge.steps.slice(shutAt + 1);
    const end = (value: unknown, [step, ...rest]: readonly { field: string }[]): unknown => {
      if (!step || value === null || value === undefined) return value;
      if (Array.isArray(value)) return value.map((one) => end(one, [step, ...rest]));
      return end((value as Data)[step.field], rest);
    };
    return places.map(([value, path]) => [end(value, steps), path]);
  }

  /** What came back, row by row; and what should have, and what should not. */
  private async rows(asked: Asked, places: readonly [unknown, Path][], related: readonly Thing[]): Promise<void> {
    const here = new Set<string>();
    for (const [value, path] of places) {
      if (value === null || value === undefined) continue;
      const id = await this.row(asked, value as Data, path);
      if (id) here.add(id);
    }
    this.absent(asked, here, related);
  }

  private async row(asked: Asked, row: Data, path: Path): Promise<string | null> {
    const [edge, type, keyOf] = [nameOf(asked), asked.ask.edge.to, asked.written.keyOf];
    if (!isEntity(type)) {
      this.fields(row, { path, type, situation: atTheRoot, edge, keyOf });
      return null;
    }
    const id = String(row[idKey]);
    const thing = await this.truth.find(type, id);
    const situation = thing ? situationOf(this.person, thing) : atTheRoot;
    if (thing && this.isShown(thing, type)) this.fields(row, { path, type, situation, edge, keyOf });
    else this.ledger.find(this.cell(edge, `${type}.id`, situation), `shows ${id}, which is not to be seen`);
    return id;
  }

  private absent(asked: Asked, here: ReadonlySet<string>, related: readonly Thing[]): void {
    const { edge, start } = asked.ask;
    const isPage = edge.steps.some(({ type, field }) => {
      const definition = typeNamed(type).getFields()[field];
      return definition && isConnection(namedTypeOf(definition));
    });
    const mustBeThere = start === null || isPage ? here.size < pageSize : related.length === 1;
    for (const thing of related.filter(({ id }) => !here.has(id))) {
      const situation = situationOf(this.person, thing);
      if (!this.isShown(thing, edge.to)) {
        for (const { name } of fieldsOf(edge.to))
          this.ledger.prove(this.cell(nameOf(asked), `${edge.to}.${name}`, situation));
      } else if (mustBeThere)
        this.ledger.find(this.cell(nameOf(asked), `${edge.to}.id`, situation), `${thing.id} is missing`);
    }
  }
}
