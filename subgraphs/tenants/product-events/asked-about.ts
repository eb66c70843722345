import DataLoader from 'dataloader';
import type { SubgraphContext } from '../../kit/context.js';
import { inOrderOf } from '../rows-by-id.js';

/** Somebody whom another service may be asked about for this viewer. */
export interface AskedAbout {
  id: string;
  /** A tenant that does not want to be counted. */
  refuses?: boolean;
}

/** Whether the database lets them be asked about, for all of an answer in one statement: they are in no table that a policy guards. */
export function askedAboutLoader(
  ctx: SubgraphContext,
  whom: 'users' | 'tenants',
): DataLoader<string, AskedAbout | null> {
  return ctx.once(`${whom}.toAskAbout`, () => {
    const question = `select * from tenants.${whom}_to_ask_about($1::uuid[])`;
    return new DataLoader<string, AskedAbout | null>(async (ids) =>
      inOrderOf(ids, await ctx.tx.query<AskedAbout>(question, [ids]), (row) => row.id),
    );
  });
}
