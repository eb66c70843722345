import { MultiSelect, NumberInput, Select, TagsInput, Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useQuery } from 'urql';
import type { Environment, TokenKind } from '../../gql/graphql';
import { useSensitiveMutation } from '../confirm/use-sensitive-mutation';
import { AskDialog } from '../roles/ask-dialog';
import { FormError } from '../sign-in/form-error';
import { TenantsInput } from './tenants-input';
import { RequestTokenMutation, TokenScopesQuery } from './tokens.query';

const kinds: { value: TokenKind; label: string }[] = [
  { value: 'partner', label: 'Partner: some tenants, and no change' },
  { value: 'analyst', label: 'Analyst: pseudonyms of every tenant' },
];
const environments: { value: Environment; label: string }[] = [
  { value: 'PRODUCTION', label: 'Production' },
  { value: 'TEST', label: 'Test' },
];
const usualDays = 90;

/** Asks for a token: what it may name, whom it reaches, and until when. Whoever asked collects it once it is approved. */
export function RequestTokenDialog({ onClose }: { onClose: () => void }) {
  const [{ fetching, error }, request] = useSensitiveMutation(RequestTokenMutation);
  const [kind, setKind] = useState<TokenKind>('partner');
  const [name, setName] = useState('');
  const [environment, setEnvironment] = useState<Environment>('PRODUCTION');
  const [scopes, setScopes] = useState<string[]>([]);
  const [tenantIds, setTenantIds] = useState<string[]>([]);
  const [days, setDays] = useState<string | number>(usualDays);
  const [addresses, setAddresses] = useState<string[]>([]);
  const nameable = useNameable(kind);
  const ready =
    name.trim().length > 0 && scopes.length > 0 && Number(days) > 0 && (kind === 'analyst' || tenantIds.length > 0);

  const ask = async (why: { reason: string; ticket: string | undefined }) => {
    const { data } = await request({
      input: {
        kind,
        name: name.trim(),
        scopes,
        environment,
        days: Number(days),
        tenantIds: tenantIds.length ? tenantIds : null,
        allowedAddresses: addresses.length ? addresses : null,
        ...why,
      },
    });
    if (!data?.requestToken) return;
    notifications.show({
      title: 'Asked for',
      message: 'Once a super admin has approved it, you collect the token under your requests. It is shown once.',
    });
    onClose();
  };

  return (
    <AskDialog title="Ask for an API token" ready={ready} busy={fetching} onClose={onClose} onAsk={ask}>
      <FormError error={error} />
      <Select
        label="Kind"
        data={kinds}
        value={kind}
        allowDeselect={false}
        required
        onChange={(next) => {
          if (!next) return;
          setKind(next);
          setScopes([]);
        }}
      />
      <TextInput
        label="Name"
        description="What it is for, so that it is known in the list."
        required
        data-autofocus
        maxLength={80}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <MultiSelect
        label="Permissions"
        description="As few as it needs."
        required
        searchable
        data={nameable}
        value={scopes}
        onChange={setScopes}
        maxDropdownHeight={260}
      />
      <TenantsInput required={kind === 'partner'} value={tenantIds} onChange={setTenantIds} />
      <Select
        label="Environment"
        data={environments}
        value={environment}
        allowDeselect={false}
        onChange={(next) => next && setEnvironment(next)}
      />
      <NumberInput label="Days" description="1 to 365." required min={1} max={365} value={days} onChange={setDays} />
      <TagsInput
        label="Where it may be used from"
        description="Networks as CIDR, such as 203.0.113.0/24; anywhere when left out."
        value={addresses}
        onChange={setAddresses}
      />
      <Text fz="sm" c="dimmed">
        Nobody but you is handed the token, not even whoever approves it.
      </Text>
    </AskDialog>
  );
}

/** What a token of this kind can name: its column of the matrix. */
function useNameable(kind: TokenKind): { value: string; label: string }[] {
  const [{ data }] = useQuery({ query: TokenScopesQuery });
  const titles = new Map(data?.permissions?.map(({ name, title }) => [name, title]));
  const names = new Set(
    data?.permissionMatrix?.filter(({ role }) => role === kind).map(({ permission }) => permission),
  );
  return [...names].map((value) => ({ value, label: `${titles.get(value) ?? value} (${value})` }));
}
