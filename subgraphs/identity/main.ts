import type { RowOf } from '../kit/row-guard.js';
import { createSubgraph, type Subgraph, type SubgraphDependencies } from '../kit/subgraph.js';
import { createSecretBox } from './access/secret-box.js';
import { Alert } from './alerts/alert.entity.js';
import { alertResolvers } from './alerts/alerts.resolvers.js';
import { watchAlerts } from './alerts/watch.js';
import { Credentials } from './credentials/credentials.entity.js';
import { elevationResolvers } from './elevations/elevations.resolvers.js';
import { factorResolvers } from './factors/factors.resolvers.js';
import { Invitation } from './invitations/invitation.entity.js';
import { lockOutResolvers } from './lock-out/lock-out.resolvers.js';
import { noticeResolvers } from './notices/notices.resolvers.js';
import { googleEdges } from './oidc/google.edges.js';
import { type IdentityOptions, settingsOf } from './options.js';
import { Passkey } from './passkeys/passkey.entity.js';
import { previewResolvers } from './preview/preview.resolvers.js';
import type { RequestRow } from './requests/access-request.js';
import { requestResolvers } from './requests/requests.resolvers.js';
import { reviewResolvers } from './reviews/reviews.resolvers.js';
import { watchQuarter } from './reviews/watch-quarter.js';
import { Permission } from './roles/permission.entity.js';
import { Role } from './roles/role.entity.js';
import { roleResolvers } from './roles/roles.resolvers.js';
import { scimEdges } from './scim/scim.edges.js';
import { watchDirectory } from './scim/watch-directory.js';
import { Session } from './sessions/session.entity.js';
import { sessionResolvers } from './sessions/sessions.resolvers.js';
import { Challenge } from './sign-in/challenge.entity.js';
import { signInResolvers } from './sign-in/sign-in.resolvers.js';
import { staffResolvers } from './staff/staff.resolvers.js';
import type { StaffMemberRow } from './staff/staff-member-row.js';
import { tokenResolvers } from './tokens/tokens.resolvers.js';
import { viewerResolvers } from './viewer/viewer.resolvers.js';

export const identityEntities = [Alert, Passkey, Challenge, Credentials, Invitation, Permission, Role, Session];

/** Whose a row is; staff belong to no tenant and live in every environment. */
const rowOf: RowOf = (typeName, parent) => {
  if (typeName === 'StaffMember') return { ownerId: (parent as StaffMemberRow).id };
  if (typeName === 'Session') return { ownerId: (parent as Session).userId };
  if (typeName === 'AccessRequest') return { ownerId: (parent as RequestRow).requesterId };
  if (typeName === 'Alert') return { ownerId: (parent as Alert).userId };
  return undefined;
};

/** Staff, roles, sessions and the ways in. */
export function createIdentity(dependencies: SubgraphDependencies, options: IdentityOptions): Subgraph {
  const access = { settings: settingsOf(options), secrets: createSecretBox(options.encryptionKey) };
  const stops = [
    watchAlerts(dependencies, access.settings),
    watchDirectory(dependencies, access.settings),
    watchQuarter(dependencies),
  ];
  const parts = [
    signInResolvers(access),
    factorResolvers(access),
    alertResolvers(access),
    sessionResolvers,
    staffResolvers,
    roleResolvers,
    requestResolvers,
    elevationResolvers,
    lockOutResolvers,
    noticeResolvers,
    reviewResolvers,
    previewResolvers,
    tokenResolvers,
    viewerResolvers,
  ];
  return createSubgraph(
    {
      name: 'identity',
      rowOf,
      resolvers: {
        ...Object.assign({}, ...parts),
        Query: Object.assign({}, ...parts.map((part) => part.Query)),
        Mutation: Object.assign({}, ...parts.map((part) => part.Mutation)),
      },
      edges: { ...googleEdges(dependencies, access), ...scimEdges(dependencies, access.settings) },
      close: async () => {
        await Promise.all(stops.map((stop) => stop()));
      },
    },
    dependencies,
  );
}
