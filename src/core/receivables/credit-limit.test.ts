import { expect, test } from 'vitest';
import { creditLimit } from './credit-limit.ts';

const customer = {
  netAssets: 2400,
  netAssetShare: 0.1,
  monthlyPurchases: 60,
  termDays: 45,
  bufferDays: 15,
  workingCapital: 900,
  workingCapitalShare: 0.15,
  gradeFactor: 0.8,
};

test('240, 120 and 135 leave 120, and a B gets 96 of it', () => {
  expect(creditLimit(customer)).toEqual({
    byNetAssets: 240,
    byDemand: 120,
    byWorkingCapital: 135,
    limit: 96,
  });
});

test.each([
  ['net assets', { netAssets: 100 }, 8],
  ['working capital', { workingCapital: 200 }, 24],
  ['demand', { monthlyPurchases: 20 }, 32],
  ['the grade', { gradeFactor: 0 }, 0],
])('%s can be what holds it down', (_, change, limit) => {
  expect(creditLimit({ ...customer, ...change }).limit).toBeCloseTo(limit, 10);
});

test('who has more debts than assets gets nothing, and the ways show why', () => {
  expect(creditLimit({ ...customer, workingCapital: -900 })).toMatchObject({
    byWorkingCapital: -135,
    limit: 0,
  });
  expect(creditLimit({ ...customer, netAssets: -50 })).toMatchObject({ byNetAssets: -5, limit: 0 });
});

test.each(Object.keys(customer))('%s must be a number', (name) => {
  expect(() => creditLimit({ ...customer, [name]: Number.NaN })).toThrow(
    `creditLimit: ${name} must be`,
  );
});

test.each(['monthlyPurchases', 'termDays', 'bufferDays', 'netAssetShare', 'gradeFactor'])(
  '%s below 0 is refused by name',
  (name) => {
    expect(() => creditLimit({ ...customer, [name]: -1 })).toThrow(`creditLimit: ${name} must be`);
  },
);

test('a factor in percent is refused', () => {
  expect(() => creditLimit({ ...customer, gradeFactor: 80 })).toThrow('write 5% as 0.05');
});
