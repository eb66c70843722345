import DataLoader from 'dataloader';
import type { SubgraphContext } from '../../kit/context.js';
import { isIdOf } from '../../kit/ids.js';
import { columnsOf } from '../columns.js';
import { inOrderOf, listsInOrderOf, selectByIds } from '../rows-by-id.js';
import { TeamEntity, TeamMemberEntity } from './team.entity.js';

/** One team, when the id is one of ours and of the viewer's world. */
export async function teamOf(ctx: SubgraphContext, id: string): Promise<TeamEntity | null> {
  if (!isIdOf('Team', id)) return null;
  const loader = ctx.once('teams.byId', () => {
    const from = { columns: columnsOf(ctx.tx, TeamEntity, 't'), from: 'tenants.teams t', id: 't.id' };
    return new DataLoader<string, TeamEntity | null>(async (ids) =>
      inOrderOf(ids, await selectByIds<TeamEntity>(ctx.tx, from, ids), (row) => row.id),
    );
  });
  return loader.load(id.toLowerCase());
}

/** A tree without branches of its own: each team after the one that it is part of, and then by age. */
function inTreeOrder(teams: readonly TeamEntity[]): TeamEntity[] {
  const byAge = [...teams].sort((a, b) => a.created.getTime() - b.created.getTime() || a.id.localeCompare(b.id));
  const below = new Map<string | null, TeamEntity[]>();
  for (const team of byAge) below.set(team.parentId, [...(below.get(team.parentId) ?? []), team]);
  const walk = (parent: string | null): TeamEntity[] =>
    (below.get(parent) ?? []).flatMap((team) => [team, ...walk(team.id)]);
  return walk(null);
}

/** All teams of each workspace, in the order of the tree. */
export function teamsOfWorkspaceLoader(ctx: SubgraphContext): DataLoader<string, TeamEntity[]> {
  return ctx.once('teams.byWorkspace', () => {
    const from = { columns: columnsOf(ctx.tx, TeamEntity, 't'), from: 'tenants.teams t', id: 't.workspace_id' };
    return new DataLoader<string, TeamEntity[]>(async (workspaces) => {
      const rows = await selectByIds<TeamEntity>(ctx.tx, from, workspaces);
      return listsInOrderOf(workspaces, rows, (row) => row.workspaceId).map(inTreeOrder);
    });
  });
}

/** Who works in each team, those who lead it first. */
export function teamMembersLoader(ctx: SubgraphContext): DataLoader<string, TeamMemberEntity[]> {
  return ctx.once('teamMembers.byTeam', () => {
    const columns = columnsOf(ctx.tx, TeamMemberEntity, 'm');
    const from = { columns, from: 'tenants.team_members m', id: 'm.team_id' };
    return new DataLoader<string, TeamMemberEntity[]>(async (teams) => {
      const rows = await selectByIds<TeamMemberEntity>(ctx.tx, from, teams);
      rows.sort((a, b) => Number(b.leads) - Number(a.leads) || a.userId.localeCompare(b.userId));
      return listsInOrderOf(teams, rows, (row) => row.teamId);
    });
  });
}
