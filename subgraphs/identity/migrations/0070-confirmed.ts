import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whether whoever is here has lately confirmed password and second factor, asked by what lies in other services and is shown only then.
 * The first ten minutes of a session count as confirmed, as they do where changes are asked for.
 */
export class Confirmed1763600001170 implements MigrationInterface {
  name = 'Confirmed1763600001170';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function identity.is_confirmed() returns boolean
      language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        select kit.is_system() or kit.viewer() ->> 'reauthenticatedUntil' is not null or exists (
          select from identity.sessions s where s.id = (kit.viewer() ->> 'sessionId')::uuid
            and clock_timestamp() < s.created + interval '10 minutes')
      $$;
      alter function identity.is_confirmed() owner to rookery_kit;
      revoke all on function identity.is_confirmed() from public;
      grant execute on function identity.is_confirmed() to rookery_kit, rookery_identity, rookery_tenants, rookery_maintenance;
      grant usage on schema identity to rookery_tenants;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
