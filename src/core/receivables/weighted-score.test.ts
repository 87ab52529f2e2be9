import { expect, test } from 'vitest';
import { weightedScore } from './weighted-score.ts';

const weights = [25, 20, 15, 10, 10, 10, 10];
const card = (scores: readonly number[]) => ({
  factors: weights.map((weight, index) => ({ weight, score: scores[index] ?? 0 })),
});

test.each([
  [[70, 60, 75, 80, 50, 85, 40], 66.25],
  [[92, 85, 80, 85, 90, 80, 70], 84.5],
  [[0, 0, 0, 0, 0, 0, 0], 0],
  [[100, 100, 100, 100, 100, 100, 100], 100],
])('%j makes %f', (scores, total) => {
  expect(weightedScore(card(scores))).toBeCloseTo(total, 10);
});

test('thirds are not refused for what a computer makes of them', () => {
  const third = { weight: 100 / 3, score: 60 };
  expect(weightedScore({ factors: [third, third, third] })).toBeCloseTo(60, 10);
});

test('bad cards are refused with the line', () => {
  expect(() => weightedScore({ factors: [{ weight: 90, score: 50 }] })).toThrow(
    'the weights must make 100, got 90',
  );
  expect(() => weightedScore({ factors: [{ weight: 100, score: 101 }] })).toThrow(
    'factors[0].score must be from 0 to 100, got 101',
  );
  expect(() => weightedScore({ factors: [{ weight: -1, score: 50 }] })).toThrow(
    'factors[0].weight must be',
  );
  expect(() => weightedScore({ factors: [{ weight: 100, score: -1 }] })).toThrow(
    'factors[0].score must be',
  );
});
