import { badInput } from '../../kit/errors.js';
import type { InputMaybe, OpenReason, OpenTenantInput } from '../resolver-types.generated.js';

const shortestReason = 10;
const longestReason = 500;
const longestName = 100;

/** What is asked for, tidied. */
export interface OpeningWish {
  purpose: OpenReason;
  reason: string;
  /** An existing case, by id or reference. */
  caseName: string | null;
  ticket: string | null;
  /** Whom the case is about. */
  userIds: string[];
}

function nameOf(field: 'caseId' | 'ticket', value: InputMaybe<string> | undefined): string | null {
  const name = value?.trim() ?? '';
  if (name.length > longestName) throw badInput(field, `“${field}” has ${longestName} characters at most.`);
  return name || null;
}

export function parseOpening(input: OpenTenantInput): OpeningWish {
  return {
    purpose: input.purpose ?? 'TROUBLESHOOTING',
    reason: input.reason.trim(),
    caseName: nameOf('caseId', input.caseId),
    ticket: nameOf('ticket', input.ticket),
    userIds: input.userId ? [input.userId] : [],
  };
}

/** Asked for only when something is opened: going on with the same case needs no new reason. */
export function requireReason({ reason }: OpeningWish): void {
  if (reason.length < shortestReason || reason.length > longestReason) {
    throw badInput('reason', `Say why in ${shortestReason} to ${longestReason} characters.`);
  }
}
