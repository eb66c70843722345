import type { TenantSsoResolvers } from '../resolver-types.generated.js';
import { ssoSettingsLoader } from './sso.js';

export const ssoFields: TenantSsoResolvers = {
  settings: (sso, _args, ctx) => ssoSettingsLoader(ctx).load(sso.tenantId),
};
