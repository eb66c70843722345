import { Stack } from '@mantine/core';
import { useQuery } from 'urql';
import { EmptyState } from '../../ui/empty-state';
import { readDenials } from '../denials/denials';
import { AskedPart } from './asked-part';
import { TenantOrganisationQuery } from './deliverability.query';
import { SsoFields } from './sso-fields';
import { TeamsTree } from './teams-tree';

interface OrganisationPartProps {
  tenantId: string;
  onOpen: (() => void) | undefined;
}

/** Who works with whom in a tenant, and how its people sign in. */
export function OrganisationPart({ tenantId, onOpen }: OrganisationPartProps) {
  const [{ data, error, fetching }, askAgain] = useQuery({
    query: TenantOrganisationQuery,
    variables: { id: tenantId },
  });
  const tenant = data?.tenant;
  const asked = { there: Boolean(tenant), fetching, error, onRetry: askAgain, onOpen };
  return (
    <Stack gap="xl">
      <AskedPart heading="Teams" field="workspaces" {...asked}>
        {tenant?.workspaces && <TeamsTree workspaces={tenant.workspaces} />}
      </AskedPart>
      <AskedPart heading="Single sign-on" field="sso" {...asked}>
        {tenant?.sso ? (
          <SsoFields sso={tenant.sso} denial={readDenials(error).at('tenant.sso.settings')} />
        ) : (
          <EmptyState kind="nothing-yet" text="This tenant has not set up single sign-on." />
        )}
      </AskedPart>
    </Stack>
  );
}
