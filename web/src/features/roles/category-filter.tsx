import { Select } from '@mantine/core';
import { words } from '../../format/words';
import { categories } from './categories';

export type Category = (typeof categories)[number];

const all = 'all';
const data = [{ value: all, label: 'All categories' }, ...categories.map((value) => ({ value, label: words(value) }))];

interface CategoryFilterProps {
  value: Category | undefined;
  onChange: (category: Category | undefined) => void;
}

/** One of the four drawers, or all of them. */
export function CategoryFilter({ value, onChange }: CategoryFilterProps) {
  return (
    <Select
      aria-label="Category"
      size="xs"
      w={200}
      data={data}
      value={value ?? all}
      allowDeselect={false}
      onChange={(next) => onChange(categories.find((name) => name === next))}
    />
  );
}
