import type { BulkAction } from '../../gql/graphql';

interface Words {
  /** In “Ban 50 users”. */
  does: string;
  /** On the button. */
  button: string;
  /** All of them. */
  needs: readonly string[];
}

export const bulkWords: Readonly<Record<BulkAction, Words>> = {
  SUSPEND: { does: 'Suspend', button: 'Suspend', needs: ['users:suspend'] },
  REINSTATE: { does: 'Reinstate', button: 'Reinstate', needs: ['users:suspend'] },
  BAN: { does: 'Ban', button: 'Ban', needs: ['users:ban'] },
  UNBAN: { does: 'Unban', button: 'Unban', needs: ['users:ban'] },
  CHANGE_ROLE: { does: 'Change role of', button: 'Change role', needs: ['user-role:change'] },
  MOVE_TEAM: { does: 'Change team of', button: 'Change team', needs: ['user-role:change'] },
  RENEW_ACCESS: {
    does: 'Renew access of',
    button: 'Renew access',
    needs: ['user-sessions:revoke', 'users:send-reset-link'],
  },
  EXPORT: { does: 'Export', button: 'Export', needs: ['users:bulk-export'] },
};

/** In the order of the buttons. */
export const bulkActions = Object.keys(bulkWords) as BulkAction[];
