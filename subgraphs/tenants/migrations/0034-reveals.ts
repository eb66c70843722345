import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Personal data that somebody has revealed for a case: of one user, some fields, for fifteen minutes, and no longer than the
 * tenant is open. The smallest elevation there is; nobody approves it, and the record says who, what and for which case.
 */
export class Reveals1763600002134 implements MigrationInterface {
  name = 'Reveals1763600002134';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table tenants.reveals (
        id uuid primary key,
        staff_id uuid not null,
        user_id uuid not null,
        environment text not null,
        tenant_id uuid not null,
        case_id uuid not null,
        fields text[] not null check (cardinality(fields) > 0 and fields <@ array['PHONE', 'POSTAL_ADDRESS', 'LOGIN_IP']),
        granted timestamptz(3) not null default clock_timestamp(),
        expires timestamptz(3) not null default clock_timestamp() + interval '15 minutes',
        check (expires <= granted + interval '16 minutes'),
        foreign key (user_id, environment) references tenants.users (id, environment),
        foreign key (case_id, tenant_id) references tenants.support_cases (id, tenant_id)
      );
      create index reveals_of_staff on tenants.reveals (staff_id, user_id, expires);
      create index reveals_by_user on tenants.reveals (user_id, granted);
      select kit.seal_table('tenants.reveals');
      grant insert on tenants.reveals to rookery_kit;

      -- The case that was named, or the one that the tenant is open for; null when neither is there.
      create function tenants.reveal(p_id uuid, p_user uuid, p_case text, p_fields text[],
        out case_id uuid, out tenant_id uuid, out expires timestamptz)
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      declare
        person tenants.users;
      begin
        select u.* into person from tenants.users u where u.id = p_user and u.environment = any (kit.environments());
        if person.id is null or not kit.holds('users:reveal') then
          raise exception 'this person may not reveal it' using errcode = 'RK403';
        end if;
        select c.id, c.tenant_id into reveal.case_id, reveal.tenant_id from tenants.support_cases c
          left join tenants.opened_tenants o on o.tenant_id = c.tenant_id and o.staff_id = kit.viewer_id()
            and o.closed is null and clock_timestamp() < o.expires
          where c.tenant_id = any (person.tenant_ids) and c.deleted is null
            and (kit.has_reach('users:reveal', 'ANY') or (kit.has_reach('users:reveal', 'OPENED') and o.id is not null))
            and case when p_case is null then o.case_id = c.id else c.reference = upper(p_case) or c.id::text = lower(p_case) end
          order by c.created desc limit 1;
        if reveal.case_id is null then return; end if;
        insert into tenants.reveals (id, staff_id, user_id, environment, tenant_id, case_id, fields)
          values (p_id, kit.viewer_id(), p_user, person.environment, reveal.tenant_id, reveal.case_id, p_fields)
          returning reveals.expires into reveal.expires;
      end $$;

      -- What the viewer has revealed and may still see, by the database's clock.
      create function tenants.revealed(p_users uuid[]) returns table (user_id uuid, fields text[], until timestamptz,
        phone text, postal_address text, login_ip text)
      language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        select f.user_id, f.fields, f.until,
          case when 'PHONE' = any (f.fields) then c.phone end,
          case when 'POSTAL_ADDRESS' = any (f.fields) then c.postal_address end,
          case when 'LOGIN_IP' = any (f.fields) then host(i.ip) end
        from (
          select r.user_id, array_agg(distinct field order by field) as fields, min(r.expires) as until
          from tenants.reveals r, unnest(r.fields) field
          where r.staff_id = kit.viewer_id() and r.user_id = any (p_users) and clock_timestamp() < r.expires
            and r.environment = any (kit.environments())
            and (kit.has_reach('users:reveal', 'ANY')
              or (kit.has_reach('users:reveal', 'OPENED') and r.tenant_id = any (kit.opened())))
          group by r.user_id) f
        left join tenants.user_contact_personal c on c.user_id = f.user_id
        left join tenants.user_login_ip_personal i on i.user_id = f.user_id
      $$;
    `);
    for (const signature of ['reveal(uuid, uuid, text, text[])', 'revealed(uuid[])']) {
      await runner.query(`
        alter function tenants.${signature} owner to rookery_kit;
        revoke all on function tenants.${signature} from public;
        grant execute on function tenants.${signature} to rookery_tenants;
      `);
    }
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
