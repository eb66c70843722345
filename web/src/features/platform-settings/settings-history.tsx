import { Stack, Text } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useQuery } from 'urql';
import { settingText } from '../../format/setting-value';
import { DataList } from '../../ui/data-list';
import { EmptyState } from '../../ui/empty-state';
import { GuardedButton } from '../../ui/guarded-button';
import { Link } from '../../ui/link';
import { RelativeTime } from '../../ui/relative-time';
import { QueryFailed } from '../denials/query-failed';
import { usePermissions } from '../session/use-permissions';
import { SettingsHistoryQuery } from './platform-settings.query';
import type { SettingsVersion } from './setting';

const RestoreDialog = lazy(async () => ({ default: (await import('./restore-dialog')).RestoreDialog }));

const route = getRouteApi('/signed-in/dashboard/system/settings');
const pageSize = 25;

/** Every version, the newest first: what it changed, who asked and who approved; each can be brought back. */
export function SettingsHistory() {
  const { page = 1, restore } = route.useSearch();
  const navigate = route.useNavigate();
  const { refusal } = usePermissions();
  const [{ data, error, fetching }, askAgain] = useQuery({
    query: SettingsHistoryQuery,
    variables: { first: pageSize, offset: (page - 1) * pageSize },
  });
  const settings = data?.platformSettings;
  if (error && !settings) return <QueryFailed error={error} onRetry={askAgain} />;
  const wanted = settings?.history.nodes.find(({ version }) => version === restore);
  const open = (version: number | undefined) =>
    navigate({ search: (old) => ({ ...old, restore: version }), resetScroll: false });
  return (
    <>
      <DataList
        label="Versions"
        loading={fetching}
        records={settings?.history.nodes.map((one) => ({ ...one, id: String(one.version) }))}
        totalCount={settings?.history.totalCount}
        page={page}
        pageSize={pageSize}
        onPage={(next) => navigate({ search: { tab: 'history', page: next > 1 ? next : undefined } })}
        empty={<EmptyState kind="nothing-yet" text="There is no version on this page." />}
        columns={[
          { accessor: 'version', title: 'Version', width: 90 },
          { accessor: 'created', title: 'Since', width: 130, render: ({ created }) => <RelativeTime time={created} /> },
          { accessor: 'changes', title: 'What changed', width: 320, render: (one) => <Changes of={one} /> },
          { accessor: 'author', title: 'Who', width: 200, render: (one) => <Who of={one} /> },
          { accessor: 'reason', title: 'Why', width: 240 },
          {
            accessor: 'restore',
            title: '',
            width: 180,
            textAlign: 'right',
            render: ({ version, restoring }) =>
              restoring.length > 0 && (
                <GuardedButton
                  size="xs"
                  variant="default"
                  refusal={refusal('platform-settings:write')}
                  aria-label={`Restore this version… ${version}`}
                  onClick={() => open(version)}
                >
                  Restore this version…
                </GuardedButton>
              ),
          },
        ]}
      />
      {settings && wanted && wanted.restoring.length > 0 && (
        <Suspense>
          <RestoreDialog
            current={settings.version}
            wanted={wanted}
            onStale={() => askAgain({ requestPolicy: 'network-only' })}
            onClose={() => open(undefined)}
          />
        </Suspense>
      )}
    </>
  );
}

function Changes({ of: { changes, restores } }: { of: SettingsVersion }) {
  return (
    <Stack gap={2}>
      {restores !== null && (
        <Text fz="sm" fw={600}>
          Version {restores} again
        </Text>
      )}
      {changes.length === 0 && '—'}
      {changes.map(({ key, title, unit, sensitive, oldValue, newValue }) => (
        <div key={key} style={{ overflowWrap: 'anywhere' }}>
          {title}: {sensitive ? 'another value' : `${settingText(oldValue, unit)} → ${settingText(newValue, unit)}`}
        </div>
      ))}
    </Stack>
  );
}

function Who({ of: { author, approver, requestId } }: { of: SettingsVersion }) {
  if (!author) return '—';
  return (
    <Stack gap={2}>
      <div>{author.name}</div>
      {approver && (
        <Text fz="sm" c="dimmed">
          approved by {approver.name}
        </Text>
      )}
      {requestId && (
        <Link to="/dashboard/requests" search={{ request: requestId }} fz="sm">
          See the request
        </Link>
      )}
    </Stack>
  );
}
