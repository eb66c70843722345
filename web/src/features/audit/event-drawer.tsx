import { Code, Drawer, SimpleGrid, Stack, Text } from '@mantine/core';
import { formatAbsolute } from '../../format/time';
import { words } from '../../format/words';
import { CopyText } from '../../ui/copy-text';
import { FieldList } from '../../ui/field-list';
import { Locked } from '../../ui/locked';
import { usePermissions } from '../session/use-permissions';
import { ActorName } from './actor-name';
import type { AuditRow } from './audit-columns';

const pretty = (value: unknown) => (value === null || value === undefined ? '—' : JSON.stringify(value, null, 2));

/** One record whole: old and new side by side. It stands in the address, so it can be sent to somebody. */
export function EventDrawer({ event, onClose }: { event: AuditRow; onClose: () => void }) {
  const { can, titleOf } = usePermissions();
  const address = (value: string | null | undefined) =>
    can('audit-ip:read') ? (value ?? '—') : <Locked reason={`Not permitted: needs “${titleOf('audit-ip:read')}”.`} />;
  return (
    <Drawer opened onClose={onClose} position="right" size="lg" title={event.action}>
      <Stack>
        <FieldList
          items={[
            { label: 'When', value: formatAbsolute(event.time) },
            { label: 'Who', value: <ActorName actor={event.actor} /> },
            { label: 'To what', value: event.resourceType },
            {
              label: 'Its id',
              value: event.resourceId && <CopyText text={event.resourceId} label="resource id" short />,
            },
            { label: 'Reason', value: event.notes },
            { label: 'From address', value: address(event.ipAddress) },
            { label: 'With', value: address(event.userAgent) },
            { label: 'Classification', value: words(event.classification) },
            { label: 'Number', value: event.sequence ?? 'not yet' },
            { label: 'Record', value: <CopyText text={event.id} label="record id" short /> },
          ]}
        />
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <div>
            <Text fw={600}>Before</Text>
            <Code block tabIndex={0}>
              {pretty(event.oldValues)}
            </Code>
          </div>
          <div>
            <Text fw={600}>After</Text>
            <Code block tabIndex={0}>
              {pretty(event.newValues)}
            </Code>
          </div>
        </SimpleGrid>
      </Stack>
    </Drawer>
  );
}
