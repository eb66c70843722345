import type { RowOf } from '../kit/row-guard.js';
import { createSubgraph, type Subgraph, type SubgraphDependencies } from '../kit/subgraph.js';
import { createSecretBox } from './access/secret-box.js';
import { Credentials } from './credentials/credentials.entity.js';
import { Invitation } from './invitations/invitation.entity.js';
import { type IdentityOptions, settingsOf } from './options.js';
import { Permission } from './roles/permission.entity.js';
import { Role } from './roles/role.entity.js';
import { roleResolvers } from './roles/roles.resolvers.js';
import { Session } from './sessions/session.entity.js';
import { sessionResolvers } from './sessions/sessions.resolvers.js';
import { Challenge } from './sign-in/challenge.entity.js';
import { signInResolvers } from './sign-in/sign-in.resolvers.js';
import { staffResolvers } from './staff/staff.resolvers.js';
import type { StaffMemberRow } from './staff/staff-member-row.js';
import { viewerResolvers } from './viewer/viewer.resolvers.js';

export const identityEntities = [Challenge, Credentials, Invitation, Permission, Role, Session];

/** Whose a row is; staff belong to no tenant and live in every environment. */
const rowOf: RowOf = (typeName, parent) => {
  if (typeName === 'StaffMember') return { ownerId: (parent as StaffMemberRow).id };
  if (typeName === 'Session') return { ownerId: (parent as Session).userId };
  return undefined;
};

/** Staff, roles, sessions and the ways in. */
export function createIdentity(dependencies: SubgraphDependencies, options: IdentityOptions): Subgraph {
  const access = { settings: settingsOf(options), secrets: createSecretBox(options.encryptionKey) };
  const parts = [signInResolvers(access), sessionResolvers, staffResolvers, roleResolvers, viewerResolvers];
  return createSubgraph(
    {
      name: 'identity',
      rowOf,
      resolvers: {
        ...Object.assign({}, ...parts),
        Query: Object.assign({}, ...parts.map((part) => part.Query)),
        Mutation: Object.assign({}, ...parts.map((part) => part.Mutation)),
      },
    },
    dependencies,
  );
}
