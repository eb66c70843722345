import { useClient } from 'urql';
import { openAskForAccess } from '../elevations/ask-for-access-state';
import { usePermissions } from '../session/use-permissions';
import { useSignOut } from '../session/use-sign-out';
import { openKeys } from '../shell/keys-dialog-state';
import { endOtherSessions } from './end-other-sessions';
import type { PaletteOption } from './palette-option';

/** What can be done from anywhere. */
export function useActions(): PaletteOption[] {
  const { can } = usePermissions();
  const signOut = useSignOut();
  const client = useClient();
  const action = (label: string, hint: string, run: () => void, needs?: string): PaletteOption[] =>
    needs && !can(needs) ? [] : [{ key: label, group: 'Actions', label, hint, run }];
  return [
    ...action('Ask for access', 'Permissions for a while', () => openAskForAccess(), 'elevation:request'),
    ...action(
      'End my other sessions',
      'Every other device signs in again',
      () => void endOtherSessions(client),
      'sessions:own',
    ),
    ...action('Show the keys', 'What the keyboard does', openKeys),
    ...action('Sign out', 'Of this session', signOut),
  ];
}
