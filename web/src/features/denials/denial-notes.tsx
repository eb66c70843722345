import { Group, Stack, Text } from '@mantine/core';
import { Locked } from '../../ui/locked';
import { explain, isAboutRights } from './denial';
import type { Denials } from './denials';

interface DenialNotesProps {
  denials: Denials;
  /** The fields of a list, and what their columns are called in a sentence. */
  fields: readonly (readonly [path: string, name: string])[];
}

/** Says once, above a list, why a column of locks is locked; the rows then need no words. */
export function DenialNotes({ denials, fields }: DenialNotesProps) {
  const found = fields.flatMap(([path, name]) => {
    const denial = denials.at(path);
    return denial ? [{ name, denial }] : [];
  });
  if (!found.length) return null;
  return (
    <Stack gap={4} mb="sm">
      {found.map(({ name, denial }) => (
        <Group key={name} gap="xs" wrap="nowrap" align="baseline">
          <Text fz="sm" style={{ whiteSpace: 'nowrap' }}>
            {name}:
          </Text>
          <Locked reason={explain(denial)} away={!isAboutRights(denial)} />
        </Group>
      ))}
    </Stack>
  );
}
