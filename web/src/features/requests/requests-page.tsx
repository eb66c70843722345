import { Button, Tabs } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { Page } from '../../ui/page';
import { Permitted } from '../denials/permitted';
import { openAskForAccess } from '../elevations/ask-for-access-state';
import { ElevationDrawer } from '../elevations/elevation-drawer';
import { OwnElevations } from '../elevations/own-elevations';
import { usePermissions } from '../session/use-permissions';
import { RequestDrawer } from './request-drawer';
import { RequestsList } from './requests-list';
import { type RequestTab, requestTabs } from './requests-search';

const route = getRouteApi('/signed-in/dashboard/requests');
const names: Record<RequestTab, string> = {
  decide: 'To decide',
  mine: 'Mine',
  decided: 'Decided',
  lent: 'Lent to me',
};

export function RequestsPage() {
  return (
    <Permitted title="Requests" needs={['requests:own', 'requests:decide', 'requests:decide-support']}>
      <Requests />
    </Permitted>
  );
}

/** What waits for a second person, what became of it, and what was lent. */
function Requests() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { can } = usePermissions();
  const decides = can('requests:decide') || can('requests:decide-support');
  const tabs = requestTabs.filter((tab) => tab !== 'decide' || decides);
  const [first = 'mine'] = tabs;
  const tab = tabs.find((name) => name === search.tab) ?? first;
  const close = () =>
    navigate({ search: (old) => ({ ...old, request: undefined, elevation: undefined }), replace: true });
  return (
    <Page
      title="Requests"
      actions={
        can('elevation:request') && (
          <Button size="xs" variant="default" onClick={() => openAskForAccess()}>
            Ask for access
          </Button>
        )
      }
    >
      <Tabs
        value={tab}
        keepMounted={false}
        onChange={(next) =>
          navigate({ search: { tab: next === first ? undefined : requestTabs.find((name) => name === next) } })
        }
      >
        <Tabs.List mb="md">
          {tabs.map((name) => (
            <Tabs.Tab key={name} value={name}>
              {names[name]}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {tabs.map((name) => (
          <Tabs.Panel key={name} value={name}>
            {name === 'lent' ? (
              <OwnElevations />
            ) : (
              <RequestsList
                tab={name}
                page={search.page ?? 1}
                onPage={(page) => navigate({ search: (old) => ({ ...old, page: page > 1 ? page : undefined }) })}
              />
            )}
          </Tabs.Panel>
        ))}
      </Tabs>
      {search.request && <RequestDrawer key={search.request} id={search.request} onClose={close} />}
      {search.elevation && <ElevationDrawer key={search.elevation} id={search.elevation} onClose={close} />}
    </Page>
  );
}
