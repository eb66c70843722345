/** A row of `platform.system_config` as it is delivered. */
interface FirstSetting {
  key: string;
  title: string;
  description: string;
  kind: 'NUMBER' | 'BOOLEAN' | 'EMAIL' | 'HOSTNAME' | 'EMAIL_LIST' | 'HOSTNAME_LIST';
  unit?: string;
  least?: number;
  most?: number;
  decimals?: number;
  fewest?: number;
  longest?: number;
  default_value: number | boolean | string | string[];
  is_sensitive?: true;
  applied_by: 'ROOKERY' | 'MAIL_PLATFORM';
}

const categories: Record<string, readonly FirstSetting[]> = {
  BASIC: [
    {
      key: 'basic.support-address',
      title: 'Support address',
      description: 'Where a customer’s answer to a mail that Rookery sent goes.',
      kind: 'EMAIL',
      default_value: 'support@penguinmails.com',
      applied_by: 'ROOKERY',
    },
    {
      key: 'basic.critical-answer-hours',
      title: 'First answer, critical',
      description:
        'Within how many hours a critical support case is to be answered. Holds for cases opened or sorted from then on.',
      kind: 'NUMBER',
      unit: 'hours',
      least: 1,
      most: 72,
      default_value: 4,
      applied_by: 'ROOKERY',
    },
    {
      key: 'basic.answer-hours',
      title: 'First answer, normal',
      description:
        'Within how many hours any other support case is to be answered. Holds for cases opened or sorted from then on.',
      kind: 'NUMBER',
      unit: 'hours',
      least: 1,
      most: 168,
      default_value: 24,
      applied_by: 'ROOKERY',
    },
    {
      key: 'basic.sign-ups-open',
      title: 'Sign-ups open',
      description: 'Whether new customers may sign up. Those who wait for approval are not touched.',
      kind: 'BOOLEAN',
      default_value: true,
      applied_by: 'MAIL_PLATFORM',
    },
  ],
  EMAIL_ROUTING: [
    {
      key: 'routing.inbound-hosts',
      title: 'Inbound mail servers',
      description: 'Which servers take mail in for customers, the first preferred.',
      kind: 'HOSTNAME_LIST',
      fewest: 1,
      longest: 10,
      default_value: ['mx1.penguinmails.com', 'mx2.penguinmails.com'],
      applied_by: 'MAIL_PLATFORM',
    },
    {
      key: 'routing.outbound-relays',
      title: 'Outbound relays',
      description: 'Which servers mail leaves through, the first preferred.',
      kind: 'HOSTNAME_LIST',
      fewest: 1,
      longest: 20,
      default_value: ['relay1.penguinmails.com', 'relay2.penguinmails.com'],
      applied_by: 'MAIL_PLATFORM',
    },
    {
      key: 'routing.return-path-domain',
      title: 'Return-path domain',
      description: 'The domain that bounces are returned to.',
      kind: 'HOSTNAME',
      default_value: 'bounce.penguinmails.com',
      applied_by: 'MAIL_PLATFORM',
    },
    {
      key: 'routing.tls-required',
      title: 'Encrypted delivery only',
      description: 'Whether mail to servers that offer no TLS waits and comes back, instead of going unencrypted.',
      kind: 'BOOLEAN',
      default_value: false,
      applied_by: 'MAIL_PLATFORM',
    },
    {
      key: 'routing.largest-message',
      title: 'Largest message',
      description: 'How large a message may be, with everything attached.',
      kind: 'NUMBER',
      unit: 'MB',
      least: 1,
      most: 100,
      default_value: 25,
      applied_by: 'MAIL_PLATFORM',
    },
  ],
  DELIVERABILITY: [
    {
      key: 'deliverability.bounces-before-pause',
      title: 'Bounces before a pause',
      description: 'From which share of bounces on a campaign is paused by itself.',
      kind: 'NUMBER',
      unit: '%',
      least: 0.5,
      most: 20,
      decimals: 1,
      default_value: 5,
      applied_by: 'MAIL_PLATFORM',
    },
    {
      key: 'deliverability.complaints-before-pause',
      title: 'Complaints before a pause',
      description: 'From which share of spam complaints on a campaign is paused by itself.',
      kind: 'NUMBER',
      unit: '%',
      least: 0.05,
      most: 2,
      decimals: 2,
      default_value: 0.3,
      applied_by: 'MAIL_PLATFORM',
    },
    {
      key: 'deliverability.mails-per-mailbox',
      title: 'Mails per mailbox',
      description: 'How many mails one mailbox may send within a day once it is warmed up.',
      kind: 'NUMBER',
      unit: 'a day',
      least: 1,
      most: 2000,
      default_value: 50,
      applied_by: 'MAIL_PLATFORM',
    },
    {
      key: 'deliverability.seed-addresses',
      title: 'Seed addresses',
      description:
        'The mailboxes that show whether mail reaches the inbox. Whoever knows them can make the numbers look better.',
      kind: 'EMAIL_LIST',
      fewest: 0,
      longest: 50,
      default_value: [],
      is_sensitive: true,
      applied_by: 'MAIL_PLATFORM',
    },
  ],
  MONITORING: [
    {
      key: 'alerts.failed-sign-ins',
      title: 'Failed sign-ins',
      description:
        'More failed sign-ins than this within five minutes, to one account or from one address, raise an alert.',
      kind: 'NUMBER',
      unit: 'in 5 minutes',
      least: 1,
      most: 1000,
      default_value: 5,
      applied_by: 'ROOKERY',
    },
    {
      key: 'alerts.entities-per-hour',
      title: 'Customer data read',
      description:
        'More different things of customers than this, read by one member of staff within an hour, raise an alert.',
      kind: 'NUMBER',
      unit: 'an hour',
      least: 10,
      most: 100_000,
      default_value: 2000,
      applied_by: 'ROOKERY',
    },
    {
      key: 'alerts.tenants-per-hour',
      title: 'Tenants read',
      description:
        'More different tenants than this, read in detail by one member of staff within an hour, raise an alert.',
      kind: 'NUMBER',
      unit: 'an hour',
      least: 2,
      most: 10_000,
      default_value: 25,
      applied_by: 'ROOKERY',
    },
  ],
};

/** What Rookery is delivered with. Like every migration it stays as it landed: a later one adds or changes settings. */
export const firstSettings = Object.entries(categories)
  .flatMap(([category, settings]) => settings.map((setting) => ({ ...setting, category })))
  .map((setting, index) => ({ ...setting, position: index + 1 }));
