import { createServer } from 'node:net';

const reasons: Record<string, (where: string, port: number) => string> = {
  EADDRINUSE: (where, port) =>
    `PORT: something listens on ${where} already, perhaps another Rookery. Stop it, or choose another port: PORT=${port + 1} npm start`,
  EACCES: (where) => `PORT: this user may not listen on ${where}. Choose a port from 1024 on.`,
  EADDRNOTAVAIL: (where) => `HOST: this machine has no such address: ${where}.`,
  ENOTFOUND: (where) => `HOST: this machine has no such address: ${where}.`,
};

/** Finds out before anything else is started whether this process can listen where it should; says what to do when not. */
export function refuseTakenPort(port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => {
      const sentence = reasons[error.code ?? '']?.(`${host}:${port}`, port);
      reject(sentence ? new Error(sentence) : error);
    });
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
}
