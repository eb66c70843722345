import { Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useMutation } from 'urql';
import { messageOf } from '../../error-message';
import { count } from '../../format/words';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { GuardedButton } from '../../ui/guarded-button';
import { usePermissions } from '../session/use-permissions';
import { useSession } from '../session/use-session';
import { FormError } from '../sign-in/form-error';
import { CancelBulkJobMutation, RetryBulkJobMutation, StartBulkJobMutation, UndoBulkJobMutation } from './bulk.query';
import { BulkDownload } from './bulk-download';
import type { BulkJob } from './bulk-job';
import { bulkWords } from './bulk-words';

const FileRequestDialog = lazy(async () => ({
  default: (await import('../requests/file-request-dialog')).FileRequestDialog,
}));

interface BulkActionsProps {
  job: BulkJob;
  onChanged: () => void;
}

/** What can be done with a bulk change at the point where it is. */
export function BulkActions({ job, onChanged }: BulkActionsProps) {
  const { viewer } = useSession();
  const { refusal } = usePermissions();
  const [starting, start] = useMutation(StartBulkJobMutation);
  const [retrying, retry] = useMutation(RetryBulkJobMutation);
  const [cancelling, cancel] = useMutation(CancelBulkJobMutation);
  const [asking, setAsking] = useState(false);
  const [undoing, setUndoing] = useState(false);
  const mayNot = refusal('users:bulk');
  const notMine = job.requestedBy?.id === viewer.id ? undefined : 'Only whoever asked for it goes on with it.';
  const input = { jobId: job.id };
  const waits = job.needsApproval && !job.approved;
  const then = async (asked: ReturnType<typeof start | typeof retry | typeof cancel>) => {
    const { error } = await asked;
    if (error) notifications.show({ title: 'Not done', message: messageOf(error), color: 'red' });
    onChanged();
  };
  return (
    <>
      {job.status === 'PLANNED' && waits && (
        <GuardedButton refusal={refusal('users:bulk:request') ?? notMine} onClick={() => setAsking(true)}>
          Ask for approval
        </GuardedButton>
      )}
      {(job.status === 'STOPPED' || (job.status === 'PLANNED' && !waits)) && (
        <GuardedButton
          refusal={mayNot ?? notMine ?? (job.waiting ? undefined : 'Nothing would change.')}
          loading={starting.fetching}
          onClick={() => void then(start({ input }))}
        >
          {job.status === 'STOPPED' ? 'Go on' : `${bulkWords[job.action].does} ${count(job.waiting, 'user')}`}
        </GuardedButton>
      )}
      {(job.status === 'FINISHED' || job.status === 'STOPPED') && job.failed > 0 && (
        <GuardedButton
          variant="default"
          refusal={mayNot ?? notMine}
          loading={retrying.fetching}
          onClick={() => void then(retry({ input }))}
        >
          {`Try ${count(job.failed, 'failed one')} again`}
        </GuardedButton>
      )}
      {job.exportUntil && <BulkDownload jobId={job.id} notMine={notMine} />}
      {job.undoUntil && (
        <GuardedButton variant="default" refusal={mayNot} onClick={() => setUndoing(true)}>
          Take back
        </GuardedButton>
      )}
      {(job.status === 'RUNNING' || job.status === 'PLANNED' || job.status === 'STOPPED') && (
        <GuardedButton
          variant="default"
          refusal={mayNot}
          loading={cancelling.fetching}
          onClick={() => void then(cancel({ input }))}
        >
          Cancel
        </GuardedButton>
      )}
      {undoing && <UndoDialog job={job} onClose={() => setUndoing(false)} />}
      {asking && (
        <Suspense>
          <FileRequestDialog
            wanted={{
              mutation: 'bulkUsers',
              input,
              title: 'Ask for the approval of this bulk change',
              effect: (
                <Text fz="sm">
                  Once a super admin has approved this plan, you begin it here, within a day. The plan cannot change any
                  more.
                </Text>
              ),
            }}
            onClose={() => setAsking(false)}
          />
        </Suspense>
      )}
    </>
  );
}

function UndoDialog({ job, onClose }: { job: BulkJob; onClose: () => void }) {
  const navigate = useNavigate();
  const [{ fetching, error }, undo] = useMutation(UndoBulkJobMutation);
  return (
    <ConfirmDialog
      title={`Take back ${count(job.done, 'change')}?`}
      withReason
      confirmLabel="Take back"
      busy={fetching}
      onClose={onClose}
      onConfirm={async (reason) => {
        const { data } = await undo({ input: { jobId: job.id, reason } });
        const back = data?.undoBulkJob?.job;
        if (!back) return;
        onClose();
        await navigate({ to: '/dashboard/bulk/$id', params: { id: back.id } });
      }}
    >
      <FormError error={error} />
      <Text fz="sm">
        Each user becomes what they were before. Whoever was changed since by somebody else is left alone.
      </Text>
    </ConfirmDialog>
  );
}
