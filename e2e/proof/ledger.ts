/** What the proof has to see, what it has seen, and what was not as the table says. */
export class Ledger {
  private readonly wanted = new Set<string>();
  private readonly seen = new Set<string>();
  readonly findings: string[] = [];
  private said = new Set<string>();
  comparisons = 0;

  /** A cell: one field for one caller, over one edge, in one situation. */
  static cell(caller: string, edge: string, field: string, situation: string): string {
    return `${caller}: ${field} by ${edge}, ${situation}`;
  }

  want(cell: string): void {
    this.wanted.add(cell);
  }

  /** The field came back as the table says. */
  prove(cell: string): void {
    this.comparisons += 1;
    this.wanted.add(cell);
    this.seen.add(cell);
  }

  find(cell: string, what: string): void {
    const line = `${cell}: ${what}`;
    if (!this.said.has(line)) this.findings.push(line);
    this.said.add(line);
    this.seen.delete(cell);
  }

  unproved(): string[] {
    return [...this.wanted].filter((cell) => !this.seen.has(cell));
  }

  summary(): string {
    const { size } = this.wanted;
    return `${size - this.unproved().length} / ${size} cells proved, ${this.comparisons} comparisons, ${this.findings.length} disagreements`;
  }
}
