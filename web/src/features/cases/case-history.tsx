import { Stack, Text, Timeline } from '@mantine/core';
import { words } from '../../format/words';
import { RelativeTime } from '../../ui/relative-time';
import { Section } from '../../ui/section';
import { useNow } from '../../ui/use-now';
import type { Denials } from '../denials/denials';
import { Value } from '../denials/value';
import type { CaseDetail } from './case-detail';
import { CaseReads } from './case-reads';

/** What happened to the case, who had the tenant open for it, and what they read. */
export function CaseHistory({ supportCase, denials }: { supportCase: CaseDetail; denials: Denials }) {
  const now = useNow();
  const { id, events, openings } = supportCase;
  return (
    <>
      <Section heading="What happened">
        <Timeline bulletSize={14} lineWidth={2}>
          {events.map(({ id: eventId, kind, actor, assignee, created, level }) => (
            <Timeline.Item
              key={eventId}
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
      <Section heading="Opened for this case">
        <Value denial={denials.at('supportCase.openings')} otherwise="Nobody has had the tenant open for it.">
          {openings?.length ? (
            <Stack gap={4}>
              {openings.map(({ staffMember, opened, until }) => (
                <Text fz="sm" key={opened}>
                  {staffMember?.name ?? 'Somebody'} opened the tenant <RelativeTime time={opened} />; it{' '}
                  {Date.parse(until) > now ? 'closes' : 'closed'} <RelativeTime time={until} />.
                </Text>
              ))}
            </Stack>
          ) : null}
        </Value>
      </Section>
      <CaseReads caseId={id} />
    </>
  );
}
