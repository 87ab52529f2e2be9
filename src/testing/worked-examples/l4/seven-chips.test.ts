import { expect, test } from 'vitest';
import { uncoveredExposure } from '../../../core/receivables/index.ts';
import { expectInQuestion } from '../questions.ts';
import { expectInFigure, expectInLesson } from '../shown.ts';

const shows = (passage: string, ...computed: number[]) =>
  expectInLesson('prevention/seven-chips', passage, ...computed);

/** What a buyer still owes for goods that he has, no security counted. */
const owed = (delivered: number, paid: number) => Math.max(delivered - paid, 0);

test('the draft leaves 288 uncovered', () => {
  const signed = 320 * 0.1;
  shows('320 × 10% = 32 万元', 320, 0.1, signed);
  shows('320 − 32 = 288 万元', 320, signed, owed(320, signed));
});

test('five payments: who takes over after each gate', () => {
  const shares = [0.2, 0.3, 0.15, 0.2, 0.15];
  expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
  shows(
    '签约 20%，第一台发货前 30%，第二台发货前 15%，验收后 10 日 20%，验收后 60 日 15%',
    0.2,
    0.3,
    0.15,
    10,
    0.2,
    60,
    0.15,
  );
  let paid = 0;
  const received = shares.map((share) => (paid += 320 * share));
  const [signing = 0, first = 0, second = 0, acceptance = 0] = received;
  shows('| 签约款到 | 64 | 0 | 0 |', signing, 0, owed(0, signing));
  shows('| 第一台交付 | 160 | 160 | 0 |', first, 160, owed(160, first));
  shows('| 第二台交付 | 208 | 320 | 112 |', second, 320, owed(320, second));
  shows('| 验收款到 | 272 | 320 | 48 |', acceptance, 320, owed(320, acceptance));
  shows('208 ÷ 320 = 65%', second, 320, second / 320);
  shows('272 ÷ 320 = 85%', acceptance, 320, acceptance / 320);
  shows('320 × 15% = 48 万元', 320, 0.15, owed(320, acceptance));
});

test('the figure ends the right of reclamation at 75%', () => {
  expectInFigure('ChipRelay', '到付满 75%', 0.75);
});

test.each([
  ['货', '报价', '交付', '到最后一批交完', []],
  ['款', '签约', '验收', '到节点款收齐', []],
  ['权', '签约', '验收', '到付满 75%', [0.75]],
  ['保', '签约', '验收以后', '到保证期间或保函届满', []],
  ['票', '签约', '验收', '到票开出', []],
  ['证', '报价', '验收以后', '原件在，就一直在', []],
  ['利', '报价', '验收以后', '到返利兑付', []],
])('the figure draws %s from %s to %s', (name, first, last, until, computed) => {
  const gates = ['报价', '签约', '交付', '验收', '验收以后'];
  const [from, to] = [gates.indexOf(first), gates.indexOf(last)];
  expectInFigure('ChipRelay', `${name}，从${first}到${last}，${until}。`, ...computed);
  expectInFigure(
    'ChipRelay',
    `{ name: '${name}', from: ${from}, to: ${to}, until: '${until}' }`,
    from,
    to,
    ...computed,
  );
});

test('sums that the questions tell', () => {
  // Lanqiao: 20%, 40%, 40% of 120.
  expectInQuestion('l4-chips-day-before', '为了接住验收后的 48 万元尾款', 120 * 0.4);
  expect(0.2 + 0.4).toBeLessThan(0.75);
  // Fengqi: 80% paid at delivery, 40 left; half paid would be 60 less.
  expectInQuestion('l4-chips-frozen-line', '尾款 40 万元没有一样接', 200 * 0.2);
  expect((200 * 0.8) / 200).toBeGreaterThan(0.75);
  expect(200 * (0.8 - 0.5)).toBeCloseTo(60, 9);
  // Dingli: what is confirmed, and paid less than 75%.
  expectInQuestion('l4-chips-six-months', '盖章确认全部欠款 143 万元', 150 - 45 + 38);
  expect(45 / 150).toBeLessThan(0.75);
});

test('trading one cover for another', () => {
  const none = { inTransit: 0, producedNotShipped: 0, prepaid: 0 };
  const left = (paid: number, security: number, recoverableGoods: number) =>
    uncoveredExposure({ ...none, receivables: 260 - paid, security, recoverableGoods });
  const delivered = 260 * 0.4;
  const accepted = 260 * 0.7;
  expect(260 - delivered).toBe(156);
  expect(left(delivered, 0, 130)).toBe(26);
  expect(left(accepted, 0, 130)).toBe(0);
  expect(left(delivered, 138, 0)).toBe(18);
  expect(left(delivered + 260 * 0.15, 0, 0)).toBeCloseTo(117, 9);
  // Early payment of half the last 30%: 85% paid, the line can't be taken back.
  const early = accepted + 39;
  expect(early / 260).toBeCloseTo(0.85, 9);
  expect(left(early, 0, 0)).toBeCloseTo(39, 9);
  expect(left(early, 38, 0)).toBeCloseTo(1, 9);
  expectInQuestion('l4-chips-trade-two', '交货时还欠 117 万元', 78 + 39);
});
