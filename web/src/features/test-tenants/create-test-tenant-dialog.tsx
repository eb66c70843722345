import { Button, Group, Modal, NumberInput, Stack, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type FormEvent, useState } from 'react';
import { useMutation } from 'urql';
import { FormError } from '../sign-in/form-error';
import { CreateTestTenantMutation } from './test-tenants.query';

const numberOf = (value: string | number) => (value === '' ? undefined : Number(value));

export function CreateTestTenantDialog({ onClose }: { onClose: () => void }) {
  const [{ fetching, error }, create] = useMutation(CreateTestTenantMutation);
  const [name, setName] = useState('');
  const [people, setPeople] = useState<string | number>(12);
  const [campaigns, setCampaigns] = useState<string | number>(4);
  const [days, setDays] = useState<string | number>(30);
  const [seed, setSeed] = useState<string | number>('');

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!name.trim() || fetching) return;
    const numbers = {
      people: numberOf(people),
      campaigns: numberOf(campaigns),
      days: numberOf(days),
      seed: numberOf(seed),
    };
    const { data } = await create({ input: { name: name.trim(), ...numbers } });
    const made = data?.createTestTenant?.tenant;
    if (!made) return;
    notifications.show({ title: 'Created', message: `${made.name} is filled with synthetic data.` });
    onClose();
  };

  return (
    <Modal opened onClose={onClose} title="Create a test tenant" centered>
      <form onSubmit={submit}>
        <Stack>
          <FormError error={error} />
          <TextInput
            label="Name"
            description="“(synthetic)” is added."
            required
            maxLength={80}
            data-autofocus
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Group grow>
            <NumberInput label="People" min={1} max={500} allowDecimal={false} value={people} onChange={setPeople} />
            <NumberInput
              label="Campaigns"
              min={0}
              max={20}
              allowDecimal={false}
              value={campaigns}
              onChange={setCampaigns}
            />
            <NumberInput
              label="Ends after days"
              min={1}
              max={30}
              allowDecimal={false}
              value={days}
              onChange={setDays}
            />
          </Group>
          <NumberInput
            label="Seed"
            description="The same seed gives the same data; drawn when left empty."
            min={0}
            max={2147483647}
            allowDecimal={false}
            value={seed}
            onChange={setSeed}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Cancel
            </Button>
            <Button type="submit" disabled={!name.trim()} loading={fetching}>
              Create
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
