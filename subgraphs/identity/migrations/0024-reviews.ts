import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What somebody has to look at afterwards: grants every quarter, what was broken out, and what somebody shut out had done. */
export class Reviews1763600001024 implements MigrationInterface {
  name = 'Reviews1763600001024';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table identity.reviews (
        id uuid primary key,
        kind text not null check (kind in ('QUARTERLY', 'BREAK_GLASS', 'LOCK_OUT', 'SUSPENSION')),
        -- Whom it is about; everybody when null.
        subject_id uuid references identity.staff_members,
        elevation_id uuid references identity.elevations,
        opened_by uuid,
        created timestamptz(3) not null default clock_timestamp(),
        due timestamptz(3) not null,
        closed timestamptz(3),
        closed_by uuid,
        conclusion text check (length(conclusion) between 1 and 2000),
        check ((closed is null) = (conclusion is null)),
        constraint nobody_reviews_themselves check (closed_by <> subject_id)
      );
      create index reviews_by_due on identity.reviews (due, id);
      create index reviews_by_subject on identity.reviews (subject_id);
      create index reviews_by_elevation on identity.reviews (elevation_id);

      create table identity.review_items (
        id uuid primary key,
        review_id uuid not null references identity.reviews,
        staff_id uuid not null references identity.staff_members,
        role_id uuid not null references identity.staff_roles,
        since timestamptz(3),
        request_id uuid,
        last_used timestamptz(3),
        decision text check (decision in ('KEEP', 'REMOVE')),
        decided timestamptz(3),
        decided_by uuid,
        note text check (length(note) <= 500),
        unique (review_id, staff_id, role_id),
        check ((decision is null) = (decided is null)),
        constraint nobody_decides_their_own check (decided_by <> staff_id)
      );
      create index review_items_by_staff on identity.review_items (staff_id);

      -- What somebody has to be told. E-mail goes out from here later.
      create table identity.notices (
        id uuid primary key,
        staff_id uuid not null references identity.staff_members,
        kind text not null check (kind in ('BREAK_GLASS', 'LOCK_OUT', 'REQUEST_DECIDED')),
        subject_id uuid not null,
        created timestamptz(3) not null default clock_timestamp()
      );
      create index notices_by_staff on identity.notices (staff_id, created, id);

      select kit.seal_table('identity.reviews'), kit.seal_table('identity.review_items');
      select kit.guard('identity.notices', 'profile:own', p_owner => 'staff_id');
      create policy scope on identity.review_items for select using (
        (select kit.is_system()) or (select kit.has_reach('reviews:read', 'ANY'))
        or ((select kit.has_reach('reviews:read', 'SELF')) and staff_id = (select kit.viewer_id())));
      create policy scope on identity.reviews for select using (
        (select kit.is_system()) or (select kit.has_reach('reviews:read', 'ANY'))
        or ((select kit.has_reach('reviews:read', 'SELF')) and (subject_id = (select kit.viewer_id())
          or exists (select from identity.review_items i where i.review_id = reviews.id and i.staff_id = (select kit.viewer_id())))));
      create policy write_insert on identity.reviews for insert with check (
        (select kit.is_system()) or (select kit.has_reach('reviews:decide', 'ANY')));
      create policy write_update on identity.reviews for update using ((select kit.has_reach('reviews:decide', 'ANY')));
      create policy write_insert on identity.review_items for insert with check (
        (select kit.is_system()) or (select kit.has_reach('reviews:decide', 'ANY')));
      create policy write_update on identity.review_items for update using ((select kit.has_reach('reviews:decide', 'ANY')));
      create policy write_insert on identity.notices for insert with check ((select kit.is_system()));

      grant select, insert on identity.reviews, identity.review_items, identity.notices to rookery_identity;
      grant update (closed, closed_by, conclusion) on identity.reviews to rookery_identity;
      grant update (decision, decided, decided_by, note) on identity.review_items to rookery_identity;

      -- What somebody saw and did since then, in numbers.
      create function identity.activity_of(p_staff uuid, p_from timestamptz, p_to timestamptz) returns table (
        answers integer, tenants integer, people integer, changes integer, refused integer)
      language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        select (select count(*)::integer from audit.access_receipts r
            where r.actor_id = p_staff and r.time between p_from and p_to),
          (select count(distinct t)::integer from audit.access_receipts r, unnest(r.tenant_ids) t
            where r.actor_id = p_staff and r.time between p_from and p_to),
          (select count(distinct i)::integer from audit.access_receipts r, jsonb_array_elements(r.entities) g,
            jsonb_array_elements_text(g -> 'ids') i
            where r.actor_id = p_staff and r.time between p_from and p_to and g ->> 'type' = 'User'),
          (select count(*)::integer from audit.admin_audit_log a
            where a.actor_id = p_staff and a.creation_time between p_from and p_to and a.action !~ '(refused|failed)$'),
          (select count(*)::integer from audit.admin_audit_log a
            where a.actor_id = p_staff and a.creation_time between p_from and p_to and a.action ~ '(refused|failed)$')
        where kit.is_system() or kit.has_reach('reviews:read', 'ANY')
          or (kit.has_reach('reviews:read', 'SELF') and p_staff = kit.viewer_id())
      $$;
      alter function identity.activity_of(uuid, timestamptz, timestamptz) owner to rookery_kit;
      revoke all on function identity.activity_of(uuid, timestamptz, timestamptz) from public;
      grant execute on function identity.activity_of(uuid, timestamptz, timestamptz) to rookery_identity;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
