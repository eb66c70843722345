import { Tabs, Text } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { ListSkeleton } from '../../ui/list-skeleton';
import { Page } from '../../ui/page';
import { Permitted } from '../denials/permitted';
import { QueryFailed } from '../denials/query-failed';
import { PlatformSettingsQuery } from './platform-settings.query';
import { settingsTabs } from './platform-settings-search';
import { SettingsHistory } from './settings-history';
import { SettingsList } from './settings-list';
import { WaitingChanges } from './waiting-changes';

const route = getRouteApi('/signed-in/dashboard/system/settings');
const title = 'Platform settings';

export function PlatformSettingsPage() {
  return (
    <Permitted title={title} needs={['platform-settings:read']}>
      <PlatformSettings />
    </Permitted>
  );
}

/** How PenguinMails as a whole is set, and how it was. */
function PlatformSettings() {
  const { tab = 'settings' } = route.useSearch();
  const navigate = route.useNavigate();
  const [{ data, error }, askAgain] = useQuery({ query: PlatformSettingsQuery });
  const settings = data?.platformSettings;
  return (
    <Page
      title={title}
      aside={
        settings && (
          <Text fz="sm" c="dimmed">
            version {settings.version}
          </Text>
        )
      }
    >
      <Text fz="sm" c="dimmed" maw={760}>
        These hold for every customer. A change is made when another super admin has approved it, at once and as one
        version; any version can be brought back.
      </Text>
      <WaitingChanges />
      <Tabs
        value={tab}
        keepMounted={false}
        onChange={(next) =>
          navigate({ search: { tab: next === 'settings' ? undefined : settingsTabs.find((name) => name === next) } })
        }
      >
        <Tabs.List mb="md">
          <Tabs.Tab value="settings">Settings</Tabs.Tab>
          <Tabs.Tab value="history">History</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="settings">
          {settings && (
            <SettingsList
              version={settings.version}
              settings={settings.settings}
              onStale={() => askAgain({ requestPolicy: 'network-only' })}
            />
          )}
          {!settings &&
            (error ? <QueryFailed error={error} onRetry={askAgain} /> : <ListSkeleton label="the settings" />)}
        </Tabs.Panel>
        <Tabs.Panel value="history">
          <SettingsHistory />
        </Tabs.Panel>
      </Tabs>
    </Page>
  );
}
