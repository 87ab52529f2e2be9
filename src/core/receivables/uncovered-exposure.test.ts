import { expect, test } from 'vitest';
import { uncoveredExposure } from './uncovered-exposure.ts';

const none = {
  receivables: 0,
  inTransit: 0,
  producedNotShipped: 0,
  prepaid: 0,
  security: 0,
  recoverableGoods: 0,
};

test('the red customer of the course is exposed to 57', () => {
  const customer = {
    ...none,
    receivables: 120,
    inTransit: 15,
    prepaid: 10,
    security: 60,
    recoverableGoods: 8,
  };
  expect(uncoveredExposure(customer)).toBe(57);
});

test.each([
  [
    'green',
    { receivables: 210, inTransit: 30, producedNotShipped: 20, security: 60, recoverableGoods: 25 },
    175,
  ],
  ['amber', { receivables: 95, inTransit: 12, prepaid: 30, recoverableGoods: 10 }, 67],
  ['amber with security', { receivables: 64, producedNotShipped: 8, security: 40 }, 32],
  ['red without cover', { receivables: 38 }, 38],
])('%s: %o leaves %f', (_, customer, left) => {
  expect(uncoveredExposure({ ...none, ...customer })).toBe(left);
});

test('cover beyond the exposure leaves nothing, not less than nothing', () => {
  expect(uncoveredExposure({ ...none, receivables: 40, security: 60 })).toBe(0);
});

test.each(Object.keys(none))('%s below 0 is refused by name', (name) => {
  expect(() => uncoveredExposure({ ...none, [name]: -1 })).toThrow(`${name} must be`);
});
