import type { BulkAction } from '../../gql/graphql';

interface Words {
  /** On the button, and in “Ban 50 users”. */
  does: string;
  needs: string;
}

export const bulkWords: Readonly<Record<BulkAction, Words>> = {
  SUSPEND: { does: 'Suspend', needs: 'users:suspend' },
  REINSTATE: { does: 'Reinstate', needs: 'users:suspend' },
  BAN: { does: 'Ban', needs: 'users:ban' },
  UNBAN: { does: 'Unban', needs: 'users:ban' },
  CHANGE_ROLE: { does: 'Change role of', needs: 'user-role:change' },
};
