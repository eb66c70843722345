import { Tabs } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import type { UserPageQuery } from '../../gql/graphql';
import { CopyText } from '../../ui/copy-text';
import { Link } from '../../ui/link';
import { Page } from '../../ui/page';
import { StatusBadge } from '../../ui/status-badge';
import type { Denials } from '../denials/denials';
import { useSession } from '../session/use-session';
import { ActivityTab } from './activity-tab';
import { MembershipsList } from './memberships-list';
import { notYetIn } from './not-yet-in';
import { OverviewTab } from './overview-tab';
import { SessionsTab } from './sessions-tab';
import { TrailTab } from './trail-tab';
import { shutTenantOf, type UserData } from './user-access';
import { UserActions } from './user-actions';
import type { UserTabProps } from './user-page-context';
import { type UserSearch, type UserTab, userTabs } from './user-search';

interface UserProps {
  data: UserPageQuery;
  user: UserData;
  denials: Denials;
  search: UserSearch;
}

const names: Record<UserTab, string> = {
  overview: 'Overview',
  activity: 'Activity',
  sessions: 'Sessions',
  tenants: 'Tenants',
  trail: 'Trail',
};

/** One person who works for a customer. */
export function User({ data, user, denials, search }: UserProps) {
  const navigate = useNavigate({ from: '/dashboard/users/$id' });
  const { staff } = useSession();
  const { tab = 'overview' } = search;
  const shut = shutTenantOf(user);
  // Their grants reach tenants that are open; other tiers’ do not depend on it.
  const refusal =
    shut && (staff?.tier === 'support' || staff?.tier === 'admin') ? `Open ${shut.name} first.` : undefined;
  const tabProps: UserTabProps = {
    data,
    user,
    denials,
    search,
    refusal,
    onSearch: (next) => navigate({ search: (old) => ({ ...old, page: undefined, ...next }) }),
  };
  return (
    <Page
      title={user.name ?? 'User'}
      trail={[
        <Link key="users" to="/dashboard/users">
          Users
        </Link>,
      ]}
      aside={
        <>
          <StatusBadge status={user.status} />
          {notYetIn(user.invitation) && <StatusBadge status="INVITED" />}
          <CopyText text={user.id} label="user id" />
        </>
      }
      actions={<UserActions user={user} refusal={refusal} />}
    >
      <Tabs
        value={tab}
        keepMounted={false}
        onChange={(next) =>
          navigate({ search: { tab: next === 'overview' ? undefined : userTabs.find((name) => name === next) } })
        }
      >
        <Tabs.List mb="md">
          {userTabs.map((name) => (
            <Tabs.Tab key={name} value={name}>
              {names[name]}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="overview">
          <OverviewTab {...tabProps} />
        </Tabs.Panel>
        <Tabs.Panel value="activity">
          <ActivityTab {...tabProps} />
        </Tabs.Panel>
        <Tabs.Panel value="sessions">
          <SessionsTab {...tabProps} />
        </Tabs.Panel>
        <Tabs.Panel value="tenants">
          <MembershipsList user={user} refusal={refusal} />
        </Tabs.Panel>
        <Tabs.Panel value="trail">
          <TrailTab {...tabProps} />
        </Tabs.Panel>
      </Tabs>
    </Page>
  );
}
