import { type ButtonProps, Text } from '@mantine/core';
import { GuardedButton } from '../../ui/guarded-button';
import { RequestableButton } from '../requests/requestable-button';
import { useSession } from '../session/use-session';
import { suspensionRefusal, useLockOutRefusal } from './refusals';
import type { StaffAction, StaffPerson } from './staff-person';

interface StaffButtonsProps {
  member: StaffPerson;
  size: NonNullable<ButtonProps['size']>;
  onAction: (action: StaffAction) => void;
}

/** What one person can do to another at once. Whoever may not, reads why, and asks for it where that is possible. */
export function StaffButtons({ member, size, onAction }: StaffButtonsProps) {
  const { viewer } = useSession();
  const lockOutRefusal = useLockOutRefusal();
  const { id, name } = member;
  const input = { staffMemberId: id };
  return (
    <>
      <GuardedButton
        size={size}
        color="#b42318"
        refusal={lockOutRefusal(member)}
        aria-label={`Lock out ${name} now`}
        onClick={() => onAction('lock-out')}
      >
        Lock out
      </GuardedButton>
      <RequestableButton
        size={size}
        variant="default"
        permission="staff:suspend"
        refusal={suspensionRefusal(viewer.id, member)}
        wanted={{
          mutation: 'suspendStaffMember',
          input,
          title: `Ask for the suspension of ${name}`,
          effect: (
            <Text fz="sm">
              Once approved, {name} is suspended at once: all sessions end, and the account cannot sign in.
            </Text>
          ),
        }}
        aria-label={`Suspend ${name}`}
        onClick={() => onAction('suspend')}
      >
        Suspend
      </RequestableButton>
      <RequestableButton
        size={size}
        variant="default"
        permission="staff-sessions:revoke"
        wanted={{
          mutation: 'revokeAllSessions',
          input,
          title: `Ask for the end of all sessions of ${name}`,
          effect: <Text fz="sm">Once approved, every device of {name} has to sign in again, at once.</Text>,
        }}
        aria-label={`End sessions of ${name}`}
        onClick={() => onAction('end-sessions')}
      >
        End sessions
      </RequestableButton>
    </>
  );
}
