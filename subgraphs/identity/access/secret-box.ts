import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const algorithm = 'aes-256-gcm';
const version = 1;
const nonceLength = 12;
const tagLength = 16;

/** Keeps secrets that must be read again. `owner` is whose it is: a secret moved to another row does not open. */
export interface SecretBox {
  seal(secret: string, owner: string): Buffer;
  /** Throws when key, owner or content are not those that were sealed. */
  open(sealed: Buffer, owner: string): string;
}

/** AES-256-GCM; the first byte says which version, so that keys and algorithms can change. */
export function createSecretBox(key: Buffer): SecretBox {
  return {
    seal(secret, owner) {
      const nonce = randomBytes(nonceLength);
      const cipher = createCipheriv(algorithm, key, nonce).setAAD(Buffer.from(owner));
      const content = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()]);
      return Buffer.concat([Buffer.of(version), nonce, cipher.getAuthTag(), content]);
    },
    open(sealed, owner) {
      if (sealed[0] !== version) throw new Error('This secret was sealed in another way.');
      const nonce = sealed.subarray(1, 1 + nonceLength);
      const tag = sealed.subarray(1 + nonceLength, 1 + nonceLength + tagLength);
      const decipher = createDecipheriv(algorithm, key, nonce, { authTagLength: tagLength })
        .setAAD(Buffer.from(owner))
        .setAuthTag(tag);
      return decipher.update(sealed.subarray(1 + nonceLength + tagLength), undefined, 'utf8') + decipher.final('utf8');
    },
  };
}
