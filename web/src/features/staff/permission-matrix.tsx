import { Stack, Table, Text, VisuallyHidden } from '@mantine/core';
import { useQuery } from 'urql';
import { words } from '../../format/words';
import { ListSkeleton } from '../../ui/list-skeleton';
import { Section } from '../../ui/section';
import { Permitted } from '../denials/permitted';
import { QueryFailed } from '../denials/query-failed';
import { byPlace, cellText, rolesOf } from './matrix';
import { MatrixQuery } from './staff.query';

const categories = ['general', 'billing', 'user_management', 'system_administration'] as const;

export function PermissionMatrix() {
  return (
    <Permitted title="Permission matrix" needs={['matrix:read']}>
      <Matrix />
    </Permitted>
  );
}

/** Who may what. To be read only: a change is asked for and approved elsewhere. */
function Matrix() {
  const [{ data, error }, askAgain] = useQuery({ query: MatrixQuery });
  const { permissions, permissionMatrix } = data ?? {};
  if (error && !permissionMatrix) return <QueryFailed error={error} onRetry={askAgain} />;
  if (!permissions || !permissionMatrix) return <ListSkeleton label="the matrix" />;
  const roles = rolesOf(permissionMatrix);
  const at = byPlace(permissionMatrix);
  return (
    <Stack gap="xl">
      <Text fz="sm" c="dimmed">
        All: every row of the role’s environments. Opened: tenants opened for a case; a token’s own. Test: the test
        environment. Own: one’s own rows.
      </Text>
      {categories.map((category) => (
        <Section key={category} heading={words(category)}>
          <Table.ScrollContainer
            minWidth={900}
            scrollAreaProps={{
              viewportProps: { tabIndex: 0, role: 'region', 'aria-label': `${words(category)}, table` },
            }}
          >
            <Table withTableBorder highlightOnHover fz="sm">
              <Table.Thead>
                <Table.Tr>
                  <Table.Th w="30%">Permission</Table.Th>
                  {roles.map((role) => (
                    <Table.Th key={role}>{words(role)}</Table.Th>
                  ))}
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {permissions
                  .filter((permission) => permission.category === category)
                  .map(({ name, title }) => (
                    <Table.Tr key={name}>
                      <Table.Th scope="row" fw={400}>
                        {title}
                        <Text fz="xs" c="dimmed" ff="monospace">
                          {name}
                        </Text>
                      </Table.Th>
                      {roles.map((role) => (
                        <Table.Td key={role}>
                          {cellText(at(role, name)) || (
                            <>
                              <span aria-hidden>–</span>
                              <VisuallyHidden>no</VisuallyHidden>
                            </>
                          )}
                        </Table.Td>
                      ))}
                    </Table.Tr>
                  ))}
              </Table.Tbody>
            </Table>
          </Table.ScrollContainer>
        </Section>
      ))}
    </Stack>
  );
}
