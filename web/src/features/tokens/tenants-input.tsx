import { MultiSelect } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useQuery } from 'urql';
import { useSession } from '../session/use-session';
import { TokenTenantsQuery } from './tokens.query';

interface TenantsInputProps {
  required: boolean;
  value: string[];
  onChange: (ids: string[]) => void;
}

/** Tenants by their names, found while one types; those that are open are offered at once. */
export function TenantsInput({ required, value, onChange }: TenantsInputProps) {
  const { openTenants, scopes } = useSession();
  const [typed, setTyped] = useState('');
  const [name] = useDebouncedValue(typed, 250);
  const [known, setKnown] = useState<ReadonlyMap<string, string>>(new Map());
  const [{ data }] = useQuery({
    query: TokenTenantsQuery,
    variables: { name },
    pause: !scopes.has('tenants:read') || name.trim().length < 2,
  });
  const offered = new Map([
    ...known,
    ...openTenants.map(({ id, name: label }): [string, string] => [id, label ?? id]),
    ...(data?.tenants?.nodes ?? []).map(({ id, name: label }): [string, string] => [id, label ?? id]),
  ]);
  return (
    <MultiSelect
      label="Tenants"
      description={required ? 'A partner’s token names its tenants.' : 'All of the environment when left out.'}
      placeholder={value.length ? undefined : 'Type a name'}
      required={required}
      searchable
      data={[...offered].map(([id, label]) => ({ value: id, label }))}
      searchValue={typed}
      onSearchChange={setTyped}
      value={value}
      onChange={(ids) => {
        // What was chosen keeps its name when the search goes on.
        setKnown(new Map(ids.map((id) => [id, offered.get(id) ?? id])));
        onChange(ids);
      }}
    />
  );
}
