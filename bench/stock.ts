import { ApolloGateway, RemoteGraphQLDataSource } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import fastifyApollo from '@as-integrations/fastify';
import Fastify from 'fastify';
import { readSupergraph } from '../schema/files.js';
import { createViewerSigner, type SignViewer } from '../subgraphs/kit/viewer-token.js';
import type { Order } from './orders.js';

/** On whose behalf: our subgraphs answer nobody without a signed viewer. The signature is made once in ten seconds, and costs nothing that could be seen. */
let subject = '';
export const setSubject = (given: string): void => {
  subject = given;
};

class ToOurSubgraph extends RemoteGraphQLDataSource {
  constructor(
    private readonly service: string,
    url: string,
    private readonly sign: SignViewer,
  ) {
    super({ url });
  }

  override async willSendRequest({ request }: Parameters<NonNullable<RemoteGraphQLDataSource['willSendRequest']>>[0]): Promise<void> {
    const token = await this.sign(this.service, { kind: 'STAFF', subject, client: { ipAddress: '127.0.0.1', userAgent: 'bench' } });
    request.http?.headers.set('authorization', `Bearer ${token}`);
  }
}

/** Apollo's gateway on Apollo's server, as their documentation sets them up, on the same HTTP server as ours. */
export async function startStock(order: Order): Promise<{ url: string; stop(): Promise<void> }> {
  const sign = await createViewerSigner(order.keys.viewerPrivateKey);
  const urls: Record<string, string> = order.subgraphUrls ?? {};
  const gateway = new ApolloGateway({
    // It refuses security directives that are marked as such; without the mark it passes over them.
    supergraphSdl: readSupergraph().replaceAll(', for: SECURITY', ''),
    buildService: ({ name }) => new ToOurSubgraph(name, `${urls[name]}/graphql`, sign),
  });
  const apollo = new ApolloServer({ gateway });
  await apollo.start();
  const app = Fastify();
  await app.register(fastifyApollo(apollo));
  const url = await app.listen({ port: 0, host: '127.0.0.1' });
  return {
    url,
    stop: async () => {
      await app.close();
      await apollo.stop();
    },
  };
}
