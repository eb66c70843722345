import DataLoader from 'dataloader';
import type { SubgraphContext } from '../../kit/context.js';
import { AppError, badInput } from '../../kit/errors.js';
import { type IdType, isIdOf } from '../../kit/ids.js';
import { type PageArguments, pagesOf } from '../../kit/page.js';
import { columnsOf } from '../columns.js';
import type { QueryuserExportsArgs } from '../resolver-types.generated.js';
import { inOrderOf, selectByIds } from '../rows-by-id.js';
import { UserExportEntity } from './user-export.entity.js';
import type { PiecePage, PieceRow } from './user-export-page.js';

/** How many exports of one's own a list shows: there are few, and they go after seven days. */
const most = 100;

export function userExportLoader(ctx: SubgraphContext): DataLoader<string, UserExportEntity | null> {
  return ctx.once('userExports.byId', () => {
    const from = { columns: columnsOf(ctx.tx, UserExportEntity, 'x'), from: 'tenants.user_exports x', id: 'x.id' };
    return new DataLoader<string, UserExportEntity | null>(async (ids) =>
      inOrderOf(ids, await selectByIds<UserExportEntity>(ctx.tx, from, ids), (row) => row.id),
    );
  });
}

/** One export, when it was made for the viewer and has not expired: the database shows no other. */
export async function userExportOf(ctx: SubgraphContext, id: string): Promise<UserExportEntity | null> {
  return isIdOf('UserExport', id) ? userExportLoader(ctx).load(id.toLowerCase()) : null;
}

function idToFind(field: 'userId' | 'requestId', type: IdType, id: string | null | undefined): string | null {
  if (id == null) return null;
  if (!isIdOf(type, id)) throw badInput(field, `“${field}” is no id of that kind.`);
  return id.toLowerCase();
}

/** The viewer's own, newest first. */
export function userExports(ctx: SubgraphContext, args: QueryuserExportsArgs): Promise<UserExportEntity[]> {
  return ctx.tx.query<UserExportEntity>(
    `select ${columnsOf(ctx.tx, UserExportEntity, 'x')} from tenants.user_exports x
     where ($1::uuid is null or x.user_id = $1) and ($2::uuid is null or x.request_id = $2)
     order by x.created desc, x.id desc limit ${most}`,
    [idToFind('userId', 'User', args.userId), idToFind('requestId', 'AccessRequest', args.requestId)],
  );
}

/** What is in a file is for whoever has lately shown that it is them. The database's policy says the same. */
export async function requireConfirmed(ctx: SubgraphContext): Promise<void> {
  const ask = () => ctx.tx.query<{ confirmed: boolean }>('select identity.is_confirmed() as confirmed');
  const [row] = await ctx.once('identity.isConfirmed', ask);
  if (!row?.confirmed) throw new AppError('REAUTHENTICATION_REQUIRED', 'Confirm password and second factor first.');
}

/** The pieces of files: one query for however many exports. */
export async function piecesOf(ctx: SubgraphContext, id: string, args: PageArguments): Promise<PiecePage> {
  await requireConfirmed(ctx);
  const loader = ctx.once(
    `userExports.pieces ${JSON.stringify(args)}`,
    () =>
      new DataLoader<string, PiecePage>((exports) =>
        pagesOf<PieceRow>(ctx.tx, exports, args, {
          columns: 'p.position, p.text',
          from: 'tenants.user_export_pieces_personal p',
          where: ['p.export_id = $parent'],
          parameters: [],
          sort: { expression: 'p.position', type: 'integer', direction: 'ASC' },
          id: 'p.id',
        }),
      ),
  );
  return loader.load(id);
}

/** What cases are called, for however many exports. */
export function caseReferenceOf(ctx: SubgraphContext): DataLoader<string, string | null> {
  return ctx.once(
    'userExports.caseReferences',
    () =>
      new DataLoader<string, string | null>(async (ids) => {
        const rows = await ctx.tx.query<{ id: string; reference: string }>(
          'select c.id, c.reference from tenants.support_cases c where c.id = any ($1::uuid[])',
          [ids],
        );
        return ids.map((id) => rows.find((row) => row.id === id)?.reference ?? null);
      }),
  );
}
