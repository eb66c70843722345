import { IconUserPlus } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { GuardedButton } from '../../ui/guarded-button';
import { usePermissions } from '../session/use-permissions';
import { useSession } from '../session/use-session';

const CreateUserDialog = lazy(async () => ({ default: (await import('./create-user-dialog')).CreateUserDialog }));

interface CreateUserButtonProps {
  /** Where the user is to be; asked for when left out. */
  tenant?: { id: string; name: string; open: boolean };
}

/** Makes an account and invites whom it is for. Whose right reaches opened tenants alone opens one first. */
export function CreateUserButton({ tenant }: CreateUserButtonProps) {
  const { refusal } = usePermissions();
  const { staff, openTenants } = useSession();
  const [asking, setAsking] = useState(false);
  const reachesAll = staff?.tier === 'super_admin';
  const isOpen = tenant ? tenant.open : openTenants.length > 0;
  const shut = reachesAll || isOpen ? undefined : `Open ${tenant?.name ?? 'the tenant'} first.`;
  return (
    <>
      <GuardedButton
        size="xs"
        refusal={refusal('users:create') ?? shut}
        leftSection={<IconUserPlus size={16} aria-hidden />}
        onClick={() => setAsking(true)}
      >
        Create user
      </GuardedButton>
      {asking && (
        <Suspense>
          <CreateUserDialog tenant={tenant} reachesAll={reachesAll} onClose={() => setAsking(false)} />
        </Suspense>
      )}
    </>
  );
}
