import { requireNonNegative, requireShare } from './arguments.ts';

/**
 * A forecast of receipts: Σ amount due × probability that it comes in the period. Which probability
 * belongs to which promise is for the company to measure; those of the course are a starting point
 * (lesson l5.s3).
 *
 * @returns money, in the unit of the amounts
 * @throws RangeError on a negative or non-finite amount, or a probability outside 0 to 1.
 */
export function expectedCash({
  items,
}: {
  items: readonly { amount: number; probability: number }[];
}): number {
  return items.reduce((cash, { amount, probability }, index) => {
    requireNonNegative('expectedCash', { [`items[${index}].amount`]: amount });
    requireShare('expectedCash', { [`items[${index}].probability`]: probability });
    return cash + amount * probability;
  }, 0);
}
