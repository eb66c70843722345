import { type DocumentNode, Kind, type OperationDefinitionNode, parse } from 'graphql';
import type { GatewayContext } from '../context.js';
import type { Answer } from '../operations.js';
import type { Releases } from '../releases.js';

/** An operation of the gateway's own, which an edge runs in somebody's name. */
export interface FixedOperation {
  name: string;
  document: DocumentNode;
  operation: OperationDefinitionNode;
}

export function fixedOperation(name: string, text: string): FixedOperation {
  const document = parse(text);
  const operation = document.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);
  if (!operation) throw new Error(`${name} is no operation.`);
  return { name, document, operation };
}

/** One operation as the viewer, by the way that every operation goes: permissions, plan, answer, and a receipt before it is given. */
export function runFixed(
  releases: Releases,
  { name, document, operation }: FixedOperation,
  variables: Record<string, unknown>,
  context: GatewayContext,
): Promise<Answer> {
  const incoming = { document, operation, operationName: name, variables, hash: `exports ${name}` };
  return releases.current.run(incoming, context).catch(
    (error: Error & { extensions?: Record<string, unknown> }): Answer => ({
      data: null,
      errors: [error as unknown as NonNullable<Answer['errors']>[number]],
    }),
  );
}
