import { Stack } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { lazy, Suspense } from 'react';
import type { TenantPageQuery } from '../../gql/graphql';
import { GuardedButton } from '../../ui/guarded-button';
import { CasePanel } from '../cases/case-panel';
import { usePermissions } from '../session/use-permissions';
import { CasesList } from './cases-list';
import { Part } from './part';
import type { TabProps } from './tenant-page-context';

const NewCaseDialog = lazy(async () => ({ default: (await import('../cases/new-case-dialog')).NewCaseDialog }));

interface CasesTabProps extends TabProps {
  cases: NonNullable<TenantPageQuery['supportCases']>['nodes'] | undefined;
}

export function CasesTab({ tenant, denials, onOpen, cases }: CasesTabProps) {
  const { refusal } = usePermissions();
  const [asking, { open, close }] = useDisclosure();
  return (
    <Stack gap="xl">
      <CasePanel tenantId={tenant.id} />
      <Part
        heading="Support cases"
        denial={denials.at('supportCases')}
        onOpen={onOpen}
        aside={
          <GuardedButton size="xs" variant="default" refusal={refusal('cases:work')} onClick={open}>
            New case
          </GuardedButton>
        }
      >
        {cases && <CasesList cases={cases} denials={denials} />}
      </Part>
      {asking && (
        <Suspense>
          <NewCaseDialog tenantId={tenant.id} onClose={close} />
        </Suspense>
      )}
    </Stack>
  );
}
