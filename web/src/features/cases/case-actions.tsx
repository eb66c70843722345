import { Group } from '@mantine/core';
import { useState } from 'react';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { GuardedButton } from '../../ui/guarded-button';
import { usePermissions } from '../session/use-permissions';
import { useSession } from '../session/use-session';
import type { CaseDetail } from './case-detail';
import {
  CloseCaseMutation,
  EscalateCaseMutation,
  FollowUpCaseMutation,
  StartCaseMutation,
  TakeCaseMutation,
  TriageCaseMutation,
} from './case-steps.query';
import { useCaseStep } from './use-case-step';

type Asking = 'escalate' | 'emergency' | undefined;

/** The steps that this case can take now; solving is one press. */
export function CaseActions({ supportCase, onOpenTenant }: { supportCase: CaseDetail; onOpenTenant: () => void }) {
  const { staff } = useSession();
  const { refusal } = usePermissions();
  const [asking, setAsking] = useState<Asking>();
  const { id: caseId, status, severity, assignee, reference, level, emergency, tenant } = supportCase;
  const [taking, take] = useCaseStep(TakeCaseMutation, `${reference} is yours.`);
  const [starting, start] = useCaseStep(StartCaseMutation, 'You are looking into it.');
  const [sorting, triage] = useCaseStep(TriageCaseMutation, 'Sorted.');
  const [solving, solve] = useCaseStep(CloseCaseMutation, `${reference} is solved.`);
  const [following, followUp] = useCaseStep(FollowUpCaseMutation, 'Noted: the customer was asked.');
  const [handing, escalate] = useCaseStep(EscalateCaseMutation, `${reference} was handed up.`);
  const work = refusal('cases:work');
  const input = { input: { caseId } };

  if (status === 'FOLLOWED_UP') return null;
  if (status === 'SOLVED') {
    return (
      <Group gap="xs">
        <GuardedButton refusal={work} loading={following} onClick={() => followUp(input)}>
          Customer was asked
        </GuardedButton>
      </Group>
    );
  }
  return (
    <Group gap="xs">
      <GuardedButton refusal={work} loading={solving} onClick={() => solve(input)}>
        Solve
      </GuardedButton>
      {assignee?.id !== staff?.id && (
        <GuardedButton variant="default" refusal={work} loading={taking} onClick={() => take(input)}>
          Take
        </GuardedButton>
      )}
      {assignee?.id === staff?.id && status === 'ASSIGNED' && (
        <GuardedButton variant="default" refusal={work} loading={starting} onClick={() => start(input)}>
          Start
        </GuardedButton>
      )}
      {!emergency && (
        <GuardedButton
          variant="default"
          refusal={work}
          loading={sorting}
          onClick={() => triage({ input: { caseId, severity: severity === 'CRITICAL' ? 'NORMAL' : 'CRITICAL' } })}
        >
          {severity === 'CRITICAL' ? 'Not critical' : 'Critical'}
        </GuardedButton>
      )}
      {level !== 'L3' && (
        <GuardedButton variant="default" refusal={work} onClick={() => setAsking('escalate')}>
          Hand up
        </GuardedButton>
      )}
      {!emergency && (
        <GuardedButton variant="default" refusal={work} onClick={() => setAsking('emergency')}>
          Emergency
        </GuardedButton>
      )}
      {tenant && !tenant.openUntil && (
        <GuardedButton variant="default" refusal={refusal('tenants:open')} onClick={onOpenTenant}>
          Open tenant
        </GuardedButton>
      )}
      {asking && (
        <ConfirmDialog
          title={asking === 'emergency' ? `${reference} is an emergency` : `Hand ${reference} up`}
          withReason
          confirmLabel={asking === 'emergency' ? 'Call the super admins' : 'Hand up'}
          busy={handing}
          onClose={() => setAsking(undefined)}
          onConfirm={async (reason) => {
            const urgent = asking === 'emergency';
            if (await escalate({ input: { caseId, reason, emergency: urgent } })) setAsking(undefined);
          }}
        >
          {asking === 'emergency'
            ? 'It goes straight to the super admins, who are warned at once. Say why in ten characters or more.'
            : `Somebody of the next level takes it over. Nobody’s rights change. Say why in ten characters or more.`}
        </ConfirmDialog>
      )}
    </Group>
  );
}
