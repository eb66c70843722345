import type { Environment, TokenKind } from '../resolver-types.generated.js';

/** A token without its secret, which nobody can read. */
export interface ApiTokenRow {
  id: string;
  kind: TokenKind;
  name: string;
  scopes: string[];
  tenantIds: string[] | null;
  environment: Environment;
  allowedAddresses: string[] | null;
  ratePerMinute: number | null;
  created: Date;
  expires: Date;
  revoked: Date | null;
  lastUsed: Date | null;
  requestedById: string | null;
  approvedById: string | null;
}
