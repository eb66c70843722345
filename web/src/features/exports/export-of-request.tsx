import { Text } from '@mantine/core';
import { ExportRow } from './export-row';
import { useUserExports } from './use-user-exports';

/** What came of a request for an export, for whom it was made. */
export function ExportOfRequest({ requestId }: { requestId: string }) {
  const { exports } = useUserExports({ requestId });
  const [one] = exports;
  if (one) return <ExportRow one={one} />;
  return (
    <Text fz="sm" c="dimmed">
      Whoever it was made for downloads it here, for seven days. It is not you, or it is gone.
    </Text>
  );
}
