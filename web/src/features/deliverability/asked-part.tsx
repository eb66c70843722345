import type { ReactNode } from 'react';
import type { CombinedError } from 'urql';
import { ListSkeleton } from '../../ui/list-skeleton';
import { readDenials } from '../denials/denials';
import { QueryFailed } from '../denials/query-failed';
import { Part } from '../tenants/part';

interface AskedPartProps {
  heading: string;
  /** The field of the tenant that it shows. */
  field: string;
  /** Whether the answer has come. */
  there: boolean;
  fetching: boolean;
  error: CombinedError | undefined;
  onRetry: () => void;
  onOpen: (() => void) | undefined;
  aside?: ReactNode;
  children: ReactNode;
}

/** A part of a tenant's page that asks for what it shows itself. */
export function AskedPart({
  heading,
  field,
  there,
  fetching,
  error,
  onRetry,
  onOpen,
  aside,
  children,
}: AskedPartProps) {
  const denial = readDenials(error).at(`tenant.${field}`);
  return (
    <Part heading={heading} denial={denial} onOpen={onOpen} aside={denial ? undefined : aside}>
      {there && children}
      {!there && fetching && <ListSkeleton label={heading} />}
      {!there && !fetching && error && <QueryFailed error={error} onRetry={onRetry} />}
    </Part>
  );
}
