import { SimpleGrid } from '@mantine/core';
import { Page } from '../../ui/page';
import { usePermissions } from '../session/use-permissions';
import { useSession } from '../session/use-session';
import { AttentionPanel } from './attention-panel';
import { HealthPanel } from './health-panel';
import { NewTenantsPanel } from './new-tenants-panel';
import { OpenedPanel } from './opened-panel';
import { OwnTrailPanel } from './own-trail-panel';
import { WebhooksPanel } from './webhooks-panel';

const panels = [
  { needs: 'tenants:open', Panel: OpenedPanel },
  { needs: 'tenants:read', Panel: AttentionPanel },
  { needs: 'tenants:read', Panel: NewTenantsPanel },
  { needs: 'health:status', Panel: HealthPanel },
  { needs: 'webhooks:read', Panel: WebhooksPanel },
  { needs: 'audit:read', Panel: OwnTrailPanel },
] as const;

/** The first page: a panel for each thing that the role may read. The others are not even asked for. */
export function HomePage() {
  const { staff } = useSession();
  const { can } = usePermissions();
  return (
    <Page title={staff ? `Welcome, ${staff.name}` : 'Home'}>
      <SimpleGrid cols={{ base: 1, lg: 2 }} spacing="md">
        {panels
          .filter(({ needs }) => can(needs))
          .map(({ Panel }) => (
            <Panel key={Panel.name} />
          ))}
      </SimpleGrid>
    </Page>
  );
}
