import { Group, Stack, Text } from '@mantine/core';
import type { DataListColumn } from '../../ui/data-list';
import { GuardedButton } from '../../ui/guarded-button';
import { Link } from '../../ui/link';
import { RelativeTime } from '../../ui/relative-time';
import { StatusBadge } from '../../ui/status-badge';
import type { StaffPerson } from '../staff/staff-person';
import type { AlertRow } from './alert-row';

interface Context {
  acknowledgeRefusal: string | undefined;
  lockOutRefusal: (member: StaffPerson) => string | undefined;
  onAcknowledge: (alert: AlertRow) => void;
  onLockOut: (member: StaffPerson) => void;
}

/** Kinds in which somebody else may be at work under a colleague's name. */
const grave: readonly string[] = ['NEW_COUNTRY', 'NEW_NETWORK', 'READ_VOLUME', 'MANY_TENANTS', 'BREAK_GLASS'];

export function alertColumns(context: Context): DataListColumn<AlertRow>[] {
  const { acknowledgeRefusal, lockOutRefusal, onAcknowledge, onLockOut } = context;
  return [
    {
      accessor: 'kind',
      title: 'Kind',
      render: ({ kind }) => <StatusBadge status={kind} tone={grave.includes(kind) ? 'bad' : 'warn'} />,
    },
    {
      accessor: 'summary',
      title: 'What happened',
      render: ({ summary, occurrences, supportCase, measure, staffMember }) => (
        <Text fz="sm" maw={420} component="div">
          {supportCase ? (
            <Link to="/dashboard/cases" search={{ view: 'all', case: supportCase.id }}>
              {summary}
            </Link>
          ) : (
            summary
          )}
          {occurrences > 1 && (
            <Text span inherit c="dimmed">
              {' '}
              ({occurrences.toLocaleString('en')} times)
            </Text>
          )}
          {measure && (
            <Group gap="xs" fz="xs">
              <Text inherit c="dimmed">
                Up to {measure.threshold.toLocaleString('en')} are usual.
              </Text>
              {staffMember && (
                <Link
                  to="/dashboard/receipts"
                  search={{ actor: staffMember.id, from: measure.from, until: measure.until }}
                >
                  What was read
                </Link>
              )}
            </Group>
          )}
        </Text>
      ),
    },
    {
      accessor: 'staffMember',
      title: 'About',
      render: ({ staffMember, supportCase }) =>
        staffMember ? (
          <Link to="/dashboard/staff/$id" params={{ id: staffMember.id }}>
            {staffMember.name}
          </Link>
        ) : supportCase ? (
          'Nobody has it'
        ) : (
          'Nobody known'
        ),
    },
    { accessor: 'ipAddress', title: 'From', render: ({ ipAddress }) => ipAddress ?? '—' },
    { accessor: 'lastSeen', title: 'When', render: ({ lastSeen }) => <RelativeTime time={lastSeen} /> },
    {
      accessor: 'acknowledged',
      title: 'Looked at',
      render: ({ acknowledged, acknowledgedBy, note }) =>
        acknowledged ? (
          <Stack gap={0}>
            <Text fz="sm">
              <RelativeTime time={acknowledged} />
              {acknowledgedBy && ` by ${acknowledgedBy.name}`}
            </Text>
            {note && (
              <Text fz="xs" c="dimmed">
                {note}
              </Text>
            )}
          </Stack>
        ) : (
          '—'
        ),
    },
    {
      accessor: 'actions',
      title: 'Actions',
      render: (alert) => (
        <Group gap={6} wrap="nowrap">
          {/* Whose case is late has done nothing that anybody is locked out for. */}
          {alert.staffMember && !alert.supportCase && (
            <GuardedButton
              size="compact-xs"
              color="#b42318"
              refusal={lockOutRefusal(alert.staffMember)}
              aria-label={`Lock out ${alert.staffMember.name} now`}
              onClick={() => alert.staffMember && onLockOut(alert.staffMember)}
            >
              Lock out
            </GuardedButton>
          )}
          <GuardedButton
            size="compact-xs"
            variant="default"
            refusal={acknowledgeRefusal ?? (alert.acknowledged ? 'Somebody has looked at it.' : undefined)}
            aria-label={`Acknowledge: ${alert.summary}`}
            onClick={() => onAcknowledge(alert)}
          >
            Acknowledge
          </GuardedButton>
        </Group>
      ),
    },
  ];
}
