import { expect, test } from 'vitest';
import { balanceDays, cashConversionCycle, salesDaysTiedUp } from './cash-conversion-cycle.ts';

test('62 days of stock, 68 to be paid and 45 to pay make 85', () => {
  expect(cashConversionCycle({ inventoryDays: 62, receivableDays: 68, payableDays: 45 })).toBe(85);
});

test('a firm that is paid before it pays has a cycle below 0', () => {
  expect(cashConversionCycle({ inventoryDays: 10, receivableDays: 5, payableDays: 60 })).toBe(-45);
});

test.each(['inventoryDays', 'receivableDays', 'payableDays'])('%s below 0 is refused', (name) => {
  const input = { inventoryDays: 1, receivableDays: 1, payableDays: 1, [name]: -1 };
  expect(() => cashConversionCycle(input)).toThrow(`${name} must be`);
});

test('stock and payables count in days of cost, receivables in days of sales', () => {
  expect(balanceDays({ balance: 1332, annualFlow: 7840 })).toBeCloseTo(62.0, 1);
  expect(balanceDays({ balance: 1826, annualFlow: 9800 })).toBeCloseTo(68.0, 1);
  expect(balanceDays({ balance: 967, annualFlow: 7840 })).toBeCloseTo(45.0, 1);
});

test('900 of average receivables on 5,400 of sales turn in 60.83 days, or in 60 days of a bank year', () => {
  expect(balanceDays({ balance: 900, annualFlow: 5400 })).toBeCloseTo(60.83, 2);
  expect(balanceDays({ balance: 900, annualFlow: 5400, yearDays: 360 })).toBeCloseTo(60, 10);
});

test('at a cost of 80%, a cycle of 85 days ties up 81.6 days of sales', () => {
  const firm = { inventoryDays: 62, receivableDays: 68, payableDays: 45, costRatio: 0.8 };
  expect(salesDaysTiedUp(firm)).toBeCloseTo(81.6, 10);
});

test('bad balances, flows and ratios are refused by name', () => {
  expect(() => balanceDays({ balance: -1, annualFlow: 1 })).toThrow('balance must');
  expect(() => balanceDays({ balance: 1, annualFlow: 0 })).toThrow('annualFlow');
  expect(() => balanceDays({ balance: 1, annualFlow: 1, yearDays: 0 })).toThrow('yearDays');
  const firm = { inventoryDays: 1, receivableDays: 1, payableDays: 1, costRatio: 1 };
  expect(() => salesDaysTiedUp({ ...firm, costRatio: -1 })).toThrow('costRatio');
  expect(() => salesDaysTiedUp({ ...firm, payableDays: Number.NaN })).toThrow('payableDays');
});
