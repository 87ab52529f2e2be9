import { expect, test } from 'vitest';
import { expectInLesson } from '../shown.ts';

const shows = (passage: string, ...computed: number[]) =>
  expectInLesson('overdue-collection-skills/six-word-mnemonic', passage, ...computed);

test('six words of two points, the call scores five', () => {
  shows('满分 12 分', 6 * 2);
  const points = [2, 0, 0, 0, 2, 1];
  shows(
    '2 + 0 + 0 + 0 + 2 + 1 = 5 分',
    ...points,
    points.reduce((sum, n) => sum + n, 0),
  );
});

test('both plans of the dialogue are the 27 the customer owes', () => {
  shows('这周 9 万、21 号 18 万，或者 21 号一次 27 万', 9, 21, 18, 21, 9 + 18);
});

test('the plans the questions offer add up', () => {
  expect(6 + 8).toBe(14);
  expect(4 + 4).toBe(8);
});
