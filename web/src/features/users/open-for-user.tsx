import { Button, Group } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconLockOpen } from '@tabler/icons-react';
import { LazyOpenTenantDialog } from '../tenants/lazy-open-tenant-dialog';
import { useUserChange } from './use-user-change';
import type { TenantOfUser } from './user-access';
import { OpenForUserMutation } from './user-changes.query';

/** Opens the user's tenant: for the commonest reason in one press, for any other by the form. */
export function OpenForUser({ tenant }: { tenant: TenantOfUser }) {
  const [asking, { open, close }] = useDisclosure();
  const [busy, execute] = useUserChange(OpenForUserMutation);
  const cannotSignIn = () =>
    execute(
      { input: { tenantId: tenant.id, purpose: 'CUSTOMER_REQUEST', reason: 'A user cannot sign in' } },
      `${tenant.name} is open, for a case of its own. What you look at is on record.`,
    );
  return (
    <Group gap="xs">
      <Button
        size="xs"
        leftSection={<IconLockOpen size={16} aria-hidden />}
        loading={busy}
        onClick={() => void cannotSignIn()}
      >
        Open {tenant.name}: cannot sign in
      </Button>
      <Button size="xs" variant="default" onClick={open}>
        Open for another reason
      </Button>
      {asking && <LazyOpenTenantDialog tenantId={tenant.id} name={tenant.name} onClose={close} />}
    </Group>
  );
}
