import { badInput } from '../../kit/errors.js';

const longest = 500;

/** Why somebody does it, as the audit trail keeps it. */
export function reasonOf(text: string | null | undefined): string {
  const reason = text?.trim() ?? '';
  if (!reason) throw badInput('reason', 'Say why.');
  if ([...reason].length > longest) throw badInput('reason', `A reason has ${longest} characters at most.`);
  return reason;
}
