import { Group, Stack, Text } from '@mantine/core';
import { count, words } from '../../format/words';
import { CopyText } from '../../ui/copy-text';
import type { DataListColumn } from '../../ui/data-list';
import { GuardedButton } from '../../ui/guarded-button';
import { RelativeTime } from '../../ui/relative-time';
import { StatusBadge } from '../../ui/status-badge';
import type { Permissions } from '../session/use-permissions';
import type { TokenRow } from './token-row';

/** Whether it opens nothing any more. */
export const isOver = ({ revoked, expires }: TokenRow): boolean =>
  Boolean(revoked) || Date.parse(expires) <= Date.now();

export function tokenColumns(
  { refusal }: Permissions,
  onAction: (what: 'rotate' | 'revoke', token: TokenRow) => void,
): DataListColumn<TokenRow>[] {
  const over = (token: TokenRow) => (isOver(token) ? 'This token is over.' : undefined);
  return [
    {
      accessor: 'name',
      title: 'Token',
      render: ({ id, name, kind }) => (
        <Stack gap={0}>
          <Text fz="sm" fw={500}>
            {name}
          </Text>
          <Text fz="xs" c="dimmed">
            {words(kind)}
          </Text>
          <CopyText text={id} label="token id" short />
        </Stack>
      ),
    },
    { accessor: 'state', title: 'State', render: (token) => <TokenState token={token} /> },
    {
      accessor: 'scopes',
      title: 'May',
      render: ({ scopes }) => (
        <details>
          <summary>{count(scopes.length, 'permission')}</summary>
          <Text fz="xs" ff="monospace" style={{ whiteSpace: 'pre-line' }}>
            {scopes.join('\n')}
          </Text>
        </details>
      ),
    },
    {
      accessor: 'tenantIds',
      title: 'Reaches',
      render: ({ tenantIds, environment }) =>
        `${tenantIds ? count(tenantIds.length, 'tenant') : 'all tenants'}${environment === 'TEST' ? ' (test)' : ''}`,
    },
    { accessor: 'limits', title: 'Limits', render: limits },
    {
      accessor: 'requester',
      title: 'Asked, approved',
      render: ({ requester, approver }) => `${requester?.name ?? '—'}, ${approver?.name ?? '—'}`,
    },
    {
      accessor: 'lastUsed',
      title: 'Last used',
      render: ({ lastUsed }) => (lastUsed ? <RelativeTime time={lastUsed} /> : 'never'),
    },
    { accessor: 'expires', title: 'Ends', render: ({ expires }) => <RelativeTime time={expires} /> },
    {
      accessor: 'actions',
      title: 'Actions',
      render: (token) => (
        <Group gap={6} wrap="nowrap">
          <GuardedButton
            size="compact-xs"
            variant="default"
            refusal={refusal('tokens:rotate') ?? over(token)}
            aria-label={`Rotate ${token.name}`}
            onClick={() => onAction('rotate', token)}
          >
            Rotate
          </GuardedButton>
          <GuardedButton
            size="compact-xs"
            variant="default"
            refusal={refusal('tokens:revoke') ?? over(token)}
            aria-label={`Revoke ${token.name}`}
            onClick={() => onAction('revoke', token)}
          >
            Revoke
          </GuardedButton>
        </Group>
      ),
    },
  ];
}

function TokenState({ token }: { token: TokenRow }) {
  if (token.revoked) return <StatusBadge status="Revoked" tone="bad" />;
  return isOver(token) ? <StatusBadge status="Expired" tone="off" /> : <StatusBadge status="ACTIVE" />;
}

function limits({ allowedAddresses, ratePerMinute }: TokenRow): string {
  const parts = [
    ...(allowedAddresses?.length ? [`from ${allowedAddresses.join(', ')}`] : []),
    ...(ratePerMinute ? [`${ratePerMinute} a minute`] : []),
  ];
  return parts.join('; ') || '—';
}
