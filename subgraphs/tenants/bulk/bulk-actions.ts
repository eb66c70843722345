import type { PermissionId } from '../../../schema/permissions.js';
import type { BulkAction, UserStatus } from '../resolver-types.generated.js';

/** A change of status: from where, to where, and what is said of a user who is elsewhere. */
export interface Step {
  from: readonly UserStatus[];
  to: UserStatus;
  refusal: string;
}

export interface Action {
  /** The mutation that does it to one user; where there is none, the one for many. */
  mutation:
    | 'suspendUser'
    | 'reinstateUser'
    | 'banUser'
    | 'unbanUser'
    | 'changeUserRole'
    | 'revokeUserSessions'
    | 'bulkUsers';
  /** All of them. */
  needs: readonly PermissionId[];
  /** Null for what changes no status. */
  step: Step | null;
  /** Whether it is about one tenant. */
  inTenant: boolean;
  /** What takes it back; null when nothing does. */
  inverse: BulkAction | null;
}

const statusStep = { inTenant: false } as const;

export const actions: Readonly<Record<BulkAction, Action>> = {
  SUSPEND: {
    ...statusStep,
    mutation: 'suspendUser',
    needs: ['users:suspend'],
    step: { from: ['ACTIVE'], to: 'SUSPENDED', refusal: 'Only an active user is suspended.' },
    inverse: 'REINSTATE',
  },
  REINSTATE: {
    ...statusStep,
    mutation: 'reinstateUser',
    needs: ['users:suspend'],
    step: { from: ['SUSPENDED'], to: 'ACTIVE', refusal: 'This user is not suspended.' },
    inverse: 'SUSPEND',
  },
  BAN: {
    ...statusStep,
    mutation: 'banUser',
    needs: ['users:ban'],
    step: { from: ['ACTIVE', 'SUSPENDED'], to: 'BANNED', refusal: 'This user cannot be banned.' },
    inverse: 'UNBAN',
  },
  UNBAN: {
    ...statusStep,
    mutation: 'unbanUser',
    needs: ['users:ban'],
    step: { from: ['BANNED'], to: 'ACTIVE', refusal: 'This user is not banned.' },
    inverse: 'BAN',
  },
  CHANGE_ROLE: {
    mutation: 'changeUserRole',
    needs: ['user-role:change'],
    step: null,
    inTenant: true,
    inverse: 'CHANGE_ROLE',
  },
  MOVE_TEAM: { mutation: 'bulkUsers', needs: ['user-role:change'], step: null, inTenant: true, inverse: 'MOVE_TEAM' },
  RENEW_ACCESS: {
    mutation: 'revokeUserSessions',
    needs: ['user-sessions:revoke', 'users:send-reset-link'],
    step: null,
    inTenant: false,
    inverse: null,
  },
  EXPORT: { mutation: 'bulkUsers', needs: ['users:bulk-export'], step: null, inTenant: false, inverse: null },
};
