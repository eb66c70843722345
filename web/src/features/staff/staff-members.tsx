import { Button, Group, MultiSelect, Stack } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useQuery } from 'urql';
import { choices } from '../../format/words';
import { DataList } from '../../ui/data-list';
import { EmptyState } from '../../ui/empty-state';
import { SearchField } from '../../ui/search-field';
import { DenialNotes } from '../denials/denial-notes';
import { readDenials } from '../denials/denials';
import { QueryFailed } from '../denials/query-failed';
import { usePermissions } from '../session/use-permissions';
import { useSession } from '../session/use-session';
import { RoleNamesQuery, StaffListQuery } from './staff.query';
import { type StaffRow, staffColumns } from './staff-columns';
import { StaffDialog } from './staff-dialog';
import type { StaffAction } from './staff-person';
import { type StaffSearch, staffStatuses } from './staff-search';

const route = getRouteApi('/signed-in/dashboard/staff');
const pageSize = 25;
const statusOptions = choices(staffStatuses);
const at = 'staffMembers.nodes';

export function StaffMembers() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { viewer } = useSession();
  const permissions = usePermissions();
  const { can } = permissions;
  const { page = 1, sort = 'NAME', direction = 'ASC' } = search;
  const [asking, setAsking] = useState<{ action: StaffAction; member: StaffRow }>();
  const [{ data, error, fetching }, askAgain] = useQuery({
    query: StaffListQuery,
    variables: {
      first: pageSize,
      offset: (page - 1) * pageSize,
      filter: { name: search.q, status: search.status, role: search.role },
      sort: { field: sort, direction },
      withTier: can('staff-tier:read'),
      withFactor: can('staff-factor:read'),
      withEmail: can('staff-email:read'),
    },
  });
  const filtered = Boolean(search.q || search.status || search.role);
  const denials = readDenials(error);
  const members = data?.staffMembers?.nodes;

  /** Whatever narrows the list begins at its first page. */
  const change = (next: Partial<StaffSearch>, replace = false) =>
    navigate({ search: (old) => ({ ...old, page: undefined, ...next }), replace });

  return (
    <Stack>
      <Filters search={search} onChange={change} />
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
          totalCount={data?.staffMembers?.totalCount}
          page={page}
          pageSize={pageSize}
          onPage={(next) => change({ page: next > 1 ? next : undefined })}
          sort={{ field: sort, direction }}
          onSort={(next) => change({ sort: next.field, direction: next.direction })}
          columns={staffColumns({
            permissions,
            denials,
            ownId: viewer.id,
            onAction: (action, member) => setAsking({ action, member }),
          })}
          toneOf={({ status }) => (status === 'SUSPENDED' ? 'bad' : undefined)}
          empty={
            <EmptyState
              kind={filtered || page > 1 ? 'nothing-matches' : 'nothing-yet'}
              text={filtered || page > 1 ? 'Nobody matches this filter.' : 'There is nobody on the staff.'}
              action={
                (filtered || page > 1) && (
                  <Button variant="default" onClick={() => navigate({ search: {} })}>
                    Clear the filter
                  </Button>
                )
              }
            />
          }
        />
      )}
      {asking && <StaffDialog {...asking} onClose={() => setAsking(undefined)} />}
    </Stack>
  );
}

interface FiltersProps {
  search: StaffSearch;
  onChange: (next: Partial<StaffSearch>, replace?: boolean) => void;
}

function Filters({ search, onChange }: FiltersProps) {
  const { can } = usePermissions();
  const [{ data }] = useQuery({ query: RoleNamesQuery, pause: !can('matrix:read') });
  return (
    <Group gap="sm" role="search" aria-label="Staff">
      <SearchField
        label="Search the staff by name"
        placeholder="Part of a name"
        value={search.q}
        onSearch={(q) => onChange({ q }, true)}
      />
      {can('staff-tier:read') && (
        <>
          <MultiSelect
            aria-label="Status"
            placeholder={search.status ? '' : 'Any status'}
            data={statusOptions}
            value={search.status ?? []}
            onChange={(status) => onChange({ status: status.length ? status : undefined })}
            clearable
            clearButtonProps={{ 'aria-label': 'Any status' }}
            w={{ base: '100%', sm: 220 }}
          />
          <MultiSelect
            aria-label="Tier or role"
            placeholder={search.role ? '' : 'Any tier or role'}
            data={choices(data?.roles?.map(({ name }) => name) ?? search.role ?? [])}
            value={search.role ?? []}
            onChange={(role) => onChange({ role: role.length ? role : undefined })}
            clearable
            clearButtonProps={{ 'aria-label': 'Any tier or role' }}
            w={{ base: '100%', sm: 240 }}
          />
        </>
      )}
    </Group>
  );
}
