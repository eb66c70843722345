import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { type ReactNode, useState } from 'react';
import { useQuery } from 'urql';
import { usePermissions } from '../session/use-permissions';
import { useSession } from '../session/use-session';
import { BulkTenantsQuery } from './bulk.query';

interface TenantInputProps {
  value: string | null;
  error?: ReactNode;
  onChange: (id: string | null) => void;
}

/** One tenant by its name, found while one types; those that are open are offered at once. */
export function TenantInput({ value, error, onChange }: TenantInputProps) {
  const { openTenants } = useSession();
  const { can } = usePermissions();
  const [typed, setTyped] = useState('');
  const [name] = useDebouncedValue(typed, 250);
  const [chosen, setChosen] = useState<[string, string]>();
  const [{ data }] = useQuery({
    query: BulkTenantsQuery,
    variables: { name },
    pause: !can('tenants:read') || name.trim().length < 2,
  });
  const offered = new Map([
    ...(value ? [[value, value] as [string, string]] : []),
    ...(chosen ? [chosen] : []),
    ...openTenants.map(({ id, name: label }): [string, string] => [id, label ?? id]),
    ...(data?.tenants?.nodes ?? []).map(({ id, name: label }): [string, string] => [id, label ?? id]),
  ]);
  return (
    <Select
      label="Tenant"
      placeholder="Type a name"
      required
      error={error}
      searchable
      nothingFoundMessage={typed.trim().length < 2 ? 'Type a name' : 'No tenant of this name'}
      data={[...offered].map(([id, label]) => ({ value: id, label }))}
      searchValue={typed}
      onSearchChange={setTyped}
      value={value}
      onChange={(id) => {
        // What was chosen keeps its name when the search goes on.
        setChosen(id ? [id, offered.get(id) ?? id] : undefined);
        onChange(id);
      }}
    />
  );
}
