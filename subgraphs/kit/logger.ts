import { pino } from 'pino';

/** Structured logs. What is logged carries ids and codes, never a personal datum or a secret. */
export type Logger = Pick<pino.Logger, 'debug' | 'info' | 'warn' | 'error'>;

/** `level` as pino has it; `silent` for tests. */
export function createLogger(name: string, level: string): Logger {
  return pino({ name, level, redact: ['password', 'token', 'code', 'email', '*.password', '*.token', '*.code'] });
}
