/** What somebody typed or pasted, as far as its shape says. */
export type Typed =
  | { kind: 'nothing' }
  | { kind: 'id'; id: string }
  | { kind: 'email'; email: string }
  | { kind: 'stripe-id'; id: string }
  | { kind: 'text'; text: string };

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const email = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
/** Customers, subscriptions, invoices, payments, charges, products, prices, events, refunds, disputes. */
const stripeId = /^(cus|sub|in|pi|ch|py|prod|price|evt|re|dp|du|seti|pm|txn|po)_[A-Za-z0-9]{6,}$/;
/** Shorter text finds everybody. */
const shortest = 2;

export function whatWasTyped(raw: string): Typed {
  const text = raw.trim();
  if (uuid.test(text)) return { kind: 'id', id: text.toLowerCase() };
  if (email.test(text)) return { kind: 'email', email: text };
  if (stripeId.test(text)) return { kind: 'stripe-id', id: text };
  return text.length < shortest ? { kind: 'nothing' } : { kind: 'text', text };
}
