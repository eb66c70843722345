import type { CheckResult, ComplianceLaw, ComplianceRule } from '../resolver-types.generated.js';
import type { Check, Content } from './campaign-validation.entity.js';

export interface Sender {
  /** The tenant's sending domains. */
  domains: readonly string[];
  /** What the tenant and its workspaces are called. */
  names: readonly string[];
}

type Finding = [result: CheckResult, why: string];
type Rule = { rule: ComplianceRule; law: ComplianceLaw; check: (content: Content, sender: Sender) => Finding };

const pass = (why: string): Finding => ['PASS', why];
const warn = (why: string): Finding => ['WARN', why];
const fail = (why: string): Finding => ['FAIL', why];

const link = /https?:\/\/[^\s<>"')]+/gi;
const links = (text: string): string[] => text.match(link) ?? [];
const domainOf = (address: string) => address.slice(address.lastIndexOf('@') + 1).toLowerCase();

function unsubscribeLink({ body }: Content): Finding {
  const found = links(body).find((one) => /unsubscribe|opt-?out|leave|abmelden|d[ée]sabonn/i.test(one));
  if (found) return pass('The text has a link to leave the list.');
  if (/unsubscribe|opt[ -]?out/i.test(body))
    return warn('The text speaks of leaving the list, but has no link for it.');
  return fail('The text has no link to leave the list.');
}

function listUnsubscribe({ listUnsubscribe: header }: Content): Finding {
  if (!header) return fail('There is no List-Unsubscribe header.');
  if (/<https:\/\/[^>]+>/i.test(header)) return pass('The List-Unsubscribe header has a web address.');
  if (/<mailto:[^>]+>/i.test(header))
    return warn('The List-Unsubscribe header has only a mail address; large providers want one click (RFC 8058).');
  return fail('The List-Unsubscribe header has no address in angle brackets.');
}

/** A number, some words and a code: as addresses are written in most places. */
const postal =
  /(\d+[a-z]?\s+\p{L}[\p{L}'. -]+,\s*[\p{L}\d][\p{L}\d -]*\d)|(\p{L}[\p{L}'. -]+\s\d+[a-z]?,\s*\d{4,5}\s+\p{L})|(P\.?\s?O\.?\s?Box\s+\d+)/iu;

function postalAddress({ body }: Content): Finding {
  return postal.test(body)
    ? pass('The text has a postal address.')
    : fail('The text has no postal address of the sender.');
}

function honestSubject({ subject }: Content): Finding {
  const text = subject.trim();
  if (!text) return fail('There is no subject line.');
  if (/^(re|aw|fwd?|wg)\s*:/i.test(text)) return fail('The subject line pretends to answer or to forward something.');
  const letters = text.replace(/[^\p{L}]/gu, '');
  if (letters.length > 8 && letters === letters.toUpperCase()) return fail('The subject line is all in capitals.');
  if (/(you('ve| have) won|account (is |will be )?(suspended|closed)|payment failed|final notice|overdue)/i.test(text))
    return fail('The subject line raises an alarm or a hope that a commercial e-mail cannot mean.');
  if (/[!?]{2,}|\p{Lu}{5,}/u.test(text)) return warn('The subject line shouts.');
  return pass('The subject line does not pretend.');
}

function honestSender({ fromName, fromAddress }: Content, { domains }: Sender): Finding {
  const domain = domainOf(fromAddress);
  if (!fromName.trim()) return fail('The sender has no name.');
  if (!domains.some((one) => domain === one || domain.endsWith(`.${one}`)))
    return fail('The sender’s address is at a domain that is not one of the tenant’s sending domains.');
  if (fromName.includes('@') && domainOf(fromName) !== domain)
    return fail('The sender’s name shows another address than the one it comes from.');
  if (/^no-?reply@/i.test(fromAddress)) return warn('Nobody can answer this sender.');
  return pass('The sender is at a domain of the tenant.');
}

function lawfulBasis({ consentBasis, body }: Content): Finding {
  if (!consentBasis) return fail('Nobody said why the recipients may be written to.');
  if (consentBasis !== 'LEGITIMATE_INTEREST') return pass('There is a lawful basis.');
  return /object|opt[ -]?out|unsubscribe/i.test(body)
    ? pass('Legitimate interest, and the text says how to object.')
    : fail('Legitimate interest needs a way to object in the text (article 21).');
}

function controllerNamed({ body }: Content, { names }: Sender): Finding {
  const text = body.toLowerCase();
  return names.some((name) => name && text.includes(name.toLowerCase()))
    ? pass('The text names who is responsible.')
    : fail('The text does not name the tenant or one of its workspaces.');
}

function privacyNotice({ body }: Content): Finding {
  return links(body).some((one) => /privacy|datenschutz|confidentialit/i.test(one))
    ? pass('The text leads to a privacy notice.')
    : fail('The text has no link to a privacy notice.');
}

const rules: readonly Rule[] = [
  { rule: 'UNSUBSCRIBE_LINK', law: 'CAN_SPAM', check: unsubscribeLink },
  { rule: 'LIST_UNSUBSCRIBE', law: 'CAN_SPAM', check: listUnsubscribe },
  { rule: 'POSTAL_ADDRESS', law: 'CAN_SPAM', check: postalAddress },
  { rule: 'HONEST_SUBJECT', law: 'CAN_SPAM', check: honestSubject },
  { rule: 'HONEST_SENDER', law: 'CAN_SPAM', check: honestSender },
  { rule: 'LAWFUL_BASIS', law: 'GDPR', check: lawfulBasis },
  { rule: 'CONTROLLER_NAMED', law: 'GDPR', check: controllerNamed },
  { rule: 'PRIVACY_NOTICE', law: 'GDPR', check: privacyNotice },
];

/** Whatever of the rules for commercial mail a machine can look at, each with its result and why. */
export function complianceChecks(content: Content, sender: Sender): Check[] {
  return rules.map(({ rule, law, check }) => {
    const [result, why] = check(content, sender);
    return { rule, law, result, why };
  });
}
