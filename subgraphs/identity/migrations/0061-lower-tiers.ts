import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whether a tier is lower than another. What somebody may do they need not be allowed to ask for, so the permission to ask
 * is no more. And down the ladder of escalation a tier brings what only it has from the beginning, such as support's notes
 * on cases; what a change of the matrix has added to it since, and the higher tier lacks, is more, and waits for somebody.
 */
export class LowerTiers1763600001161 implements MigrationInterface {
  name = 'LowerTiers1763600001161';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create or replace function identity.is_within(p_role uuid, p_other uuid) returns boolean
      language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        select not exists (
          select from identity.staff_role_permissions n
          join identity.permissions p on p.id = n.permission_id
          join identity.staff_roles lower on lower.id = n.role_id
          join identity.staff_roles higher on higher.id = p_other
          where n.role_id = p_role and not (lower.name = any (p.never))
            and not exists (
              select from identity.staff_role_permissions o join identity.permissions held on held.id = o.permission_id
              where o.role_id = p_other and (
                (held.id = p.id and o.needs in ('NOTHING', n.needs) and o.reach in ('ANY', n.reach))
                or (p.name = held.name || ':request' and o.needs = 'NOTHING' and o.reach in ('ANY', 'OPENED'))))
            and not coalesce(n.request_id is null and lower.built_in and higher.built_in
              and array_position(array['support', 'admin', 'super_admin'], lower.name)
                < array_position(array['support', 'admin', 'super_admin'], higher.name), false))
      $$;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
