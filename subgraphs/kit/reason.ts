import { badInput } from './errors.js';
import { hasNul } from './texts.js';

const longest = 500;

/** Why somebody does it, as the audit trail keeps it. BAD_USER_INPUT at `reason` when that is nothing, or too much. */
export function reasonOf(text: string | null | undefined): string {
  const reason = text?.trim() ?? '';
  if (!reason || hasNul(reason)) throw badInput('reason', 'Say why.');
  if ([...reason].length > longest) throw badInput('reason', `A reason has ${longest} characters at most.`);
  return reason;
}
