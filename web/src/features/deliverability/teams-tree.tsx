import { List, Text } from '@mantine/core';
import { count } from '../../format/words';
import type { TenantOrganisationQuery } from '../../gql/graphql';
import { Link } from '../../ui/link';

type Workspaces = NonNullable<NonNullable<TenantOrganisationQuery['tenant']>['workspaces']>;
type Team = Workspaces['nodes'][number]['teams'][number];

/** Workspaces, the teams in them, and the teams in those. */
export function TeamsTree({ workspaces: { nodes, totalCount } }: { workspaces: Workspaces }) {
  return (
    <>
      <List listStyleType="none" spacing="sm" withPadding={false}>
        {nodes.map(({ id, name, teams }) => (
          <List.Item key={id}>
            <Text fw={600}>{name ?? 'Name withheld'}</Text>
            {teams.length ? (
              <Branch teams={teams} parent={null} />
            ) : (
              <Text fz="sm" c="dimmed">
                No teams
              </Text>
            )}
          </List.Item>
        ))}
      </List>
      {totalCount > nodes.length && (
        <Text fz="sm" c="dimmed">
          The first {nodes.length} of {count(totalCount, 'workspace')}
        </Text>
      )}
    </>
  );
}

function Branch({ teams, parent }: { teams: readonly Team[]; parent: string | null }) {
  const here = teams.filter(({ parentId }) => (parentId ?? null) === parent);
  if (!here.length) return null;
  return (
    <List listStyleType="none" spacing={4} style={{ paddingInlineStart: '1.25rem' }}>
      {here.map((team) => (
        <List.Item key={team.id}>
          <Text fz="sm">
            {team.name ?? 'Name withheld'}
            <Members members={team.members} />
          </Text>
          <Branch teams={teams} parent={team.id} />
        </List.Item>
      ))}
    </List>
  );
}

function Members({ members }: Pick<Team, 'members'>) {
  if (!members) return null;
  const leads = members.flatMap(({ leads, user }) => (leads && user ? [user] : []));
  return (
    <Text component="span" fz="sm" c="dimmed">
      {`, ${count(members.length, 'person', 'people')}`}
      {leads.length > 0 && ', led by '}
      {leads.map(({ id, name }, index) => (
        <span key={id}>
          {index > 0 && ', '}
          <Link to="/dashboard/users/$id" params={{ id }} underline="always">
            {name ?? 'name withheld'}
          </Link>
        </span>
      ))}
    </Text>
  );
}
