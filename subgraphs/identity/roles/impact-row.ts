export interface Affected {
  staffId: string;
  times: number;
}

/** What a difference would have meant, by the receipts of customer data. */
export interface Impact {
  since: Date;
  people: number;
  times: number;
  affected: Affected[];
  gaining: number;
}
