import { exportJWK, generateKeyPair } from 'jose';
import type { DataSource } from 'typeorm';
import { systemClock } from '../../subgraphs/kit/clock.js';
import { openDataSource, type Service, serviceUrl } from '../../subgraphs/kit/database.js';
import { createLogger } from '../../subgraphs/kit/logger.js';
import type { Subgraph, SubgraphDependencies, SubgraphResult } from '../../subgraphs/kit/subgraph.js';
import { testPasswords } from '../../subgraphs/kit/testing/database.js';
import { createViewerSigner, createViewerVerifier, type ViewerClaims } from '../../subgraphs/kit/viewer-token.js';

export interface SubgraphUnderTest {
  /** The subgraph's own pool, for looking at tables as its login role. */
  source: DataSource;
  subgraph: Subgraph;
  /** Runs operations as a session's holder, from where a test says; null is nobody. */
  as(
    sessionId: string | null,
    from?: Partial<ViewerClaims['client']>,
  ): { run(query: string, variables?: Record<string, unknown>): Promise<SubgraphResult> };
  /** Runs operations as the holder of an API token. */
  asToken(tokenId: string): { run(query: string, variables?: Record<string, unknown>): Promise<SubgraphResult> };
  close(): Promise<void>;
}

export interface StartSubgraphOptions {
  ownerUrl: string;
  service: Service;
  entities?: Parameters<typeof openDataSource>[0]['entities'];
  withoutShield?: boolean;
}

/** Starts one subgraph over a test database, with a signing key of its own: real tokens, real transactions, no gateway. */
export async function startSubgraph(
  create: (dependencies: SubgraphDependencies) => Subgraph | Promise<Subgraph>,
  { ownerUrl, service, entities, withoutShield }: StartSubgraphOptions,
): Promise<SubgraphUnderTest> {
  const pair = await generateKeyPair('EdDSA', { extractable: true });
  const sign = await createViewerSigner({ ...(await exportJWK(pair.privateKey)), kid: 'test' });
  const verifyViewer = await createViewerVerifier(service, {
    keys: [{ ...(await exportJWK(pair.publicKey)), kid: 'test' }],
  });
  const logger = createLogger(service, 'silent');
  const source = await openDataSource({
    url: serviceUrl(ownerUrl, service, testPasswords[service]),
    service,
    logger,
    poolSize: 4,
    ...(entities && { entities }),
  });
  const subgraph = await create({
    source,
    verifyViewer,
    clock: systemClock,
    logger,
    ...(withoutShield && { withoutShield }),
  });
  const client = { ipAddress: '203.0.113.7', userAgent: 'test' };
  const caller = (claims: ViewerClaims) => ({
    run: async (query: string, variables?: Record<string, unknown>) =>
      subgraph.execute({ query, variables }, { viewerToken: await sign(service, claims), requestId: 'test-request' }),
  });
  return {
    source,
    subgraph,
    as: (sessionId, from = {}) =>
      caller({ kind: sessionId ? 'STAFF' : 'NOBODY', subject: sessionId, client: { ...client, ...from } }),
    asToken: (tokenId) => caller({ kind: 'TOKEN', subject: tokenId, client }),
    close: () => subgraph.close(),
  };
}
