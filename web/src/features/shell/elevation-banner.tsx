import { Group, Paper, Text } from '@mantine/core';
import { IconShieldUp } from '@tabler/icons-react';
import { formatRemaining } from '../../format/time';
import { useNow } from '../../ui/use-now';
import { usePermissions } from '../session/use-permissions';
import { useSession } from '../session/use-session';

/** While permissions are lent: which, and for how long. */
export function ElevationBanner() {
  const { elevations } = useSession();
  const { titleOf } = usePermissions();
  const now = useNow();
  if (!elevations.length) return null;
  return (
    <Paper withBorder p="xs" mb="md" role="status">
      {elevations.map((elevation) => (
        <Group key={elevation.id} gap="xs">
          <IconShieldUp size={18} aria-hidden />
          <Text fz="sm">
            <b>Elevated</b> for {formatRemaining(elevation.expires, now)}: {elevation.scopes.map(titleOf).join(', ')}
          </Text>
        </Group>
      ))}
    </Paper>
  );
}
