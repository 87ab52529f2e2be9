import { requireNonNegative } from './arguments.ts';

/** One line of a scorecard. */
export interface ScoredFactor {
  /** Points of 100 that the factor counts for. */
  weight: number;
  /** What the customer got, 0 to 100. */
  score: number;
}

/**
 * The score of a card: Σ weight × score ÷ 100. The seven factors and their weights are a convention
 * of the course, taught in l4.s2.i3.
 *
 * @returns 0 to 100, not rounded: a customer of 64.9 is not one of 65
 * @throws RangeError on a weight or score that is negative or not finite, a score above 100, or weights
 *   that don't make 100.
 */
export function weightedScore({ factors }: { factors: readonly ScoredFactor[] }): number {
  let weights = 0;
  let points = 0;
  factors.forEach(({ weight, score }, index) => {
    requireNonNegative('weightedScore', {
      [`factors[${index}].weight`]: weight,
      [`factors[${index}].score`]: score,
    });
    if (score > 100) {
      throw new RangeError(
        `weightedScore: factors[${index}].score must be from 0 to 100, got ${score}.`,
      );
    }
    weights += weight;
    points += weight * score;
  });
  if (Math.abs(weights - 100) > 1e-6) {
    throw new RangeError(`weightedScore: the weights must make 100, got ${weights}.`);
  }
  return points / 100;
}
