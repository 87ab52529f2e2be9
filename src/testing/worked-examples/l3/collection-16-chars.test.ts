import { expect, test } from 'vitest';
import { expectInLesson } from '../shown.ts';

const shows = (passage: string, ...computed: number[]) =>
  expectInLesson('collection-mindset-and-steps/collection-16-chars', passage, ...computed);

/** 25 on target, 15 within 5 points of it, 5 below that; of two indicators the lower counts. */
const score = (...indicators: [actual: number, target: number][]) =>
  Math.min(
    ...indicators.map(([actual, target]) => {
      const short = Math.round((target - actual) * 1000) / 10;
      if (short <= 0) return 25;
      return short <= 5 ? 15 : 5;
    }),
  );

test('four phrases, 55 points', () => {
  shows('57 ÷ 60 = 95.0%', 57, 60, 57 / 60);
  shows('346 ÷ 400 = 86.5%', 346, 400, 346 / 400);
  shows('首联 96 ÷ 120 = 80.0%；按期 46 ÷ 50 = 92.0%', 96, 120, 96 / 120, 46, 50, 46 / 50);
  const points = [
    score([57 / 60, 0.95]),
    score([346 / 400, 0.9]),
    score([96 / 120, 0.85], [46 / 50, 0.9]),
    0,
  ];
  shows(
    '25 + 15 + 15 + 0 = 55 分',
    ...points,
    points.reduce((a, b) => a + b, 0),
  );
  shows('首联晚的 24 笔里，19 笔', 120 - 96, 19);
  shows('19 ÷ 24 ≈ 79.2%', 19, 24, 19 / 24);
});

test('the questions: 70.0%, five indicators, two branches of 55 and 80', () => {
  expect((54 + 2) / 80).toBe(0.7);
  expect(64 - 6 - 4).toBe(54);
  expect([64 / 80, 58 / 80, 54 / 80]).toEqual([0.8, 0.725, 0.675]);
  expect([38 / 40, 255 / 300, 81 / 90, 24 / 32]).toEqual([0.95, 0.85, 0.9, 0.75]);
  const east = score([0.82, 0.95]) + score([0.93, 0.9]) + score([0.88, 0.85], [0.91, 0.9]) + 0;
  const west = score([0.96, 0.95]) + score([0.78, 0.9]) + score([0.95, 0.85], [0.92, 0.9]) + 25;
  expect(east).toBe(55);
  expect(west).toBe(80);
});
