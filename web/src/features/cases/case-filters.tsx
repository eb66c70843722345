import { Group, MultiSelect, SegmentedControl, Select } from '@mantine/core';
import { choices } from '../../format/words';
import {
  type CasesSearch,
  type CaseView,
  caseCategories,
  caseLevels,
  caseSeverities,
  caseStatuses,
  caseViews,
} from './cases-search';

const names: Record<CaseView, string> = {
  mine: 'Mine',
  unassigned: 'Nobody’s',
  breaching: 'Breaching',
  unsolved: 'Not solved',
  all: 'All',
};
const statuses = choices(caseStatuses);
const categories = choices(caseCategories);
const severities = choices(caseSeverities);

interface CaseFiltersProps {
  search: CasesSearch;
  onChange: (next: Partial<CasesSearch>) => void;
}

export function CaseFilters({ search, onChange }: CaseFiltersProps) {
  const several = <T,>(values: T[]) => (values.length ? values : undefined);
  return (
    <Group gap="sm" role="search" aria-label="Support cases">
      <SegmentedControl
        aria-label="Which cases"
        data={caseViews.map((value) => ({ value, label: names[value] }))}
        value={search.view ?? 'unsolved'}
        onChange={(view) => onChange({ view: view === 'unsolved' ? undefined : view })}
      />
      <MultiSelect
        aria-label="Status"
        placeholder={search.status ? '' : 'Any status'}
        data={statuses}
        value={search.status ?? []}
        onChange={(status) => onChange({ status: several(status) })}
        clearable
        clearButtonProps={{ 'aria-label': 'Any status' }}
        w={{ base: '100%', sm: 200 }}
      />
      <MultiSelect
        aria-label="Category"
        placeholder={search.category ? '' : 'Any category'}
        data={categories}
        value={search.category ?? []}
        onChange={(category) => onChange({ category: several(category) })}
        clearable
        clearButtonProps={{ 'aria-label': 'Any category' }}
        w={{ base: '100%', sm: 200 }}
      />
      <Select
        aria-label="Severity"
        placeholder="Any severity"
        data={severities}
        value={search.severity ?? null}
        onChange={(severity) => onChange({ severity: severity ?? undefined })}
        clearable
        clearButtonProps={{ 'aria-label': 'Any severity' }}
        w={{ base: '100%', sm: 150 }}
      />
      <MultiSelect
        aria-label="Level"
        placeholder={search.level ? '' : 'Any level'}
        data={[...caseLevels]}
        value={search.level ?? []}
        onChange={(level) => onChange({ level: several(level) })}
        clearable
        clearButtonProps={{ 'aria-label': 'Any level' }}
        w={{ base: '100%', sm: 140 }}
      />
    </Group>
  );
}
