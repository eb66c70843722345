import type { PlatformSettingsQuery, SettingCategory, SettingsHistoryQuery } from '../../gql/graphql';

export type Setting = NonNullable<PlatformSettingsQuery['platformSettings']>['settings'][number];
export type SettingsVersion = NonNullable<SettingsHistoryQuery['platformSettings']>['history']['nodes'][number];

export const categoryHeadings: Record<SettingCategory, string> = {
  BASIC: 'Basics and support',
  EMAIL_ROUTING: 'E-mail domains and routing',
  DELIVERABILITY: 'Deliverability',
  MONITORING: 'Monitoring and alerting',
};
