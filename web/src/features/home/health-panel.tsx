import { useQuery } from 'urql';
import { Link } from '../../ui/link';
import { StatusBadge } from '../../ui/status-badge';
import { HomeHealthQuery } from './home.query';
import { Panel } from './panel';
import { PanelRows } from './panel-rows';

export function HealthPanel() {
  const [{ data, error, fetching }, askAgain] = useQuery({ query: HomeHealthQuery });
  const health = data?.systemHealth;
  return (
    <Panel
      heading="Infrastructure"
      loading={fetching && !health}
      error={health ? undefined : error}
      onRetry={askAgain}
      aside={
        <Link to="/dashboard/system/infrastructure" fz="sm">
          Infrastructure in detail
        </Link>
      }
    >
      {health && (
        <PanelRows
          rows={health.services.map(({ name, status }) => ({
            id: name,
            left: name,
            right: <StatusBadge status={status} />,
          }))}
        />
      )}
    </Panel>
  );
}
