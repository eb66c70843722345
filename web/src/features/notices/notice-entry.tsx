import { Box, Text, VisuallyHidden } from '@mantine/core';
import type { NoticesQuery as NoticesAnswer } from '../../gql/graphql';
import { Link } from '../../ui/link';
import { RelativeTime } from '../../ui/relative-time';
import { sentenceOf } from './sentence';

export type NoticeRow = NonNullable<NoticesAnswer['notices']>[number];

/** What happened, as a link to it. */
export function NoticeEntry({ notice, onOpen }: { notice: NoticeRow; onOpen: () => void }) {
  const text = sentenceOf(notice);
  return (
    <Box px="sm" py={6} style={{ borderTop: '1px solid var(--mantine-color-default-border)' }}>
      <Text fz="sm" fw={notice.read ? 400 : 600}>
        {!notice.read && <VisuallyHidden>New: </VisuallyHidden>}
        <NoticeLink notice={notice} onOpen={onOpen}>
          {text}
        </NoticeLink>
      </Text>
      <Text fz="xs" c="dimmed">
        <RelativeTime time={notice.created} />
      </Text>
    </Box>
  );
}

function NoticeLink({ notice, onOpen, children }: { notice: NoticeRow; onOpen: () => void; children: string }) {
  if (notice.kind === 'LOCK_OUT')
    return (
      <Link to="/dashboard/staff" search={{ q: notice.staffMember?.name }} onClick={onOpen}>
        {children}
      </Link>
    );
  if (notice.kind === 'CASE_UNANSWERED' || notice.kind === 'CASE_EMERGENCY')
    return (
      <Link to="/dashboard/cases" search={{ view: 'all', case: notice.subjectId }} onClick={onOpen}>
        {children}
      </Link>
    );
  const search = notice.kind === 'BREAK_GLASS' ? { elevation: notice.subjectId } : { request: notice.subjectId };
  return (
    <Link to="/dashboard/requests" search={search} onClick={onOpen}>
      {children}
    </Link>
  );
}
