import { ActionIcon, Code, CopyButton, Group, Tooltip } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';

interface CopyTextProps {
  text: string;
  /** What is copied: “tenant id”. */
  label: string;
  /** Shows only the end, which is where ids of one time differ; the whole is copied. */
  short?: boolean;
}

/** An id to read and to copy. */
export function CopyText({ text, label, short = false }: CopyTextProps) {
  return (
    <Group gap={4} wrap="nowrap" display="inline-flex">
      <Code title={text} bg="transparent" p={0} style={{ whiteSpace: 'nowrap' }}>
        {short && text.length > 12 ? `…${text.slice(-8)}` : text}
      </Code>
      <CopyButton value={text}>
        {({ copied, copy }) => (
          <Tooltip label={copied ? 'Copied' : `Copy ${label}`}>
            <ActionIcon
              size="sm"
              variant="subtle"
              color="gray"
              c="dimmed"
              onClick={copy}
              aria-label={copied ? `Copied ${label} ${text}` : `Copy ${label} ${text}`}
            >
              {copied ? <IconCheck size={14} /> : <IconCopy size={14} />}
            </ActionIcon>
          </Tooltip>
        )}
      </CopyButton>
    </Group>
  );
}
