import { expect, test } from 'vitest';
import { dayOf } from './download.ts';

test('a day is written so that files sort by it', () => {
  expect(dayOf(new Date(2027, 0, 5, 23, 59).getTime())).toBe('2027-01-05');
  expect(dayOf(new Date(2027, 10, 30, 0, 1).getTime())).toBe('2027-11-30');
});
