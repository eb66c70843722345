import { badInput } from '../../kit/errors.js';
import { elevationRequest } from '../elevations/elevation-request.js';
import { invitationRequest } from '../invitations/invitation-request.js';
import { permissionChange } from '../roles/permission-change.js';
import { roleChange } from '../roles/role-change.js';
import { revocationRequest } from '../sessions/revocation-request.js';
import { factorReset } from '../staff/factor-reset.js';
import { reinstatement } from '../staff/reinstatement.js';
import { suspensionRequest } from '../staff/suspension-request.js';
import { tokenRequest } from '../tokens/token-request.js';
import { crossTenant } from './cross-tenant.js';
import type { RequestKind } from './request-kind.js';

/** Everything that another person has to approve: the A, E and Q cells of the matrix whose mutations there are. */
export const requestKinds: readonly RequestKind[] = [
  roleChange,
  permissionChange,
  elevationRequest,
  invitationRequest,
  reinstatement,
  suspensionRequest,
  revocationRequest,
  factorReset,
  crossTenant,
  tokenRequest,
];

/** By the mutation's name; BAD_USER_INPUT when nobody can ask for it. */
export function kindOf(mutation: string): RequestKind {
  const kind = requestKinds.find((one) => one.mutation === mutation);
  if (!kind) throw badInput('mutation', 'This mutation is not one that somebody else approves.');
  return kind;
}
