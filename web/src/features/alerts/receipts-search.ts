import { compact, type RawSearch, readPage, readText } from '../../search-params/read';

function readMoment(value: unknown): string | undefined {
  const text = readText(value);
  const time = text === undefined ? Number.NaN : Date.parse(text);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}

/** Whose receipts, and of which times. */
export function validateReceiptsSearch(raw: RawSearch) {
  return compact({
    actor: readText(raw['actor']),
    from: readMoment(raw['from']),
    until: readMoment(raw['until']),
    page: readPage(raw['page']),
  });
}
