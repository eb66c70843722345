import { Group } from '@mantine/core';
import { formatAbsolute } from '../../format/time';
import { CopyText } from '../../ui/copy-text';
import { FieldList } from '../../ui/field-list';
import { Link } from '../../ui/link';
import { RelativeTime } from '../../ui/relative-time';
import { StatusBadge } from '../../ui/status-badge';
import { Remaining } from './remaining';
import type { Request } from './request';
import { isWaiting, requestTone } from './request-state';

/** Who asks for it, why, how far it has come and what came of it. */
export function RequestFields({ request }: { request: Request }) {
  const { state, elevation } = request;
  return (
    <FieldList
      items={[
        { label: 'State', value: <StatusBadge status={state} tone={requestTone(state)} /> },
        { label: 'Asked by', value: request.requester?.name },
        { label: 'About', value: request.subject?.name ?? (request.tenantId && <TenantLink id={request.tenantId} />) },
        ...(userIdOf(request) ? [{ label: 'User', value: <UserLink id={userIdOf(request)} /> }] : []),
        { label: 'Reason', value: request.reason },
        { label: 'Ticket', value: request.ticket },
        { label: 'Asked', value: <RelativeTime time={request.created} /> },
        ...(isWaiting(state)
          ? [
              {
                label: state === 'APPROVED' ? 'To be applied within' : 'Waits for',
                value: <Remaining until={request.expires} />,
              },
            ]
          : []),
        { label: 'Version', value: request.version },
        { label: 'Approved by', value: request.approvers?.map(({ name }) => name).join(', ') || undefined },
        ...(request.closed
          ? [
              {
                label: 'Closed',
                value: (
                  <span title={formatAbsolute(request.closed)}>
                    <RelativeTime time={request.closed} />
                    {request.closedBy && ` by ${request.closedBy.name}`}
                  </span>
                ),
              },
            ]
          : []),
        ...(request.note ? [{ label: 'Why it was refused', value: request.note }] : []),
        ...(elevation
          ? [
              {
                label: 'What was lent',
                value: (
                  <Group gap="xs">
                    {`Asked for ${elevation.scopes.length}, used ${elevation.used?.length ?? 0}`}
                    <Link
                      from="/dashboard/requests"
                      to="/dashboard/requests"
                      search={(old) => ({ ...old, request: undefined, elevation: elevation.id })}
                      underline="always"
                    >
                      See each access
                    </Link>
                  </Group>
                ),
              },
            ]
          : []),
        { label: 'Id', value: <CopyText text={request.id} label="request id" short /> },
      ]}
    />
  );
}

/** The customer's user that it would change. */
function userIdOf({ input }: Request): string {
  const id = typeof input === 'object' && input !== null && 'userId' in input ? input.userId : undefined;
  return typeof id === 'string' ? id : '';
}

function UserLink({ id }: { id: string }) {
  return (
    <Link to="/dashboard/users/$id" params={{ id }} underline="always">
      The user
    </Link>
  );
}

function TenantLink({ id }: { id: string }) {
  return (
    <Link to="/dashboard/tenants/$id" params={{ id }} underline="always">
      The tenant
    </Link>
  );
}
