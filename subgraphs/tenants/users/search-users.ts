import { typeOfId } from '../../kit/ids.js';

/**
 * The condition for what was typed: a whole id, or part of a name, or an address. What of it may match is decided in the
 * database by the viewer's permissions: whoever reads neither names nor addresses finds by id alone.
 */
export function searchCondition(search: string, bind: (value: unknown) => string): string {
  if (typeOfId(search)) return `u.id = ${bind(search.toLowerCase())}::uuid`;
  const text = bind(search);
  return `u.id in (select found from tenants.users_named(${text}) found
    union all select found from tenants.users_addressed(${text}) found)`;
}
