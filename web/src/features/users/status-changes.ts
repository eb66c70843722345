import type { TypedDocumentNode } from 'urql';
import type { UserStatus } from '../../gql/graphql';
import { BanUserMutation, ReinstateUserMutation, SuspendUserMutation, UnbanUserMutation } from './user-changes.query';

export interface StatusChange {
  mutation: 'suspendUser' | 'reinstateUser' | 'banUser' | 'unbanUser';
  document: TypedDocumentNode<unknown, { input: { userId: string; reason: string } }>;
  permission: string;
  label: string;
  /** What the dialog asks: “Suspend Ada Lovelace?”. */
  question: (name: string) => string;
  effect: string;
  done: (name: string) => string;
  wish: (name: string) => string;
}

const suspend: StatusChange = {
  mutation: 'suspendUser',
  document: SuspendUserMutation,
  permission: 'users:suspend',
  label: 'Suspend',
  question: (name) => `Suspend ${name}?`,
  effect: 'All sessions end at once, and nobody comes in with this account until the suspension is lifted.',
  done: (name) => `${name} is suspended.`,
  wish: (name) => `Ask for the suspension of ${name}`,
};

const reinstate: StatusChange = {
  mutation: 'reinstateUser',
  document: ReinstateUserMutation,
  permission: 'users:suspend',
  label: 'Lift the suspension',
  question: (name) => `Let ${name} in again?`,
  effect: 'The account works again at once. Sessions that were ended stay ended.',
  done: (name) => `${name} may sign in again.`,
  wish: (name) => `Ask for the end of ${name}’s suspension`,
};

const ban: StatusChange = {
  mutation: 'banUser',
  document: BanUserMutation,
  permission: 'users:ban',
  label: 'Ban',
  question: (name) => `Ban ${name}?`,
  effect: 'All sessions end at once, and the account is shut for good. It can be unbanned, with a reason.',
  done: (name) => `${name} is banned.`,
  wish: (name) => `Ask for a ban of ${name}`,
};

const unban: StatusChange = {
  mutation: 'unbanUser',
  document: UnbanUserMutation,
  permission: 'users:ban',
  label: 'Lift the ban',
  question: (name) => `Lift the ban of ${name}?`,
  effect: 'The account works again at once.',
  done: (name) => `${name} may sign in again.`,
  wish: (name) => `Ask for the end of ${name}’s ban`,
};

/** What can be done to an account where it stands. */
export const statusChanges: Record<UserStatus, readonly StatusChange[]> = {
  ACTIVE: [suspend, ban],
  SUSPENDED: [reinstate, ban],
  BANNED: [unban],
  DELETED: [],
};
