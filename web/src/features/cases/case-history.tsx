import { Stack, Text, Timeline } from '@mantine/core';
import { words } from '../../format/words';
import { Link } from '../../ui/link';
import { RelativeTime } from '../../ui/relative-time';
import { Section } from '../../ui/section';
import type { Denials } from '../denials/denials';
import { Value } from '../denials/value';
import { usePermissions } from '../session/use-permissions';
import type { CaseDetail } from './case-detail';

/** What happened to the case, and who had the tenant open for it. */
export function CaseHistory({ supportCase, denials }: { supportCase: CaseDetail; denials: Denials }) {
  const { can } = usePermissions();
  const { events, openings, tenant } = supportCase;
  return (
    <>
      <Section heading="What happened">
        <Timeline bulletSize={14} lineWidth={2}>
          {events.map(({ id, kind, actor, assignee, created, level }) => (
            <Timeline.Item
              key={id}
              title={
                <Text fz="sm" fw={600}>
                  {words(kind)}
                  {kind === 'ASSIGNED' && assignee?.name ? ` to ${assignee.name}` : ''}
                  {kind === 'ESCALATED' ? ` to ${level}` : ''}
                </Text>
              }
            >
              <Text fz="sm" c="dimmed">
                {actor?.name ?? 'Rookery'} · <RelativeTime time={created} />
              </Text>
            </Timeline.Item>
          ))}
        </Timeline>
      </Section>
      <Section heading="Reads for this case">
        <Value denial={denials.at('supportCase.openings')} otherwise="Nobody has had the tenant open for it.">
          {openings?.length ? (
            <Stack gap={4}>
              {openings.map(({ staffMember, opened, until }) => (
                <Text fz="sm" key={opened}>
                  {staffMember?.name ?? 'Somebody'} had the tenant open from <RelativeTime time={opened} />, until{' '}
                  <RelativeTime time={until} />.
                </Text>
              ))}
              {tenant && can('receipts:read') && (
                <Link to="/dashboard/tenants/$id" params={{ id: tenant.id }} search={{ tab: 'audit' }} fz="sm">
                  What was read is in the access receipts
                </Link>
              )}
            </Stack>
          ) : null}
        </Value>
      </Section>
    </>
  );
}
