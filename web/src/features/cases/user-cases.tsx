import { Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { lazy, Suspense } from 'react';
import { useQuery } from 'urql';
import { GuardedButton } from '../../ui/guarded-button';
import { Link } from '../../ui/link';
import { RelativeTime } from '../../ui/relative-time';
import { Section } from '../../ui/section';
import { StatusBadge } from '../../ui/status-badge';
import { readDenials } from '../denials/denials';
import { Value } from '../denials/value';
import { usePermissions } from '../session/use-permissions';
import { UserCasesQuery } from './cases.query';
import classes from './user-cases.module.css';

const NewCaseDialog = lazy(async () => ({ default: (await import('./new-case-dialog')).NewCaseDialog }));

interface UserCasesProps {
  userId: string;
  /** The tenant that a new case would be of. */
  tenantId: string | undefined;
  /** Why the cases about somebody cannot be listed now. */
  refusal: string | undefined;
}

/** The cases about somebody, the newest first. */
export function UserCases({ userId, tenantId, refusal }: UserCasesProps) {
  const permissions = usePermissions();
  const [asking, { open, close }] = useDisclosure();
  const [{ data, error }] = useQuery({
    query: UserCasesQuery,
    variables: { filter: { userId } },
    pause: Boolean(refusal) || !permissions.can('cases:read'),
  });
  if (!permissions.can('cases:queue')) return null;
  // What was read while the tenant was open is not for now.
  const cases = refusal ? undefined : data?.supportCases;
  const denials = readDenials(error);
  return (
    <Section
      heading="Support cases"
      aside={
        tenantId && (
          <GuardedButton size="xs" variant="default" refusal={permissions.refusal('cases:work')} onClick={open}>
            New case
          </GuardedButton>
        )
      }
    >
      {refusal && <Text c="dimmed">{refusal}</Text>}
      {cases?.nodes.length === 0 && <Text c="dimmed">No case has been about this person.</Text>}
      {cases && cases.nodes.length > 0 && (
        <Stack
          gap={6}
          component="ul"
          p={0}
          m={0}
          aria-label="Cases about this person"
          className={classes['list'] ?? ''}
        >
          {cases.nodes.map(({ id, reference, status, subject, assignee, created }) => (
            <li key={id} className={classes['case']}>
              <Link to="/dashboard/cases" search={{ view: 'all', case: id }}>
                {reference}
              </Link>
              <StatusBadge status={status} tone="plain" />
              <span className={classes['subject']}>
                <Value compact denial={denials.at('supportCases.nodes.subject')}>
                  {subject}
                </Value>
              </span>
              <Text span fz="sm" c="dimmed">
                {assignee?.name ?? 'Nobody'} · <RelativeTime time={created} />
              </Text>
            </li>
          ))}
        </Stack>
      )}
      {cases && cases.totalCount > cases.nodes.length && (
        <Text mt="xs" fz="sm" c="dimmed">
          The last {cases.nodes.length} of {cases.totalCount}
        </Text>
      )}
      {asking && tenantId && (
        <Suspense>
          <NewCaseDialog tenantId={tenantId} userId={userId} onClose={close} />
        </Suspense>
      )}
    </Section>
  );
}
