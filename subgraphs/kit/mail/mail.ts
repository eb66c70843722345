/**
 * The one way by which Rookery sends mail.
 *
 * Whoever starts a service makes a sender with `createMailSender(config)` and hands it on; a use case never sends by
 * itself. A mail to a customer's user is queued in the transaction of the change, so that it goes out exactly when the
 * change was kept:
 *
 *     await queueMail(ctx.tx, { userId, tenantId, kind: 'MESSAGE', content: { subject, text } });
 *
 * (`subgraphs/tenants/outgoing-mail/queue-mail.ts`). It is addressed to the registered address when it is sent, so that
 * neither the use case nor its caller gets to see it. What fails is tried again for a day.
 */

/** Plain text to one person. */
export interface Mail {
  to: string;
  subject: string;
  text: string;
  /** Where an answer goes; to whom it is from when there is none. */
  replyTo?: string;
  /** Names this mail for ever: one that is sent twice, because nobody heard that it went out, can be known by it. */
  id: string;
}

export interface MailSender {
  /** A local stand-in that delivers nothing, and what it is called where people can read it. */
  readonly standIn: string | null;
  /** Resolves when somebody else has taken it over. Throws `MailRefused` when that will never be. */
  send(mail: Mail): Promise<void>;
  close(): Promise<void>;
}

/** The mail server will not take this one, however often it is tried. Says nothing of the address. */
export class MailRefused extends Error {
  constructor(code: string) {
    super(`The mail server refused the mail (${code}).`);
    this.name = 'MailRefused';
  }
}
