import { Button, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useMutation } from 'urql';
import type { OwnFactorsQuery } from '../../gql/graphql';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { DataList } from '../../ui/data-list';
import { EmptyState } from '../../ui/empty-state';
import { RelativeTime } from '../../ui/relative-time';
import { FormError } from '../sign-in/form-error';
import { RemovePasskeyMutation } from './account.query';

type Passkey = NonNullable<OwnFactorsQuery['ownFactors']>['passkeys'][number];

interface OwnPasskeysProps {
  passkeys: readonly Passkey[];
  onRemoved: () => void;
}

export function OwnPasskeys({ passkeys, onRemoved }: OwnPasskeysProps) {
  const [removing, setRemoving] = useState<Passkey>();
  const [{ fetching, error }, remove] = useMutation(RemovePasskeyMutation);
  return (
    <>
      <DataList
        inline
        label="Passkeys"
        loading={false}
        records={passkeys}
        empty={
          <EmptyState
            kind="nothing-yet"
            text="No passkey yet. One on this device, or on a security stick, takes the place of the code."
          />
        }
        columns={[
          { accessor: 'name', title: 'Passkey' },
          { accessor: 'created', title: 'Added', render: ({ created }) => <RelativeTime time={created} /> },
          {
            accessor: 'lastUsed',
            title: 'Last used',
            render: ({ lastUsed }) => (lastUsed ? <RelativeTime time={lastUsed} /> : 'never'),
          },
          {
            accessor: 'actions',
            title: 'Action',
            render: (passkey) => (
              <Button
                size="compact-xs"
                variant="default"
                aria-label={`Remove the passkey ${passkey.name}`}
                onClick={() => setRemoving(passkey)}
              >
                Remove
              </Button>
            ),
          },
        ]}
      />
      {removing && (
        <ConfirmDialog
          title={`Remove the passkey “${removing.name}”?`}
          confirmLabel="Remove now"
          busy={fetching}
          onClose={() => setRemoving(undefined)}
          onConfirm={async () => {
            const { data } = await remove({ input: { passkeyId: removing.id } });
            if (!data?.removePasskey) return;
            notifications.show({ title: 'Passkey removed', message: `${removing.name} opens nothing any more.` });
            setRemoving(undefined);
            onRemoved();
          }}
        >
          <FormError error={error} />
          <Text fz="sm">It cannot be used to sign in from now on. Delete it on the device as well.</Text>
        </ConfirmDialog>
      )}
    </>
  );
}
