import { isIdOf } from '../../kit/ids.js';
import type { Resolvers } from '../resolver-types.generated.js';

/** A tenant is the tenants service's; here it is its id, and what hangs on it the database decides. */
export const tenantResolvers: Pick<Resolvers, 'Tenant'> = {
  Tenant: {
    __resolveReference: ({ id }) => (isIdOf('Tenant', id) ? { id: id.toLowerCase() } : null),
  },
};
