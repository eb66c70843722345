import { count } from '../../format/words';

interface Event {
  action: string;
  time: string;
}
interface Entry {
  kind: string;
  succeeded: boolean;
  time: string;
}

/** How many entries the page asks for: when there are fewer, these are all. */
const known = 8;

/** A moment as everybody reads it the same, wherever they are: “21 Nov, 03:58 UTC”. */
const inUtc = (time: string) =>
  `${new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit', timeZone: 'UTC' }).format(new Date(time))} UTC`;

/** The sign-ins that failed one after the other, up to a moment; the newest first. */
function failuresBefore(moment: string, entries: readonly Entry[]): { failed: Entry[]; isAll: boolean } {
  const signIns = entries.filter(({ kind, time }) => kind === 'SIGN_IN' && time <= moment);
  const success = signIns.findIndex(({ succeeded }) => succeeded);
  return { failed: success < 0 ? signIns : signIns.slice(0, success), isAll: success >= 0 };
}

/**
 * What was done about somebody who cannot sign in, in the words of a note: when a reset link was sent since the case was
 * opened. `events` and `entries` are the newest few, the newest first.
 */
export function resetNote(opened: string, events: readonly Event[], entries: readonly Entry[]): string | undefined {
  const sent = events.find(({ action, time }) => action === 'user.reset_link_sent' && time >= opened);
  if (!sent) return undefined;
  const { failed, isAll } = failuresBefore(sent.time, entries);
  const first = failed.at(-1);
  if (!first) return 'Reset link sent.';
  const many = isAll || entries.length < known ? '' : 'at least ';
  return `Reset link sent after ${many}${count(failed.length, 'failed sign-in')} since ${inUtc(first.time)}.`;
}
