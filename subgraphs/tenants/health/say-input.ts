import type { HealthInputKind } from '../resolver-types.generated.js';

interface Input {
  input: HealthInputKind;
  value: number | null;
  fullAt: number;
  noneAt: number;
}

const share = (value: number, digits = 1) => `${Number((value * 100).toFixed(digits))} %`;
const days = (value: number) => {
  const whole = Math.floor(value);
  if (whole === 0) return 'today';
  return whole === 1 ? 'yesterday' : `${whole} days ago`;
};

const paymentStates: [number, string][] = [
  [1, 'Payments are as they should be.'],
  [0.5, 'A payment failed; Stripe tries again.'],
  [0, 'Payments have stopped.'],
];

/** What each input says of its value. */
const sentences: Record<HealthInputKind, (value: number) => string> = {
  BOUNCE_RATE: (value) => `${share(value)} of what was sent in the last 30 days came back.`,
  COMPLAINT_RATE: (value) => `${share(value, 2)} of what arrived in the last 30 days was reported as spam.`,
  DOMAIN_VERIFICATION: (value) => `${share(value, 0)} of the DNS records are as they should be.`,
  MAILBOX_HEALTH: (value) => `Mailboxes score ${Math.round(value)} of 100 on average; a disconnected one counts as 0.`,
  PAYMENT: (value) => paymentStates.find(([state]) => value >= state)?.[1] ?? '',
  ACTIVITY: (value) => `Something was last sent ${days(value)}; for who never sent, it counts from the sign-up.`,
};

const inWords: Record<HealthInputKind, (value: number) => string> = {
  BOUNCE_RATE: (value) => share(value),
  COMPLAINT_RATE: (value) => share(value, 2),
  DOMAIN_VERIFICATION: (value) => share(value, 0),
  MAILBOX_HEALTH: String,
  PAYMENT: () => '',
  ACTIVITY: (value) => `${value} days`,
};

const nothingToMeasure: Record<HealthInputKind, string> = {
  BOUNCE_RATE: 'Nothing was sent in the last 30 days; this does not count.',
  COMPLAINT_RATE: 'Nothing arrived in the last 30 days; this does not count.',
  DOMAIN_VERIFICATION: 'There is no sending domain yet; this does not count.',
  MAILBOX_HEALTH: 'There is no mailbox yet; this does not count.',
  PAYMENT: 'The sign-up awaits approval; this does not count.',
  ACTIVITY: 'Nothing is known of it; this does not count.',
};

/** The value in a sentence, and where full points end and none begin. */
export function sayInput({ input, value, fullAt, noneAt }: Input): string {
  if (value === null) return nothingToMeasure[input];
  const sentence = sentences[input](value);
  if (input === 'PAYMENT') return sentence;
  const say = inWords[input];
  return `${sentence} Full points ${fullAt < noneAt ? 'up to' : 'from'} ${say(fullAt)}, none ${fullAt < noneAt ? 'from' : 'up to'} ${say(noneAt)}.`;
}
