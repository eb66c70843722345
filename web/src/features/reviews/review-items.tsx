import { Group, Text } from '@mantine/core';
import { useState } from 'react';
import { words } from '../../format/words';
import { CopyText } from '../../ui/copy-text';
import { DataList } from '../../ui/data-list';
import { EmptyState } from '../../ui/empty-state';
import { GuardedButton } from '../../ui/guarded-button';
import { Link } from '../../ui/link';
import { RelativeTime } from '../../ui/relative-time';
import { StatusBadge } from '../../ui/status-badge';
import { usePermissions } from '../session/use-permissions';
import { useSession } from '../session/use-session';
import { DecideDialog } from './decide-dialog';
import type { ReviewItem } from './review-item';

type Decision = NonNullable<ReviewItem['decision']>;

interface ReviewItemsProps {
  items: readonly ReviewItem[];
  closed: boolean;
}

/** Every grant, with its last use; each is kept or taken, by somebody else than its holder. */
export function ReviewItems({ items, closed }: ReviewItemsProps) {
  const { refusal } = usePermissions();
  const { viewer } = useSession();
  const [deciding, setDeciding] = useState<{ item: ReviewItem; decision: Decision }>();
  const refusalFor = (item: ReviewItem) =>
    refusal('reviews:decide') ??
    (item.staffMember?.id === viewer.id ? 'Nobody reviews what they hold themselves.' : undefined) ??
    (closed ? 'The review is closed.' : undefined);
  const button = (item: ReviewItem, decision: Decision, label: string) => (
    <GuardedButton
      size="compact-xs"
      variant="default"
      refusal={refusalFor(item)}
      aria-label={`${label} ${words(item.roleName)} of ${item.staffMember?.name ?? 'somebody'}`}
      onClick={() => setDeciding({ item, decision })}
    >
      {label}
    </GuardedButton>
  );
  return (
    <>
      <DataList
        inline
        label="Grants"
        loading={false}
        records={items}
        empty={<EmptyState kind="nothing-yet" text="There was nothing to review." />}
        columns={[
          {
            accessor: 'staffMember',
            title: 'Who',
            render: ({ staffMember }) =>
              staffMember ? (
                <Link to="/dashboard/staff/$id" params={{ id: staffMember.id }} underline="always">
                  {staffMember.name}
                </Link>
              ) : (
                '—'
              ),
          },
          { accessor: 'roleName', title: 'Holds', render: ({ roleName }) => words(roleName) },
          { accessor: 'since', title: 'Since', render: ({ since }) => (since ? <RelativeTime time={since} /> : '—') },
          {
            accessor: 'requestId',
            title: 'Given by',
            render: ({ requestId }) => (requestId ? <CopyText text={requestId} label="request id" short /> : '—'),
          },
          {
            accessor: 'lastUsed',
            title: 'Last used',
            render: ({ lastUsed }) => (lastUsed ? <RelativeTime time={lastUsed} /> : 'never'),
          },
          {
            accessor: 'decision',
            title: 'Decision',
            render: (item) =>
              item.decision ? (
                <Decided item={item} />
              ) : (
                <Group gap={6} wrap="nowrap">
                  {button(item, 'KEEP', 'Keep')}
                  {button(item, 'REMOVE', 'Remove')}
                </Group>
              ),
          },
        ]}
      />
      {deciding && <DecideDialog {...deciding} onClose={() => setDeciding(undefined)} />}
    </>
  );
}

function Decided({ item: { decision, decidedBy, note } }: { item: ReviewItem }) {
  return (
    <>
      <StatusBadge status={decision === 'KEEP' ? 'Kept' : 'Removed'} tone={decision === 'KEEP' ? 'good' : 'off'} />
      <Text fz="xs" c="dimmed">
        {decidedBy?.name}
        {note && `: ${note}`}
      </Text>
    </>
  );
}
