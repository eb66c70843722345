import { type Client, insert, place } from '../seed-insert.js';
import type { SeedTenantSettings, TenantsPart } from '../seed-rows.js';

const atOnce = 5_000;

/** Each tenant has a row since it is there; what it has set is written into that. */
async function setSettings(client: Client, settings: readonly SeedTenantSettings[]): Promise<void> {
  for (let from = 0; from < settings.length; from += atOnce) {
    await client.query(
      `update tenants.tenant_settings s set notify_billing = r."notifyBilling", notify_system = r."notifySystem",
         notify_security = r."notifySecurity", password_min_length = r."passwordMinLength", password_mixed = r."passwordMixed",
         session_hours = r."sessionHours", login_attempts = r."loginAttempts", two_factor_required = r."twoFactorRequired",
         updated = r.updated
       from jsonb_to_recordset($1::jsonb) as r("tenantId" uuid, "notifyBilling" boolean, "notifySystem" boolean,
         "notifySecurity" boolean, "passwordMinLength" integer, "passwordMixed" boolean, "sessionHours" integer,
         "loginAttempts" integer, "twoFactorRequired" boolean, updated timestamptz)
       where s.tenant_id = r."tenantId"`,
      [JSON.stringify(settings.slice(from, from + atOnce))],
    );
  }
}

/** What tenants have set, where their bills go, and what they have agreed to. */
export async function seedSettings(
  client: Client,
  { settings, consents }: Pick<TenantsPart, 'settings' | 'consents'>,
): Promise<void> {
  await setSettings(client, settings);
  const mailed = settings.flatMap(({ billingEmail: email, ...row }) => (email ? [{ ...row, email }] : []));
  await insert(client, 'billing_email_personal', { ...place, email: 'text' }, mailed);
  const posted = settings.flatMap(({ billingAddress: address, ...row }) => (address ? [{ ...row, address }] : []));
  await insert(client, 'billing_address_personal', { ...place, address: 'jsonb' }, posted);
  await insert(
    client,
    'tenant_consents',
    { ...place, purpose: 'text', granted: 'boolean', since: 'timestamptz' },
    consents,
  );
}
