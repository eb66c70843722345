import { Stack } from '@mantine/core';
import { useQuery } from 'urql';
import { EmptyState } from '../../ui/empty-state';
import { ListPages } from '../../ui/list-pages';
import { AskedPart } from './asked-part';
import { TenantDomainsQuery } from './deliverability.query';
import { DomainCard } from './domain-card';

interface DomainsPartProps {
  tenantId: string;
  page: number;
  onPage: (page: number) => void;
  onOpen: (() => void) | undefined;
}

const pageSize = 10;

export function DomainsPart({ tenantId, page, onPage, onOpen }: DomainsPartProps) {
  const [{ data, error, fetching }, askAgain] = useQuery({
    query: TenantDomainsQuery,
    variables: { id: tenantId, offset: (page - 1) * pageSize },
  });
  const domains = data?.tenant?.domains;
  return (
    <AskedPart
      heading="Sending domains"
      field="domains"
      there={Boolean(domains)}
      fetching={fetching}
      error={error}
      onRetry={askAgain}
      onOpen={onOpen}
    >
      <Stack>
        {domains?.nodes.length === 0 && <EmptyState kind="nothing-yet" text="This tenant has no sending domains." />}
        {domains?.nodes.map((domain) => (
          <DomainCard key={domain.id} domain={domain} />
        ))}
        {domains && domains.totalCount > pageSize && (
          <ListPages page={page} pageSize={pageSize} totalCount={domains.totalCount} onPage={onPage} />
        )}
      </Stack>
    </AskedPart>
  );
}
