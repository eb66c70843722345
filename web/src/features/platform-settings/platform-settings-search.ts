import { compact, type RawSearch, readOne, readPage } from '../../search-params/read';

export const settingsTabs = ['settings', 'history'] as const;

const readVersion = (value: unknown) => {
  const version = value === undefined ? Number.NaN : Number(value);
  return Number.isSafeInteger(version) && version >= 0 ? version : undefined;
};

/** What the address says: which tab, which page of the history, and the version that is about to be brought back. */
export function validatePlatformSettingsSearch(raw: RawSearch) {
  return compact({
    tab: readOne(raw['tab'], settingsTabs),
    page: readPage(raw['page']),
    restore: readVersion(raw['restore']),
  });
}
