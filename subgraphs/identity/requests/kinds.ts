import { badInput } from '../../kit/errors.js';
import { elevationRequest } from '../elevations/elevation-request.js';
import { invitationRequest } from '../invitations/invitation-request.js';
import { newRole } from '../roles/create-role.js';
import { permissionChange } from '../roles/permission-change.js';
import { roleChange } from '../roles/role-change.js';
import { roleUpdate } from '../roles/update-role.js';
import { revocationRequest } from '../sessions/revocation-request.js';
import { factorReset } from '../staff/factor-reset.js';
import { reinstatement } from '../staff/reinstatement.js';
import { suspensionRequest } from '../staff/suspension-request.js';
import { tokenRequest } from '../tokens/token-request.js';
import { bulkRequest } from './bulk-request.js';
import { configChange, configRollBack } from './config-request.js';
import { crossTenant } from './cross-tenant.js';
import { customerChanges } from './customer-request.js';
import { erasureRequest } from './erasure-request.js';
import { exportRequest } from './export-request.js';
import type { RequestKind } from './request-kind.js';
import { tenantReactivation, tenantSuspension } from './tenant-request.js';

/** Everything that another person has to approve: the A, E and Q cells of the matrix whose mutations there are. */
export const requestKinds: readonly RequestKind[] = [
  roleChange,
  permissionChange,
  newRole,
  roleUpdate,
  elevationRequest,
  invitationRequest,
  reinstatement,
  suspensionRequest,
  revocationRequest,
  factorReset,
  crossTenant,
  tokenRequest,
  ...customerChanges,
  erasureRequest,
  exportRequest,
  bulkRequest,
  tenantSuspension,
  tenantReactivation,
  configChange,
  configRollBack,
];

/** By the mutation's name; BAD_USER_INPUT when nobody can ask for it. */
export function kindOf(mutation: string): RequestKind {
  const kind = requestKinds.find((one) => one.mutation === mutation);
  if (!kind) throw badInput('mutation', 'This mutation is not one that somebody else approves.');
  return kind;
}
