import type { RowOf } from '../kit/row-guard.js';
import type { Environment } from '../kit/viewer.js';

interface OfOneTenant {
  tenantId: string;
  environment: Environment;
}

/** Whose a row is, and in which world: what grants that depend on the row are decided by. */
export const rowOf: RowOf = (typeName, parent) => {
  switch (typeName) {
    case 'Tenant': {
      const { id, environment } = parent as { id: string; environment: Environment };
      return { tenantIds: [id], environment };
    }
    case 'ProductSignIn':
    case 'UserActivity':
    case 'UserSession':
    case 'User': {
      const { tenantIds, environment } = parent as { tenantIds: string[]; environment: Environment };
      return { tenantIds, environment };
    }
    case 'UserExport': {
      const { tenantIds, holderId, environment } = parent as {
        tenantIds: string[];
        holderId: string;
        environment: Environment;
      };
      return { tenantIds, ownerId: holderId, environment };
    }
    case 'BulkJob': {
      const { requestedBy, environment } = parent as { requestedBy: string; environment: Environment };
      return { ownerId: requestedBy, environment };
    }
    case 'Membership':
    case 'Workspace':
    case 'Domain':
    case 'Mailbox':
    case 'Team':
    case 'TeamMember':
    case 'TenantSso':
    case 'TenantSettings':
    case 'Campaign':
    case 'CampaignValidation':
    case 'SupportCase': {
      const { tenantId, environment } = parent as OfOneTenant;
      return { tenantIds: [tenantId], environment };
    }
    default:
      return undefined;
  }
};
