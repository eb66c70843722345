import { Tabs } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useNavigate } from '@tanstack/react-router';
import type { TenantPageQuery } from '../../gql/graphql';
import { CopyText } from '../../ui/copy-text';
import { Link } from '../../ui/link';
import { Page } from '../../ui/page';
import { StatusBadge } from '../../ui/status-badge';
import { LazyCampaigns, LazyDomains, LazyMailboxes } from '../deliverability/lazy-parts';
import type { Denials } from '../denials/denials';
import { usePermissions } from '../session/use-permissions';
import { AuditTab } from './audit-tab';
import { BillingTab } from './billing-tab';
import { CasesTab } from './cases-tab';
import { FlagsTab } from './flags-tab';
import { LazyOpenTenantDialog } from './lazy-open-tenant-dialog';
import { LazySettingsTab } from './lazy-settings-tab';
import { OverviewTab } from './overview-tab';
import { StatusActions } from './status-actions';
import { TenantActions } from './tenant-actions';
import type { TabProps, TenantData } from './tenant-page-context';
import { type TenantTab, tenantTabs } from './tenant-search';
import { UsersTab } from './users-tab';

interface TenantProps {
  tenant: TenantData;
  cases: NonNullable<TenantPageQuery['supportCases']>['nodes'] | undefined;
  denials: Denials;
  tab: TenantTab;
  page: number;
  /** Another page of the tab’s list is on its way. */
  busy: boolean;
}

const names: Record<TenantTab, string> = {
  overview: 'Overview',
  users: 'Users',
  cases: 'Cases',
  billing: 'Billing',
  flags: 'Flags',
  settings: 'Settings',
  domains: 'Domains',
  mailboxes: 'Mailboxes',
  campaigns: 'Campaigns',
  audit: 'Audit',
};

/** One tenant: what it is, and a tab for each thing it has. */
export function Tenant({ tenant, cases, denials, tab, page, busy }: TenantProps) {
  const [asking, { open, close }] = useDisclosure();
  const { can } = usePermissions();
  const navigate = useNavigate({ from: '/dashboard/tenants/$id' });
  const tabProps: TabProps = {
    tenant,
    denials,
    page,
    busy,
    onPage: (next) => navigate({ search: (old) => ({ ...old, page: next > 1 ? next : undefined }) }),
    onOpen: can('tenants:open') && !tenant.openUntil ? open : undefined,
  };
  const partProps = { tenantId: tenant.id, page, onPage: tabProps.onPage, onOpen: tabProps.onOpen };
  return (
    <Page
      title={tenant.name ?? 'Tenant'}
      trail={[
        <Link key="tenants" to="/dashboard/tenants">
          Tenants
        </Link>,
      ]}
      aside={
        <>
          <StatusBadge status={tenant.status} />
          {tenant.environment === 'TEST' && <StatusBadge status="TEST" tone="plain" />}
          <CopyText text={tenant.id} label="tenant id" />
        </>
      }
      actions={
        <>
          <StatusActions tenant={tenant} />
          <TenantActions tenant={tenant} onOpen={open} />
        </>
      }
    >
      <Tabs
        value={tab}
        keepMounted={false}
        onChange={(next) =>
          navigate({ search: { tab: next === 'overview' ? undefined : tenantTabs.find((name) => name === next) } })
        }
      >
        <Tabs.List mb="md">
          {tenantTabs.map((name) => (
            <Tabs.Tab key={name} value={name}>
              {names[name]}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="overview">
          <OverviewTab {...tabProps} />
        </Tabs.Panel>
        <Tabs.Panel value="cases">
          <CasesTab {...tabProps} cases={cases} />
        </Tabs.Panel>
        <Tabs.Panel value="users">
          <UsersTab {...tabProps} />
        </Tabs.Panel>
        <Tabs.Panel value="billing">
          <BillingTab {...tabProps} />
        </Tabs.Panel>
        <Tabs.Panel value="flags">
          <FlagsTab {...tabProps} />
        </Tabs.Panel>
        <Tabs.Panel value="settings">
          <LazySettingsTab tenantId={tenant.id} onOpen={tabProps.onOpen} />
        </Tabs.Panel>
        <Tabs.Panel value="domains">
          <LazyDomains {...partProps} />
        </Tabs.Panel>
        <Tabs.Panel value="mailboxes">
          <LazyMailboxes {...partProps} />
        </Tabs.Panel>
        <Tabs.Panel value="campaigns">
          <LazyCampaigns {...partProps} />
        </Tabs.Panel>
        <Tabs.Panel value="audit">
          <AuditTab {...tabProps} />
        </Tabs.Panel>
      </Tabs>
      {asking && <LazyOpenTenantDialog tenantId={tenant.id} name={tenant.name ?? 'this tenant'} onClose={close} />}
    </Page>
  );
}
