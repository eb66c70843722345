import type { BulkAction } from '../../gql/graphql';

/** What is said of those that cannot be taken back, before they are begun. */
const meanings: Partial<Record<BulkAction, string>> = {
  RENEW_ACCESS:
    'Each active user is signed out everywhere, and is sent a link to choose a new password to their registered address.',
  EXPORT:
    'You get a file with names, addresses, telephone numbers, status and tenants of these users, for seven days. Somebody else always approves it first, and the trail of each user says so.',
};

export const meaningOf = (action: BulkAction): string | undefined => meanings[action];
