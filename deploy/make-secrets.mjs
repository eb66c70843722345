// Makes the keys and passwords that docker-compose.yml names: node deploy/make-secrets.mjs FOLDER
// A file that is there stays as it is, so that running this again adds what a new release needs and changes nothing.
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [folder] = process.argv.slice(2);
if (!folder) {
  console.error('usage: node deploy/make-secrets.mjs FOLDER');
  process.exit(2);
}

const password = () => randomBytes(32).toString('base64url');

function signingKey() {
  const key = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' });
  return JSON.stringify({ ...key, kid: randomBytes(6).toString('hex'), alg: 'EdDSA' });
}

/** What subgraphs may know of the gateways' key. */
function publicKeys() {
  const { kty, crv, x, kid, alg } = JSON.parse(readFileSync(join(folder, 'viewer_private_key'), 'utf8'));
  return JSON.stringify({ keys: [{ kty, crv, x, kid, alg }] });
}

const roles = ['identity', 'tenants', 'billing', 'audit', 'platform', 'gateway', 'jobs'];

const secrets = {
  database_password: password,
  ...Object.fromEntries(roles.map((role) => [`${role}_database_password`, password])),
  viewer_private_key: signingKey,
  viewer_public_keys: publicKeys,
  factor_key: password,
  // With a Stripe account: replace it by the signing secret of the webhook.
  stripe_webhook_secret: () => `whsec_${randomBytes(24).toString('base64url')}`,
  // Empty is none: put the key of the account in when there is one.
  stripe_secret_key: () => '',
  posthog_api_key: () => '',
};

// Containers read the files as a user of their own; nobody else on this machine gets through the folder.
mkdirSync(folder, { recursive: true, mode: 0o700 });
chmodSync(folder, 0o700);
for (const [name, make] of Object.entries(secrets)) {
  const file = join(folder, name);
  if (existsSync(file)) continue;
  writeFileSync(file, make(), { mode: 0o444 });
  console.log(`made ${name}`);
}
