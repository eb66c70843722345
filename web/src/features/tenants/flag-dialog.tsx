import { NumberInput, Stack, Switch, Text } from '@mantine/core';
import { useState } from 'react';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { useCaseStep } from '../cases/use-case-step';
import type { FlagWish } from './flag-wish';
import { SetFeatureFlagMutation } from './flags.query';

interface FlagDialogProps {
  wish: FlagWish;
  tenantId: string;
  name: string;
  now: { enabled: boolean; percentage: number } | undefined;
  onClose: () => void;
}

/** Sets a flag for one tenant, or for everybody, with the reason. */
export function FlagDialog({ wish: { key, enabled }, tenantId, name, now, onClose }: FlagDialogProps) {
  const forAll = enabled === undefined;
  const [on, setOn] = useState(now?.enabled ?? false);
  const [percentage, setPercentage] = useState<number | string>(now?.percentage ?? 0);
  const [busy, set] = useCaseStep(SetFeatureFlagMutation, `${key} is set.`);
  const title = forAll
    ? `Set ${key} for everybody`
    : enabled === null
      ? `${key} as everybody else has it`
      : `${enabled ? 'Give' : 'Take'} ${key}`;
  return (
    <ConfirmDialog
      title={title}
      withReason
      confirmLabel="Set flag"
      busy={busy}
      onClose={onClose}
      onConfirm={async (reason) => {
        const input = forAll
          ? { key, enabled: on, percentage: Number(percentage), reason }
          : { key, tenantId, enabled, reason };
        if (await set({ input })) onClose();
      }}
    >
      {forAll ? (
        <Stack gap="xs">
          <Switch label="Everybody has it" checked={on} onChange={(event) => setOn(event.currentTarget.checked)} />
          <NumberInput
            label="Share of the tenants"
            description="In per cent; the same tenants every time."
            min={0}
            max={100}
            suffix=" %"
            disabled={on}
            value={percentage}
            onChange={setPercentage}
          />
        </Stack>
      ) : (
        <Text fz="sm">For {name} alone. Say why in ten characters or more.</Text>
      )}
    </ConfirmDialog>
  );
}
