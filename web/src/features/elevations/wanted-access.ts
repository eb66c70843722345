export interface WantedAccess {
  scopes: string[];
  minutes: number | string;
  reason: string;
  ticket: string;
}
