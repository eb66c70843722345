export interface MoneyValue {
  /** The smallest unit, as a string of digits: it may be longer than a number holds. */
  amount: string;
  /** ISO 4217, in lower case. */
  currency: string;
}

/** Stripe counts these in whole units, whatever ISO 4217 and the browser say. */
const zeroDecimal = new Set('bif clp djf gnf jpy kmf krw mga pyg rwf ugx vnd vuv xaf xof xpf'.split(' '));
const threeDecimal = new Set('bhd jod kwd omr tnd'.split(' '));

function decimalsOf(currency: string): number {
  if (zeroDecimal.has(currency)) return 0;
  return threeDecimal.has(currency) ? 3 : 2;
}

/** Exact: digits are moved, never divided. `en` puts the code or symbol in front, as the people in finance read it. */
export function formatMoney({ amount, currency }: MoneyValue, locale = 'en'): string {
  if (!/^-?\d+$/.test(amount)) return `${amount} ${currency.toUpperCase()}`;
  const code = currency.toLowerCase();
  const decimals = decimalsOf(code);
  const negative = amount.startsWith('-');
  const digits = amount.replace('-', '').padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  const fraction = digits.slice(digits.length - decimals);
  const exact = `${negative ? '-' : ''}${whole}${decimals ? `.${fraction}` : ''}`;
  try {
    return new Intl.NumberFormat(locale, {
      style: 'currency',
      currency: code.toUpperCase(),
      currencyDisplay: 'code',
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    })
      .format(exact as Intl.StringNumericLiteral)
      .replace(/\u00a0/g, ' ');
  } catch {
    return `${exact} ${currency.toUpperCase()}`;
  }
}
