import type { Client } from '../../subgraphs/kit/request.js';
import type { SubgraphResult } from '../../subgraphs/kit/subgraph.js';
import { codeOf, type IdentityUnderTest } from './identity.js';
import type { AccountForTest } from './people.js';

const firstStep = 'mutation ($input: SignInInput!) { signIn(input: $input) { next challenge passkey } }';
const secondStep = `mutation ($input: VerifySecondFactorInput!) { verifySecondFactor(input: $input) {
  session { id expires } recoveryCodes recoveryCodesLeft } }`;

export interface FirstStep {
  next: string;
  challenge: string;
  passkey: boolean;
}

/** Password in, challenge out. */
export async function passwordStep(
  identity: IdentityUnderTest,
  account: AccountForTest,
  from: Partial<Client> = {},
): Promise<FirstStep> {
  const { email, password } = account;
  const { data } = await identity.as(null, from).run(firstStep, { input: { email, password, deviceName: 'Laptop' } });
  return (data as { signIn: FirstStep }).signIn;
}

/** Lets the authenticator show a code that was never used, however often a test signs in within 30 seconds. */
export async function freshCode(identity: IdentityUnderTest, account: AccountForTest): Promise<string> {
  await identity.sql('update identity.credentials set totp_last_step = null where user_id = $1', [account.staffId]);
  return codeOf(account.totpSecret ?? '');
}

export interface SecondStep {
  result: SubgraphResult;
  sessionId: string;
  recoveryCodes: string[] | null;
  recoveryCodesLeft: number | null;
}

/** Answers a challenge with a code. */
export async function codeStep(
  identity: IdentityUnderTest,
  challenge: string,
  code: string,
  from: Partial<Client> = {},
): Promise<SecondStep> {
  const result = await identity.as(null, from).run(secondStep, { input: { challenge, code } });
  const done = (result.data as { verifySecondFactor?: Omit<SecondStep, 'result'> & { session: { id: string } } } | null)
    ?.verifySecondFactor;
  return {
    result,
    sessionId: done?.session.id ?? '',
    recoveryCodes: done?.recoveryCodes ?? null,
    recoveryCodesLeft: done?.recoveryCodesLeft ?? null,
  };
}

/** Both steps, from some place. */
export async function signInFrom(
  identity: IdentityUnderTest,
  account: AccountForTest,
  from: Partial<Client> = {},
): Promise<SecondStep> {
  const { challenge } = await passwordStep(identity, account, from);
  return codeStep(identity, challenge, await freshCode(identity, account), from);
}

/** Confirms password and code, as sensitive actions ask for. */
export async function confirm(identity: IdentityUnderTest, account: AccountForTest, sessionId: string): Promise<void> {
  const input = { password: account.password, code: await freshCode(identity, account) };
  await identity
    .as(sessionId)
    .run('mutation ($input: ReauthenticateInput!) { reauthenticate(input: $input) { validUntil } }', { input });
}

export const codesOf = (result: SubgraphResult): unknown[] =>
  (result.errors ?? []).map((error) => error.extensions.code);
