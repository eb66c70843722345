import { Button, Group, Stack } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useQuery } from 'urql';
import { DataList } from '../../ui/data-list';
import { EmptyState } from '../../ui/empty-state';
import { SearchField } from '../../ui/search-field';
import { DenialNotes } from '../denials/denial-notes';
import { readDenials } from '../denials/denials';
import { QueryFailed } from '../denials/query-failed';
import { usePermissions } from '../session/use-permissions';
import { useSession } from '../session/use-session';
import { EndSessionsDialog } from './end-sessions-dialog';
import { StaffListQuery } from './staff.query';
import { type StaffRow, staffColumns } from './staff-columns';
import { SuspendDialog } from './suspend-dialog';

const route = getRouteApi('/signed-in/dashboard/staff');

export function StaffMembers() {
  const { q } = route.useSearch();
  const navigate = route.useNavigate();
  const { viewer } = useSession();
  const permissions = usePermissions();
  const { can } = permissions;
  const [suspending, setSuspending] = useState<StaffRow>();
  const [ending, setEnding] = useState<StaffRow>();
  const [{ data, error, fetching }, askAgain] = useQuery({
    query: StaffListQuery,
    variables: {
      filter: { name: q },
      withTier: can('staff-tier:read'),
      withFactor: can('staff-factor:read'),
      withEmail: can('staff-email:read'),
    },
  });
  const denials = readDenials(error);
  const members = data?.staffMembers?.nodes;
  const at = 'staffMembers.nodes';
  return (
    <Stack>
      <Group role="search" aria-label="Staff">
        <SearchField
          label="Search the staff by name"
          placeholder="Part of a name"
          value={q}
          onSearch={(next) => navigate({ search: (old) => ({ ...old, q: next }), replace: true })}
        />
      </Group>
      <DenialNotes
        denials={denials}
        fields={[
          [`${at}.email`, 'E-mail addresses'],
          [`${at}.tier`, 'Tier and status'],
          [`${at}.secondFactor`, 'Second factor'],
        ]}
      />
      {error && !members ? (
        <QueryFailed error={error} onRetry={askAgain} />
      ) : (
        <DataList
          label="Staff"
          loading={fetching}
          records={members}
          columns={staffColumns({
            permissions,
            denials,
            ownId: viewer.id,
            onSuspend: setSuspending,
            onEndSessions: setEnding,
          })}
          toneOf={({ status }) => (status === 'SUSPENDED' ? 'bad' : undefined)}
          empty={
            <EmptyState
              kind={q ? 'nothing-matches' : 'nothing-yet'}
              text={q ? 'Nobody has such a name.' : 'There is nobody on the staff.'}
              action={
                q && (
                  <Button variant="default" onClick={() => navigate({ search: {} })}>
                    Clear the filter
                  </Button>
                )
              }
            />
          }
        />
      )}
      {suspending && <SuspendDialog member={suspending} onClose={() => setSuspending(undefined)} />}
      {ending && <EndSessionsDialog member={ending} onClose={() => setEnding(undefined)} />}
    </Stack>
  );
}
