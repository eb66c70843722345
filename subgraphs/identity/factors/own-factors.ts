import type { SubgraphContext } from '../../kit/context.js';
import { unauthenticated } from '../../kit/errors.js';

export interface OwnFactorsRow {
  authenticator: boolean;
  recoveryCodesLeft: number;
  passkeys: { id: string; name: string; created: string; lastUsed: string | null }[];
}

/** What somebody can prove themselves with. Root fields of a query run side by side, so the database answers this without anybody becoming Rookery. */
export async function ownFactors({ tx }: SubgraphContext): Promise<OwnFactorsRow> {
  const [row] = await tx.query<{ factors: OwnFactorsRow | null }>('select identity.own_factors() as factors');
  if (!row?.factors) throw unauthenticated();
  return row.factors;
}
