import { Progress, Stack, Text } from '@mantine/core';
import { IconArrowBackUpDouble, IconHandStop, IconHourglass } from '@tabler/icons-react';
import { formatAbsolute } from '../../format/time';
import { FieldList } from '../../ui/field-list';
import { Link } from '../../ui/link';
import { Notice } from '../../ui/notice';
import { RelativeTime } from '../../ui/relative-time';
import type { BulkJob } from './bulk-job';
import { meaningOf } from './what-it-means';

/** “45 of 50 done, 5 failed”. */
function summaryOf({ status, total, waiting, done, failed, skipped }: BulkJob): string {
  const planned = status === 'PLANNED' && !done;
  const parts = planned ? [`${waiting} of ${total} will change`] : [`${done} of ${total} done`];
  if (failed) parts.push(planned ? `${failed} cannot` : `${failed} failed`);
  if (skipped) parts.push(`${skipped} ${skipped === 1 ? 'was' : 'were'} so already`);
  return parts.join(', ');
}

export function BulkProgress({ job }: { job: BulkJob }) {
  const summary = summaryOf(job);
  const meaning = meaningOf(job.action);
  const share = (part: number) => (job.total ? (100 * part) / job.total : 0);
  return (
    <Stack gap="sm">
      <Text fw={500} role="status">
        {summary}
      </Text>
      <Progress.Root size="lg">
        <Progress.Section value={share(job.done)} color="green" aria-label="Done" />
        <Progress.Section value={share(job.failed)} color="red" aria-label="Failed" />
        <Progress.Section value={share(job.skipped)} color="gray" aria-label="Was so already" />
      </Progress.Root>
      {job.stopReason && (
        <Notice icon={<IconHandStop size={20} />} heading="It stopped" role="alert">
          {job.stopReason}
        </Notice>
      )}
      {job.needsApproval && !job.approved && (
        <Notice icon={<IconHourglass size={20} />} heading="It waits for somebody else">
          Somebody else has to approve this plan before it begins. Ask for it with the button above.
        </Notice>
      )}
      {meaning && job.status === 'PLANNED' && (
        <Notice icon={<IconArrowBackUpDouble size={20} />} heading="It cannot be taken back">
          {meaning}
        </Notice>
      )}
      <FieldList
        items={[
          { label: 'Reason', value: job.reason },
          ...(job.ticket ? [{ label: 'Ticket', value: job.ticket }] : []),
          { label: 'Asked for by', value: job.requestedBy?.name ?? 'Somebody' },
          { label: 'Planned', value: <RelativeTime time={job.created} /> },
          ...(job.approved ? [{ label: 'Approved', value: <RelativeTime time={job.approved} /> }] : []),
          ...(job.finished ? [{ label: 'Ended', value: <RelativeTime time={job.finished} /> }] : []),
          ...(job.undoUntil ? [{ label: 'Can be taken back until', value: formatAbsolute(job.undoUntil) }] : []),
          ...(job.exportUntil ? [{ label: 'Can be downloaded until', value: formatAbsolute(job.exportUntil) }] : []),
          ...(job.undoOf
            ? [
                {
                  label: 'Takes back',
                  value: (
                    <Link to="/dashboard/bulk/$id" params={{ id: job.undoOf }}>
                      another bulk change
                    </Link>
                  ),
                },
              ]
            : []),
        ]}
      />
    </Stack>
  );
}
