import { IconUser } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { codeOf } from '../../error-message';
import { Link } from '../../ui/link';
import { ListSkeleton } from '../../ui/list-skeleton';
import { Notice } from '../../ui/notice';
import { Page } from '../../ui/page';
import { readDenials } from '../denials/denials';
import { Permitted } from '../denials/permitted';
import { QueryFailed } from '../denials/query-failed';
import { Withheld } from '../denials/withheld';
import { usePermissions } from '../session/use-permissions';
import { User } from './user';
import { UserPageQuery } from './user.query';

const route = getRouteApi('/signed-in/dashboard/users/$id');

export function UserPage() {
  const { id } = route.useParams();
  return (
    <Permitted title="User" needs={['users:read']}>
      {/* Another user is another page: nothing of the last one may stand there while it loads. */}
      <LoadUser key={id} id={id} />
    </Permitted>
  );
}

function LoadUser({ id }: { id: string }) {
  const { can } = usePermissions();
  const search = route.useSearch();
  const [{ data, error, fetching }, askAgain] = useQuery({
    query: UserPageQuery,
    variables: {
      id,
      resourceId: id,
      withTrail: can('audit:read'),
      withReceipts: can('receipts:read'),
      withOpen: can('tenants:open'),
      withActivity: can('user-activity:read'),
      withReveal: can('users:reveal'),
      withInvitation: can('user-invitation:read'),
    },
  });
  if (data?.user) return <User data={data} user={data.user} denials={readDenials(error)} search={search} />;
  if (fetching) {
    return (
      <Page title="User">
        <ListSkeleton label="the user" />
      </Page>
    );
  }
  const denial = readDenials(error).at('user');
  if (!error || denial?.code === 'NOT_FOUND' || codeOf(error) === 'NOT_FOUND') {
    return (
      <Page title="No such user">
        <Notice icon={<IconUser />} heading="There is no user with this id in your world">
          It may not exist, or it lives in an environment that you do not work in.{' '}
          <Link to="/dashboard/users" underline="always">
            All users
          </Link>
        </Notice>
      </Page>
    );
  }
  return (
    <Page title="User">
      {denial && data ? <Withheld denial={denial} what="User" /> : <QueryFailed error={error} onRetry={askAgain} />}
    </Page>
  );
}
