import type { DnsRecordKind } from '../resolver-types.generated.js';

/** What is wrong with what was found; null when it is as it should be. */
type Judge = (expected: string, found: readonly string[]) => string | null;

const nothing = 'There is no record under this name.';

const beginsWith = (word: string) => (record: string) => record.toLowerCase().startsWith(word);

/** `v=DKIM1; k=rsa; p=…` by its tags; white space means nothing in them. */
function tagsOf(record: string): Map<string, string> {
  return new Map(
    record.split(';').flatMap((tag) => {
      const [name = '', ...value] = tag.split('=');
      return name.trim() ? [[name.trim().toLowerCase(), value.join('=').replace(/\s+/g, '')] as const] : [];
    }),
  );
}

const termsOf = (record: string) => record.toLowerCase().split(/\s+/).filter(Boolean);
const isAll = (term: string) => /^[-~?+]?all$/.test(term);

/** A tenant may let others send too: ours must be among them, and all the rest must be turned away. */
const spf: Judge = (expected, found) => {
  const records = found.filter((record) => /^v=spf1(\s|$)/i.test(record));
  const [record] = records;
  if (record === undefined) return nothing;
  if (records.length > 1) return 'There are two SPF records or more; then none of them counts.';
  const terms = termsOf(record);
  const missing = termsOf(expected).filter((term) => !isAll(term) && !terms.includes(term));
  if (missing.length) return `The record lacks “${missing.join(' ')}”.`;
  const last = terms.find(isAll);
  return last === '-all' || last === '~all' ? null : 'The record does not end with “-all” or “~all”: anybody may send.';
};

const dkim: Judge = (expected, found) => {
  const [record] = found.filter((one) => tagsOf(one).has('p'));
  if (record === undefined) return nothing;
  const key = tagsOf(record).get('p');
  if (key === '') return 'The key was withdrawn: “p=” is empty.';
  return key === tagsOf(expected).get('p') ? null : 'The key that is published is not ours.';
};

const policies = ['none', 'quarantine', 'reject'];
const strictness = (record: string) => policies.indexOf(tagsOf(record).get('p')?.toLowerCase() ?? '');

/** As strict as it should be, or more. */
const dmarc: Judge = (expected, found) => {
  const records = found.filter(beginsWith('v=dmarc1'));
  const [record] = records;
  if (record === undefined) return nothing;
  if (records.length > 1) return 'There are two DMARC records or more; then none of them counts.';
  if (strictness(record) < 0) return 'The record names no policy.';
  const wanted = strictness(expected);
  return strictness(record) >= wanted ? null : `The policy is weaker than “${policies[wanted]}”.`;
};

const exchangeOf = (record: string) => record.split(/\s+/).at(-1)?.replace(/\.$/, '').toLowerCase();

const mx: Judge = (expected, found) => {
  if (!found.length) return nothing;
  const exchange = exchangeOf(expected);
  return found.some((record) => exchangeOf(record) === exchange) ? null : 'Mail for this domain goes elsewhere.';
};

const judges: Record<DnsRecordKind, Judge> = { SPF: spf, DKIM: dkim, DMARC: dmarc, MX: mx };

/** What is wrong with the records found under a name; null when nothing is. */
export const judgeRecord = (kind: DnsRecordKind, expected: string, found: readonly string[]): string | null =>
  judges[kind](expected, found);
