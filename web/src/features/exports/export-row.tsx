import { Button, Group, Loader, Stack, Text } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { formatAbsolute } from '../../format/time';
import type { UserExportsQuery } from '../../gql/graphql';
import { useDownload } from './use-download';

export type UserExport = NonNullable<UserExportsQuery['userExports']>[number];

const kilobyte = 1024;

function sizeOf(bytes: string | null | undefined): string {
  const size = Number(bytes ?? 0);
  if (size < kilobyte) return `${size} bytes`;
  if (size < kilobyte * kilobyte) return `${Math.ceil(size / kilobyte)} KB`;
  return `${(size / kilobyte / kilobyte).toFixed(1)} MB`;
}

/** An export that was made for the viewer: a link to it, and until when it can be had. */
export function ExportRow({ one }: { one: UserExport }) {
  const { busy, problem, download } = useDownload(one.url);
  if (!one.made) {
    return (
      <Group gap="xs" role="status">
        <Loader size="xs" aria-hidden />
        <Text fz="sm">The export is approved and is being made.</Text>
      </Group>
    );
  }
  return (
    <Stack gap={4}>
      <Group gap="sm">
        <Button
          component="a"
          href={one.url}
          size="xs"
          variant="default"
          loading={busy}
          leftSection={<IconDownload size={16} aria-hidden />}
          onClick={(event) => {
            event.preventDefault();
            void download();
          }}
        >
          Download what is held
        </Button>
        <Text fz="sm" c="dimmed">
          {sizeOf(one.bytes)}
          {one.caseReference && ` · ${one.caseReference}`} · until {formatAbsolute(one.expires)}
        </Text>
      </Group>
      {problem && (
        <Text fz="sm" role="alert">
          {problem}
        </Text>
      )}
    </Stack>
  );
}
