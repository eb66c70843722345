import { Button, Group, Paper, Stack, Text } from '@mantine/core';
import { IconShieldUp } from '@tabler/icons-react';
import { useEffect } from 'react';
import { Link } from '../../ui/link';
import { refreshNotices } from '../notices/refresh-notices';
import { usePermissions } from '../session/use-permissions';
import { useSession } from '../session/use-session';
import { openAskForAccess } from './ask-for-access-state';
import { Countdown } from './countdown';
import { useEndElevation } from './use-end-elevation';

/** While permissions are lent: which, for how long, and the way to give them back. */
export function ElevationBanner() {
  const { elevations } = useSession();
  const { titleOf } = usePermissions();
  const [ending, end] = useEndElevation();
  const firstEnd = Math.min(...elevations.map(({ expires }) => Date.parse(expires)));
  useEffect(() => {
    // A little later than the end: the clock that counts is the server's.
    const timer = setTimeout(refreshNotices, Math.max(0, firstEnd - Date.now()) + 1000);
    return () => clearTimeout(timer);
  }, [firstEnd]);
  return (
    <Paper withBorder p="xs" mb="md" style={{ borderColor: 'var(--mantine-color-ember-7)', borderWidth: 2 }}>
      <Stack gap={4}>
        {elevations.map(({ id, scopes, expires }) => (
          <Group key={id} gap="xs" justify="space-between">
            <Group gap="xs" wrap="nowrap" flex={1} miw={220}>
              <IconShieldUp size={18} aria-hidden style={{ flexShrink: 0 }} />
              <Text fz="sm" role="status">
                <b>Elevated</b> for <Countdown until={expires} />: {scopes.map(titleOf).join(', ')}
              </Text>
            </Group>
            <Group gap="xs">
              <Link to="/dashboard/requests" search={{ tab: 'lent', elevation: id }} fz="sm" underline="always">
                What it was used for
              </Link>
              <Button size="compact-xs" variant="default" onClick={() => openAskForAccess()}>
                Ask for more
              </Button>
              <Button size="compact-xs" variant="default" loading={ending} onClick={() => end(id)}>
                End now
              </Button>
            </Group>
          </Group>
        ))}
      </Stack>
    </Paper>
  );
}
