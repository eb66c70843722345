import { Text } from '@mantine/core';
import { formatRemaining } from '../../format/time';
import { Link } from '../../ui/link';
import { useNow } from '../../ui/use-now';
import { useSession } from '../session/use-session';
import { Panel } from './panel';
import { PanelRows } from './panel-rows';

export function OpenedPanel() {
  const { openTenants } = useSession();
  const now = useNow();
  return (
    <Panel heading="Tenants you have open" loading={false}>
      {openTenants.length ? (
        <PanelRows
          rows={openTenants.map(({ id, name, openUntil }) => ({
            id,
            left: (
              <Link to="/dashboard/tenants/$id" params={{ id }}>
                {name ?? 'Name withheld'}
              </Link>
            ),
            right: openUntil && `${formatRemaining(openUntil, now)} left`,
          }))}
        />
      ) : (
        <Text c="dimmed">None. Personal data of a tenant shows once you open it for a case.</Text>
      )}
    </Panel>
  );
}
