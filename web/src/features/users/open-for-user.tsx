import { Button, Group } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconLockOpen } from '@tabler/icons-react';
import { useQuery } from 'urql';
import { OpenCaseQuery } from '../cases/cases.query';
import { usePermissions } from '../session/use-permissions';
import { LazyOpenTenantDialog } from '../tenants/lazy-open-tenant-dialog';
import { useUserChange } from './use-user-change';
import type { TenantOfUser } from './user-access';
import { OpenForUserMutation } from './user-changes.query';

interface OpenForUserProps {
  tenant: TenantOfUser;
  userId: string;
}

/** Opens the user's tenant: for the commonest reason or for one's own case in one press, for any other by the form. */
export function OpenForUser({ tenant, userId }: OpenForUserProps) {
  const { can } = usePermissions();
  const [asking, { open, close }] = useDisclosure();
  const [busy, execute] = useUserChange(OpenForUserMutation);
  const [{ data }] = useQuery({
    query: OpenCaseQuery,
    variables: { tenantId: tenant.id, filter: { unsolved: true, mine: true } },
    pause: !can('cases:queue'),
  });
  const own = data?.supportCases?.nodes[0]?.reference;
  const input = { tenantId: tenant.id, userId, purpose: 'CUSTOMER_REQUEST' } as const;
  const cannotSignIn = () =>
    execute(
      { input: { ...input, reason: 'A user cannot sign in' } },
      `${tenant.name} is open, for a case of its own. What you look at is on record.`,
    );
  const forOwn = (caseId: string) =>
    execute(
      { input: { ...input, caseId, reason: 'A user whom the case is about' } },
      `${tenant.name} is open for ${caseId}. What you look at is on record.`,
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
      {/* What comes with the answer stands behind: nothing moves under a finger. */}
      {own && (
        <Button size="xs" variant="default" disabled={busy} onClick={() => void forOwn(own)}>
          Open for {own}
        </Button>
      )}
      <Button size="xs" variant="default" onClick={open}>
        Open for another reason
      </Button>
      {asking && <LazyOpenTenantDialog tenantId={tenant.id} name={tenant.name} userId={userId} onClose={close} />}
    </Group>
  );
}
