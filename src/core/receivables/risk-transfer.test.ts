import { expect, test } from 'vitest';
import { creditInsurance, factoringCost } from './risk-transfer.ts';

const receivable = { receivable: 100, advanceShare: 0.8, annualRate: 0.08, days: 90 };

test('100 factored for 90 days at 8% and a fee of 0.5% costs 2.08', () => {
  expect(factoringCost({ ...receivable, serviceFeeRate: 0.005 })).toBeCloseTo(2.08, 2);
  expect(factoringCost({ ...receivable, serviceFeeRate: 0.005, yearDays: 360 })).toBeCloseTo(2.1);
});

test('without an advance only the fee is left', () => {
  expect(factoringCost({ ...receivable, advanceShare: 0, serviceFeeRate: 0.005 })).toBe(0.5);
});

test('insuring 100 at 0.6% with a deductible of 10% costs 0.6 and leaves 10 at worst', () => {
  const insured = creditInsurance({ receivable: 100, premiumRate: 0.006, deductible: 0.1 });
  expect(insured.premium).toBeCloseTo(0.6, 10);
  expect(insured.worstLoss).toBe(10);
});

test('bad arguments are refused by name', () => {
  const factored = { ...receivable, serviceFeeRate: 0.005 };
  expect(() => factoringCost({ ...factored, receivable: -1 })).toThrow('receivable must be');
  expect(() => factoringCost({ ...factored, annualRate: -1 })).toThrow('annualRate must be');
  expect(() => factoringCost({ ...factored, days: -1 })).toThrow('days must be');
  expect(() => factoringCost({ ...factored, advanceShare: 80 })).toThrow('advanceShare must be');
  expect(() => factoringCost({ ...factored, serviceFeeRate: 5 })).toThrow('serviceFeeRate must be');
  expect(() => factoringCost({ ...factored, yearDays: 0 })).toThrow('yearDays must be');
  const insured = { receivable: 1, premiumRate: 0, deductible: 0 };
  expect(() => creditInsurance({ ...insured, receivable: -1 })).toThrow('receivable must be');
  expect(() => creditInsurance({ ...insured, premiumRate: 2 })).toThrow('premiumRate must be');
  expect(() => creditInsurance({ ...insured, deductible: 10 })).toThrow('deductible must be');
});
