import { expect, test } from 'vitest';
import { expectInLesson } from '../shown.ts';

const shows = (passage: string, ...computed: number[]) =>
  expectInLesson('prevention/three-directions', passage, ...computed);

test('9 of 20 pieces of information are there, 11 are missing', () => {
  shows('清点手上的 9 项：能不能付 7 项齐，愿不愿付 2 项，保不保得住 0 项', 7 + 2, 7, 2, 0);
  shows('20 项里还缺 11 项', 7 + 6 + 7, 20 - 9);
});

test('3 of 7 promises kept; 30% of 80 in advance leaves 56', () => {
  shows('3 ÷ 7 ≈ 43%', 3, 7, 3 / 7);
  shows('先收 24 万元，赊 56 万元', 80 * 0.3, 80 * 0.7);
});

test('what the questions tell adds up', () => {
  expect(5_000 - 200).toBe(4_800);
  expect(5_000 / 320).toBeCloseTo(15.6, 1);
  // Taiyu: 120 asked for; 30% in advance.
  expect(120 * 0.3).toBe(36);
  expect(120 - 36).toBe(84);
  expect(2 / 6).toBeCloseTo(0.33, 2);
});
