import { describe, expect, test } from '@jest/globals';
import { formatMoney } from './money';

describe('money', () => {
  test.each([
    ['4900', 'usd', 'USD 49.00'],
    ['5', 'eur', 'EUR 0.05'],
    ['-1250', 'gbp', '-GBP 12.50'],
    ['0', 'usd', 'USD 0.00'],
    ['4900', 'jpy', 'JPY 4,900'],
    ['1234', 'kwd', 'KWD 1.234'],
    ['150000', 'ugx', 'UGX 150,000'],
  ])('%s of %s reads %s', (amount, currency, expected) => {
    expect(formatMoney({ amount, currency })).toBe(expected);
  });

  test('stays exact beyond what a number holds', () => {
    expect(formatMoney({ amount: '900719925474099301', currency: 'usd' })).toBe('USD 9,007,199,254,740,993.01');
  });

  test('shows what it cannot read as it came', () => {
    expect(formatMoney({ amount: 'many', currency: 'usd' })).toBe('many USD');
    expect(formatMoney({ amount: '100', currency: 'not-a-code' })).toBe('1.00 NOT-A-CODE');
  });
});
