import { Text } from '@mantine/core';
import { useQuery } from 'urql';
import { Link } from '../../ui/link';
import { RelativeTime } from '../../ui/relative-time';
import { StatusBadge } from '../../ui/status-badge';
import { usePermissions } from '../session/use-permissions';
import { HomeAlertsQuery } from './home.query';
import { Panel } from './panel';
import { PanelRows } from './panel-rows';

/** Alerts that nobody has looked at. */
export function AlertsPanel() {
  const { can } = usePermissions();
  const [{ data, error, fetching }, askAgain] = useQuery({
    query: HomeAlertsQuery,
    variables: { withCases: can('cases:queue') },
  });
  const alerts = data?.alerts;
  return (
    <Panel
      heading="Alerts that nobody has looked at"
      loading={fetching && !alerts}
      error={alerts ? undefined : error}
      onRetry={askAgain}
      aside={
        alerts && (
          <Link to="/dashboard/alerts" fz="sm">
            All {alerts.totalCount.toLocaleString('en')} open alerts
          </Link>
        )
      }
    >
      {alerts?.nodes.length ? (
        <PanelRows
          rows={alerts.nodes.map(({ id, kind, summary, staffMember, supportCase, lastSeen }) => ({
            id,
            left: supportCase ? (
              <Link to="/dashboard/cases" search={{ view: 'all', case: supportCase.id }}>
                {summary}
              </Link>
            ) : staffMember ? (
              <Link to="/dashboard/alerts" search={{ person: staffMember.id }}>
                {staffMember.name}: {summary}
              </Link>
            ) : (
              <Link to="/dashboard/alerts" search={{ kind: [kind] }}>
                {summary}
              </Link>
            ),
            right: (
              <>
                <StatusBadge status={kind} tone="warn" />
                <RelativeTime time={lastSeen} />
              </>
            ),
          }))}
        />
      ) : (
        <Text c="dimmed">None.</Text>
      )}
    </Panel>
  );
}
