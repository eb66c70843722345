import { useState } from 'react';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { GuardedButton } from '../../ui/guarded-button';
import { useCaseStep } from '../cases/use-case-step';
import { usePermissions } from '../session/use-permissions';
import {
  ApproveTenantMutation,
  ReactivateTenantMutation,
  RejectTenantMutation,
  SuspendTenantMutation,
} from './status.query';
import type { TenantData } from './tenant-page-context';

const suspendable = ['TRIAL', 'ACTIVE', 'PAST_DUE', 'PAUSED'];

/** The steps of its status that staff can take from where the tenant stands; suspending waits for somebody else. */
export function StatusActions({ tenant }: { tenant: Pick<TenantData, 'id' | 'name' | 'status'> }) {
  const { status } = tenant;
  if (status === 'PENDING') return <SignUpActions tenant={tenant} />;
  if (status === 'SUSPENDED' || suspendable.includes(status)) return <SuspensionAction tenant={tenant} />;
  return null;
}

function SignUpActions({ tenant: { id: tenantId, name } }: { tenant: Pick<TenantData, 'id' | 'name'> }) {
  const { refusal } = usePermissions();
  const [rejecting, setRejecting] = useState(false);
  const [approves, approve] = useCaseStep(ApproveTenantMutation, `${name ?? 'The tenant'} is on trial now.`);
  const [rejects, reject] = useCaseStep(RejectTenantMutation, 'The sign-up was turned away.');
  const refused = refusal('tenants:approve');
  return (
    <>
      <GuardedButton refusal={refused} loading={approves} onClick={() => approve({ input: { tenantId } })}>
        Approve
      </GuardedButton>
      <GuardedButton variant="default" refusal={refused} onClick={() => setRejecting(true)}>
        Reject
      </GuardedButton>
      {rejecting && (
        <ConfirmDialog
          title={`Turn ${name ?? 'this sign-up'} away?`}
          withReason
          confirmLabel="Reject"
          busy={rejects}
          onClose={() => setRejecting(false)}
          onConfirm={async (reason) => {
            if (await reject({ input: { tenantId, reason } })) setRejecting(false);
          }}
        >
          Say why in ten characters or more.
        </ConfirmDialog>
      )}
    </>
  );
}

function SuspensionAction({ tenant }: { tenant: Pick<TenantData, 'id' | 'name' | 'status'> }) {
  const { refusal } = usePermissions();
  const [asking, setAsking] = useState(false);
  const { id: tenantId, name = 'this tenant', status } = tenant;
  const suspended = status === 'SUSPENDED';
  const [suspends, suspend] = useCaseStep(SuspendTenantMutation, 'Asked for: somebody else approves it.');
  const [reactivates, reactivate] = useCaseStep(ReactivateTenantMutation, 'Asked for: somebody else approves it.');
  return (
    <>
      <GuardedButton variant="default" refusal={refusal('tenants:suspend:request')} onClick={() => setAsking(true)}>
        {suspended ? 'Reactivate…' : 'Suspend…'}
      </GuardedButton>
      {asking && (
        <ConfirmDialog
          title={suspended ? `Ask for ${name} to be reactivated?` : `Ask for the suspension of ${name}?`}
          withReason
          confirmLabel="Ask for it"
          busy={suspends || reactivates}
          onClose={() => setAsking(false)}
          onConfirm={async (reason) => {
            if (await (suspended ? reactivate : suspend)({ input: { tenantId, reason } })) setAsking(false);
          }}
        >
          {suspended
            ? 'It comes back to what billing says of it. A super admin other than you approves it.'
            : 'A suspended tenant is read only and sends nothing. A super admin other than you approves it.'}
        </ConfirmDialog>
      )}
    </>
  );
}
