import { createSocket } from 'node:dgram';
import { type Answer, type RecordType, readQuestion, writeAnswer } from './dns-message.js';

export interface DnsServer {
  /** `127.0.0.1:port`, as a resolver takes it. */
  address: string;
  stop(): Promise<void>;
}

/** What stands under a name; null never answers at all. */
export type Zone = (name: string, type: RecordType) => Promise<Answer | null> | Answer | null;

/** A name server of our own on a UDP port of this machine, for tests and the demo, where no name is anybody's. */
export async function startDnsServer(zone: Zone): Promise<DnsServer> {
  const socket = createSocket('udp4');
  const answer = async (message: Buffer, port: number, address: string) => {
    const question = readQuestion(message);
    if (!question) return;
    const found = question.type ? await zone(question.name, question.type) : [];
    if (found !== null) socket.send(writeAnswer(question, found), port, address);
  };
  socket.on('message', (message, { port, address }) => {
    // Whoever asks waits in vain then, as with any server that has broken down.
    answer(message, port, address).catch(() => undefined);
  });
  await new Promise<void>((resolve, reject) => {
    socket.once('error', reject);
    socket.bind(0, '127.0.0.1', resolve);
  });
  socket.unref();
  return {
    address: `127.0.0.1:${socket.address().port}`,
    stop: () => new Promise((resolve) => socket.close(() => resolve())),
  };
}
