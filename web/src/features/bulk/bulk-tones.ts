import type { BulkJobStatus, BulkRowStatus } from '../../gql/graphql';
import type { Tone } from '../../ui/status-badge';

export const bulkTones: Readonly<Record<BulkJobStatus, Tone>> = {
  PLANNED: 'plain',
  RUNNING: 'warn',
  STOPPED: 'bad',
  CANCELLED: 'off',
  FINISHED: 'good',
};

export const bulkRowTones: Readonly<Record<BulkRowStatus, Tone>> = {
  WAITING: 'plain',
  DONE: 'good',
  FAILED: 'bad',
  SKIPPED: 'off',
};
