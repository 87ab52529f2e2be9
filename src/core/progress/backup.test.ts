import { expect, test } from 'vitest';
import { isBackupDue } from './backup.ts';
import { emptyProgress } from './model.ts';
import type { Progress } from './model.ts';
import { recordAttempt } from './record.ts';

const DAY = 86_400_000;
const NOW = 1_800_000_000_000;

const answered = (count: number, at: number): Progress =>
  Array.from({ length: count }, (_, i) => `q${i}`).reduce(
    (progress, id) => recordAttempt(progress, id, { at, rev: 1, response: 'a', score: 1 }),
    emptyProgress('s'),
  );

test.each([
  [49, 0, false],
  [50, 0, true],
  [50, NOW - 30 * DAY, false],
  [50, NOW - 31 * DAY, true],
  [50, NOW + DAY, false],
])('%d questions answered today, exported at %d: %j', (count, exportedAt, isDue) => {
  expect(isBackupDue(answered(count, NOW), exportedAt, NOW)).toBe(isDue);
});

test('what has not changed since the export is backed up', () => {
  const exportedAt = NOW - 60 * DAY;
  expect(isBackupDue(answered(50, exportedAt - 1), exportedAt, NOW)).toBe(false);
  expect(isBackupDue(answered(50, exportedAt + 1), exportedAt, NOW)).toBe(true);
});

test('answering a question again does not make it two', () => {
  const record = { at: NOW + 1, rev: 1, response: 'b', score: 0 };
  expect(isBackupDue(recordAttempt(answered(49, NOW), 'q0', record), 0, NOW)).toBe(false);
});
