import { Select, Stack, Text } from '@mantine/core';
import { useQuery } from 'urql';
import { QueryFailed } from '../denials/query-failed';
import { BulkTeamsQuery } from './bulk.query';
import type { Teams } from './teams';

interface TeamsInputProps {
  tenantId: string;
  value: Teams;
  onChange: (teams: Teams) => void;
}

/** The team to leave and the one to join, of one tenant's; either may be left out. */
export function TeamsInput({ tenantId, value, onChange }: TeamsInputProps) {
  const [{ data, error, fetching }, askAgain] = useQuery({ query: BulkTeamsQuery, variables: { id: tenantId } });
  const workspaces = data?.tenant?.workspaces?.nodes ?? [];
  const options = workspaces
    .filter(({ teams }) => teams.length > 0)
    .map(({ name, teams }) => ({
      group: name ?? 'Workspace',
      items: teams.map((team) => ({ value: team.id, label: team.name ?? 'Name withheld' })),
    }));
  if (error && !data) return <QueryFailed error={error} onRetry={askAgain} />;
  if (!fetching && !options.length) return <Text fz="sm">This tenant has no teams.</Text>;
  return (
    <Stack gap="sm">
      <Select
        label="Leave"
        placeholder="No team"
        description="Whoever leads this team does not lead the other."
        data={options}
        clearable
        searchable
        value={value.from}
        onChange={(from) => onChange({ ...value, from })}
      />
      <Select
        label="Join"
        placeholder="No team"
        data={options}
        clearable
        searchable
        value={value.to}
        onChange={(to) => onChange({ ...value, to })}
        error={value.to && value.to === value.from ? 'Choose another team than the one to leave.' : undefined}
      />
    </Stack>
  );
}
