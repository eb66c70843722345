import type { TenantStatus } from '../../gql/graphql';
import { TenantsPanel } from './tenants-panel';

const status: TenantStatus[] = ['PENDING', 'PAST_DUE', 'SUSPENDED'];

export function AttentionPanel() {
  return <TenantsPanel heading="Tenants that wait for somebody" status={status} otherwise="None waits." />;
}
