import { Stack } from '@mantine/core';
import { Link } from '../../ui/link';
import { Section } from '../../ui/section';
import { CasePanel } from '../cases/case-panel';
import { UserCases } from '../cases/user-cases';
import { Withheld } from '../denials/withheld';
import { LazyExportsOfUser } from '../exports/lazy-exports';
import { OpenForUser } from './open-for-user';
import classes from './overview.module.css';
import { resetNote } from './reset-note';
import { Timeline } from './timeline';
import { openTenantOf, shutTenantOf } from './user-access';
import { UserFields } from './user-fields';
import type { UserTabProps } from './user-page-context';

/** What happened lately and the case that one works on, which is what one comes for; who it is; the cases about them. */
export function OverviewTab({ data, user, denials, refusal }: UserTabProps) {
  const denial = denials.at('user.activity');
  const shut = shutTenantOf(user);
  const open = openTenantOf(user);
  return (
    <Stack gap="xl">
      <LazyExportsOfUser userId={user.id} />
      <div className={classes['lately']}>
        {open && (
          <CasePanel
            tenantId={open}
            userId={user.id}
            noteSince={(opened) => resetNote(opened, data.auditEvents?.nodes ?? [], user.activity?.nodes ?? [])}
          />
        )}
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
            <Withheld denial={denial} what="Activity" action={shut && <OpenForUser tenant={shut} userId={user.id} />} />
          )}
          {user.activity && <Timeline entries={user.activity.nodes} label="What the user did lately" />}
        </Section>
      </div>
      <UserFields user={user} denials={denials} />
      <UserCases
        userId={user.id}
        tenantId={open ?? shut?.id}
        refusal={refusal && `${refusal} The cases about somebody are part of what is shown then.`}
      />
    </Stack>
  );
}
