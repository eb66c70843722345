import { compact, type RawSearch, readDay, readPage, readText, readTexts } from '../../search-params/read';

/** What the address says about the audit trail; `event` is the record that stands open. */
export function validateAuditSearch(raw: RawSearch) {
  return compact({
    action: readTexts(raw['action']),
    actor: readText(raw['actor']),
    tenant: readText(raw['tenant']),
    resourceType: readText(raw['resourceType']),
    resource: readText(raw['resource']),
    from: readDay(raw['from']),
    until: readDay(raw['until']),
    page: readPage(raw['page']),
    event: readText(raw['event']),
  });
}

export type AuditSearch = ReturnType<typeof validateAuditSearch>;

/** The last day counts whole: the server is asked for what lies before the next one. */
export function dayAfter(day: string): string {
  const date = new Date(`${day}T00:00:00`);
  date.setDate(date.getDate() + 1);
  return date.toISOString();
}

export function startOf(day: string): string {
  return new Date(`${day}T00:00:00`).toISOString();
}
