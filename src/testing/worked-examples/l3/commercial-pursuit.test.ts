import { expect, test } from 'vitest';
import { carryingCost } from '../../../core/receivables/index.ts';
import { expectInLesson } from '../shown.ts';

const shows = (passage: string, ...computed: number[]) =>
  expectInLesson('collection-mindset-and-steps/commercial-pursuit', passage, ...computed);

interface Quote {
  claim: number;
  advance: number;
  annualRate: number;
  fee: number;
  days: number;
}

/** Interest on what is paid in advance, and the fee on the whole claim. */
const factoringCost = ({ claim, advance, annualRate, fee, days }: Quote): number =>
  carryingCost({ amount: claim * advance, annualRate, days }) + claim * fee;

test('0.90 万 more protects an advance of 80', () => {
  const deal = { claim: 100, advance: 0.8, days: 90 };
  const recourse = factoringCost({ ...deal, annualRate: 0.08, fee: 0.005 });
  const without = factoringCost({ ...deal, annualRate: 0.09, fee: 0.012 });
  shows('80 × 8% × 90 ÷ 365 + 100 × 0.5% ≈ 2.08 万元', 80, 0.08, 90, 365, 100, 0.005, recourse);
  shows('80 × 9% × 90 ÷ 365 + 100 × 1.2% ≈ 2.98 万元', 80, 0.09, 90, 365, 100, 0.012, without);
  shows('多 0.90 万元', without - recourse);
  shows('100 + 2.08 = 102.08 万元', 100, recourse, 100 + recourse);
  shows('20 + 2.98 = 22.98 万元', 100 - 80, without, 100 - 80 + without);
  shows('0.90 ÷ 80 ≈ 1.1%', without - recourse, 80, (without - recourse) / 80);
});

test('a ring of three debts is cleared of its smallest', () => {
  const smallest = Math.min(30, 22, 26);
  shows('抵掉 22 万元', smallest);
  shows('30 − 22 = 8 万元', 30, smallest, 30 - smallest);
  shows('26 − 22 = 4 万元', 26, smallest, 26 - smallest);
});

test('tiles for 60 are worth 35.4', () => {
  const net = 48 * 0.8 - 3;
  shows('48 × 80% − 3 = 35.4 万元', 48, 0.8, 3, net);
  shows('等于送出 24.6 万元', 60 - net);
  shows('敞口变成 160 万元以上', 80 + 80);
});

test('the prices in the bank', () => {
  const deal = { claim: 240, advance: 0.7, days: 120 };
  const recourse = factoringCost({ ...deal, annualRate: 0.07, fee: 0.004 });
  const without = factoringCost({ ...deal, annualRate: 0.085, fee: 0.01 });
  expect(recourse).toBeCloseTo(4.83, 2);
  expect(without).toBeCloseTo(7.09, 2);
  expect(without - recourse).toBeCloseTo(2.27, 2);
  expect(168 * 0.03 - (without - recourse)).toBeCloseTo(2.77, 2);
  expect(240 * 0.03 - (without - recourse)).toBeCloseTo(4.93, 2);
  expect(without - recourse - (168 * 0.03 * 120) / 365).toBeCloseTo(0.61, 2);

  const quick = { advance: 0.85, annualRate: 0.09, fee: 0.006, days: 75 };
  expect(80 * 0.85).toBe(68);
  expect(factoringCost({ ...quick, claim: 80 })).toBeCloseTo(1.738, 3);
  expect(74 * 0.85).toBeCloseTo(62.9, 9);
  expect(factoringCost({ ...quick, claim: 74 })).toBeCloseTo(1.607, 3);
  const loan = (50 * 0.018 * 75) / 30;
  expect(loan).toBeCloseTo(2.25, 9);
  expect(loan - factoringCost({ ...quick, claim: 80 })).toBeCloseTo(0.512, 3);
  expect(80 * 0.05).toBe(4);
});

test('the other sums of the bank', () => {
  const due = Math.min(45, 38, 52 - 20);
  expect([due, 45 - due, 38 - due]).toEqual([32, 13, 6]);
  expect(10 + 8 * 10).toBe(90);
  expect(50 - 50 * 0.15).toBe(42.5);
  expect(42 - 42 * 0.15).toBeCloseTo(35.7, 9);
  expect(50 * (0.15 - 0.12)).toBeCloseTo(1.5, 9);
  expect((50 - 42) / 50).toBeCloseTo(0.16, 9);
  expect(30 * 0.9 * 0.8 - 1.6).toBeCloseTo(20, 9);
  expect(6 + 8 * 5).toBe(66 - 20);
});
