import type { Connection } from '../../kit/page.js';
import type { SettingApplier, SettingCategory, SettingKind } from '../resolver-types.generated.js';

/** What a setting is set to: a number, a text, on or off, or texts. */
export type SettingValue = number | boolean | string | readonly string[];

export interface SettingRow {
  key: string;
  category: SettingCategory;
  title: string;
  description: string;
  kind: SettingKind;
  unit: string | null;
  least: number | null;
  most: number | null;
  decimals: number;
  appliedBy: SettingApplier;
  sensitive: boolean;
  defaultValue: SettingValue;
  /** Null follows the default. */
  set: SettingValue | null;
  version: number | null;
  changed: Date | null;
  changedById: string | null;
}

export interface SettingsInForce {
  version: number;
  settings: SettingRow[];
}

export interface VersionRow {
  version: number;
  created: Date;
  reason: string;
  restores: number | null;
  authorId: string | null;
  approverId: string | null;
  requestId: string | null;
}

export type VersionPage = Connection<VersionRow>;
