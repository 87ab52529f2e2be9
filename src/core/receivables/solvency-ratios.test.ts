import { expect, test } from 'vitest';
import {
  cashToProfit,
  cashToShortDebt,
  currentRatio,
  interestCover,
  receivablesToRevenue,
} from './solvency-ratios.ts';

test('the company of the course looks sound in profit and weak in cash', () => {
  expect(currentRatio({ currentAssets: 5200, currentLiabilities: 4000 })).toBe(1.3);
  expect(cashToShortDebt({ cash: 600, shortTermDebt: 1500 })).toBe(0.4);
  expect(interestCover({ ebit: 480, interest: 160 })).toBe(3);
  expect(receivablesToRevenue({ receivables: 2100, revenue: 8400 })).toBe(0.25);
  expect(cashToProfit({ operatingCashFlow: 120, netProfit: 300 })).toBe(0.4);
});

test('losses and outflows keep their sign', () => {
  expect(interestCover({ ebit: -80, interest: 160 })).toBe(-0.5);
  expect(cashToProfit({ operatingCashFlow: -60, netProfit: 300 })).toBe(-0.2);
});

test('what stands under the bar must be above 0, and says which', () => {
  expect(() => currentRatio({ currentAssets: 1, currentLiabilities: 0 })).toThrow(
    'currentLiabilities must be',
  );
  expect(() => currentRatio({ currentAssets: -1, currentLiabilities: 1 })).toThrow('currentAssets');
  expect(() => cashToShortDebt({ cash: 1, shortTermDebt: 0 })).toThrow('shortTermDebt must be');
  expect(() => cashToShortDebt({ cash: -1, shortTermDebt: 1 })).toThrow('cash must be');
  expect(() => interestCover({ ebit: 1, interest: 0 })).toThrow('interest must be');
  expect(() => interestCover({ ebit: Number.NaN, interest: 1 })).toThrow('ebit must be');
  expect(() => receivablesToRevenue({ receivables: 1, revenue: 0 })).toThrow('revenue must be');
  expect(() => receivablesToRevenue({ receivables: -1, revenue: 1 })).toThrow(
    'receivables must be',
  );
  expect(() => cashToProfit({ operatingCashFlow: 1, netProfit: -1 })).toThrow('netProfit must be');
  expect(() => cashToProfit({ operatingCashFlow: Infinity, netProfit: 1 })).toThrow(
    'operatingCashFlow must be',
  );
});
