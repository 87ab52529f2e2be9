import { expect, test } from 'vitest';
import { expectShown, lessons, lessonText } from './shown.ts';

const text = '多占 1,214.8 万元，年化 37.2%，再加 14.8 万元。';
const check = (passage: string, ...computed: number[]) => {
  expectShown(passage, computed, text, 'a lesson');
};

test('a passage that is printed and computed passes', () => {
  check('1,214.8 万元', 1214.79);
  check('年化 37.2%，再加 14.8 万元', 0.37245, 14.83);
});

test('a passage that is printed but not computed fails', () => {
  expect(() => check('1,214.8 万元', 1214.9)).toThrow('a lesson: what the formulas give');
  expect(() => check('37.2%', 37.2)).toThrow('what the formulas give');
});

test('a passage that is computed but not printed fails, a part of a longer number too', () => {
  expect(() => check('99 天', 99)).toThrowErrorMatchingInlineSnapshot(
    `[Error: a lesson does not show “99 天”. Quote the passage as it is printed now, or bring the page in line.]`,
  );
  expect(() => check('214.8 万元', 214.8)).toThrow('does not show');
  expect(() => check('37', 37)).toThrow('does not show');
  expect(() => check('37.2', 37.2)).toThrow('does not show');
});

test('a lesson is read without bold marks and inline components', () => {
  const found = lessons();
  expect(found.length).toBeGreaterThan(0);
  for (const lesson of found) expect(lessonText(lesson)).not.toMatch(/\*\*|<Term|<Stat|<Blank/);
});
