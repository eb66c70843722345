import { Table, Text } from '@mantine/core';
import { words } from '../../format/words';
import type { Draft, Place } from './draft';
import { placeKey } from './draft';
import { cellText, type Grant } from './matrix';
import classes from './matrix-table.module.css';

interface MatrixTableProps {
  label: string;
  roles: readonly string[];
  permissions: readonly { name: string; title: string; never: readonly string[] }[];
  at: (role: string, permission: string) => readonly Grant[];
  draft: Draft;
  onCell: (place: Place) => void;
}

/** One drawer of the matrix: a row for each permission, a column for each role. */
export function MatrixTable({ label, roles, permissions, at, draft, onCell }: MatrixTableProps) {
  return (
    <Table.ScrollContainer
      minWidth={900}
      scrollAreaProps={{ viewportProps: { tabIndex: 0, role: 'region', 'aria-label': `${label}, table` } }}
    >
      <Table withTableBorder highlightOnHover fz="sm" verticalSpacing={2} horizontalSpacing="xs">
        <Table.Thead>
          <Table.Tr>
            <Table.Th w="30%">Permission</Table.Th>
            {roles.map((role) => (
              <Table.Th key={role}>{words(role)}</Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {permissions.map(({ name, title, never }) => (
            <Table.Tr key={name}>
              <Table.Th scope="row" fw={400}>
                {title}
                <Text fz="xs" c="dimmed" ff="monospace">
                  {name}
                </Text>
              </Table.Th>
              {roles.map((role) => (
                <Table.Td key={role}>
                  <Cell
                    name={`${words(role)}, ${title}`}
                    present={at(role, name)}
                    wanted={draft.get(placeKey({ role, permission: name }))}
                    never={never.includes(role)}
                    onOpen={() => onCell({ role, permission: name })}
                  />
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

interface CellProps {
  name: string;
  present: readonly Grant[];
  wanted: readonly Grant[] | undefined;
  never: boolean;
  onOpen: () => void;
}

function Cell({ name, present, wanted, never, onOpen }: CellProps) {
  const before = never ? 'Never' : cellText(present);
  const now = wanted ? cellText(wanted) : before;
  const spoken = wanted ? `${now || 'no'}, in the draft; was ${before || 'no'}` : now || 'no';
  return (
    <button
      type="button"
      className={classes['cell']}
      data-never={never || undefined}
      data-drafted={wanted ? true : undefined}
      aria-label={`${name}: ${spoken}`}
      onClick={onOpen}
    >
      {now || '–'}
      {wanted && <span className={classes['was']}>{before || '–'}</span>}
    </button>
  );
}
