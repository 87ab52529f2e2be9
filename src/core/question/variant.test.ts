import { expect, test } from 'vitest';
import type { Json } from '../progress/json.ts';
import type { Kind } from './kind.ts';
import { numeric, type NumericKeyed } from './numeric.ts';
import { drawRow, marksNow, rowOf } from './variant.ts';

const kind = numeric as unknown as Kind<NumericKeyed, Json>;

const row = (answer: number): NumericKeyed => ({
  type: 'numeric',
  answer,
  tolerance: 0.1,
  unit: '天',
  mistakes: [],
});
const rows = [row(10), row(20), row(30)];

test('an answer that was right is shown with the numbers it was right for', () => {
  expect(rowOf(kind, rows, 0, { response: '20', score: 1 })).toBe(1);
  expect(rowOf(kind, rows, 1, { response: '20', score: 1 })).toBe(1);
});

test('a wrong answer, and one that fits no row any more, stay with the drawn row', () => {
  expect(rowOf(kind, rows, 2, { response: '7', score: 0 })).toBe(2);
  expect(rowOf(kind, rows, 2, { response: '99', score: 1 })).toBe(2);
  expect(rowOf(kind, rows, 2, { score: 1 })).toBe(2);
});

test('remarks that would contradict the saved score are not made', () => {
  expect(marksNow(kind, row(10), { response: '10', score: 1 })?.score).toBe(1);
  expect(marksNow(kind, row(10), { response: '10', score: 0 })).toBeNull();
  expect(marksNow(kind, row(10), { response: { a: 1 }, score: 0 })).toBeNull();
});

test('a row that is added moves only the learners who draw it', () => {
  const learners = Array.from({ length: 2000 }, (_, at) => `seed-${at}/l1-q`);
  const moved = learners.filter((seed) => drawRow(3, seed) !== drawRow(4, seed));
  expect(moved.every((seed) => drawRow(4, seed) === 3)).toBe(true);
  expect(moved.length / learners.length).toBeGreaterThan(0.2);
  expect(moved.length / learners.length).toBeLessThan(0.3);
});

test('each row is drawn about as often', () => {
  const drawn = Array.from({ length: 3000 }, (_, at) => drawRow(3, `s${at}/q`));
  for (const nth of [0, 1, 2]) {
    expect(drawn.filter((it) => it === nth).length / 3000).toBeCloseTo(1 / 3, 1);
  }
});
