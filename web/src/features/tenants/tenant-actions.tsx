import { Button, Text } from '@mantine/core';
import { IconLock, IconLockOpen } from '@tabler/icons-react';
import { formatRemaining } from '../../format/time';
import { GuardedButton } from '../../ui/guarded-button';
import { useNow } from '../../ui/use-now';
import { usePermissions } from '../session/use-permissions';
import type { TenantData } from './tenant-page-context';
import { useCloseTenant } from './use-close-tenant';

/** Opens the tenant for a case, or shows for how long it is open and closes it. */
export function TenantActions({ tenant, onOpen }: { tenant: TenantData; onOpen: () => void }) {
  const { refusal } = usePermissions();
  const [closing, close] = useCloseTenant();
  const now = useNow();
  if (tenant.openUntil) {
    return (
      <>
        <Text fz="sm" role="status">
          Open for you, {formatRemaining(tenant.openUntil, now)} left
        </Text>
        <Button
          variant="default"
          leftSection={<IconLock size={16} aria-hidden />}
          loading={closing}
          onClick={() => close(tenant.id)}
        >
          Close tenant
        </Button>
      </>
    );
  }
  return (
    <GuardedButton
      refusal={refusal('tenants:open')}
      leftSection={<IconLockOpen size={16} aria-hidden />}
      onClick={onOpen}
    >
      Open tenant
    </GuardedButton>
  );
}
