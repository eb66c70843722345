import { Skeleton, Stack, VisuallyHidden } from '@mantine/core';

const rows = Array.from({ length: 8 }, (_, row) => row);

/** The shape of a list before its first answer. */
export function ListSkeleton({ label }: { label: string }) {
  return (
    <Stack gap={6} aria-busy="true">
      <VisuallyHidden role="status">Loading {label}</VisuallyHidden>
      <Skeleton height={38} />
      {rows.map((row) => (
        <Skeleton key={row} height={34} />
      ))}
    </Stack>
  );
}
