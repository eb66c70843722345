/** Whether this browser can be asked for passkeys, in the way of JSON that the server writes and reads. */
export function knowsPasskeys(): boolean {
  return (
    typeof PublicKeyCredential !== 'undefined' && typeof PublicKeyCredential.parseRequestOptionsFromJSON === 'function'
  );
}

function asText(credential: Credential | null): string {
  if (!(credential instanceof PublicKeyCredential)) throw new Error('No passkey was given.');
  return JSON.stringify(credential.toJSON());
}

/** Has the browser answer with a passkey; throws when the person does not want to. */
export async function askPasskey(options: string): Promise<string> {
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(JSON.parse(options));
  return asText(await navigator.credentials.get({ publicKey }));
}

/** Has the browser make a passkey; throws when the person does not want to. */
export async function makePasskey(options: string): Promise<string> {
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(JSON.parse(options));
  return asText(await navigator.credentials.create({ publicKey }));
}

/** What went wrong between browser and person, in a sentence; the browser does not tell refusal from time-out. */
export function passkeyProblem(error: unknown): string {
  if (error instanceof DOMException && error.name === 'InvalidStateError') {
    return 'This device has a passkey for your account already.';
  }
  if (error instanceof DOMException && error.name === 'NotAllowedError') {
    return 'No passkey was given: it was cancelled, took too long, or there is none on this device.';
  }
  return error instanceof Error ? error.message : 'The passkey could not be used.';
}
