import { Group, MultiSelect, Select, Stack, Text } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { messageOf } from '../../error-message';
import { words } from '../../format/words';
import { EmptyState } from '../../ui/empty-state';
import { ErrorNotice } from '../../ui/error-notice';
import { Link } from '../../ui/link';
import { ListSkeleton } from '../../ui/list-skeleton';
import { Page } from '../../ui/page';
import { Permitted } from '../denials/permitted';
import { OperationPreview } from './operation-preview';
import { PreviewQuery, PreviewRolesQuery } from './preview.query';
import { PreviewedPages } from './previewed-pages';
import { PreviewedPermissions } from './previewed-permissions';

const route = getRouteApi('/signed-in/dashboard/preview');
const title = 'Preview as a role';

export function PreviewPage() {
  return (
    <Permitted title={title} needs={['matrix:preview']}>
      <Preview />
    </Permitted>
  );
}

/** What somebody with certain roles would see: worked out and not tried, and never more than the viewer sees. */
function Preview() {
  const { roles = [], operation } = route.useSearch();
  const navigate = route.useNavigate();
  const [{ data: known }] = useQuery({ query: PreviewRolesQuery });
  const [{ data, error, fetching }] = useQuery({
    query: PreviewQuery,
    variables: { roleNames: roles, operation: null },
    pause: roles.length === 0,
  });
  const preview = roles.length ? data?.previewAs : undefined;
  const namesOf = (builtIn: boolean) =>
    (known?.roles ?? [])
      .filter((role) => role.builtIn === builtIn)
      .map(({ name }) => ({ value: name, label: words(name) }));
  const tiers = namesOf(true);
  const addOns = namesOf(false);
  const tier = roles.find((name) => tiers.some(({ value }) => value === name)) ?? null;
  const chosen = roles.filter((name) => addOns.some(({ value }) => value === name));
  const show = (next: (string | null)[]) =>
    navigate({ search: (now) => ({ ...now, roles: next.filter((name) => name !== null) }) });

  return (
    <Page
      title={title}
      trail={[
        <Link key="matrix" to="/dashboard/staff" search={{ tab: 'matrix' }}>
          Permission matrix
        </Link>,
      ]}
    >
      <Text fz="sm" c="dimmed">
        Nobody becomes anybody here: it is worked out from the matrix, without a look at any row. Roles that may more
        than you ever could are not shown.
      </Text>
      <Group align="flex-end">
        <Select
          label="Tier"
          data={tiers}
          value={tier}
          allowDeselect={false}
          onChange={(next) => show([next, ...chosen])}
        />
        <MultiSelect
          label="Add-ons"
          data={addOns}
          value={chosen}
          onChange={(next) => show([tier, ...next])}
          miw={240}
        />
      </Group>
      {!roles.length && <EmptyState kind="nothing-yet" text="Choose a tier to see what somebody with it sees." />}
      {error && roles.length > 0 && <ErrorNotice message={messageOf(error)} />}
      {fetching && !preview && <ListSkeleton label="the preview" />}
      {preview && !error && (
        <Stack gap="xl">
          <PreviewedPages scopes={preview.scopes} environments={preview.environments} />
          <OperationPreview
            key={operation ?? ''}
            roleNames={roles}
            operation={operation}
            onOperation={(next) => navigate({ search: (now) => ({ ...now, operation: next }) })}
          />
          <PreviewedPermissions scopes={preview.scopes} permissions={known?.permissions ?? []} />
        </Stack>
      )}
    </Page>
  );
}
