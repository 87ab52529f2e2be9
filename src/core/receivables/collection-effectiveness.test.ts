import { expect, test } from 'vitest';
import { collectionEffectiveness } from './collection-effectiveness.ts';

const december = {
  openingReceivables: 950,
  creditSales: 600,
  closingReceivables: 1000,
  closingCurrent: 700,
};
const fourthQuarter = { ...december, openingReceivables: 900, creditSales: 1500 };
const september = {
  openingReceivables: 1830,
  creditSales: 960,
  closingReceivables: 1890,
  closingCurrent: 1240,
};
const thirdQuarter = { ...september, openingReceivables: 1710, creditSales: 2560 };

test('December of the fact sheet: 550 of 850, 64.71%', () => {
  expect(collectionEffectiveness(december)).toBeCloseTo(0.6471, 4);
});

test('September of the demonstration firm: 900 of 1,550, 58.1%', () => {
  expect(collectionEffectiveness(september)).toBeCloseTo(0.581, 3);
});

test('a quarter divided by its months is not a quarter taken whole', () => {
  expect(collectionEffectiveness({ ...fourthQuarter, months: 3 })).toBeCloseTo(0.5714, 4);
  expect(collectionEffectiveness(fourthQuarter)).toBeCloseTo(0.8235, 4);
  expect(collectionEffectiveness({ ...thirdQuarter, months: 3 })).toBeCloseTo(0.509, 3);
  expect(collectionEffectiveness(thirdQuarter)).toBeCloseTo(0.785, 3);
});

test('bad input is refused by name', () => {
  expect(() => collectionEffectiveness({ ...december, openingReceivables: -1 })).toThrow(
    'openingReceivables must',
  );
  expect(() => collectionEffectiveness({ ...december, creditSales: -1 })).toThrow('creditSales');
  expect(() => collectionEffectiveness({ ...december, closingReceivables: -1 })).toThrow(
    'closingReceivables must',
  );
  expect(() => collectionEffectiveness({ ...december, closingCurrent: -1 })).toThrow(
    'closingCurrent must',
  );
  expect(() => collectionEffectiveness({ ...december, months: 0 })).toThrow('months');
  expect(() =>
    collectionEffectiveness({ ...december, closingCurrent: 1001 }),
  ).toThrowErrorMatchingInlineSnapshot(
    `[RangeError: collectionEffectiveness: closingCurrent is a part of closingReceivables, got 1001 of 1000.]`,
  );
  expect(() =>
    collectionEffectiveness({
      openingReceivables: 0,
      creditSales: 600,
      closingReceivables: 600,
      closingCurrent: 600,
    }),
  ).toThrowErrorMatchingInlineSnapshot(
    `[RangeError: collectionEffectiveness: nothing fell due. Opening receivables and sales (600) must exceed closingCurrent (600).]`,
  );
});
