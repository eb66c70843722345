import { SimpleGrid } from '@mantine/core';
import type { ComponentType } from 'react';
import { Page } from '../../ui/page';
import { usePermissions } from '../session/use-permissions';
import { useSession } from '../session/use-session';
import { AlertsPanel } from './alerts-panel';
import { AttentionPanel } from './attention-panel';
import { HealthPanel } from './health-panel';
import { NewTenantsPanel } from './new-tenants-panel';
import { OpenedPanel } from './opened-panel';
import { OwnTrailPanel } from './own-trail-panel';
import { RequestsPanel } from './requests-panel';
import { ReviewsPanel } from './reviews-panel';
import { WebhooksPanel } from './webhooks-panel';

/** What a panel reads, any one of it. Alerts and reviews everybody reads about themselves; here they are for those who act on them. */
const panels: readonly { needs: readonly string[]; Panel: ComponentType }[] = [
  { needs: ['alerts:acknowledge'], Panel: AlertsPanel },
  { needs: ['requests:decide', 'requests:decide-support'], Panel: RequestsPanel },
  { needs: ['reviews:decide'], Panel: ReviewsPanel },
  { needs: ['tenants:open'], Panel: OpenedPanel },
  { needs: ['tenants:read'], Panel: AttentionPanel },
  { needs: ['tenants:read'], Panel: NewTenantsPanel },
  { needs: ['health:status'], Panel: HealthPanel },
  { needs: ['webhooks:read'], Panel: WebhooksPanel },
  { needs: ['audit:read'], Panel: OwnTrailPanel },
];

/** The first page: a panel for each thing that the role may read. The others are not even asked for. */
export function HomePage() {
  const { staff } = useSession();
  const { can } = usePermissions();
  return (
    <Page title={staff ? `Welcome, ${staff.name}` : 'Home'}>
      <SimpleGrid cols={{ base: 1, lg: 2 }} spacing="md">
        {panels
          .filter(({ needs }) => needs.some(can))
          .map(({ Panel }) => (
            <Panel key={Panel.name} />
          ))}
      </SimpleGrid>
    </Page>
  );
}
