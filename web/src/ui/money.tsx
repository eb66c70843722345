import { formatMoney, type MoneyValue } from '../format/money';

/** An exact amount with its currency, set so that columns of it line up. */
export function Money({ value }: { value: MoneyValue }) {
  return <span style={{ fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' }}>{formatMoney(value)}</span>;
}
