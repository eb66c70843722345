import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useSensitiveMutation } from '../confirm/use-sensitive-mutation';
import { FormError } from '../sign-in/form-error';
import { RecoveryCodes } from '../sign-in/recovery-codes';
import { CreateRecoveryCodesMutation } from './account.query';

/** Ten codes in place of all earlier ones, shown this once. */
export function NewRecoveryCodes({ onClose }: { onClose: () => void }) {
  const [{ fetching, error }, create] = useSensitiveMutation(CreateRecoveryCodesMutation);
  const [made, setMade] = useState<readonly string[]>();
  if (made) {
    // Nothing closes it by accident: they are not shown again.
    return (
      <Modal
        opened
        onClose={onClose}
        title="New recovery codes"
        centered
        withCloseButton={false}
        closeOnEscape={false}
        closeOnClickOutside={false}
      >
        <RecoveryCodes made={made} left={null} onDone={onClose} />
      </Modal>
    );
  }
  return (
    <Modal opened onClose={onClose} title="New recovery codes" centered>
      <Stack>
        <FormError error={error} />
        <Text fz="sm">Ten new codes are made and shown once. Those that you have now work no more, at once.</Text>
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button
            loading={fetching}
            onClick={async () => setMade((await create({})).data?.createRecoveryCodes?.recoveryCodes)}
          >
            Make new codes
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
