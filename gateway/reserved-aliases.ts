import { type DocumentNode, visit } from 'graphql';
import { AppError } from '../subgraphs/kit/errors.js';

/** Names under which the gateway asks for more than the client did; they never reach the client. */
export const reserved = { id: '_rk_id', tenant: '_rk_tenant', type: '_rk_type', probe: '_rk_probe' } as const;

/** A client that used them could hide from the receipt what it was shown. Throws GRAPHQL_VALIDATION_FAILED. */
export function refuseReservedAliases(document: DocumentNode): void {
  visit(document, {
    Field: ({ alias }) => {
      if (alias?.value.startsWith('_rk_')) {
        throw new AppError('GRAPHQL_VALIDATION_FAILED', 'Aliases that begin with “_rk_” are reserved.');
      }
    },
  });
}
