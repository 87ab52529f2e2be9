import fc from 'fast-check';
import { expect, test } from 'vitest';
import { weightedScore } from './weighted-score.ts';

const scores = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 10 });
const evenly = (of: readonly number[]) => ({
  factors: of.map((score) => ({ weight: 100 / of.length, score })),
});

test('it lies between the worst and the best factor', () => {
  fc.assert(
    fc.property(scores, (of) => {
      const total = weightedScore(evenly(of));
      expect(total).toBeGreaterThanOrEqual(Math.min(...of) - 1e-6);
      expect(total).toBeLessThanOrEqual(Math.max(...of) + 1e-6);
    }),
  );
});

test('even weights give the average', () => {
  fc.assert(
    fc.property(scores, (of) => {
      const average = of.reduce((sum, score) => sum + score, 0) / of.length;
      expect(weightedScore(evenly(of))).toBeCloseTo(average, 6);
    }),
  );
});
