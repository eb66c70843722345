import { badInput } from '../../kit/errors.js';

const longestReason = 500;
const longestTicket = 100;

export interface Why {
  reason: string;
  ticket: string | null;
}

/** Why something is done, as the audit trail keeps it. */
export function whyOf(input: { reason: string; ticket?: string | null | undefined }): Why {
  const reason = input.reason.trim();
  if (!reason) throw badInput('reason', 'Say why.');
  if ([...reason].length > longestReason) throw badInput('reason', `A reason has ${longestReason} characters at most.`);
  const ticket = input.ticket?.trim() || null;
  if (ticket && [...ticket].length > longestTicket)
    throw badInput('ticket', `A ticket has ${longestTicket} characters at most.`);
  return { reason, ticket };
}
