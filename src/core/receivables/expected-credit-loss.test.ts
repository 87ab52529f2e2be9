import { expect, test } from 'vitest';
import { expectedCreditLoss, lossRates, rollRate } from './expected-credit-loss.ts';

const percent = (rates: readonly number[]) => rates.map((rate) => Number((rate * 100).toFixed(3)));

test.each([
  [660, 140, 0.212],
  [130, 70, 0.538],
  [70, 40, 0.571],
  [45, 15, 0.333],
])('of %f, %f rolled on: %f', (from, to, rate) => {
  expect(rollRate({ from, to })).toBeCloseTo(rate, 3);
});

test('roll rates multiply to the loss of each tier', () => {
  expect(percent(lossRates({ rollRates: [0.2, 0.3, 0.4, 0.45, 0.3] }))).toEqual([
    0.324, 1.62, 5.4, 13.5, 30,
  ]);
  expect(percent(lossRates({ rollRates: [0.2, 0.5, 0.6, 0.4, 0.5] }))).toEqual([
    1.2, 6, 12, 20, 50,
  ]);
});

test('a forward factor lifts every tier, none above all of it', () => {
  const rates = lossRates({ rollRates: [0.2, 0.3, 0.4, 0.45, 0.3], forwardFactor: 1.15 });
  expect(percent(rates)).toEqual([0.373, 1.863, 6.21, 15.525, 34.5]);
  expect(lossRates({ rollRates: [0.9], forwardFactor: 1.15 })).toEqual([1]);
});

test('700, 140, 70, 40 and 50 lose 58.2, with the factor 64.02', () => {
  const amounts = [700, 140, 70, 40, 50];
  const tiers = (forwardFactor: number) =>
    lossRates({ rollRates: [0.2, 0.5, 0.6, 0.4, 0.5], forwardFactor }).map((lossRate, tier) => ({
      amount: amounts[tier] ?? 0,
      lossRate,
    }));
  expect(expectedCreditLoss({ tiers: tiers(1) })).toBeCloseTo(58.2, 10);
  expect(expectedCreditLoss({ tiers: tiers(1.1) })).toBeCloseTo(64.02, 10);
});

test('the matrix of the course expects to lose 91.16 of 1,890', () => {
  const tiers = [
    { amount: 1240, lossRate: 0.004 },
    { amount: 310, lossRate: 0.02 },
    { amount: 150, lossRate: 0.06 },
    { amount: 80, lossRate: 0.15 },
    { amount: 60, lossRate: 0.35 },
    { amount: 30, lossRate: 0.6 },
    { amount: 20, lossRate: 1 },
  ];
  expect(expectedCreditLoss({ tiers })).toBeCloseTo(91.16, 10);
  expect(expectedCreditLoss({ tiers: [] })).toBe(0);
});

test('bad arguments are refused with the tier', () => {
  expect(() => rollRate({ from: 0, to: 1 })).toThrow('from must be');
  expect(() => rollRate({ from: 1, to: -1 })).toThrow('to must be');
  expect(() => lossRates({ rollRates: [0.2, 30] })).toThrow('rollRates[1]');
  expect(() => lossRates({ rollRates: [0.2], forwardFactor: -1 })).toThrow('forwardFactor');
  expect(() => expectedCreditLoss({ tiers: [{ amount: -1, lossRate: 0 }] })).toThrow(
    'tiers[0].amount',
  );
  expect(() => expectedCreditLoss({ tiers: [{ amount: 1, lossRate: 6 }] })).toThrow(
    'tiers[0].lossRate',
  );
});
