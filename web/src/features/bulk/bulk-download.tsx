import { Text } from '@mantine/core';
import { GuardedButton } from '../../ui/guarded-button';
import { useDownload } from '../exports/use-download';
import { usePermissions } from '../session/use-permissions';

interface BulkDownloadProps {
  jobId: string;
  /** Why it is not the viewer's to download. */
  notMine: string | undefined;
}

/** The file of an export of many users; confirming that it is you comes first, where it was not lately. */
export function BulkDownload({ jobId, notMine }: BulkDownloadProps) {
  const { refusal } = usePermissions();
  const { busy, problem, download } = useDownload(`/exports/${jobId}`);
  return (
    <>
      {problem && (
        <Text fz="sm" role="alert">
          {problem}
        </Text>
      )}
      <GuardedButton refusal={refusal('users:bulk-export') ?? notMine} loading={busy} onClick={() => void download()}>
        Download
      </GuardedButton>
    </>
  );
}
