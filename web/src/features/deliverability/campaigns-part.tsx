import { useQuery } from 'urql';
import type { TenantCampaignsQuery as Answer } from '../../gql/graphql';
import { DataList, type DataListColumn } from '../../ui/data-list';
import { EmptyState } from '../../ui/empty-state';
import { RelativeTime } from '../../ui/relative-time';
import { StatusBadge } from '../../ui/status-badge';
import { AskedPart } from './asked-part';
import { Counter } from './counter';
import { TenantCampaignsQuery } from './deliverability.query';
import { campaignSorts, campaignStatuses } from './deliverability-search';
import { StateFilter } from './state-filter';
import { useListSearch } from './use-list-search';

interface CampaignsPartProps {
  tenantId: string;
  onPage: (page: number) => void;
  onOpen: (() => void) | undefined;
}

type Campaign = NonNullable<NonNullable<Answer['tenant']>['campaigns']>['nodes'][number];

const pageSize = 25;

/** From these shares on, mail of the whole tenant suffers. */
const worrying = { bounced: 0.05, spamComplaints: 0.003 };

const counter = (
  accessor: 'delivered' | 'opened' | 'clicked' | 'replied' | 'bounced' | 'unsubscribed' | 'spamComplaints',
  title: string,
  of: 'sent' | 'delivered',
  worry?: number,
): DataListColumn<Campaign> => ({
  accessor,
  title,
  textAlign: 'right',
  render: (campaign) => <Counter count={campaign[accessor]} of={campaign[of]} worry={worry} />,
});

const columns: DataListColumn<Campaign>[] = [
  { accessor: 'name', title: 'Campaign' },
  {
    accessor: 'status',
    title: 'State',
    sortable: true,
    sortKey: 'STATUS',
    render: ({ status }) => <StatusBadge status={status} />,
  },
  {
    accessor: 'sent',
    title: 'Sent',
    sortable: true,
    sortKey: 'SENT',
    textAlign: 'right',
    render: ({ sent }) => sent.toLocaleString('en'),
  },
  counter('delivered', 'Delivered', 'sent'),
  counter('opened', 'Opened', 'delivered'),
  counter('clicked', 'Clicked', 'delivered'),
  counter('replied', 'Replied', 'delivered'),
  counter('bounced', 'Bounced', 'sent', worrying.bounced),
  counter('unsubscribed', 'Left', 'delivered'),
  counter('spamComplaints', 'Spam', 'delivered', worrying.spamComplaints),
  {
    accessor: 'lastSent',
    title: 'Last sent',
    render: ({ lastSent, scheduledFor }) =>
      scheduledFor && !lastSent ? (
        <>
          due <RelativeTime time={scheduledFor} />
        </>
      ) : (
        <RelativeTime time={lastSent} />
      ),
  },
];

/** Campaigns in numbers: what they say is not shown here, nor is it in the graph. */
export function CampaignsPart({ tenantId, onPage, onOpen }: CampaignsPartProps) {
  const { state, sort, page, onState, onSort } = useListSearch(campaignStatuses, campaignSorts, {
    field: 'CREATED',
    direction: 'DESC',
  });
  const [{ data, error, fetching }, askAgain] = useQuery({
    query: TenantCampaignsQuery,
    variables: { id: tenantId, offset: (page - 1) * pageSize, filter: { status: state }, sort },
  });
  const campaigns = data?.tenant?.campaigns;
  return (
    <AskedPart
      heading="Campaigns"
      field="campaigns"
      there={Boolean(campaigns)}
      fetching={fetching}
      error={error}
      onRetry={askAgain}
      onOpen={onOpen}
      aside={<StateFilter label="State of campaigns" states={campaignStatuses} value={state} onChange={onState} />}
    >
      <DataList
        inline
        label="Campaigns of this tenant"
        loading={fetching}
        records={campaigns?.nodes}
        sort={sort}
        onSort={onSort}
        page={page}
        pageSize={pageSize}
        totalCount={campaigns?.totalCount}
        onPage={onPage}
        empty={
          state ? (
            <EmptyState kind="nothing-matches" text="No campaign is in this state." />
          ) : (
            <EmptyState kind="nothing-yet" text="This tenant has no campaigns." />
          )
        }
        columns={columns}
      />
    </AskedPart>
  );
}
