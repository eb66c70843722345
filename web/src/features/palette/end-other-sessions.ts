import { notifications } from '@mantine/notifications';
import type { Client } from 'urql';
import { messageOf } from '../../error-message';
import { count } from '../../format/words';
import { PaletteEndSessionMutation, PaletteSessionsQuery } from './palette.query';

/** Ends every session of one's own but this one, and says how many there were. */
export async function endOtherSessions(client: Client): Promise<void> {
  const found = await client.query(PaletteSessionsQuery, {}, { requestPolicy: 'network-only' });
  const others = found.data?.sessions?.filter(({ current }) => !current) ?? [];
  let failure = found.error;
  let ended = 0;
  for (const { id } of others) {
    const { data, error } = await client.mutation(PaletteEndSessionMutation, { input: { sessionId: id } });
    if (data?.revokeSession) ended += 1;
    failure ??= error;
  }
  const message = ended ? `${count(ended, 'session')} ended at once.` : 'There was none.';
  notifications.show(
    failure
      ? { color: 'red', title: 'A session goes on', message: messageOf(failure) }
      : { title: 'Your other sessions', message },
  );
}
