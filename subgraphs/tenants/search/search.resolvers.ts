import type { QueryResolvers } from '../resolver-types.generated.js';
import type { RecordSearch } from './record-search.js';
import { search } from './search.js';

export const searchQueries = (record: RecordSearch): Pick<QueryResolvers, 'search'> => ({
  search: (_root, args, ctx) => search(ctx, args, record),
});
