import type { AddressInfo } from 'node:net';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';

export interface ReceivedMail {
  recipients: string[];
  message: Email;
}

export interface MailServerForTest {
  /** What SMTP_URL would be. */
  url: string;
  readonly received: ReceivedMail[];
  /** From now on every mail is refused with this code; null takes them again. */
  refuseWith(code: number | null): void;
  stop(): Promise<void>;
}

/** A real SMTP server on this machine. */
export async function aMailServer(): Promise<MailServerForTest> {
  const received: ReceivedMail[] = [];
  let refusal: number | null = null;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo: (address, _session, done) => {
      if (refusal === null) return done();
      done(Object.assign(new Error(`<${address.address}> is not wanted`), { responseCode: refusal }));
    },
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        void PostalMime.parse(Buffer.concat(chunks)).then((message) => {
          received.push({ recipients: session.envelope.rcptTo.map(({ address }) => address), message });
          done();
        }, done);
      });
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    refuseWith: (code) => {
      refusal = code;
    },
    stop: () => new Promise<void>((stopped) => server.close(() => stopped())),
  };
}
