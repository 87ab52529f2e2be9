import { expect, test } from 'vitest';
import { daysBetween } from '../dates.ts';
import { expectInQuestion } from '../questions.ts';
import { expectInLesson } from '../shown.ts';

const shows = (passage: string, ...computed: number[]) =>
  expectInLesson('prevention/third-party-credit-info', passage, ...computed);

const TODAY = '2026-11-23';
const age = (date: string) => daysBetween(date, TODAY);

test('every part of the report has its own age', () => {
  shows('公示 11 月 13 日，距今 10 天', 11, 13, age('2026-11-13'));
  shows('涉诉 11 月 10 日，13 天', 11, 10, age('2026-11-10'));
  shows('付款经验 6 月 30 日，146 天', 6, 30, age('2026-06-30'));
  shows('财报 2025 年 12 月 31 日，327 天', 2025, 12, 31, age('2025-12-31'));
});

test('the labels repeat these ages', () => {
  shows('| 公示 | 新，10 天 |', age('2026-11-13'));
  shows('| 涉诉 | 新，13 天 |', age('2026-11-10'));
  shows('| 付款经验 | 旧，146 天 |', age('2026-06-30'));
  shows('| 财报 | 过期，327 天 |', age('2025-12-31'));
  expect(age('2026-06-30')).toBeLessThanOrEqual(180);
  expect(age('2025-12-31')).toBeGreaterThan(180);
});

test('the largest paid invoice and the score', () => {
  shows('60 ÷ 9 ≈ 6.7 倍', 60, 9, 60 / 9);
  shows('82 − 74 = 8 分', 82, 74, 82 - 74);
});

test('ages and sums that the questions tell', () => {
  expectInQuestion('l4-info-report-reading', '176 天前的 9 笔 28 万元', age('2026-05-31'), 9, 28);
  expectInQuestion('l4-info-report-reading', '标明 176 天的缺口', age('2026-05-31'));
  expectInQuestion('l4-info-two-usable', '已经 268 天，过了 180 天的线', age('2026-02-28'), 180);
  expect(age('2026-02-28')).toBeGreaterThan(180);
});
