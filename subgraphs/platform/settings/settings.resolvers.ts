import type { Resolvers } from '../resolver-types.generated.js';
import type { SettingRow } from './rows.js';
import { settingsInForce } from './settings-in-force.js';
import { changesOf, restoringOf, versions } from './versions.js';

const holds = ({ set, defaultValue }: SettingRow) => set ?? defaultValue;
const staff = (id: string | null) => (id ? { id } : null);

export const settingsQueries: Resolvers['Query'] = {
  platformSettings: (_root, _args, ctx) => settingsInForce(ctx),
};

export const settingsTypes: Pick<Resolvers, 'PlatformSettings' | 'PlatformSetting' | 'PlatformSettingsVersion'> = {
  PlatformSettings: {
    history: (_parent, args, ctx) => versions(ctx, args),
  },
  PlatformSetting: {
    value: (setting) => (setting.sensitive ? null : holds(setting)),
    sensitiveValue: (setting) => (setting.sensitive ? holds(setting) : null),
    followsDefault: ({ set }) => set === null,
    changedBy: ({ changedById }) => staff(changedById),
  },
  PlatformSettingsVersion: {
    author: ({ authorId }) => staff(authorId),
    approver: ({ approverId }) => staff(approverId),
    changes: ({ version }, _args, ctx) => changesOf(ctx).load(version),
    restoring: ({ version }, _args, ctx) => restoringOf(ctx).load(version),
  },
};
