import { AppError, badInput } from '../../kit/errors.js';

/** A text of a form, tidied; BAD_USER_INPUT names the field. */
export function textOf(field: string, value: string, [shortest, longest]: readonly [number, number]): string {
  const text = value.trim();
  if (text.length < shortest || text.length > longest || text.includes('\0')) {
    throw badInput(field, `“${field}” has ${shortest} to ${longest} characters.`);
  }
  return text;
}

/** The same for a text that may be left out. */
export function optionalText(field: string, value: string | null | undefined, longest: number): string | null {
  return value?.trim() ? textOf(field, value, [1, longest]) : null;
}

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
