import { Stack } from '@mantine/core';
import { Link } from '../../ui/link';
import { Section } from '../../ui/section';
import { CasePanel } from '../cases/case-panel';
import { Withheld } from '../denials/withheld';
import { OpenForUser } from './open-for-user';
import { Timeline } from './timeline';
import { openTenantOf, shutTenantOf } from './user-access';
import { UserFields } from './user-fields';
import type { UserTabProps } from './user-page-context';

/** Who it is, what happened lately, and the case that one works on. */
export function OverviewTab({ user, denials }: UserTabProps) {
  const denial = denials.at('user.activity');
  const shut = shutTenantOf(user);
  const open = openTenantOf(user);
  return (
    <Stack gap="xl">
      <UserFields user={user} denials={denials} />
      {open && <CasePanel tenantId={open} userId={user.id} />}
      <Section
        heading="Lately"
        aside={
          user.activity && (
            <Link to="/dashboard/users/$id" params={{ id: user.id }} search={{ tab: 'activity' }}>
              The whole timeline
            </Link>
          )
        }
      >
        {denial && !user.activity && (
          <Withheld denial={denial} what="Activity" action={shut && <OpenForUser tenant={shut} />} />
        )}
        {user.activity && <Timeline entries={user.activity.nodes} label="What the user did lately" />}
      </Section>
    </Stack>
  );
}
