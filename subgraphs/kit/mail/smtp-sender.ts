import { createTransport } from 'nodemailer';
import { MailRefused, type MailSender } from './mail.js';
import { messageOf } from './message.js';

const timeouts = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };

interface SmtpError extends Error {
  code?: string;
  responseCode?: number;
}

/** 5xx is for ever, except where it is about us (authentication) and not about the mail. */
function isFinal({ code, responseCode }: SmtpError): boolean {
  return code !== 'EAUTH' && responseCode !== undefined && responseCode >= 500;
}

/** Never the server's own words: they repeat the address. */
function withoutAddress(error: SmtpError): Error {
  const code = error.code ?? 'UNKNOWN';
  if (isFinal(error)) return new MailRefused(`${code} ${error.responseCode}`);
  return new Error(
    `The mail server did not take the mail (${code}${error.responseCode ? ` ${error.responseCode}` : ''}).`,
  );
}

/** Sends by SMTP over a few connections that stay open. Beyond this machine nothing goes out without TLS. */
export function smtpSender(url: string, from: string): MailSender {
  const { hostname, protocol } = new URL(url);
  const local = ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
  const transport = createTransport({
    url,
    pool: true,
    maxConnections: 2,
    ...timeouts,
    ...(protocol === 'smtp:' && !local && { requireTLS: true }),
  });
  return {
    standIn: null,
    send: async (mail) => {
      const message = messageOf(mail, from);
      try {
        await transport.sendMail(message);
      } catch (error) {
        throw withoutAddress(error as SmtpError);
      }
    },
    close: async () => transport.close(),
  };
}
