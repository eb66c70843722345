/** A token without its secret, which nobody can read. */
export interface ApiTokenRow {
  id: string;
  kind: 'partner' | 'analyst';
  name: string;
  scopes: string[];
  tenantIds: string[] | null;
  environment: 'PRODUCTION' | 'TEST';
  allowedAddresses: string[] | null;
  ratePerMinute: number | null;
  created: Date;
  expires: Date;
  revoked: Date | null;
  lastUsed: Date | null;
  requestedById: string | null;
  approvedById: string | null;
}
