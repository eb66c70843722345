import { Button, Code, CopyButton, Group, SimpleGrid, Stack, Text, Title } from '@mantine/core';

interface RecoveryCodesProps {
  /** Ten codes when they were made just now, else none. */
  made: readonly string[];
  /** How many are left, when one was used just now. */
  left: number | null;
  onDone: () => void;
}

/** The codes that let somebody in without their telephone: to be kept now, because they are shown once. */
export function RecoveryCodes({ made, left, onDone }: RecoveryCodesProps) {
  if (!made.length) {
    return (
      <Stack role="status">
        <Text>
          That recovery code is used up. {left === 1 ? 'One is' : `${left} are`} left; make new ones before they run
          out.
        </Text>
        <Button onClick={onDone} fullWidth autoFocus>
          Go on
        </Button>
      </Stack>
    );
  }
  return (
    <Stack>
      <Title order={2} size="h4">
        Keep these recovery codes
      </Title>
      <Text size="sm">Each of them lets you in once, without your telephone. They are not shown again.</Text>
      <SimpleGrid cols={2} spacing="xs">
        {made.map((code) => (
          <Code key={code} ta="center">
            {code}
          </Code>
        ))}
      </SimpleGrid>
      <Group grow>
        <CopyButton value={made.join('\n')}>
          {({ copied, copy }) => (
            <Button variant="default" onClick={copy}>
              {copied ? 'Copied' : 'Copy all'}
            </Button>
          )}
        </CopyButton>
        <Button onClick={onDone}>I have kept them</Button>
      </Group>
    </Stack>
  );
}
