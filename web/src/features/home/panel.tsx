import { Paper, Skeleton, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import type { CombinedError } from 'urql';
import { Section } from '../../ui/section';
import { QueryFailed } from '../denials/query-failed';

interface PanelProps {
  heading: string;
  aside?: ReactNode;
  loading: boolean;
  error?: CombinedError | undefined;
  onRetry?: () => void;
  children: ReactNode;
}

/** A box of the home page, with its own loading and its own failing. */
export function Panel({ heading, aside, loading, error, onRetry, children }: PanelProps) {
  return (
    <Paper withBorder p="md">
      <Section heading={heading} aside={aside}>
        {error && onRetry ? (
          <QueryFailed error={error} onRetry={onRetry} />
        ) : loading ? (
          <Stack gap="xs" aria-busy="true">
            <Skeleton height={20} />
            <Skeleton height={20} />
            <Skeleton height={20} />
          </Stack>
        ) : (
          children
        )}
      </Section>
    </Paper>
  );
}
