import { Menu, Text } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { words } from '../../format/words';
import type { TenantRole } from '../../gql/graphql';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { GuardedButton } from '../../ui/guarded-button';
import { usePermissions } from '../session/use-permissions';
import { useUserChange } from './use-user-change';
import { ChangeUserRoleMutation } from './user-changes.query';
import { tenantRoles } from './users-search';

const FileRequestDialog = lazy(async () => ({
  default: (await import('../requests/file-request-dialog')).FileRequestDialog,
}));

interface RoleButtonProps {
  userId: string;
  name: string;
  tenantId: string;
  role: TenantRole;
  /** Why it cannot be changed now by whoever may change it. */
  refusal: string | undefined;
}

/** Another role in a tenant: given with a reason, or asked for. */
export function RoleButton({ userId, name, tenantId, role, refusal }: RoleButtonProps) {
  const permissions = usePermissions();
  const [wanted, setWanted] = useState<TenantRole>();
  const [busy, execute] = useUserChange(ChangeUserRoleMutation);
  const why = permissions.refusal('user-role:change') ?? refusal;
  const mayAsk = !permissions.can('user-role:change') && permissions.can('user-role:change:request');
  const close = () => setWanted(undefined);
  if (why && !mayAsk) {
    return (
      <GuardedButton size="compact-xs" variant="default" refusal={why} onClick={close}>
        Change role
      </GuardedButton>
    );
  }
  const effect = wanted && (
    <Text fz="sm">
      {name} becomes {words(wanted)} in place of {words(role)}. A tenant keeps one owner at least.
    </Text>
  );
  return (
    <>
      <Menu position="bottom-start">
        <Menu.Target>
          <GuardedButton size="compact-xs" variant="default" refusal={undefined} onClick={() => undefined}>
            {mayAsk ? 'Ask for another role' : 'Change role'}
          </GuardedButton>
        </Menu.Target>
        <Menu.Dropdown>
          {tenantRoles
            .filter((one) => one !== role)
            .map((one) => (
              <Menu.Item key={one} onClick={() => setWanted(one)}>
                {words(one)}
              </Menu.Item>
            ))}
        </Menu.Dropdown>
      </Menu>
      {wanted && mayAsk && (
        <Suspense>
          <FileRequestDialog
            wanted={{
              mutation: 'changeUserRole',
              input: { userId, tenantId, role: wanted },
              title: `Ask for another role for ${name}`,
              effect,
            }}
            onClose={close}
          />
        </Suspense>
      )}
      {wanted && !mayAsk && (
        <ConfirmDialog
          title={`Make ${name} ${words(wanted)}?`}
          withReason
          confirmLabel="Change role"
          busy={busy}
          onConfirm={async (reason) => {
            const input = { userId, tenantId, role: wanted, reason };
            if (await execute({ input }, `${name} is ${words(wanted)} now.`)) close();
          }}
          onClose={close}
        >
          {effect}
        </ConfirmDialog>
      )}
    </>
  );
}
