import type { TeamMemberResolvers, TeamResolvers, WorkspaceResolvers } from '../resolver-types.generated.js';
import { userLoader } from '../users/users.js';
import { teamMembersLoader, teamOf, teamsOfWorkspaceLoader } from './teams.js';

export const teamsOfWorkspace: Pick<WorkspaceResolvers, 'teams'> = {
  teams: (workspace, _args, ctx) => teamsOfWorkspaceLoader(ctx).load(workspace.id),
};

export const teamFields: TeamResolvers = {
  __resolveReference: (reference, ctx) => teamOf(ctx, reference.id),
  members: (team, _args, ctx) => teamMembersLoader(ctx).load(team.id),
};

export const teamMemberFields: TeamMemberResolvers = {
  user: (member, _args, ctx) => userLoader(ctx).load(member.userId),
};
