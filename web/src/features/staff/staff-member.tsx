import { Tabs } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { CopyText } from '../../ui/copy-text';
import { Link } from '../../ui/link';
import { Page } from '../../ui/page';
import { StatusBadge } from '../../ui/status-badge';
import type { Denials } from '../denials/denials';
import { ActivityTab } from './activity-tab';
import { ElevationsTab } from './elevations-tab';
import { PersonOverview } from './person-overview';
import { RequestsTab } from './requests-tab';
import { SessionsTab } from './sessions-tab';
import { StaffButtons } from './staff-buttons';
import { StaffDialog } from './staff-dialog';
import type { StaffMemberData } from './staff-member-data';
import type { StaffAction } from './staff-person';
import { type PersonTab, personTabs } from './staff-search';

const route = getRouteApi('/signed-in/dashboard/staff/$id');
const names: Record<PersonTab, string> = {
  overview: 'Overview',
  sessions: 'Sessions',
  elevations: 'Elevations',
  requests: 'Requests',
  activity: 'Activity',
};

/** One colleague: who it is, and a tab for each thing there is to know and to end. */
export function StaffMember({ member, denials }: { member: StaffMemberData; denials: Denials }) {
  const { tab = 'overview', page = 1 } = route.useSearch();
  const navigate = route.useNavigate();
  const [action, setAction] = useState<StaffAction>();
  const paging = {
    id: member.id,
    page,
    onPage: (next: number) => navigate({ search: (old) => ({ ...old, page: next > 1 ? next : undefined }) }),
  };
  return (
    <Page
      title={member.name}
      trail={[
        <Link key="staff" to="/dashboard/staff">
          Staff
        </Link>,
      ]}
      aside={
        <>
          {member.status && <StatusBadge status={member.status} />}
          <CopyText text={member.id} label="staff member id" />
        </>
      }
      actions={<StaffButtons member={member} size="sm" onAction={setAction} />}
    >
      <Tabs
        value={tab}
        keepMounted={false}
        onChange={(next) =>
          navigate({ search: { tab: next === 'overview' ? undefined : personTabs.find((name) => name === next) } })
        }
      >
        <Tabs.List mb="md">
          {personTabs.map((name) => (
            <Tabs.Tab key={name} value={name}>
              {names[name]}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="overview">
          <PersonOverview member={member} denials={denials} />
        </Tabs.Panel>
        <Tabs.Panel value="sessions">
          <SessionsTab member={member} />
        </Tabs.Panel>
        <Tabs.Panel value="elevations">
          <ElevationsTab id={member.id} />
        </Tabs.Panel>
        <Tabs.Panel value="requests">
          <RequestsTab {...paging} />
        </Tabs.Panel>
        <Tabs.Panel value="activity">
          <ActivityTab {...paging} />
        </Tabs.Panel>
      </Tabs>
      {action && <StaffDialog action={action} member={member} onClose={() => setAction(undefined)} />}
    </Page>
  );
}
