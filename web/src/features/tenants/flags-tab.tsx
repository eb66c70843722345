import { Group } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { useQuery } from 'urql';
import { DataList } from '../../ui/data-list';
import { EmptyState } from '../../ui/empty-state';
import { GuardedButton } from '../../ui/guarded-button';
import { ListSkeleton } from '../../ui/list-skeleton';
import { StatusBadge } from '../../ui/status-badge';
import { readDenials } from '../denials/denials';
import { usePermissions } from '../session/use-permissions';
import type { FlagWish } from './flag-wish';
import { FeatureFlagsQuery, TenantFlagsQuery } from './flags.query';
import { Part } from './part';
import type { TabProps } from './tenant-page-context';

const FlagDialog = lazy(async () => ({ default: (await import('./flag-dialog')).FlagDialog }));

/** Which flags the tenant has and why; given and taken here, and set for everybody by super admins. */
export function FlagsTab({ tenant, onOpen }: TabProps) {
  const { can, refusal } = usePermissions();
  const [wish, setWish] = useState<FlagWish>();
  const [{ data, error, fetching }] = useQuery({ query: TenantFlagsQuery, variables: { id: tenant.id } });
  const [global] = useQuery({ query: FeatureFlagsQuery, pause: !can('flags:read') });
  const everybody = new Map(global.data?.featureFlags?.map((flag) => [flag.key, flag]));
  const flags = data?.tenant?.flags;
  const refused = refusal('tenant-flags:write');
  return (
    <Part heading="Feature flags" denial={readDenials(error).at('tenant.flags')} onOpen={onOpen}>
      {!flags && fetching && <ListSkeleton label="feature flags" />}
      {flags && (
        <DataList
          inline
          label="Feature flags"
          loading={fetching}
          records={flags.map((flag) => ({ ...flag, id: flag.key }))}
          empty={<EmptyState kind="nothing-yet" text="There are no feature flags." />}
          columns={[
            { accessor: 'key', title: 'Flag' },
            { accessor: 'description', title: 'What it switches' },
            {
              accessor: 'on',
              title: 'Here',
              render: ({ on }) => <StatusBadge status={on ? 'ON' : 'OFF'} tone={on ? 'good' : 'off'} />,
            },
            { accessor: 'because', title: 'Why' },
            {
              accessor: 'everybody',
              title: 'Everybody',
              hidden: !can('flags:read'),
              render: ({ key }) => {
                const flag = everybody.get(key);
                return flag ? `${flag.enabled ? 'on' : `${flag.percentage} %`}, ${flag.allowed} given` : '';
              },
            },
            {
              accessor: 'actions',
              title: 'Change',
              render: ({ key, on, reason }) => (
                <Group gap={4} wrap="nowrap">
                  <GuardedButton
                    size="compact-xs"
                    variant="default"
                    refusal={refused}
                    aria-label={`${on ? 'Take' : 'Give'} ${key}`}
                    onClick={() => setWish({ key, enabled: !on })}
                  >
                    {on ? 'Take' : 'Give'}
                  </GuardedButton>
                  {(reason === 'ALLOWLIST' || reason === 'BLOCKLIST') && (
                    <GuardedButton
                      size="compact-xs"
                      variant="default"
                      refusal={refused}
                      aria-label={`As all: ${key}`}
                      onClick={() => setWish({ key, enabled: null })}
                    >
                      As all
                    </GuardedButton>
                  )}
                  {can('flags:write') && (
                    <GuardedButton
                      size="compact-xs"
                      variant="default"
                      refusal={undefined}
                      aria-label={`Everybody… ${key}`}
                      onClick={() => setWish({ key })}
                    >
                      Everybody…
                    </GuardedButton>
                  )}
                </Group>
              ),
            },
          ]}
        />
      )}
      {wish && (
        <Suspense>
          <FlagDialog
            wish={wish}
            tenantId={tenant.id}
            name={tenant.name ?? 'this tenant'}
            now={everybody.get(wish.key)}
            onClose={() => setWish(undefined)}
          />
        </Suspense>
      )}
    </Part>
  );
}
