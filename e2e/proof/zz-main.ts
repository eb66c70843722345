/** `npm run proof`: the whole proof of the access table, in every way of writing; `-- --delete-rules` deletes every rule of every wall. */

import { startTestPostgres } from '../support/global-setup-postgres.js';

const stop = await startTestPostgres();
try {
  // The test databases' passwords are worked out from the server's address, so these come after it is known.
  const isRight = process.argv.includes('--delete-rules')
    ? await (await import('./report-deletions.js')).reportDeletions()
    : await (await import('./zz-report.js')).reportProof();
  process.exitCode = isRight ? 0 : 1;
} finally {
  await stop();
}
process.exit();
