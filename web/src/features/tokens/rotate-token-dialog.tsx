import { Button, Code, CopyButton, Group, Modal, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { useSensitiveMutation } from '../confirm/use-sensitive-mutation';
import { FormError } from '../sign-in/form-error';
import type { TokenRow } from './token-row';
import { RotateTokenMutation } from './tokens.query';

interface RotateTokenDialogProps {
  token: TokenRow;
  onClose: () => void;
}

/** Another secret in place of the old one, which ends at once. */
export function RotateTokenDialog({ token, onClose }: RotateTokenDialogProps) {
  const [{ fetching, error }, rotate] = useSensitiveMutation(RotateTokenMutation);
  const [issued, setIssued] = useState<string | null>();
  if (issued) return <IssuedToken name={token.name} issued={issued} onClose={onClose} />;
  return (
    <ConfirmDialog
      title={`Give ${token.name} another secret?`}
      withReason
      confirmLabel="Rotate now"
      busy={fetching}
      onClose={onClose}
      onConfirm={async (reason) =>
        setIssued((await rotate({ input: { tokenId: token.id, reason } })).data?.rotateToken?.issuedToken)
      }
    >
      <FormError error={error} />
      <Text fz="sm">
        Whoever uses it now is refused from then on, until they have the new secret. It is shown to you once.
      </Text>
    </ConfirmDialog>
  );
}

/** A secret that is shown this once: nothing closes it by accident. */
function IssuedToken({ name, issued, onClose }: { name: string; issued: string; onClose: () => void }) {
  return (
    <Modal
      opened
      onClose={onClose}
      title={`The new secret of ${name}`}
      centered
      withCloseButton={false}
      closeOnEscape={false}
      closeOnClickOutside={false}
    >
      <Stack>
        <Text fz="sm">Keep it now: it is not shown again, and Rookery does not know it.</Text>
        <Code block style={{ overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' }}>
          {issued}
        </Code>
        <Group grow>
          <CopyButton value={issued}>
            {({ copied, copy }) => (
              <Button variant="default" onClick={copy}>
                {copied ? 'Copied' : 'Copy'}
              </Button>
            )}
          </CopyButton>
          <Button onClick={onClose}>I have kept it</Button>
        </Group>
      </Stack>
    </Modal>
  );
}
