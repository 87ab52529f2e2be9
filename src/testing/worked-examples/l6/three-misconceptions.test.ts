import { expect, test } from 'vitest';
import {
  carryingCost,
  cashReleased,
  commission,
  periodEndDso,
} from '../../../core/receivables/index.ts';
import { expectInLesson } from '../shown.ts';

const shows = (passage: string, ...computed: number[]) =>
  expectInLesson('customer-credit-lifecycle/three-misconceptions', passage, ...computed);

test('an exposure of 345 against a limit of 200', () => {
  const exposure = 260 + 55 + 30;
  shows('| 合计 | 345 |', exposure);
  shows('345 ÷ 200 − 1 = 72.5%', exposure, 200, 1, exposure / 200 - 1);
  shows('其中 145 万元是 5 张各 29 万元的单子', 5 * 29, 5, 29);
  shows('退货和转售抵 40 万元，现金收回 210 万元，剩 95 万元', 40, 210, exposure - 40 - 210);
  shows('谁也不知道欠到了 345', exposure);
});

test('75 owed, 60 recovered', () => {
  shows('这一回追到 60 万元，少 15 万元', 60, 75 - 60);
});

test('commission on money received: 18 days, 197.3, 11.8 a year', () => {
  const sales = 4_000;
  const released = cashReleased({ creditSales: sales, periodDays: 365, fromDso: 82, toDso: 64 });
  shows('DSO 由 82 天降到 64 天，腾出 197.3 万元', 82, 64, released);
  const saved = carryingCost({ amount: released, annualRate: 0.06, days: 365 });
  shows('按 6% 一年省 11.8 万元', 0.06, saved);
  const before = periodEndDso({ closingReceivables: 898.6, creditSales: sales, periodDays: 365 });
  expect(before).toBeCloseTo(82, 1);
  const paid = commission({
    parts: [
      { base: sales, rate: 0.003 },
      { base: 3_400, rate: 0.008 },
      { base: 400, rate: 0.004 },
    ],
  });
  shows('提成从 40 万变成 40.8 万元', sales * 0.01, paid);
});

test('six cells, 8 points', () => {
  const [big, familiar, control] = [2 + 1, 2 + 2, 0 + 1];
  shows('3 + 4 + 1 = 8 分', big, familiar, control, big + familiar + control);
});

test('what the questions tell adds up', () => {
  // The dealer of the question on evidence.
  expect(280 + 70 + 40).toBe(390);
  expect(390 / 300 - 1).toBeCloseTo(0.3, 9);
  // The company scored by six cells: 0 + 1 + 2 + 2 + 1 + 2.
  expect(0 + 1 + 2 + 2 + 1 + 2).toBe(8);
  // The meeting: 85 + 20 + 15 against 100.
  expect(85 + 20 + 15).toBe(120);
  expect(120 - 100).toBe(20);
  // Brought down to 70, thirty are free: an order of some 43 with 30 % prepaid.
  expect(120 - 50).toBe(70);
  expect((100 - 70) / 0.7).toBeGreaterThan(40);
});
