import type { DnsLookup } from './dns-lookup.js';
import { NoAnswer } from './dns-lookup.js';
import type { DnsRecordEntity } from './dns-record.entity.js';
import { judgeRecord } from './judge-record.js';

/** What a look-up says of one record. */
export interface CheckedRecord {
  record: DnsRecordEntity;
  verificationStatus: DnsRecordEntity['verificationStatus'];
  /** Null when nobody answered: what was found before stands. */
  found: string[] | null;
  lastError: string | null;
}

const mostFound = 5;
const longestFound = 1_000;

/** Anybody may publish anything under a name, in any length. */
const bounded = (found: readonly string[]) =>
  found.slice(0, mostFound).map((record) => record.replaceAll('\0', '').slice(0, longestFound));

async function checkRecord(record: DnsRecordEntity, dns: DnsLookup): Promise<CheckedRecord> {
  try {
    const found = await (record.kind === 'MX' ? dns.mx(record.name) : dns.txt(record.name));
    const lastError = judgeRecord(record.kind, record.expected, found);
    return { record, verificationStatus: lastError ? 'FAILED' : 'VERIFIED', found: bounded(found), lastError };
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error;
    // Silence proves nothing: a record that was right is not wrong for it.
    return { record, verificationStatus: record.verificationStatus, found: null, lastError: error.message };
  }
}

/** Looks all of a domain's records up at once. */
export const checkRecords = (records: readonly DnsRecordEntity[], dns: DnsLookup): Promise<CheckedRecord[]> =>
  Promise.all(records.map((record) => checkRecord(record, dns)));

/** A domain is as good as the worst of its records. */
export function statusOfDomain(
  records: readonly Pick<DnsRecordEntity, 'verificationStatus'>[],
): DnsRecordEntity['verificationStatus'] {
  const found = new Set(records.map(({ verificationStatus }) => verificationStatus));
  if (found.has('FAILED')) return 'FAILED';
  return found.has('PENDING') || !found.size ? 'PENDING' : 'VERIFIED';
}
