import { Group, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { words } from '../../format/words';
import { FieldList } from '../../ui/field-list';
import { GuardedButton } from '../../ui/guarded-button';
import { Locked } from '../../ui/locked';
import { RelativeTime } from '../../ui/relative-time';
import { Section } from '../../ui/section';
import { StatusBadge } from '../../ui/status-badge';
import type { Denials } from '../denials/denials';
import { Value } from '../denials/value';
import { usePermissions } from '../session/use-permissions';
import { useAskAboutStaff } from './ask-about-staff';
import { PersonNotes } from './person-notes';
import { PersonRoles } from './person-roles';
import { PersonTokens } from './person-tokens';
import type { StaffMemberData } from './staff-member-data';

interface PersonOverviewProps {
  member: StaffMemberData;
  denials: Denials;
}

/** Who it is, what they may do, how they come in. */
export function PersonOverview({ member, denials }: PersonOverviewProps) {
  const { can, titleOf, refusal } = usePermissions();
  const [dialog, ask] = useAskAboutStaff(member);
  const shown = (permission: string, field: keyof StaffMemberData, value: ReactNode, otherwise?: string) =>
    can(permission) ? (
      <Value denial={denials.at(`staffMember.${field}`)} otherwise={otherwise}>
        {value}
      </Value>
    ) : (
      <Locked reason={`Not permitted: needs “${titleOf(permission)}”.`} />
    );
  const { email, tier, status, lastSeen, secondFactor, created } = member;
  return (
    <Stack gap="xl">
      <Section heading="Profile">
        <FieldList
          items={[
            { label: 'E-mail', value: shown('staff-email:read', 'email', email) },
            {
              label: 'Tier',
              value: shown('staff-tier:read', 'tier', tier && words(tier), 'None: every request is refused'),
            },
            { label: 'Status', value: shown('staff-tier:read', 'status', status && <StatusBadge status={status} />) },
            {
              label: 'Last seen',
              value: shown('staff-tier:read', 'lastSeen', lastSeen && <RelativeTime time={lastSeen} />, 'never'),
            },
            {
              label: 'Second factor',
              value: shown('staff-factor:read', 'secondFactor', secondFactor && <StatusBadge status={secondFactor} />),
            },
            { label: 'Joined', value: <RelativeTime time={created} /> },
          ]}
        />
        <Group gap="xs" mt="sm">
          <GuardedButton
            size="xs"
            variant="default"
            refusal={refusal('staff-factor:reset')}
            onClick={() => ask('factor-reset')}
          >
            Ask for a factor reset
          </GuardedButton>
          <GuardedButton
            size="xs"
            variant="default"
            refusal={refusal('staff:reinstate') ?? notToReinstate(status)}
            onClick={() => ask('reinstate')}
          >
            Ask to reinstate
          </GuardedButton>
        </Group>
      </Section>
      <PersonRoles member={member} denials={denials} />
      <PersonTokens member={member} />
      <PersonNotes member={member} />
      {dialog}
    </Stack>
  );
}

const notToReinstate = (status: string | null | undefined) =>
  status === 'SUSPENDED' ? undefined : 'Only somebody suspended can be let in again.';
