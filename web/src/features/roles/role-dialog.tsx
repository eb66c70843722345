import { Text, Textarea, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { words } from '../../format/words';
import { useSensitiveMutation } from '../confirm/use-sensitive-mutation';
import { FormError } from '../sign-in/form-error';
import { AskDialog } from './ask-dialog';
import type { RoleRow } from './role-row';
import { CreateRoleMutation, UpdateRoleMutation } from './roles.query';

const shape = /^[a-z][a-z0-9_]{1,39}$/;

interface RoleDialogProps {
  /** The add-on to change; a new one when left out. */
  role?: RoleRow;
  onClose: () => void;
}

/** Asks for a new add-on, or for another name or description of one. */
export function RoleDialog({ role, onClose }: RoleDialogProps) {
  const [creating, create] = useSensitiveMutation(CreateRoleMutation);
  const [updating, update] = useSensitiveMutation(UpdateRoleMutation);
  const [name, setName] = useState(role?.name ?? '');
  const [description, setDescription] = useState(role?.description ?? '');
  const fits = shape.test(name);
  const changed = !role || name !== role.name || description.trim() !== role.description;

  const ask = async (why: { reason: string; ticket: string | undefined }) => {
    const wanted = { name, description: description.trim(), ...why };
    const { data } = role
      ? await update({ input: { roleName: role.name, ...wanted } })
      : await create({ input: wanted });
    if (!data) return;
    notifications.show({ title: 'Asked for', message: 'Another super admin has to approve it.' });
    onClose();
  };

  return (
    <AskDialog
      title={role ? `Change ${words(role.name)}?` : 'New add-on'}
      ready={fits && description.trim().length > 0 && changed}
      busy={creating.fetching || updating.fetching}
      onClose={onClose}
      onAsk={ask}
    >
      <FormError error={creating.error ?? updating.error} />
      {!role && (
        <Text fz="sm">
          It gives nothing at first. What it gives is asked for in the permission matrix, and approved as well.
        </Text>
      )}
      <TextInput
        label="Name"
        description={
          role?.shipped
            ? 'This role came with Rookery, which knows it by its name.'
            : 'Small letters, digits and underscores, such as plan_keeper. A name is not used twice.'
        }
        readOnly={role?.shipped ?? false}
        required
        data-autofocus
        maxLength={40}
        value={name}
        error={name && !fits ? '2 to 40 small letters, digits and underscores, beginning with a letter.' : undefined}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Textarea
        label="What it is for"
        required
        autosize
        maxLength={300}
        value={description}
        onChange={(event) => setDescription(event.currentTarget.value)}
      />
    </AskDialog>
  );
}
