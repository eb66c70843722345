import { Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation } from 'urql';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { FormError } from '../sign-in/form-error';
import type { TestTenantRow } from './test-tenant-columns';
import { ResetTestTenantMutation } from './test-tenants.query';

interface ResetTestTenantDialogProps {
  tenant: TestTenantRow;
  onClose: () => void;
}

export function ResetTestTenantDialog({ tenant, onClose }: ResetTestTenantDialogProps) {
  const [{ fetching, error }, reset] = useMutation(ResetTestTenantMutation);
  const name = tenant.name ?? 'this test tenant';
  return (
    <ConfirmDialog
      title={`Reset ${name}?`}
      confirmLabel="Reset"
      busy={fetching}
      onClose={onClose}
      onConfirm={async () => {
        const result = await reset({ input: { tenantId: tenant.id } });
        if (result.error) return;
        notifications.show({ title: 'Reset', message: `${name} is as new.` });
        onClose();
      }}
    >
      <FormError error={error} />
      <Text fz="sm">
        Its people, domains, mailboxes and campaigns are taken away and made anew from the same seed. What was validated
        stays on record.
      </Text>
    </ConfirmDialog>
  );
}
