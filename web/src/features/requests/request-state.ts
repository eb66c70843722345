import type { AccessRequestState } from '../../gql/graphql';
import type { Tone } from '../../ui/status-badge';

const tones: Record<AccessRequestState, Tone> = {
  PENDING: 'warn',
  APPROVED: 'plain',
  APPLIED: 'good',
  REJECTED: 'bad',
  CANCELLED: 'off',
  EXPIRED: 'off',
  VOIDED: 'off',
};

export const requestTone = (state: AccessRequestState): Tone => tones[state];

/** Whether anything can still come of it. */
export const isWaiting = (state: AccessRequestState): boolean => state === 'PENDING' || state === 'APPROVED';
