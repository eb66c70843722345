import { Checkbox, Select, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useQuery } from 'urql';
import { words } from '../../format/words';
import { useSensitiveMutation } from '../confirm/use-sensitive-mutation';
import { AskDialog } from '../requests/ask-dialog';
import { RoleNamesQuery } from './staff.query';
import { AssignRoleMutation, RequestRoleChangeMutation } from './staff-changes.query';
import type { StaffMemberData } from './staff-member-data';

interface GiveRoleDialogProps {
  member: StaffMemberData;
  onClose: () => void;
}

/** Asks for a tier or an add-on. A tier that gives nothing new is set at once, unless it is to be approved all the same. */
export function GiveRoleDialog({ member, onClose }: GiveRoleDialogProps) {
  const [{ data }] = useQuery({ query: RoleNamesQuery });
  const [assigned, assignRole] = useSensitiveMutation(AssignRoleMutation);
  const [requested, requestRoleChange] = useSensitiveMutation(RequestRoleChangeMutation);
  const [roleName, setRoleName] = useState<string | null>(null);
  const [always, setAlways] = useState(false);
  const [missing, setMissing] = useState<string>();
  const held = new Set(member.roles?.map(({ name }) => name));
  const choices = (data?.roles ?? []).filter(({ name }) => !held.has(name));
  const group = (builtIn: boolean) =>
    choices.filter((role) => role.builtIn === builtIn).map(({ name }) => ({ value: name, label: words(name) }));
  const chosen = choices.find(({ name }) => name === roleName);

  const ask = async (why: { reason: string; ticket: string | undefined }) => {
    if (!roleName) {
      setMissing('Choose a role.');
      return null;
    }
    const input = { staffMemberId: member.id, roleName, ...why };
    if (always) return (await requestRoleChange({ input })).data?.requestRoleChange?.request;
    const done = (await assignRole({ input })).data?.assignRole;
    if (done && !done.request) {
      const message = `${member.name} is ${words(roleName)} from their next sign-in on: it gives nothing that they did not have.`;
      notifications.show({ title: 'Set at once', message });
      onClose();
    }
    return done?.request;
  };

  return (
    <AskDialog
      title={`Give ${member.name} a role`}
      busy={assigned.fetching || requested.fetching}
      error={always ? requested.error : assigned.error}
      onAsk={ask}
      onClose={onClose}
    >
      <Select
        label="Role"
        description={chosen?.description ?? 'A tier replaces the present one; an add-on stands beside it.'}
        placeholder="Choose one"
        required
        allowDeselect={false}
        data={[
          { group: 'Tiers', items: group(true) },
          { group: 'Add-ons', items: group(false) },
        ]}
        value={roleName}
        error={missing}
        onChange={(name) => {
          setRoleName(name);
          setMissing(undefined);
        }}
      />
      <Checkbox
        label="Have it approved even if it gives nothing new"
        checked={always}
        onChange={(event) => setAlways(event.currentTarget.checked)}
      />
      <Text fz="sm">Another super admin approves it. It is had from the next sign-in on.</Text>
    </AskDialog>
  );
}
