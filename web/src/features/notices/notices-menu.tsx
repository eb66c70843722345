import { ActionIcon, Button, Group, Indicator, Popover, ScrollArea, Stack, Text, VisuallyHidden } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconBell } from '@tabler/icons-react';
import { useLocation } from '@tanstack/react-router';
import { useCallback, useEffect } from 'react';
import { useMutation, useQuery } from 'urql';
import { usePermissions } from '../session/use-permissions';
import { NoticeEntry } from './notice-entry';
import { MarkNoticesReadMutation, NoticesQuery } from './notices.query';
import { onRefreshNotices } from './refresh-notices';
import { useWhileAtWork } from './use-while-at-work';

const everyMs = 30_000;

/** What the viewer has to be told, with how much of it is new. */
export function NoticesMenu() {
  const { can } = usePermissions();
  const [opened, { toggle, close }] = useDisclosure();
  const pathname = useLocation({ select: (location) => location.pathname });
  const [{ data }, askAgain] = useQuery({
    query: NoticesQuery,
    variables: { withNames: can('staff:read'), withCases: can('cases:queue') },
  });
  const [{ fetching }, mark] = useMutation(MarkNoticesReadMutation);
  const refresh = useCallback(() => askAgain({ requestPolicy: 'network-only' }), [askAgain]);
  useWhileAtWork(refresh, everyMs);
  useEffect(() => onRefreshNotices(refresh), [refresh]);
  // Another page is a good moment to ask as well.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the address is what it is done for.
  useEffect(refresh, [pathname, refresh]);

  const notices = data?.notices ?? [];
  const unread = notices.filter(({ read }) => !read).map(({ id }) => id);
  const markRead = (noticeIds: string[]) => noticeIds.length > 0 && mark({ input: { noticeIds } });
  return (
    <Popover
      opened={opened}
      onChange={(next) => !next && close()}
      position="bottom-end"
      width={360}
      trapFocus
      withRoles
    >
      <Indicator
        label={unread.length > 99 ? '99+' : unread.length}
        disabled={!unread.length}
        size={16}
        offset={6}
        inline
      >
        <Popover.Target>
          <ActionIcon
            variant="subtle"
            color="gray"
            c="inherit"
            size="lg"
            onClick={toggle}
            aria-label={unread.length ? `Notices, ${unread.length} new` : 'Notices'}
          >
            <IconBell size={20} />
          </ActionIcon>
        </Popover.Target>
      </Indicator>
      <Popover.Dropdown aria-label="Notices" p={0}>
        <Group justify="space-between" p="sm" pb="xs">
          <Text fw={600} fz="sm">
            Notices
          </Text>
          {unread.length > 0 && (
            <Button size="compact-xs" variant="default" loading={fetching} onClick={() => markRead(unread)}>
              Mark all as read
            </Button>
          )}
        </Group>
        <VisuallyHidden role="status">
          {unread.length ? `${unread.length} new notices` : 'No new notices'}
        </VisuallyHidden>
        <ScrollArea.Autosize mah={420} viewportProps={{ tabIndex: 0, role: 'region', 'aria-label': 'Notices, list' }}>
          <Stack gap={0} pb="xs">
            {notices.length === 0 && (
              <Text fz="sm" px="sm" pb="xs">
                Nothing has to be told to you.
              </Text>
            )}
            {notices.map((notice) => (
              <NoticeEntry
                key={notice.id}
                notice={notice}
                onOpen={() => {
                  if (!notice.read) markRead([notice.id]);
                  close();
                }}
              />
            ))}
          </Stack>
        </ScrollArea.Autosize>
      </Popover.Dropdown>
    </Popover>
  );
}
