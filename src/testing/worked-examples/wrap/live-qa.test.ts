import { expect, test } from 'vitest';
import { weekday } from '../dates.ts';
import { expectInQuestion } from '../questions.ts';
import { expectInLesson } from '../shown.ts';

const shows = (passage: string, ...computed: number[]) =>
  expectInLesson('wrap-up/live-qa', passage, ...computed);

test('48 hours from Thursday afternoon end on Saturday, so the answer is due on Friday', () => {
  const asked = new Date('2026-12-03T16:20Z');
  const due = new Date(asked.getTime() + 48 * 60 * 60 * 1000);
  expect(asked.getUTCDay()).toBe(4);
  expect(due.getUTCDay()).toBe(6);
  shows('加 48 小时，是 12 月 5 日', 48, due.getUTCMonth() + 1, due.getUTCDate());
  expect(weekday('2026-12-09')).toBe(3);
});

test('60 on our books, 40 on theirs: 8 returned, 12 signed for at the gate', () => {
  const tells = (passage: string, ...computed: number[]) =>
    expectInQuestion('wrap-qa-not-owed', passage, ...computed);
  tells('我方账 60 万元，客户账 40 万元', 60, 40);
  tells('60 − 8 − 12 = 40，差额落在两张单上', 60, 8, 12, 60 - 8 - 12);
  tells('差的 20 万元以后再说', 60 - 40);
  tells('您照 52 万要', 60 - 8);
  tells('12 月 9 日（周三）', 12, 9);
  expectInQuestion('wrap-qa-cards', '今天 12 月 10 日，周四', 12, 10);
  expect(weekday('2026-12-10')).toBe(4);
});
