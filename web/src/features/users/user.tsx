import { Button, Stack } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { UserPageQuery } from '../../gql/graphql';
import { CopyText } from '../../ui/copy-text';
import { Link } from '../../ui/link';
import { Locked } from '../../ui/locked';
import { Page } from '../../ui/page';
import { Section } from '../../ui/section';
import { StatusBadge } from '../../ui/status-badge';
import { EventsList } from '../audit/events-list';
import { ReceiptsList } from '../audit/receipts-list';
import type { Denials } from '../denials/denials';
import { Withheld } from '../denials/withheld';
import { usePermissions } from '../session/use-permissions';
import { LazyOpenTenantDialog } from '../tenants/lazy-open-tenant-dialog';
import { MembershipsList } from './memberships-list';
import { UserFields } from './user-fields';

interface UserProps {
  data: UserPageQuery;
  user: NonNullable<UserPageQuery['user']>;
  denials: Denials;
}

/** One person who works for a customer. */
export function User({ data, user, denials }: UserProps) {
  const [asking, { open, close }] = useDisclosure();
  const { can, titleOf } = usePermissions();
  const closed = user.memberships.map(({ tenant }) => tenant).find((tenant) => tenant && !tenant.openUntil);
  const wouldHelp = denials.all.some(({ code }) => code === 'TENANT_NOT_OPEN');
  const trail = denials.at('auditEvents');
  const receipts = denials.at('accessReceipts');
  return (
    <Page
      title={user.name ?? 'User'}
      trail={[
        <Link key="users" to="/dashboard/users">
          Users
        </Link>,
      ]}
      aside={
        <>
          <StatusBadge status={user.status} />
          <CopyText text={user.id} label="user id" />
        </>
      }
      actions={
        wouldHelp && closed && can('tenants:open') && <Button onClick={open}>Open {closed.name ?? 'the tenant'}</Button>
      }
    >
      <Stack gap="xl">
        <UserFields user={user} denials={denials} />
        <Section heading="Tenants">
          <MembershipsList memberships={user.memberships} />
        </Section>
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
      {asking && closed && (
        <LazyOpenTenantDialog tenantId={closed.id} name={closed.name ?? 'this tenant'} onClose={close} />
      )}
    </Page>
  );
}
