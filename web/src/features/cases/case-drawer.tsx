import { Drawer, Group, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery } from 'urql';
import { words } from '../../format/words';
import { FieldList } from '../../ui/field-list';
import { Link } from '../../ui/link';
import { ListSkeleton } from '../../ui/list-skeleton';
import { RelativeTime } from '../../ui/relative-time';
import { Section } from '../../ui/section';
import { StatusBadge } from '../../ui/status-badge';
import { type Denials, readDenials } from '../denials/denials';
import { QueryFailed } from '../denials/query-failed';
import { Value } from '../denials/value';
import { LazyOpenTenantDialog } from '../tenants/lazy-open-tenant-dialog';
import { CaseActions } from './case-actions';
import { CaseClock } from './case-clock';
import type { CaseDetail } from './case-detail';
import { CaseHistory } from './case-history';
import { CaseNotes } from './case-notes';
import { CaseQuery } from './cases.query';
import { MessageForm } from './message-form';

/** One case whole. It stands in the address, so it can be sent to somebody. */
export function CaseDrawer({ id, onClose }: { id: string; onClose: () => void }) {
  const [{ data, error, fetching }, askAgain] = useQuery({ query: CaseQuery, variables: { id } });
  const found = data?.supportCase;
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size="xl"
      title={found ? `${found.reference} · ${found.tenant?.name ?? 'a tenant'}` : 'Support case'}
    >
      {found && <Case supportCase={found} denials={readDenials(error)} />}
      {!found && fetching && <ListSkeleton label="the case" />}
      {!found && !fetching && error && <QueryFailed error={error} onRetry={askAgain} />}
    </Drawer>
  );
}

function Case({ supportCase, denials }: { supportCase: CaseDetail; denials: Denials }) {
  const [asking, { open, close }] = useDisclosure();
  const { tenant } = supportCase;
  return (
    <Stack gap="lg">
      <Group gap="xs">
        <StatusBadge status={supportCase.status} tone="plain" />
        {supportCase.emergency && <StatusBadge status="EMERGENCY" tone="bad" />}
        <CaseClock {...supportCase} />
      </Group>
      <CaseActions supportCase={supportCase} onOpenTenant={open} />
      <Facts supportCase={supportCase} denials={denials} />
      <CaseNotes supportCase={supportCase} denial={denials.at('supportCase.notes')} />
      {tenant?.openUntil && !supportCase.solved && <MessageForm supportCase={supportCase} tenantId={tenant.id} />}
      <CaseHistory supportCase={supportCase} denials={denials} />
      {asking && tenant && (
        <LazyOpenTenantDialog
          tenantId={tenant.id}
          name={tenant.name ?? 'this tenant'}
          caseReference={supportCase.reference}
          onClose={close}
        />
      )}
    </Stack>
  );
}

function Facts({ supportCase, denials }: { supportCase: CaseDetail; denials: Denials }) {
  const { tenant, users } = supportCase;
  return (
    <Section heading="About">
      <FieldList
        items={[
          {
            label: 'Subject',
            value: <Value denial={denials.at('supportCase.subject')}>{supportCase.subject}</Value>,
          },
          {
            label: 'Tenant',
            value: tenant && (
              <Link to="/dashboard/tenants/$id" params={{ id: tenant.id }}>
                {tenant.name ?? 'Name withheld'}
              </Link>
            ),
          },
          { label: 'Category', value: words(supportCase.category) },
          { label: 'Severity', value: words(supportCase.severity) },
          { label: 'Level', value: supportCase.level },
          { label: 'Assignee', value: supportCase.assignee?.name ?? 'Nobody' },
          { label: 'Ticket', value: <Value denial={denials.at('supportCase.ticket')}>{supportCase.ticket}</Value> },
          {
            label: 'Users',
            value: (
              <Value denial={denials.at('supportCase.users')}>
                {users?.length ? (
                  <Group gap="xs">
                    {users.map(
                      (user) =>
                        user && (
                          <Link key={user.id} to="/dashboard/users/$id" params={{ id: user.id }}>
                            {user.name ?? 'Name withheld'}
                          </Link>
                        ),
                    )}
                  </Group>
                ) : (
                  users && <Text span>none</Text>
                )}
              </Value>
            ),
          },
          { label: 'Opened', value: <RelativeTime time={supportCase.created} /> },
          { label: 'To be solved', value: <RelativeTime time={supportCase.solveDue} /> },
        ]}
      />
    </Section>
  );
}
