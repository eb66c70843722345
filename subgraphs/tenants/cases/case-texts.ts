import { AppError } from '../../kit/errors.js';

export const lengths = {
  subject: [3, 200],
  reason: [10, 500],
  note: [1, 4000],
} as const satisfies Record<string, readonly [number, number]>;

export const longestNote = 4000;
export const longestTicket = 100;

/** A step that a case in this state does not take. */
export const noSuchStep = (reference: string, status: string, what: string) =>
  new AppError('CONFLICT', `${reference} is ${status.toLowerCase().replace('_', ' ')}: it cannot be ${what}.`, {
    details: { status },
  });
