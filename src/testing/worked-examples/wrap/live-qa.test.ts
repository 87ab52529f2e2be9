import { expect, test } from 'vitest';
import { expectInLesson } from '../shown.ts';

const shows = (passage: string, ...computed: number[]) =>
  expectInLesson('wrap-up/live-qa', passage, ...computed);

test('48 hours from Thursday afternoon end on Saturday, so the answer is due on Friday', () => {
  const asked = new Date('2026-12-03T16:20Z');
  const due = new Date(asked.getTime() + 48 * 60 * 60 * 1000);
  expect(asked.getUTCDay()).toBe(4);
  expect(due.getUTCDay()).toBe(6);
  shows('加 48 小时，是 12 月 5 日', 48, due.getUTCMonth() + 1, due.getUTCDate());
  expect(new Date('2026-12-09').getUTCDay()).toBe(3);
});

test('what the questions tell adds up', () => {
  // 60 on our books, 40 on theirs: 8 returned, 12 signed for at the gate.
  expect(60 - 8 - 12).toBe(40);
  expect(60 - 8).toBe(52);
  expect(new Date('2026-12-10').getUTCDay()).toBe(4);
});
