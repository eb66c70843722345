import { createHash, createSign, generateKeyPairSync, type KeyObject, randomBytes } from 'node:crypto';

/** What an authenticator and a browser do together, in software: WebAuthn level 2 with ES256 and no attestation. */
export interface Authenticator {
  /** Answers to creation options, as JSON text. */
  create(options: string, asked?: Asked): string;
  /** Answers to request options, as JSON text. */
  get(options: string, asked?: Asked): string;
  /** What it has counted; set it back, and it is a copy. */
  counter: number;
}

export interface Asked {
  /** The page that asks; the console's own when left out. */
  origin?: string;
  /** Whether the person proved themselves to the device: true when left out. */
  verified?: boolean;
}

const flags = { present: 0x01, verified: 0x04, attested: 0x40 } as const;

const sha256 = (data: string | Buffer) => createHash('sha256').update(data).digest();
const text = (value: string) => Buffer.concat([Buffer.of(0x60 + value.length), Buffer.from(value)]);

/** CBOR byte string of less than 64 KiB. */
function bytes(value: Buffer): Buffer {
  const length =
    value.length < 24
      ? [0x40 + value.length]
      : value.length < 256
        ? [0x58, value.length]
        : [0x59, value.length >> 8, value.length & 255];
  return Buffer.concat([Buffer.of(...length), value]);
}

/** The public key as COSE writes it: kty 2, alg -7, crv 1, x, y. */
function coseKey(publicKey: KeyObject): Buffer {
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
  const [first, last] = [x, y].map((coordinate) => bytes(Buffer.from(coordinate, 'base64url')));
  return Buffer.concat([Buffer.of(0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21), first!, Buffer.of(0x22), last!]);
}

interface AnyOptions {
  challenge: string;
  rp?: { id: string };
  rpId?: string;
}

/** A new authenticator with one key, for pages of this origin. */
export function newAuthenticator(origin: string): Authenticator {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const credentialId = randomBytes(32);
  const id = credentialId.toString('base64url');

  const clientData = (type: string, { challenge }: AnyOptions, asked: Asked) =>
    Buffer.from(JSON.stringify({ type, challenge, origin: asked.origin ?? origin, crossOrigin: false }));

  const authenticatorData = (
    { rp, rpId = rp?.id ?? '' }: AnyOptions,
    { verified = true }: Asked,
    attested?: Buffer,
  ) => {
    authenticator.counter += 1;
    const count = Buffer.alloc(4);
    count.writeUInt32BE(authenticator.counter);
    const flag = flags.present | (verified ? flags.verified : 0) | (attested ? flags.attested : 0);
    return Buffer.concat([sha256(rpId), Buffer.of(flag), count, attested ?? Buffer.alloc(0)]);
  };

  const credential = (response: Record<string, unknown>) =>
    JSON.stringify({ id, rawId: id, type: 'public-key', clientExtensionResults: {}, response });

  const authenticator: Authenticator = {
    counter: 0,
    create: (json, asked = {}) => {
      const options = JSON.parse(json) as AnyOptions;
      const length = Buffer.of(0, credentialId.length);
      const attested = Buffer.concat([Buffer.alloc(16), length, credentialId, coseKey(publicKey)]);
      const authData = bytes(authenticatorData(options, asked, attested));
      const parts = [
        Buffer.of(0xa3),
        text('fmt'),
        text('none'),
        text('attStmt'),
        Buffer.of(0xa0),
        text('authData'),
        authData,
      ];
      return credential({
        clientDataJSON: clientData('webauthn.create', options, asked).toString('base64url'),
        attestationObject: Buffer.concat(parts).toString('base64url'),
        transports: ['internal'],
      });
    },
    get: (json, asked = {}) => {
      const options = JSON.parse(json) as AnyOptions;
      const data = clientData('webauthn.get', options, asked);
      const authData = authenticatorData(options, asked);
      const signature = createSign('sha256')
        .update(Buffer.concat([authData, sha256(data)]))
        .sign(privateKey);
      return credential({
        clientDataJSON: data.toString('base64url'),
        authenticatorData: authData.toString('base64url'),
        signature: signature.toString('base64url'),
      });
    },
  };
  return authenticator;
}
