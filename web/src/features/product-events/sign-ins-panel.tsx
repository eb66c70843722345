import { useQuery } from 'urql';
import { words } from '../../format/words';
import type { UserProductSignInsQuery as Answer } from '../../gql/graphql';
import { DataList, type DataListColumn } from '../../ui/data-list';
import { EmptyState } from '../../ui/empty-state';
import { ListSkeleton } from '../../ui/list-skeleton';
import { RelativeTime } from '../../ui/relative-time';
import { Section } from '../../ui/section';
import { StatusBadge } from '../../ui/status-badge';
import { type Denials, readDenials } from '../denials/denials';
import { QueryFailed } from '../denials/query-failed';
import { Value } from '../denials/value';
import { Withheld } from '../denials/withheld';
import { AskAgain } from './ask-again';
import { NoAnswer } from './no-answer';
import { UserProductSignInsQuery } from './product-events.query';

type SignIns = NonNullable<NonNullable<Answer['user']>['productSignIns']>;
type Row = SignIns['events'][number] & { id: string };

const heading = 'Sign-ins as PostHog saw them';
const within = 'user.productSignIns.events';

const columns = (denials: Denials): DataListColumn<Row>[] => [
  { accessor: 'time', title: 'When', noWrap: true, render: ({ time }) => <RelativeTime time={time} /> },
  {
    accessor: 'kind',
    title: 'What',
    noWrap: true,
    render: ({ kind }) => (kind === 'SIGN_IN_FAILED' ? <StatusBadge status={kind} tone="bad" /> : words(kind)),
  },
  {
    accessor: 'country',
    title: 'From',
    render: ({ country }) => (
      <Value denial={denials.at(`${within}.country`)} compact>
        {country}
      </Value>
    ),
  },
  {
    accessor: 'browser',
    title: 'With',
    noWrap: true,
    render: ({ browser, operatingSystem }) => (
      <Value denial={denials.at(`${within}.browser`)} compact>
        {[browser, operatingSystem].filter(Boolean).join(' on ') || null}
      </Value>
    ),
  },
];

/** What another service saw of somebody's sign-ins; what we saw ourselves does not wait for it. */
export function SignInsPanel({ userId }: { userId: string }) {
  const [{ data, error, fetching }, ask] = useQuery({
    query: UserProductSignInsQuery,
    variables: { id: userId },
    requestPolicy: 'cache-and-network',
  });
  const askAgain = () => ask({ requestPolicy: 'network-only' });
  const answer = data?.user?.productSignIns;
  const denials = readDenials(error);
  const denial = denials.at('user.productSignIns');
  return (
    <Section heading={heading} aside={answer && <AskAgain answer={answer} busy={fetching} onAsk={askAgain} />}>
      {answer && <Answered answer={answer} denials={denials} />}
      {!answer && denial && <Withheld denial={denial} what={heading} />}
      {!answer && !denial && fetching && <ListSkeleton label={heading} />}
      {!answer && !denial && !fetching && error && <QueryFailed error={error} onRetry={askAgain} />}
    </Section>
  );
}

function Answered({ answer, denials }: { answer: SignIns; denials: Denials }) {
  if (answer.status !== 'ANSWERED')
    return <NoAnswer answer={answer} still="What we recorded ourselves stands above." />;
  return (
    <DataList
      inline
      label={heading}
      loading={false}
      columns={columns(denials)}
      records={answer.events.map((event, place) => ({ ...event, id: `${event.time} ${place}` }))}
      toneOf={({ kind }) => (kind === 'SIGN_IN_FAILED' ? 'bad' : undefined)}
      empty={<EmptyState kind="nothing-yet" text="It saw no sign-in in the last 90 days." />}
    />
  );
}
