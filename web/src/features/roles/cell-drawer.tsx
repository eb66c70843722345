import { Alert, Drawer, Stack, Text } from '@mantine/core';
import { IconBarrierBlock } from '@tabler/icons-react';
import { words } from '../../format/words';
import type { MatrixQuery } from '../../gql/graphql';
import { usePermissions } from '../session/use-permissions';
import { CellEditor } from './cell-editor';
import type { Place } from './draft';
import { GrantFacts } from './grant-facts';
import type { Grant } from './matrix';
import { RoleHolders } from './role-holders';

type Cell = NonNullable<MatrixQuery['permissionMatrix']>[number];
type Permission = NonNullable<MatrixQuery['permissions']>[number];

interface CellDrawerProps {
  place: Place;
  permission: Permission;
  /** A column of roles, which can be changed; those of tokens come with the release. */
  isRole: boolean;
  present: readonly Cell[];
  wanted: readonly Grant[] | undefined;
  onWanted: (wanted: readonly Grant[]) => void;
  onClose: () => void;
}

/** One cell: what it gives to whom, on what condition, since when and by whom, and what could never be given. */
export function CellDrawer({ place, permission, isRole, present, wanted, onWanted, onClose }: CellDrawerProps) {
  const { refusal } = usePermissions();
  const never = permission.never.includes(place.role);
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      title={`${words(place.role)}: ${permission.title}`}
      closeButtonProps={{ 'aria-label': 'Close the cell' }}
    >
      <Stack>
        <Text fz="sm" c="dimmed" ff="monospace">
          {permission.name} · {words(permission.category)}
        </Text>
        {never && (
          <Alert
            color="gray"
            variant="outline"
            icon={<IconBarrierBlock aria-hidden />}
            title="This cell cannot be given"
            styles={{ message: { color: 'var(--mantine-color-text)' } }}
          >
            A ceiling stands above the matrix: {permission.never.map(words).join(', ')} can never have it, whatever a
            row, a request or an elevation says. Ceilings come with a release of Rookery, so that no approval passes
            them.
          </Alert>
        )}
        {!never && !present.length && <Text fz="sm">{words(place.role)} does not have it.</Text>}
        {present.map((cell) => (
          <GrantFacts key={cell.reach} cell={cell} />
        ))}
        <Text fz="sm">
          {permission.lendable
            ? 'An elevation can lend it to whoever may not have it by their role.'
            : 'No elevation lends it: what grants, approves, mints or asks is never lent.'}
        </Text>
        {isRole && <RoleHolders role={place.role} />}
        {isRole && !never && (
          <CellEditor
            present={present}
            wanted={wanted ?? present}
            refusal={refusal('matrix:change')}
            onWanted={onWanted}
          />
        )}
        {!isRole && (
          <Text fz="sm" c="dimmed">
            What kinds of token can name comes with a release; each token names some of it.
          </Text>
        )}
      </Stack>
    </Drawer>
  );
}
