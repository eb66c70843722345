import { Stack } from '@mantine/core';
import { Section } from '../../ui/section';
import { ExportRow } from './export-row';
import { useUserExports } from './use-user-exports';

/** What was exported on a user for the viewer; nothing where nothing was. */
export function ExportsOfUser({ userId }: { userId: string }) {
  const { exports } = useUserExports({ userId });
  if (!exports.length) return null;
  return (
    <Section heading="Exported for you">
      <Stack gap="sm">
        {exports.map((one) => (
          <ExportRow key={one.id} one={one} />
        ))}
      </Stack>
    </Section>
  );
}
