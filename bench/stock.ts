import { ApolloGateway, RemoteGraphQLDataSource } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import fastifyApollo from '@as-integrations/fastify';
import Fastify from 'fastify';
import { readSupergraph } from '../schema/files.js';
import { createViewerSigner } from '../subgraphs/kit/viewer-token.js';
import type { Order } from './orders.js';

class ToOurSubgraph extends RemoteGraphQLDataSource {
  constructor(
    private readonly service: string,
    url: string,
    private readonly tokenFor: (service: string) => Promise<string>,
  ) {
    super({ url });
  }

  override async willSendRequest({
    request,
  }: Parameters<NonNullable<RemoteGraphQLDataSource['willSendRequest']>>[0]): Promise<void> {
    const token = await this.tokenFor(this.service);
    request.http?.headers.set('authorization', `Bearer ${token}`);
  }
}

export interface Stock {
  url: string;
  setSubject(subject: string): void;
  stop(): Promise<void>;
}

/** Apollo's gateway on Apollo's server, as their documentation sets them up, on the same HTTP server as ours. */
export async function startStock(order: Order): Promise<Stock> {
  const sign = await createViewerSigner(order.keys.viewerPrivateKey);
  // On whose behalf: our subgraphs answer nobody without a signed viewer. One signature serves for ten seconds, so it costs nothing that could be seen.
  let subject = '';
  const client = { ipAddress: '127.0.0.1', userAgent: 'bench' };
  const tokenFor = (service: string) => sign(service, { kind: 'STAFF', subject, client });
  const urls: Record<string, string> = order.subgraphUrls ?? {};
  const gateway = new ApolloGateway({
    // It refuses security directives that are marked as such; without the mark it passes over them.
    supergraphSdl: readSupergraph().replaceAll(', for: SECURITY', ''),
    buildService: ({ name }) => new ToOurSubgraph(name, `${urls[name]}/graphql`, tokenFor),
  });
  const apollo = new ApolloServer({ gateway });
  await apollo.start();
  const app = Fastify();
  await app.register(fastifyApollo(apollo));
  const url = await app.listen({ port: 0, host: '127.0.0.1' });
  return {
    url,
    setSubject: (given) => {
      subject = given;
    },
    stop: async () => {
      await app.close();
      await apollo.stop();
    },
  };
}
