import DataLoader from 'dataloader';
import type { SubgraphContext } from '../../kit/context.js';
import { type PageArguments, page } from '../../kit/page.js';
import type { PlatformSettingChange } from '../resolver-types.generated.js';
import type { VersionPage } from './rows.js';

/** Every version, the newest first. */
export function versions(ctx: SubgraphContext, args: PageArguments): Promise<VersionPage> {
  return page(ctx.tx, args, {
    columns: `v.version, v.created, v.reason, v.restores, v.author_id as "authorId", v.approver_id as "approverId",
      v.request_id as "requestId"`,
    from: 'platform.config_versions v',
    where: [],
    parameters: [],
    sort: { expression: 'v.version', type: 'integer', direction: 'DESC' },
    id: 'v.id',
  });
}

type Change = PlatformSettingChange & { ofVersion: number };

/** What is sensitive never leaves the table in a history. */
const shown = (value: string) => `case when not s.is_sensitive then coalesce(${value}, s.default_value) end`;
const setting = `s.key, s.title, s.unit, s.is_sensitive as sensitive`;

function changesLoader(ctx: SubgraphContext, key: string, sql: string): DataLoader<number, Change[]> {
  return ctx.once(key, () => {
    const load = async (numbers: readonly number[]) => {
      const found = await ctx.tx.query<Change>(sql, [numbers]);
      return numbers.map((number) => found.filter(({ ofVersion }) => ofVersion === number));
    };
    return new DataLoader<number, Change[]>(load);
  });
}

/** What each version changed. */
export const changesOf = (ctx: SubgraphContext) =>
  changesLoader(
    ctx,
    'settings.changes',
    `select c.version as "ofVersion", ${setting}, ${shown('c.old_value')} as "oldValue", ${shown('c.new_value')} as "newValue"
     from platform.config_changes c join platform.system_config s on s.key = c.key
     where c.version = any ($1::integer[]) order by s.position`,
  );

/** What would change if a version’s values were brought back. */
export const restoringOf = (ctx: SubgraphContext) =>
  changesLoader(
    ctx,
    'settings.restoring',
    `select v.version as "ofVersion", ${setting}, ${shown('s.value')} as "oldValue", ${shown('t.value')} as "newValue"
     from unnest($1::integer[]) as v(version) cross join lateral platform.config_at(v.version) t
     join platform.system_config s on s.key = t.key where t.value is distinct from s.value order by s.position`,
  );
