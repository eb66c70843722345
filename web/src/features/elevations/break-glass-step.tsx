import { Alert, Button, Group, List, NumberInput, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { IconUrgent } from '@tabler/icons-react';
import { formatAbsolute } from '../../format/time';
import { count } from '../../format/words';
import { useSensitiveMutation } from '../confirm/use-sensitive-mutation';
import { usePermissions } from '../session/use-permissions';
import { FormError } from '../sign-in/form-error';
import { BreakGlassMutation } from './elevations.query';
import type { WantedAccess } from './wanted-access';

const phrase = 'EMERGENCY';
const longest = 60;

interface BreakGlassStepProps {
  wanted: WantedAccess;
  onBack: () => void;
  onClose: () => void;
}

/** Permissions without anybody's approval: it says what that sets off, and is confirmed by typing. */
export function BreakGlassStep({ wanted, onBack, onClose }: BreakGlassStepProps) {
  const { titleOf } = usePermissions();
  const [{ fetching, error }, take] = useSensitiveMutation(BreakGlassMutation);
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: {
      minutes: Math.min(Number(wanted.minutes) || longest, longest) as number | string,
      reason: wanted.reason,
      ticket: wanted.ticket,
      typed: '',
    },
    validate: {
      minutes: (value) => (Number(value) >= 1 && Number(value) <= longest ? null : `From 1 to ${longest} minutes.`),
      reason: (value) => (value.trim() ? null : 'Say what happened, in a sentence.'),
      typed: (value) => (value.trim() === phrase ? null : `Type “${phrase}”.`),
    },
  });
  const submit = form.onSubmit(async ({ minutes, reason, ticket }) => {
    if (fetching || !wanted.scopes.length) return;
    const { data } = await take({
      input: {
        scopes: wanted.scopes,
        minutes: Number(minutes),
        reason: reason.trim(),
        ticket: ticket.trim() || undefined,
      },
    });
    const taken = data?.breakGlass;
    if (!taken?.elevation) return;
    notifications.show({
      title: 'Emergency access',
      message: `Until ${formatAbsolute(taken.elevation.expires)}. ${count(taken.told, 'super admin')} told.`,
    });
    onClose();
  });
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <Alert
          color="red"
          variant="outline"
          icon={<IconUrgent aria-hidden />}
          title="Nobody approves this, and everybody hears of it"
          styles={{ message: { color: 'var(--mantine-color-text)' }, title: { color: 'var(--mantine-color-error)' } }}
        >
          <List fz="sm">
            <List.Item>Every super admin is told at once, with your name and your reason.</List.Item>
            <List.Item>An alert is raised, and a review is opened that somebody else has to close.</List.Item>
            <List.Item>It lasts {longest} minutes at most, and asks for your password and second factor.</List.Item>
          </List>
        </Alert>
        <FormError error={error} />
        <div>
          <Text fz="sm" fw={600}>
            You take
          </Text>
          {wanted.scopes.length ? (
            <List fz="sm">
              {wanted.scopes.map((scope) => (
                <List.Item key={scope}>{titleOf(scope)}</List.Item>
              ))}
            </List>
          ) : (
            <Text fz="sm" role="alert">
              Nothing yet: go back and choose which permissions.
            </Text>
          )}
        </div>
        <NumberInput
          label="For how many minutes"
          min={1}
          max={longest}
          allowDecimal={false}
          required
          {...form.getInputProps('minutes')}
          key={form.key('minutes')}
        />
        <Textarea
          label="What happened"
          required
          autosize
          minRows={2}
          maxLength={500}
          {...form.getInputProps('reason')}
          key={form.key('reason')}
        />
        <TextInput label="Ticket" maxLength={100} {...form.getInputProps('ticket')} key={form.key('ticket')} />
        <TextInput
          label={`Type “${phrase}” to confirm`}
          required
          autoComplete="off"
          {...form.getInputProps('typed')}
          key={form.key('typed')}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onBack}>
            Back
          </Button>
          <Button type="submit" color="#b42318" loading={fetching} disabled={!wanted.scopes.length}>
            Take it now
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
