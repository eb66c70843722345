import { TenantsPanel } from './tenants-panel';

export function NewTenantsPanel() {
  return <TenantsPanel heading="Newest tenants" otherwise="There are no tenants yet." />;
}
