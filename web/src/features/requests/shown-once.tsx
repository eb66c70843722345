import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { CopyText } from '../../ui/copy-text';

export interface Once {
  invitationToken?: string | null | undefined;
  issuedToken?: string | null | undefined;
}

/** A secret that comes of a request: here, now, and never again. Closing asks for a deliberate press. */
export function ShownOnce({ once, onClose }: { once: Once; onClose: () => void }) {
  const text = once.issuedToken ?? `${window.location.origin}/invitation/${once.invitationToken}`;
  return (
    <Modal
      opened
      onClose={onClose}
      centered
      withCloseButton={false}
      closeOnClickOutside={false}
      closeOnEscape={false}
      title={once.issuedToken ? 'The token, shown this once' : 'The one-time link, shown this once'}
    >
      <Stack>
        <Text fz="sm">
          {once.issuedToken
            ? 'Keep it where secrets are kept. Nobody can show it again, whoever approved it included.'
            : 'Pass it on to your new colleague. It is good for a day and for one time.'}
        </Text>
        <div style={{ overflowX: 'auto' }}>
          <CopyText text={text} label={once.issuedToken ? 'token' : 'link'} />
        </div>
        <Group justify="flex-end">
          <Button onClick={onClose}>I have kept it</Button>
        </Group>
      </Stack>
    </Modal>
  );
}
