import { Button, Group, TagsInput, TextInput } from '@mantine/core';
import { SearchField } from '../../ui/search-field';
import type { AuditSearch } from './audit-search';

interface AuditFiltersProps {
  search: AuditSearch;
  /** Actions seen on this page, to choose from; any other may be typed. */
  known: readonly string[];
  onChange: (next: Partial<AuditSearch>, replace?: boolean) => void;
  onClear: () => void;
}

export function AuditFilters({ search, known, onChange, onClear }: AuditFiltersProps) {
  const wide = { base: '100%', sm: 240 };
  return (
    <Group gap="sm" role="search" aria-label="Audit trail" align="flex-end">
      <SearchField
        label="Id of the thing it was done to"
        placeholder="Id of the thing"
        value={search.resource}
        onSearch={(resource) => onChange({ resource }, true)}
      />
      <TagsInput
        aria-label="Actions"
        placeholder={search.action ? '' : 'Any action'}
        data={[...known]}
        value={search.action ?? []}
        onChange={(action) => onChange({ action: action.length ? action : undefined })}
        clearable
        clearButtonProps={{ 'aria-label': 'Any action' }}
        w={{ base: '100%', sm: 300 }}
      />
      <TextInput
        aria-label="Id of the actor"
        placeholder="Id of the actor"
        w={wide}
        defaultValue={search.actor ?? ''}
        key={`actor ${search.actor ?? ''}`}
        onBlur={(event) => onChange({ actor: event.currentTarget.value.trim() || undefined })}
        onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.blur()}
      />
      <TextInput
        aria-label="Id of the tenant"
        placeholder="Id of the tenant"
        w={wide}
        defaultValue={search.tenant ?? ''}
        key={`tenant ${search.tenant ?? ''}`}
        onBlur={(event) => onChange({ tenant: event.currentTarget.value.trim() || undefined })}
        onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.blur()}
      />
      <TextInput
        type="date"
        label="From"
        value={search.from ?? ''}
        onChange={(event) => onChange({ from: event.currentTarget.value || undefined })}
      />
      <TextInput
        type="date"
        label="Until, that day included"
        value={search.until ?? ''}
        onChange={(event) => onChange({ until: event.currentTarget.value || undefined })}
      />
      <Button variant="default" onClick={onClear}>
        Clear
      </Button>
    </Group>
  );
}
