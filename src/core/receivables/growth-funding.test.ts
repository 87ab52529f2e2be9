import { expect, test } from 'vitest';
import { breakEvenGrowth, growthFunding } from './growth-funding.ts';

const firm = { daysTiedUp: 73, netMargin: 0.05, retentionRate: 0.8 };

test('1,000 of sales that grow by a half at 73 days tie up 100 and keep 60', () => {
  expect(growthFunding({ ...firm, annualSales: 1000, growthRate: 0.5 })).toEqual({
    extraFunding: 100,
    retainedProfit: 60,
    gap: 40,
  });
});

test('at 73 days, 5% margin and 80% kept, growth feeds itself up to 25%', () => {
  expect(breakEvenGrowth(firm)).toBeCloseTo(0.25, 10);
});

test('all profit is kept unless said otherwise', () => {
  const { daysTiedUp, netMargin } = firm;
  expect(breakEvenGrowth({ daysTiedUp, netMargin })).toBeCloseTo(0.05 / 0.15, 10);
  const grown = growthFunding({ daysTiedUp, netMargin, annualSales: 1000, growthRate: 0 });
  expect(grown).toEqual({ extraFunding: 0, retainedProfit: 50, gap: -50 });
});

test('a year of 360 days ties up more for the same days', () => {
  const grown = growthFunding({ ...firm, annualSales: 360, growthRate: 1, yearDays: 360 });
  expect(grown.extraFunding).toBeCloseTo(73, 10);
  expect(breakEvenGrowth({ ...firm, daysTiedUp: 72, yearDays: 360 })).toBeCloseTo(0.25, 10);
});

test('short terms on a good margin: growth never outruns profit', () => {
  expect(breakEvenGrowth({ daysTiedUp: 18.25, netMargin: 0.06 })).toBe(Infinity);
  expect(breakEvenGrowth({ daysTiedUp: 0, netMargin: 0 })).toBe(Infinity);
  expect(breakEvenGrowth({ daysTiedUp: -20, netMargin: 0.05 })).toBe(Infinity);
});

test('without profit the first yuan of growth has to be borrowed', () => {
  expect(breakEvenGrowth({ daysTiedUp: 60, netMargin: 0 })).toBe(0);
});

test('with stock and suppliers at 81.6 days of sales and 3% kept, growth feeds itself up to 15.5%', () => {
  const whole = { daysTiedUp: 81.6, netMargin: 0.05, retentionRate: 0.6 };
  expect(breakEvenGrowth(whole)).toBeCloseTo(0.155, 3);
});

test('a firm that loses all its sales gets back what they tied up', () => {
  const closed = growthFunding({ ...firm, annualSales: 1000, growthRate: -1 });
  expect(closed).toEqual({ extraFunding: -200, retainedProfit: 0, gap: -200 });
});

test('bad input is refused by name', () => {
  const year = { ...firm, annualSales: 1000, growthRate: 0.1 };
  expect(() => growthFunding({ ...year, annualSales: 0 })).toThrow('annualSales');
  expect(() => growthFunding({ ...year, yearDays: 0 })).toThrow('yearDays');
  expect(() => growthFunding({ ...year, netMargin: 5 })).toThrow('netMargin');
  expect(() => growthFunding({ ...year, retentionRate: 1.2 })).toThrow('retentionRate');
  expect(() => growthFunding({ ...year, daysTiedUp: Number.NaN })).toThrow('daysTiedUp');
  expect(() => growthFunding({ ...year, growthRate: Infinity })).toThrow('growthRate');
  expect(() => growthFunding({ ...year, growthRate: -1.1 })).toThrow('all sales lost');
  expect(() => breakEvenGrowth({ ...firm, netMargin: 5 })).toThrow('netMargin');
  expect(() => breakEvenGrowth({ ...firm, netMargin: -0.1 })).toThrow('netMargin');
  expect(() => breakEvenGrowth({ ...firm, retentionRate: -0.1 })).toThrow('retentionRate');
  expect(() => breakEvenGrowth({ ...firm, daysTiedUp: Infinity })).toThrow('daysTiedUp');
  expect(() => breakEvenGrowth({ ...firm, yearDays: 0 })).toThrow('yearDays');
});
