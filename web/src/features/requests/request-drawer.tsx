import { Alert, Button, Drawer, Loader, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useQuery } from 'urql';
import { codeOf } from '../../error-message';
import { EmptyState } from '../../ui/empty-state';
import { PlanLink } from '../bulk/plan-link';
import { QueryFailed } from '../denials/query-failed';
import { LazyExportOfRequest } from '../exports/lazy-exports';
import { usePermissions } from '../session/use-permissions';
import { actionOf, differencesOf } from './difference';
import type { Request } from './request';
import { RequestActions } from './request-actions';
import { RequestDifference } from './request-difference';
import { RequestFields } from './request-fields';
import { isWaiting } from './request-state';
import { RequestQuery } from './requests.query';
import { type Once, ShownOnce } from './shown-once';
import { useKnown } from './use-known';

/** One request whole, and what the viewer can do about it. It stands in the address, so it can be sent to somebody. */
export function RequestDrawer({ id, onClose }: { id: string; onClose: () => void }) {
  const { can } = usePermissions();
  const [once, setOnce] = useState<Once>();
  const [{ data, error, fetching }, askAgain] = useQuery({
    query: RequestQuery,
    requestPolicy: 'cache-and-network',
    variables: {
      id,
      withNames: can('staff:read'),
      withTier: can('staff-tier:read'),
      withPersonal: can('staff-email:read'),
      withImpact: can('matrix:change'),
    },
  });
  const request = data?.accessRequest;
  const refresh = () => askAgain({ requestPolicy: 'network-only' });
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size="lg"
      title={request ? actionOf(request.mutation) : 'Request'}
    >
      {request && <RequestDetail request={request} onChanged={refresh} onOnce={setOnce} />}
      {!request && fetching && <Loader aria-label="Loading the request" />}
      {!request && error && codeOf(error) === 'NOT_FOUND' && (
        <EmptyState kind="not-permitted" text="There is no such request that you may see." />
      )}
      {!request && error && codeOf(error) !== 'NOT_FOUND' && <QueryFailed error={error} onRetry={refresh} />}
      {once && <ShownOnce once={once} onClose={() => setOnce(undefined)} />}
    </Drawer>
  );
}

interface RequestDetailProps {
  request: Request;
  onChanged: () => void;
  onOnce: (once: Once) => void;
}

function RequestDetail({ request, onChanged, onOnce }: RequestDetailProps) {
  // What was read is what is approved: a later version has to be read first.
  const [read, setRead] = useState(request);
  const known = useKnown(request);
  const edited = request.version !== read.version;
  return (
    <Stack>
      {edited && <Edited before={read} after={request} onRead={() => setRead(request)} />}
      <RequestDifference
        label="What would change"
        rows={differencesOf(request, { ...known, waits: isWaiting(request.state) })}
      />
      {request.impact && (
        <Text fz="sm" c="dimmed">
          By the last 30 days, {request.impact.people} people would have been denied something, {request.impact.times}{' '}
          times in all; {request.impact.gaining} would be given something at their next sign-in.
        </Text>
      )}
      {request.mutation === 'bulkUsers' && <PlanLink input={request.input} />}
      {request.mutation === 'exportUserData' && request.state === 'APPLIED' && (
        <LazyExportOfRequest requestId={request.id} />
      )}
      <RequestFields request={request} />
      <RequestActions request={request} version={read.version} edited={edited} onChanged={onChanged} onOnce={onOnce} />
    </Stack>
  );
}

/** Somebody changed it since it was read: what, before anything is decided. */
function Edited({ before, after, onRead }: { before: Request; after: Request; onRead: () => void }) {
  const { titleOf } = usePermissions();
  const now = differencesOf(after, { titleOf, waits: false });
  const then = differencesOf(before, { titleOf, waits: false });
  const texts = (
    [
      ['Reason', before.reason, after.reason],
      ['Ticket', before.ticket, after.ticket],
    ] as const
  ).map(([what, old, current]) => ({ what, before: old ?? 'none', after: current ?? 'none' }));
  const rows = now.map((row, index) => ({ ...row, before: then[index]?.after ?? 'not asked for' }));
  const gone = then.slice(now.length).map((row) => ({ ...row, before: row.after, after: 'not asked for any more' }));
  return (
    <Alert color="ember" variant="outline" title="It was edited since you read it" role="alert">
      <Stack gap="xs">
        <RequestDifference
          label="What was edited"
          rows={[...rows, ...gone, ...texts].filter((row) => row.before !== row.after)}
        />
        <Button size="xs" variant="default" onClick={onRead} style={{ alignSelf: 'flex-start' }}>
          I have read version {after.version}
        </Button>
      </Stack>
    </Alert>
  );
}
