import { expect, test } from '@jest/globals';
import { exportJWK, generateKeyPair, type JWK, SignJWT } from 'jose';
import { createViewerSigner, createViewerVerifier, type ViewerClaims } from './viewer-token.js';

const claims: ViewerClaims = {
  kind: 'STAFF',
  subject: '019a0000-0000-7104-8000-000000000001',
  client: { ipAddress: '203.0.113.7', userAgent: 'test' },
};

async function aKey(
  kid: string,
): Promise<{ secret: JWK; open: JWK; key: Awaited<ReturnType<typeof generateKeyPair>>['privateKey'] }> {
  const pair = await generateKeyPair('EdDSA', { extractable: true });
  return {
    secret: { ...(await exportJWK(pair.privateKey)), kid },
    open: { ...(await exportJWK(pair.publicKey)), kid },
    key: pair.privateKey,
  };
}

test('a subgraph believes a token that was signed for it', async () => {
  const key = await aKey('one');
  const token = await (await createViewerSigner(key.secret))('billing', claims);
  expect(await (await createViewerVerifier('billing', { keys: [key.open] }))(token)).toEqual(claims);
});

test('a token for one subgraph is refused by another', async () => {
  const key = await aKey('one');
  const token = await (await createViewerSigner(key.secret))('billing', claims);
  const verify = await createViewerVerifier('tenants', { keys: [key.open] });
  await expect(verify(token)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
});

test('a token that somebody else signed is refused, whatever it says of its key', async () => {
  const [ours, theirs] = [await aKey('one'), await aKey('one')];
  const token = await (await createViewerSigner(theirs.secret))('billing', claims);
  const verify = await createViewerVerifier('billing', { keys: [ours.open] });
  await expect(verify(token)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
});

test('an old token is refused, also when its end is far off', async () => {
  const key = await aKey('one');
  const verify = await createViewerVerifier('billing', { keys: [key.open] });
  const old = await new SignJWT({ kind: 'STAFF', sub: 'x' })
    .setProtectedHeader({ alg: 'EdDSA', kid: 'one' })
    .setIssuer('rookery-gateway')
    .setAudience('billing')
    .setIssuedAt(Math.floor(Date.now() / 1000) - 120)
    .setExpirationTime('1h')
    .sign(key.key);
  await expect(verify(old)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
});

test('while a key rotates, both are believed', async () => {
  const [before, after] = [await aKey('before'), await aKey('after')];
  const verify = await createViewerVerifier('billing', { keys: [before.open, after.open] });
  for (const key of [before, after]) {
    expect(await verify(await (await createViewerSigner(key.secret))('billing', claims))).toEqual(claims);
  }
});

test.each(['', 'x', 'a.b.c', 'eyJhbGciOiJub25lIn0.e30.'])('%j is no token', async (text) => {
  const key = await aKey('one');
  const verify = await createViewerVerifier('billing', { keys: [key.open] });
  await expect(verify(text)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
});
