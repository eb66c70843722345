import type { GraphQLError } from 'graphql';
import type { DataSource } from 'typeorm';
import type { SubgraphName } from '../../schema/files.js';
import type { Clock } from './clock.js';
import type { Logger } from './logger.js';
import type { Client, Reply } from './request.js';
import type { VerifyViewer } from './viewer-token.js';

export interface OperationRequest {
  query: string;
  variables?: Record<string, unknown> | undefined;
  operationName?: string | undefined;
}

/** Who asks, told by the gateway, beside the operation itself. */
export interface Envelope {
  viewerToken: string;
  requestId: string;
}

export interface SubgraphResult {
  data?: Record<string, unknown> | null;
  errors?: readonly GraphQLError[];
  /** What the gateway is to do beside passing the answer on. */
  reply?: Reply;
}

/** An HTTP edge that is not GraphQL, such as a webhook; the gateway passes it on as it came. */
export interface EdgeRequest {
  body: Buffer;
  headers: Record<string, string | undefined>;
  client: Client;
  requestId: string;
  /** What the client asked for, path and query included, where the edge's own name does not say it all. */
  original?: { method: string; url: string };
}
export interface EdgeResponse {
  status: number;
  /** Never empty: between processes it travels as JSON. */
  body: unknown;
  /** Of these: `location`, `set-cookie`, `content-type`. */
  headers?: Record<string, string>;
}
export type Edge = (request: EdgeRequest) => Promise<EdgeResponse>;

export interface Health {
  ok: boolean;
  detail: string;
}

/** A subgraph as the gateway and the HTTP server see it: the same in process and apart. */
export interface Subgraph {
  readonly name: SubgraphName;
  execute(request: OperationRequest, envelope: Envelope): Promise<SubgraphResult>;
  /** By method and path: `POST /webhooks/stripe`. Always POST: it is how the gateway passes them on, whatever it was asked with. */
  readonly edges: Record<string, Edge>;
  health(): Promise<Health>;
  close(): Promise<void>;
}

/** Rules by `Type.field`; asked each time, so that a test can go through them. */
export interface RulesLeftOut {
  shield?: { has(coordinate: string): boolean };
  rowGuard?: { has(coordinate: string): boolean };
}

/** What every subgraph is given by whoever starts it. */
export interface SubgraphDependencies {
  source: DataSource;
  verifyViewer: VerifyViewer;
  clock: Clock;
  logger: Logger;
  /** Switches one wall off, to prove that the others hold without it. Tests only. */
  withoutShield?: boolean;
  /** Single rules that are left out, to prove that it would be noticed. Tests only. */
  withoutRules?: RulesLeftOut | undefined;
}
