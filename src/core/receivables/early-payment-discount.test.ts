import { expect, test } from 'vitest';
import { annualisedDiscount } from './early-payment-discount.ts';

test.each([
  ['2/10 net 30', 0.02, 10, 30, 0.372],
  ['2/10 net 60', 0.02, 10, 60, 0.149],
  ['1/10 net 30', 0.01, 10, 30, 0.184],
  ['1.5/5 net 45', 0.015, 5, 45, 0.139],
])('%s is worth a year', (_terms, discountRate, discountDays, netDays, annual) => {
  expect(annualisedDiscount({ discountRate, discountDays, netDays })).toBeCloseTo(annual, 3);
});

test('a year of 360 days gives the figure of the older textbooks, 36.7%', () => {
  const terms = { discountRate: 0.02, discountDays: 10, netDays: 30, yearDays: 360 };
  expect(annualisedDiscount(terms)).toBeCloseTo(0.367, 3);
});

test('bad input is refused by name', () => {
  const terms = { discountRate: 0.02, discountDays: 10, netDays: 30 };
  expect(() => annualisedDiscount({ ...terms, discountRate: 2 })).toThrow('write 2% as 0.02');
  expect(() => annualisedDiscount({ ...terms, discountRate: 1 })).toThrow('below 1');
  expect(() => annualisedDiscount({ ...terms, discountRate: -0.1 })).toThrow('discountRate');
  expect(() => annualisedDiscount({ ...terms, discountDays: -1 })).toThrow('discountDays');
  expect(() => annualisedDiscount({ ...terms, netDays: Infinity })).toThrow('netDays');
  expect(() => annualisedDiscount({ ...terms, yearDays: 0 })).toThrow('yearDays');
  expect(() => annualisedDiscount({ ...terms, netDays: 10 })).toThrow('fewer than netDays');
});
