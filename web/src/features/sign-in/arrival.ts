import type { Challenge } from './second-step';

interface Arrival {
  challenge?: Challenge;
  problem?: string;
}

const problems: Record<string, string> = {
  GOOGLE_REFUSED: 'Google did not let you in here. Use the account of your organisation, or password and code.',
  GOOGLE_UNAVAILABLE: 'Google does not answer. Try again, or sign in with your password.',
  TOO_MANY_ATTEMPTS: 'There were too many attempts. Wait a while before the next one.',
};

/** What whoever comes back from Google brings along: the next step, or what went wrong. */
export function readArrival(hash: string): Arrival {
  const given = new URLSearchParams(hash.replace(/^#/, ''));
  const problem = given.get('problem');
  if (problem) return { problem: problems[problem] ?? 'That sign-in did not work. Try again.' };
  const challenge = given.get('challenge');
  const next = given.get('next');
  if (!challenge || (next !== 'SECOND_FACTOR' && next !== 'ENROL_SECOND_FACTOR')) return {};
  return { challenge: { challenge, next, passkey: given.get('passkey') === 'true' } };
}

/** It belongs neither in the history nor in a copied address. */
export function clearArrival(): void {
  if (window.location.hash) window.history.replaceState(window.history.state, '', window.location.pathname);
}
