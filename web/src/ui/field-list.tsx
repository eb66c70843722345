import type { ReactNode } from 'react';
import classes from './field-list.module.css';

export interface FieldListItem {
  label: string;
  value: ReactNode;
}

/** Names and values of one thing, side by side where there is room. */
export function FieldList({ items }: { items: readonly FieldListItem[] }) {
  return (
    <dl className={classes['list']}>
      {items.map(({ label, value }) => (
        <div className={classes['item']} key={label}>
          <dt className={classes['label']}>{label}</dt>
          <dd className={classes['value']}>{value ?? '—'}</dd>
        </div>
      ))}
    </dl>
  );
}
