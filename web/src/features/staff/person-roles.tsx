import { Group, Stack, Text } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { words } from '../../format/words';
import { GuardedButton } from '../../ui/guarded-button';
import { Locked } from '../../ui/locked';
import { Section } from '../../ui/section';
import type { Denials } from '../denials/denials';
import { Value } from '../denials/value';
import { usePermissions } from '../session/use-permissions';
import type { StaffMemberData } from './staff-member-data';
import { TakeRoleDialog } from './take-role-dialog';

const GiveRoleDialog = lazy(async () => ({ default: (await import('./give-role-dialog')).GiveRoleDialog }));

const everything = Symbol('every role');

interface PersonRolesProps {
  member: StaffMemberData;
  denials: Denials;
}

/** Tier and add-ons: given when somebody else approves, taken at once. */
export function PersonRoles({ member, denials }: PersonRolesProps) {
  const { can, titleOf, refusal } = usePermissions();
  const [giving, setGiving] = useState(false);
  const [taking, setTaking] = useState<string | typeof everything>();
  const roles = member.roles ?? [];
  const missing = refusal('staff-roles:change');
  return (
    <Section
      heading="Tier and add-on roles"
      aside={
        <Group gap="xs">
          <GuardedButton size="xs" variant="default" refusal={missing} onClick={() => setGiving(true)}>
            Give a role
          </GuardedButton>
          <GuardedButton
            size="xs"
            variant="default"
            refusal={missing ?? (roles.length ? undefined : 'There is no role to take.')}
            onClick={() => setTaking(everything)}
          >
            Take all roles
          </GuardedButton>
        </Group>
      }
    >
      {can('staff-tier:read') ? (
        <Value denial={denials.at('staffMember.roles')}>
          {member.roles && (
            <Stack component="ul" gap="xs" m={0} p={0} style={{ listStyle: 'none' }}>
              {roles.length === 0 && (
                <Text component="li" fz="sm">
                  None. Without a tier every request is refused.
                </Text>
              )}
              {roles.map(({ id, name, description, builtIn }) => (
                <Group component="li" key={id} justify="space-between" wrap="nowrap" maw={760}>
                  <div>
                    <Text fz="sm" fw={500}>
                      {words(name)}{' '}
                      <Text span c="dimmed" inherit>
                        {builtIn ? '(tier)' : '(add-on)'}
                      </Text>
                    </Text>
                    <Text fz="sm" c="dimmed">
                      {description}
                    </Text>
                  </div>
                  <GuardedButton
                    size="compact-xs"
                    variant="default"
                    refusal={missing}
                    aria-label={`Take ${words(name)} from ${member.name}`}
                    onClick={() => setTaking(name)}
                  >
                    Take
                  </GuardedButton>
                </Group>
              ))}
            </Stack>
          )}
        </Value>
      ) : (
        <Locked reason={`Not permitted: needs “${titleOf('staff-tier:read')}”.`} />
      )}
      {giving && (
        <Suspense>
          <GiveRoleDialog member={member} onClose={() => setGiving(false)} />
        </Suspense>
      )}
      {taking && (
        <TakeRoleDialog
          member={member}
          roleName={taking === everything ? undefined : taking}
          onClose={() => setTaking(undefined)}
        />
      )}
    </Section>
  );
}
