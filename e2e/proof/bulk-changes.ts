import { aBulkJob, untilBulkIsOver } from './a-bulk-job.js';
import { aUserOf } from './a-user.js';
import { at, type Change, why } from './change.js';
import type { Person } from './people.js';

const nobodys = '01900000-0000-7201-8000-000000000000';

/** Changes of many users, each of a job of its own: the caller’s, and another’s. */
export function bulkChanges(ownerUrl: string, tenantId: string, { id, opened }: Person, colleague: string): Change[] {
  const own = at('own, open', 'PRODUCTION', opened.includes(tenantId));
  const anothers = at('another’s', 'PRODUCTION', false);
  const settled = () => untilBulkIsOver(ownerUrl);
  const jobId = async (by: string, status: 'PLANNED' | 'FINISHED', row: 'WAITING' | 'DONE' | 'FAILED') => {
    const userId = await aUserOf(ownerUrl, tenantId, row === 'DONE' ? 'SUSPENDED' : 'ACTIVE');
    return `jobId: "${await aBulkJob(ownerUrl, { by, userId, status, row })}"`;
  };
  const mine = id ?? nobodys;
  return [
    {
      field: 'bulkUsers',
      input: async () => `action: SUSPEND, userIds: ["${await aUserOf(ownerUrl, tenantId)}"], dryRun: true, ${why}`,
      situation: own,
    },
    {
      field: 'downloadBulkExport',
      input: async () => {
        const [userId, action] = [await aUserOf(ownerUrl, tenantId), 'EXPORT'] as const;
        return `jobId: "${await aBulkJob(ownerUrl, { by: mine, userId, status: 'FINISHED', row: 'DONE', action })}"`;
      },
      situation: own,
    },
    { field: 'startBulkJob', input: () => jobId(mine, 'PLANNED', 'WAITING'), situation: own, settled },
    { field: 'retryBulkJob', input: () => jobId(mine, 'FINISHED', 'FAILED'), situation: own, settled },
    { field: 'cancelBulkJob', input: () => jobId(mine, 'PLANNED', 'WAITING'), situation: own },
    {
      field: 'undoBulkJob',
      input: async () => `${await jobId(mine, 'FINISHED', 'DONE')}, ${why}`,
      situation: own,
      settled,
    },
    // Whoever sees everybody’s ends it and takes it back; going on with it is for whoever asked, under their own session.
    { field: 'cancelBulkJob', input: () => jobId(colleague, 'PLANNED', 'WAITING'), situation: anothers },
    {
      field: 'undoBulkJob',
      input: async () => `${await jobId(colleague, 'FINISHED', 'DONE')}, ${why}`,
      situation: anothers,
      settled,
    },
  ];
}
