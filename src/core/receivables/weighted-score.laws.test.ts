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

test('a point more in one factor is worth its weight', () => {
  const card = fc.array(
    fc.record({ share: fc.integer({ min: 1, max: 9 }), score: fc.integer({ min: 0, max: 99 }) }),
    { minLength: 2, maxLength: 8 },
  );
  fc.assert(
    fc.property(card, fc.nat(), (lines, pick) => {
      const shares = lines.reduce((sum, { share }) => sum + share, 0);
      const factors = lines.map(({ share, score }) => ({ weight: (100 * share) / shares, score }));
      const at = pick % factors.length;
      const better = factors.map((factor, index) =>
        index === at ? { ...factor, score: factor.score + 1 } : factor,
      );
      const gain = weightedScore({ factors: better }) - weightedScore({ factors });
      expect(gain).toBeCloseTo((factors[at]?.weight ?? 0) / 100, 8);
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
