import type { DataSource } from 'typeorm';
import type { SubgraphContext } from '../../kit/context.js';
import { typeOfId } from '../../kit/ids.js';
import { asViewer } from '../../kit/transaction.js';

/** What was searched: the directory of users, or everything at once. */
export type SearchedList = 'User' | 'Customer';

export type RecordSearch = (ctx: SubgraphContext, list: SearchedList, text: string, found: number) => Promise<void>;

const domain = /^[a-z0-9-]+(\.[a-z0-9-]+)+$/i;

/** What kind of thing a term looks like; the term itself is kept nowhere. */
export function kindOfTerm(text: string): 'ID' | 'EMAIL' | 'DOMAIN' | 'NAME' {
  if (typeOfId(text)) return 'ID';
  if (text.includes('@')) return 'EMAIL';
  return domain.test(text) ? 'DOMAIN' : 'NAME';
}

/**
 * Searches are reads, and reads write nothing: the record has a transaction of its own, as the same viewer. Without the
 * record there is no answer.
 */
export function searchRecorder(source: DataSource): RecordSearch {
  return async ({ viewer, client, requestId }, list, text, found) => {
    const subject = viewer.kind === 'STAFF' ? viewer.sessionId : viewer.id;
    await asViewer(source, { kind: viewer.kind, subject, client, requestId, readOnly: false }, (tx) =>
      tx.query('select tenants.record_search($1, $2, $3, $4)', [list, text, kindOfTerm(text), found]),
    );
  };
}
