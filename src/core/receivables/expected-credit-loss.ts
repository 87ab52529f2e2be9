import { requireNonNegative, requirePositive, requireShare } from './arguments.ts';

/**
 * Loss by a provision matrix: how much of each tier rolls on into the next, multiplied to the end.
 *
 * Source: CAS 22 (2017) article 63 (`cas22-63` of law.yaml): lifetime expected losses of trade
 * receivables; the matrix by days overdue is its common practice, as lesson l5.s2.i4 teaches it.
 * Companies under the accounting standard for small enterprises make no such provision.
 */

/**
 * How much of a tier rolled on: what newly entered the next tier in a month ÷ the balance of this tier
 * a month before. Where the next tier is as wide as a month, what newly entered it is its balance.
 *
 * @returns a fraction. Above 1 asks for a look at the data before it is multiplied: money that was
 *   booked back, a changed rate of exchange, a tier wider than a month.
 * @throws RangeError on a negative or non-finite amount, or `from` of 0.
 */
export function rollRate({ from, to }: { from: number; to: number }): number {
  requirePositive('rollRate', { from });
  requireNonNegative('rollRate', { to });
  return to / from;
}

/**
 * The loss rate of each tier: the product of its own roll rate and all later ones, the last of which
 * is the share of the oldest tier that is never paid; × a factor for what is expected to change.
 *
 * @param rollRates youngest tier first
 * @param forwardFactor 1 where no change is expected
 * @returns fractions, one per tier, at most 1
 * @throws RangeError on a rate outside 0 to 1, or a factor that is negative or not finite.
 */
export function lossRates({
  rollRates,
  forwardFactor = 1,
}: {
  rollRates: readonly number[];
  forwardFactor?: number;
}): number[] {
  requireNonNegative('lossRates', { forwardFactor });
  rollRates.forEach((rate, index) => {
    requireShare('lossRates', { [`rollRates[${index}]`]: rate });
  });
  return rollRates.map((_, tier) => {
    const lost = rollRates.slice(tier).reduce((product, rate) => product * rate, 1);
    return Math.min(1, lost * forwardFactor);
  });
}

/**
 * Σ amount × loss rate.
 *
 * @returns money, in the unit of the amounts
 * @throws RangeError on a negative or non-finite amount, or a rate outside 0 to 1.
 */
export function expectedCreditLoss({
  tiers,
}: {
  tiers: readonly { amount: number; lossRate: number }[];
}): number {
  return tiers.reduce((loss, { amount, lossRate }, index) => {
    requireNonNegative('expectedCreditLoss', { [`tiers[${index}].amount`]: amount });
    requireShare('expectedCreditLoss', { [`tiers[${index}].lossRate`]: lossRate });
    return loss + amount * lossRate;
  }, 0);
}
