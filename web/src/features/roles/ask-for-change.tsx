import { notifications } from '@mantine/notifications';
import { words } from '../../format/words';
import { useSensitiveMutation } from '../confirm/use-sensitive-mutation';
import { FormError } from '../sign-in/form-error';
import { AskDialog } from './ask-dialog';
import { Changes } from './changes';
import type { Difference } from './draft';
import { DraftImpact } from './draft-impact';
import { RequestPermissionChangeMutation } from './roles.query';

interface AskForChangeProps {
  difference: Difference;
  onClose: () => void;
  onAsked: () => void;
}

/** Files the draft of one role as a request, with its reason. */
export function AskForChange({ difference, onClose, onAsked }: AskForChangeProps) {
  const [{ fetching, error }, ask] = useSensitiveMutation(RequestPermissionChangeMutation);
  return (
    <AskDialog
      title={`Change what ${words(difference.roleName)} may do?`}
      busy={fetching}
      onClose={onClose}
      onAsk={async ({ reason, ticket }) => {
        const { data } = await ask({ input: { ...difference, reason, ticket } });
        if (!data?.requestPermissionChange) return;
        notifications.show({ title: 'Asked for', message: 'Another super admin has to approve it.' });
        onAsked();
      }}
    >
      <FormError error={error} />
      <Changes difference={difference} />
      <DraftImpact difference={difference} />
    </AskDialog>
  );
}
