import { expect, test } from 'vitest';
import { weekday } from '../dates.ts';
import { expectInQuestion } from '../questions.ts';
import { expectInLesson } from '../shown.ts';

const shows = (passage: string, ...computed: number[]) =>
  expectInLesson('prevention/big-meeting-small-meeting', passage, ...computed);

/** The least number of votes that is more than half. */
const majority = (voters: number) => Math.floor(voters / 2) + 1;

test('the vote of the meeting is of twelve', () => {
  shows('举手，7 比 5 通过', 7, 12 - 7);
  shows('前 50 分钟', 60 - 10);
});

test('four voters need three votes, three need two', () => {
  shows('剩 5 − 1 = 4 人', 5, 1, 5 - 1);
  shows('4 人过半数是至少 3 票', 4, majority(4));
  shows('剩 3 人，过半数是 2 票', 3, majority(3));
  shows('就只剩 2 人，不足 3 人', 3 - 1, 3);
});

test('18 September 2026 is a Friday', () => {
  shows('换 9 月 18 日一次付清', 9, 18);
  expect(weekday('2026-09-18')).toBe(5);
});

test('what the questions tell adds up', () => {
  // The write-off: five came, one is on commission; two against two is no majority.
  expectInQuestion('l4-meeting-minutes-gaps', '四个人投票，过半数要 3 票', majority(5 - 1));
  expectInQuestion('l4-meeting-recusal', '有表决权的到会人 3 人，2 票过半数', 3, majority(3));
  // Mulan asks for 9 off 60.
  const asks = (passage: string, ...computed: number[]) =>
    expectInQuestion('l4-meeting-discount', passage, ...computed);
  asks('让 9 万元，11 月 27 日付 51 万元', 9, 11, 27, 60 - 9);
  asks('让 6 万元，换 12 月 11 日前付 54 万元', 6, 12, 11, 60 - 6);
  asks('不让，11 月 27 日前付 60 万元', 11, 27, 60);
  expect(weekday('2026-11-27')).toBe(5);
  expect(weekday('2026-11-24')).toBe(2);
  expect(weekday('2026-12-11')).toBe(5);
});
