import { expect, test } from 'vitest';
import { daysBetween } from '../dates.ts';
import { expectInLesson } from '../shown.ts';

const shows = (passage: string, ...computed: number[]) =>
  expectInLesson('overdue-collection-skills/arrears-cause-analysis', passage, ...computed);

test('42.6 invoiced is 42.1 owed, in three causes', () => {
  const invoiced = 18.2 + 15.9 + 8.5;
  const received = 8.5 - ((340 - 320) * 250) / 10_000;
  const total = 18.2 + 15.9 + received;
  const undisputed = 15.9 - 2.4;
  const willing = 18.2 + undisputed;
  shows('18.2 + 15.9 + 8.5 = 42.6 万元', 18.2, 15.9, 8.5, invoiced);
  shows('开了 340 件，签收单只有 320 件，每件 250 元', 85_000 / 250, 320, 250);
  shows('20 × 250 = 5,000 元', 340 - 320, 250, (340 - 320) * 250);
  shows('15.9 − 2.4 = 13.5 万元', 15.9, 2.4, undisputed);
  shows('18.2 + 13.5 = 31.7 万元', 18.2, undisputed, willing);
  shows('8.5 − 0.5 = 8 万元', 8.5, 0.5, received);
  shows('31.7 + 8 + 2.4 = 42.1 万元', willing, received, 2.4, total);
  shows('比发票少的 0.5 万元是没交的 20 件', invoiced - total, 340 - 320);
  shows('争议只有 2.4 万元，等它，39.7 万元', 2.4, total - 2.4);
});

test('14 October is 14 days after 30 September', () => {
  shows('10 月 14 日（逾期 14 天）', 10, 14, daysBetween('2026-09-30', '2026-10-14'));
});

test('15 minutes: 5 for papers, 7 on the phone, 3 for the card', () => {
  shows('查单据 5 分钟，通话 7 分钟，填卡 3 分钟', 5, 7, 15 - 5 - 7);
});

test('what the questions tell adds up', () => {
  // The hinges: 200 of them at 350 yuan, 60 of them noisy; 36 in all.
  expect(200 * 350).toBe(70_000);
  expect(60 * 350).toBe(21_000);
  expect(14 + 10 + 4.9 + 5 + 2.1).toBeCloseTo(36, 9);
  // The oil mill: what is left of 53 after wages and bank, and the plan for 72.
  expect(53 - 15 - 12).toBe(26);
  expect(25 + 47).toBe(72);
  expect(45 + 27).toBe(72);
  // The diagnosis to write: 20 reels at 4,000 yuan.
  expect(38 + 12 + (20 * 4_000) / 10_000).toBe(58);
  // A month of 80 at 6% a year.
  expect((800_000 * 0.06) / 12).toBe(4_000);
});
