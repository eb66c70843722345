import { Stack, Text } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { useQuery } from 'urql';
import { FieldList } from '../../ui/field-list';
import { GuardedButton } from '../../ui/guarded-button';
import { ListSkeleton } from '../../ui/list-skeleton';
import { RelativeTime } from '../../ui/relative-time';
import { readDenials } from '../denials/denials';
import { QueryFailed } from '../denials/query-failed';
import { usePermissions } from '../session/use-permissions';
import { Part } from './part';
import { TenantSettingsQuery } from './settings.query';
import { ConsentsList } from './settings-consents';
import { ContactFields } from './settings-contact';
import { fieldsOf, followsDefault, heldIn, type SettingsSection, spoken, type TenantSettings } from './settings-fields';
import { SettingsHistory } from './settings-history';

const SettingsDialog = lazy(async () => ({ default: (await import('./settings-dialog')).SettingsDialog }));

const headings: Record<SettingsSection, string> = {
  contact: 'Billing contact',
  notifications: 'Notification preferences',
  securityPolicy: 'Security policy',
};

interface SettingsTabProps {
  tenantId: string;
  onOpen: (() => void) | undefined;
}

/** What a tenant has set, what it agreed to, and what was changed last. */
export function SettingsTab({ tenantId, onOpen }: SettingsTabProps) {
  const { refusal } = usePermissions();
  const [changing, setChanging] = useState<SettingsSection>();
  const [{ data, error }, askAgain] = useQuery({ query: TenantSettingsQuery, variables: { id: tenantId } });
  const denials = readDenials(error);
  const denial = denials.at('tenant.settings');
  const settings = data?.tenant?.settings;
  if (denial)
    return (
      <Part heading="Settings" denial={denial} onOpen={onOpen}>
        {null}
      </Part>
    );
  if (!settings)
    return error ? <QueryFailed error={error} onRetry={() => askAgain()} /> : <ListSkeleton label="settings" />;

  const aside = (section: SettingsSection) => (
    <GuardedButton
      size="xs"
      variant="default"
      refusal={
        refusal('tenant-settings:write') ?? (section === 'contact' ? refusal('billing-address:read') : undefined)
      }
      aria-label={`Change: ${headings[section]}`}
      onClick={() => setChanging(section)}
    >
      Change…
    </GuardedButton>
  );
  const part = { denial: undefined, onOpen };
  return (
    <Stack gap="xl">
      <Part heading={headings.contact} aside={aside('contact')} {...part}>
        <ContactFields settings={settings} denials={denials} />
      </Part>
      <Part heading={headings.notifications} aside={aside('notifications')} {...part}>
        <SettingsFields settings={settings} section="notifications" />
      </Part>
      <Part heading={headings.securityPolicy} aside={aside('securityPolicy')} {...part}>
        <SettingsFields settings={settings} section="securityPolicy" />
      </Part>
      <Part heading="Consents" {...part}>
        <ConsentsList consents={settings.consents} />
      </Part>
      <Part
        heading="Last changes"
        {...part}
        denial={denials.at('auditEvents')}
        aside={<LastChange settings={settings} />}
      >
        {data.auditEvents && <SettingsHistory events={data.auditEvents.nodes} />}
      </Part>
      {changing && (
        <Suspense>
          <SettingsDialog
            tenantId={tenantId}
            title={headings[changing]}
            section={changing}
            settings={settings}
            onStale={() => askAgain({ requestPolicy: 'network-only' })}
            onClose={() => setChanging(undefined)}
          />
        </Suspense>
      )}
    </Stack>
  );
}

function SettingsFields({ settings, section }: { settings: TenantSettings; section: SettingsSection }) {
  return (
    <FieldList
      items={fieldsOf(section).map((field) => ({
        label: field.label,
        value: `${spoken(field, heldIn(settings, field))}${followsDefault(settings, field) ? ' (default)' : ''}`,
      }))}
    />
  );
}

function LastChange({ settings: { updated, updatedBy } }: { settings: TenantSettings }) {
  if (!updated) return null;
  return (
    <Text fz="sm" c="dimmed">
      Changed <RelativeTime time={updated} />
      {updatedBy?.name && ` by ${updatedBy.name}`}
    </Text>
  );
}
