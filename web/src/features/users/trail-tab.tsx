import { Stack } from '@mantine/core';
import { Locked } from '../../ui/locked';
import { Section } from '../../ui/section';
import { EventsList } from '../audit/events-list';
import { ReceiptsList } from '../audit/receipts-list';
import { Withheld } from '../denials/withheld';
import { usePermissions } from '../session/use-permissions';
import type { UserTabProps } from './user-page-context';

/** What staff did to this person, and who of them saw what. */
export function TrailTab({ data, denials }: UserTabProps) {
  const { can, titleOf } = usePermissions();
  const trail = denials.at('auditEvents');
  const receipts = denials.at('accessReceipts');
  return (
    <Stack gap="xl">
      <Section heading="What was done">
        {trail && <Withheld denial={trail} what="Audit trail" />}
        {data.auditEvents && <EventsList events={data.auditEvents.nodes} />}
        {!can('audit:read') && <Locked reason={`Not permitted: needs “${titleOf('audit:read')}”.`} />}
      </Section>
      <Section heading="Who saw this person’s data">
        {receipts && <Withheld denial={receipts} what="Receipts" />}
        {data.accessReceipts && <ReceiptsList receipts={data.accessReceipts.nodes} />}
        {!can('receipts:read') && <Locked reason={`Not permitted: needs “${titleOf('receipts:read')}”.`} />}
      </Section>
    </Stack>
  );
}
