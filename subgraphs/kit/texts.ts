import { badInput } from './errors.js';

/** PostgreSQL keeps every character but this one. */
export const hasNul = (text: string): boolean => text.includes('\0');

/** A text of a form, tidied; BAD_USER_INPUT names the field. */
export function textOf(field: string, value: string, [shortest, longest]: readonly [number, number]): string {
  const text = value.trim();
  if (text.length < shortest || text.length > longest || hasNul(text))
    throw badInput(field, `“${field}” has ${shortest} to ${longest} characters.`);
  return text;
}

/** The same for a text that may be left out. */
export function optionalText(field: string, value: string | null | undefined, longest: number): string | null {
  return value?.trim() ? textOf(field, value, [1, longest]) : null;
}
