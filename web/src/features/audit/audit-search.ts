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
