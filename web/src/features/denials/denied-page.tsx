import { Button, List, Text } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { Notice } from '../../ui/notice';
import { Page } from '../../ui/page';
import { openAskForAccess } from '../elevations/ask-for-access-state';
import { usePermissions } from '../session/use-permissions';

/** Stands in for a page whose permission the viewer lacks. The way in stays visible, so that people learn what there is. */
export function DeniedPage({ title, needs }: { title: string; needs: readonly string[] }) {
  const { can, titleOf } = usePermissions();
  return (
    <Page title={title}>
      <Notice icon={<IconLock />} heading="You may not open this page">
        <Text>
          It needs {needs.length > 1 ? 'one of these permissions' : 'this permission'}, which your role does not have:
        </Text>
        <List mt="xs">
          {needs.map((permission) => (
            <List.Item key={permission}>
              {titleOf(permission)}{' '}
              <Text span c="dimmed" ff="monospace" fz="sm">
                ({permission})
              </Text>
            </List.Item>
          ))}
        </List>
        <Text mt="sm">
          Nothing was asked for and nothing is missing from your account: a super admin decides what a role may do.
        </Text>
        {can('elevation:request') && (
          <Button mt="sm" size="xs" variant="default" onClick={() => openAskForAccess(needs)}>
            Ask for access for a while
          </Button>
        )}
      </Notice>
    </Page>
  );
}
