import { Group, Pagination, Text, TextInput } from '@mantine/core';

interface ListPagesProps {
  page: number;
  pageSize: number;
  totalCount: number;
  onPage: (page: number) => void;
}

const controls = { first: 'First page', previous: 'Previous page', next: 'Next page', last: 'Last page' };

/** Where this page stands among how many, and the way to any other. */
export function ListPages({ page, pageSize, totalCount, onPage }: ListPagesProps) {
  const pages = Math.max(1, Math.ceil(totalCount / pageSize));
  const from = Math.min((page - 1) * pageSize + 1, totalCount);
  const to = Math.min(page * pageSize, totalCount);
  return (
    <Group component="nav" aria-label="Pages" justify="space-between" gap="sm">
      <Text fz="sm" c="dimmed" role="status">
        {from.toLocaleString('en')}–{to.toLocaleString('en')} of {totalCount.toLocaleString('en')}
      </Text>
      {pages > 1 && (
        <Group gap="sm">
          <Pagination
            size="sm"
            total={pages}
            value={page}
            onChange={onPage}
            siblings={1}
            getControlProps={(control) => ({ 'aria-label': controls[control] })}
            getItemProps={(item) => ({ 'aria-label': `Page ${item}` })}
          />
          {pages > 7 && (
            <TextInput
              aria-label={`Go to page, 1 to ${pages}`}
              placeholder="Page"
              size="xs"
              w={72}
              inputMode="numeric"
              onKeyDown={(event) => {
                const wanted = Math.min(pages, Math.trunc(Number(event.currentTarget.value)));
                if (event.key === 'Enter' && wanted >= 1) onPage(wanted);
              }}
            />
          )}
        </Group>
      )}
    </Group>
  );
}
