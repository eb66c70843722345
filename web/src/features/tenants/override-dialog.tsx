import { Button, Group, Modal, NumberInput, Select, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { words } from '../../format/words';
import type { LimitName } from '../../gql/graphql';
import { useCaseStep } from '../cases/use-case-step';
import { SetBillingOverrideMutation, SetPlanOverrideMutation } from './plan.query';

interface OverrideDialogProps {
  tenantId: string;
  onClose: () => void;
}

const limitNames: readonly LimitName[] = [
  'MAX_USERS',
  'MAX_DOMAINS',
  'MAX_CAMPAIGNS_PER_MONTH',
  'MAX_EMAIL_ACCOUNTS',
  'MAX_EMAILS_PER_MONTH',
  'MAX_WARMUPS',
  'MAX_CONTACTS',
  'MAX_STORAGE_GB',
  'API_RATE_PER_MINUTE',
];
const limits = limitNames.map((value) => ({ value, label: words(value) }));

interface FrameProps {
  title: string;
  busy: boolean;
  label: string;
  children: ReactNode;
  onSubmit: (reason: string) => void;
  onClose: () => void;
}

function Frame({ title, busy, label, children, onSubmit, onClose }: FrameProps) {
  const [reason, setReason] = useState('');
  return (
    <Modal opened onClose={onClose} title={title} centered>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit(reason.trim());
        }}
      >
        <Stack>
          {children}
          <Textarea
            label="Reason"
            description="Ten characters or more. It stands in the audit trail, and beside what it explains."
            required
            minLength={10}
            maxLength={500}
            autosize
            minRows={2}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Cancel
            </Button>
            <Button type="submit" loading={busy}>
              {label}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

/** A trial that is running is made longer; otherwise it begins today. */
export function TrialDialog({ tenantId, onClose }: OverrideDialogProps) {
  const [days, setDays] = useState<number | string>(14);
  const [busy, set] = useCaseStep(SetBillingOverrideMutation, 'The trial is longer now.');
  const submit = async (reason: string) => {
    const input = { tenantId, billing: 'EXTENDED_TRIAL' as const, trialDays: Number(days), reason };
    if (await set({ input })) onClose();
  };
  return (
    <Frame title="Extend the trial" busy={busy} label="Extend trial" onSubmit={submit} onClose={onClose}>
      <NumberInput label="Days more" min={1} max={90} required value={days} onChange={setDays} />
      <Text fz="sm">Stripe is not told: what is charged is decided there.</Text>
    </Frame>
  );
}

/** One limit or a price that holds instead of the plan's. */
export function OverrideDialog({ tenantId, onClose }: OverrideDialogProps) {
  const [name, setName] = useState<LimitName | null>(null);
  const [limit, setLimit] = useState<number | string>('');
  const [price, setPrice] = useState<number | string>('');
  const [ends, setEnds] = useState('');
  const [busy, set] = useCaseStep(SetPlanOverrideMutation, 'The override holds now.');
  const submit = async (reason: string) => {
    const input = {
      tenantId,
      reason,
      limits: name ? [{ name, limit: limit === '' ? null : Number(limit) }] : undefined,
      customPrice: price === '' ? undefined : String(Math.round(Number(price) * 100)),
      ends: ends ? new Date(`${ends}T23:59:59.999Z`).toISOString() : undefined,
    };
    if (await set({ input })) onClose();
  };
  return (
    <Frame title="Set a limit or a price" busy={busy} label="Set override" onSubmit={submit} onClose={onClose}>
      <Select label="Limit" placeholder="As the plan says" data={limits} value={name} onChange={setName} clearable />
      <NumberInput
        label="At most"
        description="Empty is without limit."
        min={0}
        disabled={!name}
        value={limit}
        onChange={setLimit}
      />
      <NumberInput
        label="Price of a month"
        description="Empty leaves it."
        min={0}
        decimalScale={2}
        value={price}
        onChange={setPrice}
      />
      <TextInput
        type="date"
        label="Until"
        description="Empty is until another is set."
        value={ends}
        onChange={(event) => setEnds(event.currentTarget.value)}
      />
    </Frame>
  );
}
