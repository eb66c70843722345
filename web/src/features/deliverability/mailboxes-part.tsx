import { Stack, Text } from '@mantine/core';
import { useQuery } from 'urql';
import { words } from '../../format/words';
import { DataList } from '../../ui/data-list';
import { EmptyState } from '../../ui/empty-state';
import { RelativeTime } from '../../ui/relative-time';
import { StatusBadge } from '../../ui/status-badge';
import { DenialNotes } from '../denials/denial-notes';
import { readDenials } from '../denials/denials';
import { Value } from '../denials/value';
import { AskedPart } from './asked-part';
import { TenantMailboxesQuery } from './deliverability.query';
import { mailboxSorts, mailboxStatuses } from './deliverability-search';
import { StateFilter } from './state-filter';
import { useListSearch } from './use-list-search';

interface MailboxesPartProps {
  tenantId: string;
  onPage: (page: number) => void;
  onOpen: (() => void) | undefined;
}

const pageSize = 25;
const weak = 50;
const emails = 'tenant.mailboxes.nodes.email';

export function MailboxesPart({ tenantId, onPage, onOpen }: MailboxesPartProps) {
  const { state, sort, page, onState, onSort } = useListSearch(mailboxStatuses, mailboxSorts, {
    field: 'HEALTH_SCORE',
    direction: 'ASC',
  });
  const [{ data, error, fetching }, askAgain] = useQuery({
    query: TenantMailboxesQuery,
    variables: { id: tenantId, offset: (page - 1) * pageSize, filter: { status: state }, sort },
  });
  const mailboxes = data?.tenant?.mailboxes;
  const denials = readDenials(error);
  return (
    <AskedPart
      heading="Mailboxes"
      field="mailboxes"
      there={Boolean(mailboxes)}
      fetching={fetching}
      error={error}
      onRetry={askAgain}
      onOpen={onOpen}
      aside={<StateFilter label="State of mailboxes" states={mailboxStatuses} value={state} onChange={onState} />}
    >
      <Stack gap="xs">
        <DenialNotes denials={denials} fields={[[emails, 'Addresses']]} />
        <DataList
          inline
          label="Mailboxes of this tenant"
          loading={fetching}
          records={mailboxes?.nodes}
          sort={sort}
          onSort={onSort}
          page={page}
          pageSize={pageSize}
          totalCount={mailboxes?.totalCount}
          onPage={onPage}
          toneOf={({ status }) => (status === 'DISCONNECTED' ? 'bad' : status === 'PAUSED' ? 'off' : undefined)}
          empty={
            state ? (
              <EmptyState kind="nothing-matches" text="No mailbox is in this state." />
            ) : (
              <EmptyState kind="nothing-yet" text="This tenant has no mailboxes." />
            )
          }
          columns={[
            {
              accessor: 'email',
              title: 'Address',
              render: ({ email, maskedEmail }) =>
                !email && maskedEmail ? (
                  <Text fz="sm">{maskedEmail}</Text>
                ) : (
                  <Value denial={denials.at(emails)} compact>
                    {email}
                  </Value>
                ),
            },
            {
              accessor: 'provider',
              title: 'Provider',
              render: ({ provider }) => (provider === 'SMTP' ? provider : words(provider)),
            },
            {
              accessor: 'status',
              title: 'State',
              sortable: true,
              sortKey: 'STATUS',
              render: ({ status }) => <StatusBadge status={status} />,
            },
            { accessor: 'warmupStatus', title: 'Warm-up', render: ({ warmupStatus }) => words(warmupStatus) },
            {
              accessor: 'dailyCount',
              title: 'Sent in 24 hours',
              sortable: true,
              sortKey: 'DAILY_COUNT',
              textAlign: 'right',
            },
            {
              accessor: 'healthScore',
              title: 'Health',
              sortable: true,
              sortKey: 'HEALTH_SCORE',
              textAlign: 'right',
              render: ({ healthScore }) => (healthScore < weak ? <strong>{healthScore}, weak</strong> : healthScore),
            },
            {
              accessor: 'created',
              title: 'Connected',
              sortable: true,
              sortKey: 'CREATED',
              render: ({ created }) => <RelativeTime time={created} />,
            },
          ]}
        />
      </Stack>
    </AskedPart>
  );
}
