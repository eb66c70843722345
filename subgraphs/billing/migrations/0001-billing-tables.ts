import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The mirror of Stripe: references and the least state that access control and the console need. What has a permission
 * of its own (amounts, MRR, Stripe's ids, payment methods) lives in a table of its own, so that a policy can guard it.
 */
export class BillingTables1763600003001 implements MigrationInterface {
  name = 'BillingTables1763600003001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table billing.plans (
        id uuid primary key,
        name text not null,
        slug text not null unique,
        description text not null,
        price_monthly bigint not null check (price_monthly >= 0),
        price_yearly bigint not null check (price_yearly >= 0),
        currency text not null check (currency ~ '^[a-z]{3}$'),
        max_users integer, max_domains integer, max_campaigns_per_month integer, max_email_accounts integer,
        max_emails_per_month integer, max_warmups integer, max_contacts integer, max_storage_gb integer,
        api_rate_per_minute integer,
        api_access boolean not null default false,
        priority_support boolean not null default false,
        advanced_analytics boolean not null default false,
        white_label boolean not null default false,
        is_active boolean not null default true,
        -- A product is no customer's: it stands here, and not among the guarded references.
        stripe_product_id text unique,
        created timestamptz(3) not null default now(),
        updated timestamptz(3) not null default now()
      );
      create index on billing.plans (price_monthly, id);

      insert into billing.plans (id, name, slug, description, price_monthly, price_yearly, currency, max_users, max_domains,
        max_campaigns_per_month, max_email_accounts, max_emails_per_month, max_warmups, max_contacts, max_storage_gb,
        api_rate_per_minute, api_access, priority_support, advanced_analytics, white_label) values
        ('019a8000-0000-7301-8000-000000000001', 'Free', 'free', 'To try it out.',
          0, 0, 'usd', 1, 1, 1, 1, 500, 1, 250, 1, 0, false, false, false, false),
        ('019a8000-0000-7301-8000-000000000002', 'Starter', 'starter', 'For one team and its first campaigns.',
          2900, 29000, 'usd', 3, 3, 10, 5, 10000, 5, 5000, 5, 60, true, false, false, false),
        ('019a8000-0000-7301-8000-000000000003', 'Pro', 'pro', 'For teams that send every day.',
          9900, 99000, 'usd', 15, 15, 100, 50, 100000, 50, 50000, 50, 300, true, true, true, false),
        ('019a8000-0000-7301-8000-000000000004', 'Enterprise', 'enterprise', 'Without limits, under the customer’s own brand.',
          49900, 499000, 'usd', null, null, null, null, null, null, null, null, 1000, true, true, true, true);

      -- Whose a Stripe customer is. Never moves to another tenant.
      create table billing.customers (
        stripe_customer_id text primary key,
        tenant_id uuid not null,
        environment text not null check (environment in ('PRODUCTION', 'TEST')),
        livemode boolean not null,
        created timestamptz(3) not null default now(),
        deleted timestamptz(3)
      );
      create index on billing.customers (tenant_id);

      create table billing.subscriptions (
        id uuid primary key,
        tenant_id uuid not null,
        environment text not null check (environment in ('PRODUCTION', 'TEST')),
        plan_id uuid references billing.plans,
        pending_plan_id uuid references billing.plans,
        status text not null check (status in
          ('INCOMPLETE', 'INCOMPLETE_EXPIRED', 'TRIALING', 'ACTIVE', 'PAST_DUE', 'CANCELED', 'UNPAID', 'PAUSED')),
        collection_paused boolean not null default false,
        current_period_start timestamptz(3),
        current_period_end timestamptz(3),
        cancel_at_period_end boolean not null default false,
        canceled_at timestamptz(3),
        cancel_reason text,
        stripe_created timestamptz(3) not null,
        synced timestamptz(3) not null,
        -- The Stripe time of the event that this state is from: what is older changes nothing.
        last_event_created timestamptz(3),
        created timestamptz(3) not null default now(),
        updated timestamptz(3) not null default now(),
        deleted timestamptz(3)
      );
      create index on billing.subscriptions (stripe_created, id);
      create index on billing.subscriptions (tenant_id, stripe_created, id);
      create index on billing.subscriptions (status);
      create index on billing.subscriptions (plan_id);
      create index on billing.subscriptions (pending_plan_id);

      -- Derived from the items' prices: Stripe decides.
      create table billing.subscription_revenue (
        subscription_id uuid primary key references billing.subscriptions on delete cascade,
        tenant_id uuid not null,
        environment text not null,
        -- Null when a price has no single amount, such as tiers.
        mrr_amount bigint,
        currency text
      );

      create table billing.invoices (
        id uuid primary key,
        tenant_id uuid not null,
        environment text not null check (environment in ('PRODUCTION', 'TEST')),
        subscription_id uuid,
        number text,
        status text not null check (status in ('DRAFT', 'OPEN', 'PAID', 'UNCOLLECTIBLE', 'VOID')),
        stripe_created timestamptz(3) not null,
        due_date timestamptz(3),
        synced timestamptz(3) not null,
        last_event_created timestamptz(3),
        created timestamptz(3) not null default now(),
        updated timestamptz(3) not null default now(),
        deleted timestamptz(3)
      );
      create index on billing.invoices (stripe_created, id);
      create index on billing.invoices (tenant_id, stripe_created, id);
      create index on billing.invoices (status, stripe_created, id);
      create index on billing.invoices (subscription_id);

      create table billing.invoice_amounts (
        invoice_id uuid primary key references billing.invoices on delete cascade,
        tenant_id uuid not null,
        environment text not null,
        total bigint not null,
        tax bigint,
        amount_paid bigint not null,
        currency text not null
      );

      create table billing.payments (
        id uuid primary key,
        tenant_id uuid not null,
        environment text not null check (environment in ('PRODUCTION', 'TEST')),
        invoice_id uuid,
        status text not null check (status in ('PENDING', 'SUCCEEDED', 'FAILED')),
        failure_code text,
        stripe_created timestamptz(3) not null,
        synced timestamptz(3) not null,
        last_event_created timestamptz(3),
        created timestamptz(3) not null default now(),
        updated timestamptz(3) not null default now(),
        deleted timestamptz(3)
      );
      create index on billing.payments (tenant_id, stripe_created, id);
      create index on billing.payments (invoice_id);

      create table billing.payment_amounts (
        payment_id uuid primary key references billing.payments on delete cascade,
        tenant_id uuid not null,
        environment text not null,
        amount bigint not null,
        amount_refunded bigint not null,
        currency text not null
      );

      -- The brand alone; the last four digits are in the next table.
      create table billing.payment_brands (
        payment_id uuid primary key references billing.payments on delete cascade,
        tenant_id uuid not null,
        environment text not null,
        brand text not null
      );
      create table billing.payment_methods_personal (
        payment_id uuid primary key references billing.payments on delete cascade,
        tenant_id uuid not null,
        environment text not null,
        brand text not null,
        last4 text
      );

      -- Stripe's ids of subscriptions, invoices and charges; Stripe's prefixes keep them apart.
      create table billing.stripe_references (
        object_id uuid primary key,
        stripe_id text not null unique,
        tenant_id uuid not null,
        environment text not null,
        livemode boolean not null
      );

      create table billing.webhook_events (
        id uuid primary key,
        stripe_event_id text not null unique,
        type text not null,
        stripe_created timestamptz(3) not null,
        received timestamptz(3) not null default now(),
        processed timestamptz(3),
        status text not null check (status in ('STORED', 'PROCESSED', 'FAILED')),
        error text,
        attempts integer not null default 0
      );
      create index on billing.webhook_events (received, id);
      create index on billing.webhook_events (status, received, id);
      create index on billing.webhook_events (type, received, id);

      -- What Stripe sent, names and addresses of people in it: only Rookery itself reads it again.
      create table billing.webhook_payloads_personal (
        event_id uuid primary key references billing.webhook_events on delete cascade,
        stripe_object_id text,
        payload jsonb not null
      );
      create index on billing.webhook_payloads_personal (stripe_object_id);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only.');
  }
}
