import { badInput } from '../../kit/errors.js';
import { reasonOf } from '../../kit/reason.js';

const longestTicket = 100;

export interface Why {
  reason: string;
  ticket: string | null;
}

/** Why something is done, as the audit trail keeps it. */
export function whyOf(input: { reason: string; ticket?: string | null | undefined }): Why {
  const reason = reasonOf(input.reason);
  const ticket = input.ticket?.trim() || null;
  if (ticket && [...ticket].length > longestTicket)
    throw badInput('ticket', `A ticket has ${longestTicket} characters at most.`);
  return { reason, ticket };
}
