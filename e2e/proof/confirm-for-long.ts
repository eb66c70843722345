import { asMaintenance } from '../../subgraphs/kit/testing/maintenance.js';

/** Whatever asks for password and second factor is answered for as long as a proof takes. */
export const confirmForLong = (ownerUrl: string, sessionIds: readonly (string | null)[]): Promise<unknown> =>
  asMaintenance(ownerUrl, (client) =>
    client.query(
      `update identity.sessions set reauthenticated = clock_timestamp() + interval '1 day' where id = any ($1::uuid[])`,
      [sessionIds.filter(Boolean)],
    ),
  );
