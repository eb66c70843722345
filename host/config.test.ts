import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { readConfig } from './config.js';
import { loadKeys } from './keys.js';

const folders: string[] = [];
const folder = () => {
  folders.push(mkdtempSync(join(tmpdir(), 'rookery-config-')));
  return folders.at(-1) as string;
};
afterAll(() => {
  for (const one of folders) rmSync(one, { recursive: true });
});

const keys = '{"kty":"OKP","crv":"Ed25519","x":"AAAA","d":"BBBB"}';
const database = 'postgres://rookery@database:5432/rookery';
const thirtyTwo = Buffer.alloc(32).toString('base64url');

describe('the configuration', () => {
  test('has a default for everything', () => {
    expect(readConfig({})).toMatchObject({
      port: 4000,
      host: '127.0.0.1',
      service: 'all',
      publicUrl: 'http://localhost:4000',
    });
  });

  test.each<[NodeJS.ProcessEnv, RegExp]>([
    [{ PORT: 'http' }, /PORT: /],
    [{ SERVICES: 'everything' }, /SERVICES: /],
    [{ DATABASE_URL: 'mysql://localhost/x' }, /DATABASE_URL: /],
    [{ TENANTS_URL: 'tenants:4000' }, /TENANTS_URL: must begin with http/],
    [{ FACTOR_KEY_FILE: '/nowhere/at/all' }, /FACTOR_KEY_FILE: this file cannot be read \(ENOENT\)/],
    [{ PORT: 'x', SEED: 'y' }, /PORT: (.|\n)*SEED: /],
    [{ POSTHOG_HOST: 'http://posthog.example' }, /POSTHOG_HOST: must begin with https/],
    [{ STRIPE_SECRET_KEY: 'pk_live_x' }, /STRIPE_SECRET_KEY: must be a secret or a restricted key/],
    [{ STRIPE_SECRET_KEY: 'sk_x', STRIPE_API_BASE: 'http://stripe.example' }, /STRIPE_API_BASE: must begin with https/],
    [{ STRIPE_API_BASE: 'http://localhost:12111' }, /STRIPE_SECRET_KEY: belongs to STRIPE_API_BASE/],
    [
      { POSTHOG_HOST: 'https://eu.posthog.com', POSTHOG_PROJECT_ID: '7' },
      /POSTHOG_API_KEY: belongs to what else is set/,
    ],
  ])('that is wrong names its variable: %j', (environment, sentence) => {
    expect(() => readConfig(environment)).toThrow(sentence);
  });

  test.each<[NodeJS.ProcessEnv, string[]]>([
    [{}, ['DATABASE_URL', 'VIEWER_PRIVATE_KEY', 'VIEWER_PUBLIC_KEYS', 'FACTOR_KEY', 'STRIPE_WEBHOOK_SECRET']],
    [{ SERVICES: 'gateway', DATABASE_URL: database }, ['VIEWER_PRIVATE_KEY', 'GATEWAY_DATABASE_PASSWORD']],
    [
      { SERVICES: 'identity', DATABASE_URL: database },
      ['VIEWER_PUBLIC_KEYS', 'FACTOR_KEY', 'IDENTITY_DATABASE_PASSWORD'],
    ],
    [{ SERVICES: 'jobs', DATABASE_URL: database }, ['JOBS_DATABASE_PASSWORD', 'TENANTS_DATABASE_PASSWORD']],
  ])('says what production misses: %j', (environment, missing) => {
    expect(() => readConfig({ NODE_ENV: 'production', ...environment })).toThrow(missing.join(', '));
  });

  test('takes secrets from files, and the owner’s password into the address', () => {
    const file = join(folder(), 'password');
    writeFileSync(file, 'p/w\n');
    const { databaseUrl } = readConfig({ DATABASE_URL: database, DATABASE_PASSWORD_FILE: file });
    expect(new URL(databaseUrl ?? '')).toMatchObject({ username: 'rookery', password: 'p%2Fw', host: 'database:5432' });
  });
});

describe('keys', () => {
  const given = (environment: NodeJS.ProcessEnv) => loadKeys(readConfig(environment));

  test('are made once where none is given, and only when they are asked for', () => {
    const dataDir = folder();
    const file = join(dataDir, 'keys', 'rookery.json');
    const made = given({ DATA_DIR: dataDir });
    expect(existsSync(file)).toBe(false);
    expect(made.viewerPublicKeys.keys[0]).toMatchObject({ x: made.viewerPrivateKey.x });
    expect(made.viewerPublicKeys.keys[0]).not.toHaveProperty('d');
    expect(given({ DATA_DIR: dataDir }).databasePasswords).toEqual(made.databasePasswords);
    expect(existsSync(file)).toBe(true);
  });

  test('of a service that was given what it needs are never written', () => {
    const dataDir = folder();
    const one = given({
      NODE_ENV: 'production',
      SERVICES: 'identity',
      DATA_DIR: dataDir,
      DATABASE_URL: database,
      IDENTITY_DATABASE_PASSWORD: 'its own',
      VIEWER_PUBLIC_KEYS: `{"keys":[${keys}]}`,
      FACTOR_KEY: thirtyTwo,
    });
    expect(one.databasePasswords.identity).toBe('its own');
    expect(one.factorKey).toHaveLength(32);
    expect(existsSync(join(dataDir, 'keys'))).toBe(false);
    expect(() => one.databasePasswords.tenants).toThrow('production makes none');
  });

  test('are the same for whoever has the owner’s password', () => {
    const withOwner = { DATABASE_URL: 'postgres://rookery:secret@database/rookery' };
    const passwords = () => ({ ...given({ ...withOwner, DATA_DIR: folder() }).databasePasswords });
    expect(passwords()).toEqual(passwords());
    expect(new Set(Object.values(passwords())).size).toBe(7);
  });

  test.each<[NodeJS.ProcessEnv, RegExp]>([
    [{ FACTOR_KEY: 'too short' }, /FACTOR_KEY: must be 32 bytes/],
    [{ VIEWER_PRIVATE_KEY: '{"kty":"RSA"}' }, /VIEWER_PRIVATE_KEY: is not the Ed25519 key/],
    [{ VIEWER_PRIVATE_KEY: 'a secret' }, /^VIEWER_PRIVATE_KEY: (?!.*a secret)/],
    [{ VIEWER_PUBLIC_KEYS: '{"keys":[]}' }, /VIEWER_PUBLIC_KEYS: /],
  ])('that are wrong are refused at the start, by name: %j', (environment, sentence) => {
    expect(() => given(environment)).toThrow(sentence);
  });
});
