import { expect, test } from 'vitest';
import { countbackDso } from './countback-dso.ts';

const fourthQuarter = [
  { creditSales: 400, days: 31 },
  { creditSales: 500, days: 30 },
  { creditSales: 600, days: 31 },
];
const thirdQuarter = [
  { creditSales: 760, days: 31 },
  { creditSales: 840, days: 31 },
  { creditSales: 960, days: 30 },
];

test('1,000 after 400, 500 and 600 is all of December and 24 days of November: 55', () => {
  expect(countbackDso({ closingReceivables: 1000, periods: fourthQuarter })).toBe(55);
});

test('1,890 after 760, 840 and 960 reaches 3.7 days into July: 64.7', () => {
  const dso = countbackDso({ closingReceivables: 1890, periods: thirdQuarter });
  expect(dso).toBeCloseTo(64.7, 1);
  expect(dso - 30 - 31).toBeCloseTo(3.7, 1);
});

test('a balance that ends with a month does not reach into the one before', () => {
  expect(countbackDso({ closingReceivables: 1100, periods: fourthQuarter })).toBe(61);
  const afterAPause = [{ creditSales: 0, days: 31 }, ...fourthQuarter];
  expect(countbackDso({ closingReceivables: 1500, periods: afterAPause })).toBe(92);
  expect(countbackDso({ closingReceivables: 1500, periods: fourthQuarter })).toBe(92);
});

test('a month without sales counts its days and explains nothing', () => {
  const pause = [...fourthQuarter, { creditSales: 0, days: 31 }];
  expect(countbackDso({ closingReceivables: 600, periods: pause })).toBe(62);
});

test('nothing outstanding is 0 days', () => {
  expect(countbackDso({ closingReceivables: 0, periods: fourthQuarter })).toBe(0);
  expect(countbackDso({ closingReceivables: 0, periods: [{ creditSales: 0, days: 30 }] })).toBe(0);
});

test('too few periods are refused with the amount that is left', () => {
  expect(() =>
    countbackDso({ closingReceivables: 1700, periods: fourthQuarter }),
  ).toThrowErrorMatchingInlineSnapshot(
    `[RangeError: countbackDso: the sales of 3 periods leave 200 of the balance unexplained. Add earlier periods.]`,
  );
});

test('bad input is refused by name', () => {
  const month = { creditSales: 100, days: 30 };
  const ask = (wrong: Partial<typeof month>) => () =>
    countbackDso({ closingReceivables: 50, periods: [month, { ...month, ...wrong }] });
  expect(ask({ creditSales: -1 })).toThrow('periods[1].creditSales');
  expect(ask({ days: 0 })).toThrow('periods[1].days');
  expect(() => countbackDso({ closingReceivables: -1, periods: [month] })).toThrow(
    'closingReceivables must',
  );
});
