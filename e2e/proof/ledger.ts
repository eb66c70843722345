/** One field for one caller, over one edge (as it was written), in one situation. */
export interface Cell {
  caller: string;
  /** `Type.field`. */
  field: string;
  edge: string;
  situation: string;
}

export interface Finding extends Cell {
  what: string;
}

const keyOf = ({ caller, field, edge, situation }: Cell) => `${caller}: ${field} by ${edge}, ${situation}`;

/** A disagreement as a line that a person can read. */
export const lineOf = (finding: Finding): string => `${keyOf(finding)}: ${finding.what}`;

/** What the proof has to see, what it has seen, and what was not as the table says. */
export class Ledger {
  private readonly wanted = new Set<string>();
  private readonly seen = new Set<string>();
  private readonly found = new Map<string, Finding>();
  /** Fields that came up at all. */
  readonly fields = new Set<string>();
  comparisons = 0;

  want(cell: Cell): void {
    this.wanted.add(keyOf(cell));
  }

  /** The field came back as the table says. */
  prove(cell: Cell): void {
    this.comparisons += 1;
    const key = keyOf(cell);
    this.wanted.add(key);
    this.seen.add(key);
    this.fields.add(cell.field);
  }

  find(cell: Cell, what: string): void {
    this.comparisons += 1;
    const finding = { ...cell, what };
    this.wanted.add(keyOf(cell));
    this.found.set(lineOf(finding), finding);
  }

  get findings(): Finding[] {
    return [...this.found.values()];
  }

  /** Disagreements, and what was to be seen and never was. */
  problems(): string[] {
    const wrong = new Set(this.findings.map(keyOf));
    const unseen = [...this.wanted].filter((key) => !this.seen.has(key) && !wrong.has(key));
    return [...this.found.keys(), ...unseen.map((key) => `${key}: never came up`)];
  }

  get cells(): number {
    return this.wanted.size;
  }

  get proved(): number {
    const wrong = new Set(this.findings.map(keyOf));
    return [...this.seen].filter((key) => !wrong.has(key)).length;
  }

  summary(): string {
    return `${this.proved} / ${this.cells} cells proved in ${this.comparisons} comparisons`;
  }
}
