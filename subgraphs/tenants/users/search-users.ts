import { typeOfId } from '../../kit/ids.js';
import type { Viewer } from '../../kit/viewer.js';
import { readsThroughout } from '../scope.js';

type Bind = (value: unknown) => string;

/** What is shorter has no trigram that an index could find it by, and matches a large part of everybody. */
const shortestIndexed = 3;

/**
 * A letter or two: read along the list's own order until the page is full, which is sooner than to gather all that
 * match. Only for those who read every name; whose addresses match in part is decided as in the functions.
 */
function shortCondition(viewer: Viewer, search: string, bind: Bind): string {
  const pattern = `tenants.part_pattern(${bind(search)})`;
  const named = `u.sort_name like ${pattern}`;
  const readsAddresses = viewer.grants['user-email:read']?.some((reach) => reach === 'ANY' || reach === 'TEST');
  if (!readsAddresses) return named;
  return `(${named} or exists (select from tenants.user_email_personal e where e.user_id = u.id and e.address like ${pattern}))`;
}

/**
 * The condition for what was typed: a whole id, or part of a name, or an address. What of it may match is decided in the
 * database by the viewer's permissions: whoever reads neither names nor addresses finds by id alone.
 */
export function searchCondition(viewer: Viewer, search: string, bind: Bind): string {
  if (typeOfId(search)) return `u.id = ${bind(search.toLowerCase())}::uuid`;
  const readsNames = readsThroughout(viewer, 'users:name', 'users:read');
  if (search.length < shortestIndexed && readsNames) return shortCondition(viewer, search, bind);
  const text = bind(search);
  return `u.id in (select found from tenants.users_named(${text}) found
    union all select found from tenants.users_addressed(${text}) found)`;
}
