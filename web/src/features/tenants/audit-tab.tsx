import { Stack, Text } from '@mantine/core';
import { EventsList } from '../audit/events-list';
import { ReceiptsList } from '../audit/receipts-list';
import { Part } from './part';
import type { TabProps } from './tenant-page-context';

export function AuditTab({ tenant, denials, page, onPage, busy, onOpen }: TabProps) {
  const { auditEvents, accessReceipts } = tenant;
  return (
    <Stack gap="xl">
      <Part heading="What was done" denial={denials.at('tenant.auditEvents')} onOpen={onOpen}>
        {auditEvents && (
          <EventsList
            busy={busy}
            events={auditEvents.nodes}
            page={page}
            totalCount={auditEvents.totalCount}
            onPage={onPage}
          />
        )}
      </Part>
      <Part
        heading="Who saw its data"
        denial={denials.at('tenant.accessReceipts')}
        onOpen={onOpen}
        aside={
          accessReceipts &&
          accessReceipts.totalCount > accessReceipts.nodes.length && (
            <Text fz="sm" c="dimmed">
              The last {accessReceipts.nodes.length} of {accessReceipts.totalCount}
            </Text>
          )
        }
      >
        {accessReceipts && <ReceiptsList receipts={accessReceipts.nodes} />}
      </Part>
    </Stack>
  );
}
