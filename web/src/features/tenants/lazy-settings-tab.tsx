import { lazy, Suspense } from 'react';
import { ListSkeleton } from '../../ui/list-skeleton';

const SettingsTab = lazy(async () => ({ default: (await import('./settings-tab')).SettingsTab }));

interface LazySettingsTabProps {
  tenantId: string;
  onOpen: (() => void) | undefined;
}

/** Loaded when somebody looks. */
export function LazySettingsTab(props: LazySettingsTabProps) {
  return (
    <Suspense fallback={<ListSkeleton label="settings" />}>
      <SettingsTab {...props} />
    </Suspense>
  );
}
