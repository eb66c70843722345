import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useQuery } from 'urql';
import { FieldList } from '../../ui/field-list';
import { ListSkeleton } from '../../ui/list-skeleton';
import { Section } from '../../ui/section';
import { StatusBadge } from '../../ui/status-badge';
import { knowsPasskeys } from '../confirm/passkey';
import { QueryFailed } from '../denials/query-failed';
import { OwnFactorsQuery } from './account.query';
import { NewRecoveryCodes } from './new-recovery-codes';
import { OwnPasskeys } from './own-passkeys';
import { RegisterPasskeyDialog } from './register-passkey-dialog';

/** So few are left that it is time for others. */
const few = 3;

/** What one proves with that it is oneself, beside the password. */
export function OwnFactors() {
  const [{ data, error }, ask] = useQuery({ query: OwnFactorsQuery });
  const [open, setOpen] = useState<'passkey' | 'codes'>();
  const askAgain = () => ask({ requestPolicy: 'network-only' });
  const close = () => {
    setOpen(undefined);
    askAgain();
  };
  const factors = data?.ownFactors;
  return (
    <Section
      heading="Second factors"
      aside={
        <Group gap="xs">
          <Button variant="default" size="xs" disabled={!knowsPasskeys()} onClick={() => setOpen('passkey')}>
            Add a passkey
          </Button>
          <Button variant="default" size="xs" onClick={() => setOpen('codes')}>
            New recovery codes
          </Button>
        </Group>
      }
    >
      {!factors && (error ? <QueryFailed error={error} onRetry={askAgain} /> : <ListSkeleton label="second factors" />)}
      {factors && (
        <Stack>
          <FieldList
            items={[
              {
                label: 'Authenticator application',
                value: <StatusBadge status={factors.authenticator ? 'ENROLLED' : 'MISSING'} />,
              },
              { label: 'Recovery codes left', value: <CodesLeft left={factors.recoveryCodesLeft} /> },
            ]}
          />
          <OwnPasskeys passkeys={factors.passkeys} onRemoved={askAgain} />
        </Stack>
      )}
      {open === 'passkey' && <RegisterPasskeyDialog onClose={close} />}
      {open === 'codes' && <NewRecoveryCodes onClose={close} />}
    </Section>
  );
}

function CodesLeft({ left }: { left: number }) {
  return (
    <Group gap="xs" component="span">
      <Text span inherit>
        {left}
      </Text>
      {left <= few && <StatusBadge status={left ? 'Running out' : 'None'} tone="warn" />}
    </Group>
  );
}
