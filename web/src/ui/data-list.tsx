import { Box } from '@mantine/core';
import { DataTable, type DataTableColumn } from 'mantine-datatable';
import 'mantine-datatable/styles.layer.css';
import { type ReactNode, useEffect, useRef } from 'react';
import classes from './data-list.module.css';
import { ListPages } from './list-pages';
import { ListSkeleton } from './list-skeleton';

export type DataListColumn<T> = DataTableColumn<T>;

export interface SortState<Field extends string> {
  field: Field;
  direction: 'ASC' | 'DESC';
}

interface DataListProps<T, Field extends string> {
  /** What the list holds, for those who cannot see it: “Tenants”. */
  label: string;
  columns: DataListColumn<T>[];
  records: readonly T[] | undefined;
  /** The answer to what is asked for now is still on its way. */
  loading: boolean;
  /** What stands there when there are no records. */
  empty: ReactNode;
  /** Rows that stand out. */
  toneOf?: (record: T) => 'bad' | 'off' | undefined;
  sort?: SortState<Field>;
  onSort?: (sort: SortState<Field>) => void;
  page?: number;
  pageSize?: number;
  totalCount?: number | undefined;
  onPage?: (page: number) => void;
  /** On a page with other things: as high as its rows. */
  inline?: boolean;
  /** Rows that can be chosen, on this page and on others. */
  selection?:
    | { ids: ReadonlySet<string>; onChange: (ids: ReadonlySet<string>) => void; nameOf: (record: T) => string }
    | undefined;
}

/** A table of things with a header that stays, in the order and on the page that the address says. */
export function DataList<T extends { id: string }, Field extends string = never>(props: DataListProps<T, Field>) {
  const {
    label,
    columns,
    records,
    loading,
    empty,
    toneOf,
    sort,
    onSort,
    page = 1,
    pageSize,
    totalCount,
    onPage,
  } = props;
  const viewport = useRef<HTMLDivElement>(null);
  const isEmpty = records?.length === 0;

  useEffect(() => {
    // It scrolls, so the keyboard must be able to get into it; it comes and goes with the records.
    viewport.current?.setAttribute('tabindex', '0');
    viewport.current?.setAttribute('role', 'region');
    viewport.current?.setAttribute('aria-label', `${label}, list`);
  });

  if (loading && !records) return <ListSkeleton label={label} />;
  if (isEmpty) return <Box className={classes['frame']}>{empty}</Box>;

  const { selection } = props;
  const selecting = selection
    ? {
        selectedRecords: (records ?? []).filter(({ id }) => selection.ids.has(id)),
        onSelectedRecordsChange: (chosen: T[]) => {
          const shown = new Set((records ?? []).map(({ id }) => id));
          const elsewhere = [...selection.ids].filter((id) => !shown.has(id));
          selection.onChange(new Set([...elsewhere, ...chosen.map(({ id }) => id)]));
        },
        getRecordSelectionCheckboxProps: (record: T) => ({ 'aria-label': `Select ${selection.nameOf(record)}` }),
        allRecordsSelectionCheckboxProps: { 'aria-label': 'Select all on this page' },
      }
    : {};

  const sorting =
    sort && onSort
      ? {
          sortStatus: {
            columnAccessor: sort.field,
            sortKey: sort.field,
            direction: sort.direction === 'ASC' ? 'asc' : 'desc',
          } as const,
          onSortStatusChange: (status: { sortKey?: string; columnAccessor: unknown; direction: 'asc' | 'desc' }) =>
            onSort({
              field: (status.sortKey ?? String(status.columnAccessor)) as Field,
              direction: status.direction === 'asc' ? 'ASC' : 'DESC',
            }),
        }
      : {};

  return (
    // Another page or order is on its way: what stands here is the last one, and must not pass for it.
    <Box className={classes['list'] ?? ''} aria-busy={loading || undefined}>
      <DataTable<T>
        {...sorting}
        {...selecting}
        className={classes['frame'] ?? ''}
        withTableBorder
        borderRadius="sm"
        highlightOnHover
        verticalSpacing={6}
        fz="sm"
        maxHeight={props.inline ? undefined : 'max(22rem, calc(100dvh - 16.5rem))'}
        idAccessor="id"
        columns={columns}
        records={[...(records ?? [])]}
        customRowAttributes={(record) => ({ 'data-tone': toneOf?.(record) })}
        rowClassName={classes['row'] ?? ''}
        scrollViewportRef={viewport}
      />
      {pageSize && totalCount !== undefined && onPage && (
        <ListPages page={page} pageSize={pageSize} totalCount={totalCount} onPage={onPage} />
      )}
    </Box>
  );
}
