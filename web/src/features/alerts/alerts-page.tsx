import { Button, Group, MultiSelect, SegmentedControl } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useQuery } from 'urql';
import { choices } from '../../format/words';
import { DataList } from '../../ui/data-list';
import { EmptyState } from '../../ui/empty-state';
import { Page } from '../../ui/page';
import { readDenials } from '../denials/denials';
import { Permitted } from '../denials/permitted';
import { QueryFailed } from '../denials/query-failed';
import { Withheld } from '../denials/withheld';
import { usePermissions } from '../session/use-permissions';
import { LazyLockOutDialog } from '../staff/lazy-lock-out-dialog';
import { useLockOutRefusal } from '../staff/refusals';
import type { StaffPerson } from '../staff/staff-person';
import { AcknowledgeDialog } from './acknowledge-dialog';
import { alertColumns } from './alert-columns';
import type { AlertRow } from './alert-row';
import { AlertsQuery } from './alerts.query';
import { type AlertsSearch, acknowledgedOf, alertKinds, alertStates } from './alerts-search';

const AlertRules = lazy(async () => ({ default: (await import('./alert-rules')).AlertRules }));

const route = getRouteApi('/signed-in/dashboard/alerts');
const pageSize = 25;
const kindOptions = choices(alertKinds);

export function AlertsPage() {
  return (
    <Permitted title="Alerts" needs={['alerts:read']}>
      <AlertsList />
    </Permitted>
  );
}

/** What somebody should look at: newest first, those that nobody has looked at. */
function AlertsList() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { can, refusal } = usePermissions();
  const lockOutRefusal = useLockOutRefusal();
  const [acknowledging, setAcknowledging] = useState<AlertRow>();
  const [lockingOut, setLockingOut] = useState<StaffPerson>();
  const { page = 1, state, kind, person } = search;
  const [{ data, error, fetching }, askAgain] = useQuery({
    query: AlertsQuery,
    variables: {
      first: pageSize,
      offset: (page - 1) * pageSize,
      filter: { kinds: kind, acknowledged: acknowledgedOf(state), staffMemberId: person },
      withStaff: can('staff:read'),
      withTier: can('staff-tier:read'),
      withCases: can('cases:queue'),
      withMeasure: can('alert-rules:read'),
    },
  });
  const alerts = data?.alerts;
  const denied = readDenials(error).at('alerts');
  const filtered = Boolean(kind || person || page > 1);
  const change = (next: Partial<AlertsSearch>) => navigate({ search: (old) => ({ ...old, page: undefined, ...next }) });

  return (
    <Page
      title="Alerts"
      actions={
        can('alert-rules:read') && (
          <Button variant="default" onClick={() => change({ rules: true, page: search.page })}>
            What raises an alert
          </Button>
        )
      }
    >
      <Group gap="sm" role="search" aria-label="Alerts">
        <SegmentedControl
          aria-label="Which alerts"
          value={state ?? 'open'}
          onChange={(next) => change({ state: alertStates.find((name) => name === next) })}
          data={[
            { value: 'open', label: 'Open' },
            { value: 'seen', label: 'Looked at' },
            { value: 'all', label: 'All' },
          ]}
        />
        <MultiSelect
          aria-label="Kind"
          placeholder={kind ? '' : 'Any kind'}
          data={kindOptions}
          value={kind ?? []}
          onChange={(kinds) => change({ kind: kinds.length ? kinds : undefined })}
          clearable
          clearButtonProps={{ 'aria-label': 'Any kind' }}
          w={{ base: '100%', sm: 320 }}
        />
        {person && (
          <Button variant="default" onClick={() => change({ person: undefined })}>
            About one person only: show everybody
          </Button>
        )}
      </Group>
      {denied && !alerts && <Withheld denial={denied} what="Alerts" />}
      {error && !alerts && !denied && <QueryFailed error={error} onRetry={askAgain} />}
      {(alerts || (fetching && !error)) && (
        <DataList<AlertRow>
          label="Alerts"
          loading={fetching}
          records={alerts?.nodes}
          totalCount={alerts?.totalCount}
          page={page}
          pageSize={pageSize}
          onPage={(next) => change({ page: next > 1 ? next : undefined })}
          toneOf={({ acknowledged }) => (acknowledged ? 'off' : undefined)}
          columns={alertColumns({
            acknowledgeRefusal: refusal('alerts:acknowledge'),
            lockOutRefusal,
            onAcknowledge: setAcknowledging,
            onLockOut: setLockingOut,
          })}
          empty={
            filtered ? (
              <EmptyState
                kind="nothing-matches"
                text="No alert matches this filter."
                action={
                  <Button variant="default" onClick={() => navigate({ search: {} })}>
                    Clear the filter
                  </Button>
                }
              />
            ) : (
              <EmptyState
                kind="nothing-yet"
                text={can('alerts:acknowledge') ? 'Nothing waits to be looked at.' : 'There is no alert about you.'}
              />
            )
          }
        />
      )}
      {search.rules && can('alert-rules:read') && (
        <Suspense>
          <AlertRules onClose={() => change({ rules: undefined, page: search.page })} />
        </Suspense>
      )}
      {acknowledging && <AcknowledgeDialog alert={acknowledging} onClose={() => setAcknowledging(undefined)} />}
      {lockingOut && <LazyLockOutDialog member={lockingOut} onClose={() => setLockingOut(undefined)} />}
    </Page>
  );
}
