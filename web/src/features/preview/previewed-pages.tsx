import { Text } from '@mantine/core';
import { words } from '../../format/words';
import { DataList } from '../../ui/data-list';
import { Section } from '../../ui/section';
import { StatusBadge } from '../../ui/status-badge';
import { usePermissions } from '../session/use-permissions';
import { consolePages } from './pages';

interface PreviewedPagesProps {
  scopes: readonly string[];
  environments: readonly string[];
}

/** The console's navigation as the roles would meet it: everybody sees every page, and those that are shut say why. */
export function PreviewedPages({ scopes, environments }: PreviewedPagesProps) {
  const { titleOf } = usePermissions();
  const worlds = environments.map((environment) => words(environment).toLowerCase()).join(' and ') || 'none';
  return (
    <Section heading="The console">
      <Text fz="sm" mb="xs">
        Environments: {worlds}.
      </Text>
      <DataList
        inline
        label="Pages"
        loading={false}
        records={consolePages.map((page) => ({ ...page, id: page.address }))}
        empty={null}
        columns={[
          { accessor: 'title', title: 'Page' },
          {
            accessor: 'open',
            title: 'Is',
            render: ({ needs }) =>
              needs.some((one) => scopes.includes(one)) ? (
                <StatusBadge status="OPEN" tone="good" />
              ) : (
                <StatusBadge status="Shut" tone="off" />
              ),
          },
          { accessor: 'needs', title: 'Asks for', render: ({ needs }) => needs.map(titleOf).join(', or ') },
        ]}
      />
    </Section>
  );
}
