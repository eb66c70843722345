import { Button, Checkbox, Fieldset, Group, Select, Stack, Text } from '@mantine/core';
import type { Needs, Reach } from '../../gql/graphql';
import { GuardedButton } from '../../ui/guarded-button';
import { type Grant, reachWord } from './matrix';

const reaches: readonly { reach: Reach; says: string }[] = [
  { reach: 'ANY', says: 'every row of the role’s environments' },
  { reach: 'OPENED', says: 'tenants opened for a case' },
  { reach: 'TEST', says: 'the test environment' },
  { reach: 'SELF', says: 'one’s own rows' },
];
const conditions: { value: Needs; label: string }[] = [
  { value: 'NOTHING', label: 'Needs nothing more' },
  { value: 'ELEVATION', label: 'Needs an elevation' },
  { value: 'APPROVAL', label: 'Needs an approval' },
];

interface CellEditorProps {
  present: readonly Grant[];
  wanted: readonly Grant[];
  /** Why the viewer may not; undefined when they may. */
  refusal: string | undefined;
  onWanted: (wanted: readonly Grant[]) => void;
}

/** What should stand in the cell: it goes to the draft, and from there to somebody who approves it. */
export function CellEditor({ present, wanted, refusal, onWanted }: CellEditorProps) {
  if (refusal) {
    return (
      <GuardedButton refusal={refusal} variant="default" onClick={() => undefined}>
        Change this cell
      </GuardedButton>
    );
  }
  const grantOf = (reach: Reach) => wanted.find((grant) => grant.reach === reach);
  const others = (reach: Reach) => wanted.filter((grant) => grant.reach !== reach);
  return (
    <Fieldset legend="What should stand here">
      <Stack gap="sm">
        {reaches.map(({ reach, says }) => {
          const grant = grantOf(reach);
          return (
            <Group key={reach} justify="space-between" wrap="nowrap" align="center">
              <Checkbox
                label={`${reachWord(reach)}: ${says}`}
                checked={Boolean(grant)}
                onChange={(event) =>
                  onWanted(
                    event.currentTarget.checked ? [...others(reach), { reach, needs: 'NOTHING' }] : others(reach),
                  )
                }
              />
              {grant && (
                <Select
                  aria-label={`Condition of ${reachWord(reach)}`}
                  data={conditions}
                  value={grant.needs}
                  allowDeselect={false}
                  size="xs"
                  w={170}
                  onChange={(needs) => needs && onWanted([...others(reach), { reach, needs }])}
                />
              )}
            </Group>
          );
        })}
        <Text fz="xs" c="dimmed">
          Nothing changes yet: it is written into the draft, which another super admin approves.
        </Text>
        <Button variant="default" size="xs" onClick={() => onWanted(present)}>
          As it is now
        </Button>
      </Stack>
    </Fieldset>
  );
}
