import type { PermissionId } from '../../../schema/permissions.js';
import type { BulkAction, UserStatus } from '../resolver-types.generated.js';

/** A change of status: from where, to where, and what is said of a user who is elsewhere. */
interface Step {
  from: readonly UserStatus[];
  to: UserStatus;
  refusal: string;
}

export interface Action {
  /** The mutation that does it to one user. */
  mutation: 'suspendUser' | 'reinstateUser' | 'banUser' | 'unbanUser' | 'changeUserRole';
  needs: PermissionId;
  /** Null for a change of roles. */
  step: Step | null;
  /** What takes it back. */
  inverse: BulkAction;
}

export const actions: Readonly<Record<BulkAction, Action>> = {
  SUSPEND: {
    mutation: 'suspendUser',
    needs: 'users:suspend',
    step: { from: ['ACTIVE'], to: 'SUSPENDED', refusal: 'Only an active user is suspended.' },
    inverse: 'REINSTATE',
  },
  REINSTATE: {
    mutation: 'reinstateUser',
    needs: 'users:suspend',
    step: { from: ['SUSPENDED'], to: 'ACTIVE', refusal: 'This user is not suspended.' },
    inverse: 'SUSPEND',
  },
  BAN: {
    mutation: 'banUser',
    needs: 'users:ban',
    step: { from: ['ACTIVE', 'SUSPENDED'], to: 'BANNED', refusal: 'This user cannot be banned.' },
    inverse: 'UNBAN',
  },
  UNBAN: {
    mutation: 'unbanUser',
    needs: 'users:ban',
    step: { from: ['BANNED'], to: 'ACTIVE', refusal: 'This user is not banned.' },
    inverse: 'BAN',
  },
  CHANGE_ROLE: { mutation: 'changeUserRole', needs: 'user-role:change', step: null, inverse: 'CHANGE_ROLE' },
};
