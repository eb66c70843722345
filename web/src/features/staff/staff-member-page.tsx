import { Text } from '@mantine/core';
import { IconUserQuestion } from '@tabler/icons-react';
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
import { StaffMember } from './staff-member';
import { StaffMemberQuery } from './staff-member.query';

const route = getRouteApi('/signed-in/dashboard/staff/$id');

export function StaffMemberPage() {
  const { id } = route.useParams();
  return (
    <Permitted title="Staff member" needs={['staff:read']}>
      {/* Somebody else is another page: nothing of the last one may stand there while it loads. */}
      <LoadStaffMember key={id} id={id} />
    </Permitted>
  );
}

function LoadStaffMember({ id }: { id: string }) {
  const { can } = usePermissions();
  const [{ data, error, fetching }, askAgain] = useQuery({
    query: StaffMemberQuery,
    variables: {
      id,
      withTier: can('staff-tier:read'),
      withFactor: can('staff-factor:read'),
      withEmail: can('staff-email:read'),
      withNotes: can('staff-notes:read'),
    },
  });
  if (data?.staffMember) return <StaffMember member={data.staffMember} denials={readDenials(error)} />;
  if (fetching) {
    return (
      <Page title="Staff member">
        <ListSkeleton label="the staff member" />
      </Page>
    );
  }
  const denial = readDenials(error).at('staffMember');
  if (!error || denial?.code === 'NOT_FOUND' || codeOf(error) === 'NOT_FOUND') return <NoSuchPerson />;
  return (
    <Page title="Staff member">
      {denial && data ? (
        <Withheld denial={denial} what="Staff member" />
      ) : (
        <QueryFailed error={error} onRetry={askAgain} />
      )}
    </Page>
  );
}

function NoSuchPerson() {
  return (
    <Page title="No such staff member">
      <Notice icon={<IconUserQuestion />} heading="Nobody on the staff has this id">
        <Text>
          It may have been mistyped. <Link to="/dashboard/staff">See who is on the staff.</Link>
        </Text>
      </Notice>
    </Page>
  );
}
