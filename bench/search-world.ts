import type pg from 'pg';
import { companyName, companyNames } from '../host/demo/names-companies.js';
import { unitedStates } from '../host/demo/names-english.js';
import { countries } from '../host/demo/names-people.js';

const endings = [
  '',
  's',
  'son',
  'er',
  'mann',
  'berg',
  'ford',
  'ley',
  'ton',
  'sen',
  'ova',
  'ini',
  'eau',
  'well',
  'worth',
  'by',
];

/** Names as they come: a few thousand surnames, a few hundred given names, and everybody's company. */
export const given = [...new Set(countries.flatMap(([country]) => country.given))];
export const families = [
  ...new Set(countries.flatMap(([country]) => country.family.flatMap((name) => endings.map((end) => `${name}${end}`)))),
];
export const companies = Array.from(
  { length: Math.min(companyNames, 20_000) },
  (_none, index) => companyName(index, unitedStates).short,
);

const usersPerTenant = 8;

/** Adds users (and a tenant for every eight of them) until there are so many. */
export async function fillTo(client: pg.Client, from: number, to: number): Promise<void> {
  await client.query('set role rookery_maintenance');
  const step = 50_000;
  for (let first = from; first < to; first += step) {
    const last = Math.min(first + step, to) - 1;
    await client.query(
      `insert into tenants.tenants (id, name, status, environment)
       select md5('tenant' || n)::uuid, ($3::text[])[1 + n % $4] || ' ' || n, 'ACTIVE', 'PRODUCTION'
       from generate_series($1::int, $2::int) n`,
      [Math.ceil(first / usersPerTenant), Math.floor(last / usersPerTenant), companies, companies.length],
    );
    // The same surname and given name come together again and again, but no number is in a name.
    await client.query(
      `insert into tenants.users (id, name, status, environment, masked_email, tenant_ids)
       select md5('user' || n)::uuid, ($3::text[])[1 + (n * 7919) % $4] || ' ' || ($5::text[])[1 + (n * 104729) % $6], 'ACTIVE',
         'PRODUCTION', 'u•••@' || 'company' || n / ${usersPerTenant} || '.example', array[md5('tenant' || n / ${usersPerTenant})::uuid]
       from generate_series($1::bigint, $2::bigint) n`,
      [first, last, given, given.length, families, families.length],
    );
    await client.query(
      `insert into tenants.user_email_personal (user_id, environment, email)
       select md5('user' || n)::uuid, 'PRODUCTION', 'u' || n || '@company' || n / ${usersPerTenant} || '.example'
       from generate_series($1::bigint, $2::bigint) n`,
      [first, last],
    );
    process.stdout.write(`\r${last + 1} of ${to} users `);
  }
  await client.query('reset role');
  process.stdout.write('\r');
  await client.query('vacuum analyze tenants.users');
  await client.query('vacuum analyze tenants.user_email_personal');
  await client.query('vacuum analyze tenants.tenants');
  await client.query('vacuum analyze tenants.name_words');
}
