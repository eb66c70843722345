import { generateSecret, generateURI, verify } from 'otplib';

/** RFC 6238 with what every authenticator application can do: SHA-1, six digits, 30 seconds. */
const totp = { algorithm: 'sha1', digits: 6, period: 30 } as const;

/** 160 random bits in base32. */
export const newTotpSecret = (): string => generateSecret();

export const otpauthUrl = (secret: string, issuer: string, label: string): string =>
  generateURI({ ...totp, secret, issuer, label });

/** The step that a code belongs to; one step early or late is forgiven, since clocks differ. Null when it is wrong. */
export async function stepOfCode(secret: string, code: string, now: Date): Promise<number | null> {
  if (!/^\d{6}$/.test(code)) return null;
  const epoch = Math.floor(now.getTime() / 1000);
  const result = await verify({ ...totp, secret, token: code, epoch, epochTolerance: totp.period });
  return result.valid && 'timeStep' in result ? result.timeStep : null;
}
