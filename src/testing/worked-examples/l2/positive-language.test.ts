import { expect, test } from 'vitest';
import { daysBetween } from '../dates.ts';
import { expectInLesson } from '../shown.ts';

const shows = (passage: string, ...computed: number[]) =>
  expectInLesson('overdue-collection-skills/positive-language', passage, ...computed);

test('one sum runs through the page', () => {
  shows('18.6 万，本周五或下周二', 18.6);
  shows('20 号 18.6 万，小秦办', 20, 18.6);
});

test('the two tardy mornings were a Monday and a Thursday, three days apart', () => {
  expect(daysBetween('2026-11-16', '2026-11-19')).toBe(3);
  expect(new Date('2026-11-16').getUTCDay()).toBe(1);
  expect(new Date('2026-11-19').getUTCDay()).toBe(4);
});
