import {
  type AuthenticationResponseJSON,
  type AuthenticatorTransport,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import type { Transaction } from '../../kit/transaction.js';
import type { Access } from '../sign-in/access.js';
import type { Passkey } from './passkey.entity.js';
import { type PasskeyOccasion, startPasskeyChallenge, takePasskeyChallenge } from './passkey-challenges.js';
import { noteUse, passkeyForUse, passkeysOf } from './passkeys.js';

const described = ({ credentialId, transports }: Passkey) => ({
  id: credentialId,
  transports: transports as AuthenticatorTransport[],
});

/** Where passkeys live: they work on this origin and nowhere else. */
function partyOf({ settings }: Access): { id: string; name: string; origin: string } {
  const { hostname, origin } = new URL(settings.publicUrl);
  return { id: hostname, name: settings.issuer, origin };
}

/** What to ask a browser for, to make a passkey; what is there already is not made twice. */
export async function registrationOptions(
  tx: Transaction,
  access: Access,
  occasion: PasskeyOccasion,
  account: { email: string; name: string },
): Promise<string> {
  const { id, name } = partyOf(access);
  const options = await generateRegistrationOptions({
    rpID: id,
    rpName: name,
    userID: new Uint8Array(Buffer.from(occasion.userId.replaceAll('-', ''), 'hex')),
    userName: account.email,
    userDisplayName: account.name,
    challenge: new Uint8Array(await startPasskeyChallenge(tx, access.settings, occasion)),
    attestationType: 'none',
    timeout: access.settings.challengeSeconds * 1000,
    excludeCredentials: (await passkeysOf(tx, occasion.userId)).map(described),
    authenticatorSelection: { residentKey: 'discouraged', userVerification: 'required' },
  });
  return JSON.stringify(options);
}

/** What to ask a browser for, to answer with one of the person's passkeys. */
export async function assertionOptions(tx: Transaction, access: Access, occasion: PasskeyOccasion): Promise<string> {
  const options = await generateAuthenticationOptions({
    rpID: partyOf(access).id,
    challenge: new Uint8Array(await startPasskeyChallenge(tx, access.settings, occasion)),
    timeout: access.settings.challengeSeconds * 1000,
    allowCredentials: (await passkeysOf(tx, occasion.userId)).map(described),
    userVerification: 'required',
  });
  return JSON.stringify(options);
}

interface AnyCredential {
  id: string;
  response: { clientDataJSON: string };
}

/** The credential that the browser wrote; the library looks at the rest of it. */
function parsed<Response extends AnyCredential>(text: string): { response: Response; challenge: string } | null {
  try {
    const response = JSON.parse(text) as Response;
    const clientData = JSON.parse(Buffer.from(response.response.clientDataJSON, 'base64url').toString()) as {
      challenge?: unknown;
    };
    if (typeof response.id !== 'string' || typeof clientData.challenge !== 'string') return null;
    return { response, challenge: clientData.challenge };
  } catch {
    return null;
  }
}

export type MadeCredential = Pick<Passkey, 'credentialId' | 'publicKey' | 'counter' | 'transports'>;

/** The credential that was made, if it was made for this occasion, here, and by somebody who proved themselves to the device. */
export async function verifyRegistration(
  tx: Transaction,
  access: Access,
  occasion: PasskeyOccasion,
  text: string,
): Promise<MadeCredential | null> {
  const { id, origin } = partyOf(access);
  const answer = parsed<RegistrationResponseJSON>(text);
  if (!answer || !(await takePasskeyChallenge(tx, answer.challenge, occasion))) return null;
  const { registrationInfo } = await verifyRegistrationResponse({
    response: answer.response,
    expectedChallenge: answer.challenge,
    expectedOrigin: origin,
    expectedRPID: id,
    requireUserVerification: true,
  }).catch(() => ({ registrationInfo: undefined }));
  if (!registrationInfo) return null;
  const { credential } = registrationInfo;
  return {
    credentialId: credential.id,
    publicKey: Buffer.from(credential.publicKey),
    counter: String(credential.counter),
    transports: credential.transports ?? [],
  };
}

/** Whether the person answered with a passkey of theirs, for this occasion. A counter that went back is a copied key, and refused. */
export async function verifyAssertion(
  tx: Transaction,
  access: Access,
  occasion: PasskeyOccasion,
  text: string,
): Promise<boolean> {
  const { id, origin } = partyOf(access);
  const answer = parsed<AuthenticationResponseJSON>(text);
  if (!answer || !(await takePasskeyChallenge(tx, answer.challenge, occasion))) return false;
  const passkey = await passkeyForUse(tx, occasion.userId, answer.response.id);
  if (!passkey) return false;
  const verification = await verifyAuthenticationResponse({
    response: answer.response,
    expectedChallenge: answer.challenge,
    expectedOrigin: origin,
    expectedRPID: id,
    credential: {
      ...described(passkey),
      publicKey: new Uint8Array(passkey.publicKey),
      counter: Number(passkey.counter),
    },
    requireUserVerification: true,
  }).catch(() => null);
  if (!verification?.verified) return false;
  await noteUse(tx, passkey.id, verification.authenticationInfo.newCounter);
  return true;
}
