import { expect, test } from 'vitest';
import { daysBetween } from '../dates.ts';
import { expectInLesson } from '../shown.ts';

const shows = (passage: string, ...computed: number[]) =>
  expectInLesson('overdue-collection-skills/strategy-mix-principles', passage, ...computed);

/** Net recovery as the lesson defines it: time costs the whole of what comes back, for the whole span. */
function netRecovery(plan: { balance: number; chance: number; cost: number; years: number }) {
  const recovered = plan.balance * plan.chance;
  const timeValue = recovered * 0.06 * plan.years;
  return { recovered, timeValue, net: recovered - plan.cost - timeValue };
}

const balance = 48;
const instalments = { balance, chance: 0.9, cost: 0.5, years: 0.5 };
const lawsuit = { balance, chance: 0.85, cost: 2.5, years: 0.75 };

test('51 owed, 3 disputed, 45 days overdue, a down payment of three tenths', () => {
  expect(51 - 3).toBe(balance);
  expect(daysBetween('2026-10-06', '2026-11-20')).toBe(45);
  shows('首付 14.4 万元（三成）', balance * 0.3);
});

test('instalments 41.4, lawsuit 36.5, instalments with flight of assets 22.8', () => {
  const a = netRecovery(instalments);
  shows('48 × 0.9 = 43.2 万元', balance, 0.9, a.recovered);
  shows('43.2 × 6% × 0.5 ≈ 1.3 万元', a.recovered, 0.06, 0.5, a.timeValue);
  shows('43.2 − 0.5 − 1.3 = 41.4 万元', a.recovered, 0.5, a.timeValue, a.net);
  const b = netRecovery(lawsuit);
  shows('48 × 0.85 = 40.8 万元', balance, 0.85, b.recovered);
  shows('40.8 × 6% × 0.75 ≈ 1.8 万元', b.recovered, 0.06, 0.75, b.timeValue);
  shows('40.8 − 2.5 − 1.8 = 36.5 万元', b.recovered, 2.5, b.timeValue, b.net);
  const worse = netRecovery({ ...instalments, chance: 0.5 });
  shows('48 × 0.5 = 24 万元', balance, 0.5, worse.recovered);
  shows('24 − 0.5 − 0.7 = 22.8 万元', worse.recovered, 0.5, worse.timeValue, worse.net);
  shows('海陵例 41.4 对 36.5', a.net, b.net);
  expect(worse.net).toBeLessThan(b.net);
});

test('both plans are worth the same at 79.4%', () => {
  const target = netRecovery(lawsuit).net;
  const whole = balance * (1 - 0.06 * 0.5);
  const chance = (target + 0.5) / whole;
  shows('48 × (1 − 6% × 0.5) = 46.56 万元', balance, 1, 0.06, 0.5, whole);
  shows('(36.46 + 0.5) ÷ 46.56 ≈ 79.4%', target, 0.5, whole, chance);
  expect(netRecovery({ ...instalments, chance }).net).toBeCloseTo(target, 9);
});

test('the chances come from what was recovered before', () => {
  shows('540 ÷ 600 = 90%', 540, 600, 540 / 600);
  shows('340 ÷ 400 = 85%', 340, 400, 340 / 400);
});

test('the sums the questions tell', () => {
  const net = (balance: number, chance: number, cost: number, years: number) =>
    netRecovery({ balance, chance, cost, years }).net;
  expect(net(64, 0.9, 3, 0.75)).toBeCloseTo(52.0, 1);
  expect(net(64, 0.8, 0.8, 0.5)).toBeCloseTo(48.9, 1);
  expect(net(64, 0.9, 3, 1)).toBeCloseTo(51.1, 1);
  expect(net(64, 0.8, 0.8, 1)).toBeCloseTo(47.3, 1);
  expect([350 / 500, 320 / 400, 276 / 300]).toEqual([0.7, 0.8, 0.92]);
  expect(net(90, 0.7, 0.6, 8 / 12)).toBeCloseTo(59.9, 1);
  expect(net(90, 0.8, 3.4, 10 / 12)).toBeCloseTo(65.0, 1);
  expect(net(90, 0.92, 1.2, 8 / 12)).toBeCloseTo(78.3, 1);
});
