import { newId } from '../../subgraphs/kit/ids.js';
import { asMaintenance } from '../../subgraphs/kit/testing/maintenance.js';
import type { RunningRookery } from '../support/rookery.js';
import { anothers, type Change, mine, why } from './change.js';
import type { Person } from './people.js';

/** A warning that nobody has looked at yet; a new one only when there is none, so that the list stays short. */
async function anAlert(ownerUrl: string, staffId: string): Promise<string> {
  return asMaintenance(ownerUrl, async (client) => {
    const { rows } = await client.query<{ id: string }>(
      "select id from identity.alerts where cause = 'proof of changes' and acknowledged is null",
    );
    if (rows[0]) return rows[0].id;
    const id = newId('Alert');
    await client.query(
      `insert into identity.alerts (id, kind, cause, user_id, summary) values ($1, 'NEW_DEVICE', 'proof of changes', $2, 'For the proof')`,
      [id, staffId],
    );
    return id;
  });
}

/** What somebody does to their own sessions. */
const changesOfOneself = ({ id, sessionId }: Person): Change[] =>
  sessionId
    ? [
        { field: 'revokeSession', input: async () => `sessionId: "${sessionId}"`, situation: mine },
        { field: 'revokeAllSessions', input: async () => `staffMemberId: "${id}"`, situation: mine, ends: true },
      ]
    : [];

/** What is done to colleagues, each time to somebody else. */
export function changesOfStaff(rookery: RunningRookery, recorder: string, person: Person): Change[] {
  const victim = () => rookery.staff({ role: 'support', name: 'Victim of a change' });
  const change = (field: string, input: () => Promise<string>): Change => ({ field, input, situation: anothers });
  const whom = async () => `staffMemberId: "${(await victim()).staffId}"`;
  return [
    ...changesOfOneself(person),
    change('revokeSession', async () => `sessionId: "${(await victim()).sessionId}", ${why}`),
    change('revokeAllSessions', async () => `${await whom()}, ${why}`),
    change('acknowledgeAlert', async () => `alertId: "${await anAlert(rookery.ownerUrl, recorder)}"`),
    change('suspendStaffMember', async () => `${await whom()}, ${why}`),
    change('writeStaffNotes', async () => `${await whom()}, notes: "For the proof only"`),
  ];
}
