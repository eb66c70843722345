import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useQuery } from 'urql';
import { DataList } from '../../ui/data-list';
import { EmptyState } from '../../ui/empty-state';
import { GuardedButton } from '../../ui/guarded-button';
import { Page } from '../../ui/page';
import { Permitted } from '../denials/permitted';
import { QueryFailed } from '../denials/query-failed';
import { usePermissions } from '../session/use-permissions';
import { RequestTokenDialog } from './request-token-dialog';
import { RevokeTokenDialog } from './revoke-token-dialog';
import { RotateTokenDialog } from './rotate-token-dialog';
import { isOver, tokenColumns } from './token-columns';
import type { TokenRow } from './token-row';
import { TokensQuery } from './tokens.query';

const route = getRouteApi('/signed-in/dashboard/tokens');
const title = 'API tokens';

export function TokensPage() {
  return (
    <Permitted title={title} needs={['tokens:read']}>
      <Tokens />
    </Permitted>
  );
}

type Opened = { what: 'rotate' | 'revoke'; token: TokenRow };

/** What partners and analysts come in with. Secrets are nowhere: each was shown once. */
function Tokens() {
  const { ask } = route.useSearch();
  const navigate = route.useNavigate();
  const permissions = usePermissions();
  const [opened, setOpened] = useState<Opened>();
  const [{ data, error, fetching }, askAgain] = useQuery({ query: TokensQuery });
  const close = () => setOpened(undefined);
  const tokens = data?.tokens;
  return (
    <Page
      title={title}
      actions={
        <GuardedButton
          size="sm"
          refusal={permissions.refusal('tokens:request')}
          onClick={() => navigate({ search: { ask: true } })}
        >
          Ask for a token
        </GuardedButton>
      }
    >
      {error && !tokens ? (
        <QueryFailed error={error} onRetry={askAgain} />
      ) : (
        <DataList
          label={title}
          loading={fetching}
          records={tokens ?? undefined}
          toneOf={(token) => (isOver(token) ? 'off' : undefined)}
          empty={<EmptyState kind="nothing-yet" text="There are no API tokens that you may see." />}
          columns={tokenColumns(permissions, (what, token) => setOpened({ what, token }))}
        />
      )}
      {ask && permissions.can('tokens:request') && <RequestTokenDialog onClose={() => navigate({ search: {} })} />}
      {opened?.what === 'rotate' && <RotateTokenDialog token={opened.token} onClose={close} />}
      {opened?.what === 'revoke' && <RevokeTokenDialog token={opened.token} onClose={close} />}
    </Page>
  );
}
