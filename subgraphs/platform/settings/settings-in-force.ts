import type { SubgraphContext } from '../../kit/context.js';
import type { SettingRow, SettingsInForce } from './rows.js';

/** Every setting with what holds; nothing for whom the database shows no row. */
export async function settingsInForce(ctx: SubgraphContext): Promise<SettingsInForce | null> {
  const settings = await ctx.tx.query<SettingRow>(
    `select s.key, s.category, s.title, s.description, s.kind, s.unit, coalesce(s.least, s.fewest)::float8 as least,
       coalesce(s.most, s.longest)::float8 as most, s.decimals, s.applied_by as "appliedBy", s.is_sensitive as sensitive,
       s.default_value as "defaultValue", s.value as set, s.version, s.updated as changed, s.updated_by as "changedById"
     from platform.system_config s order by s.position`,
  );
  if (!settings.length) return null;
  // What changed a setting last names its version: the latest of them all is the one in force.
  return { version: Math.max(0, ...settings.map(({ version }) => version ?? 0)), settings };
}
