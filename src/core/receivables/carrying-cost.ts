import { DAYS_IN_YEAR, requireNonNegative, requirePositive } from './arguments.ts';

/** A sale that waits for its money. Rates are fractions: 6% a year is 0.06. */
interface WaitingSale {
  /** What the customer owes. */
  sale: number;
  /** The profit in it, in the same unit; at most `sale`. */
  margin: number;
  /** Cost of money, or the full cost of holding receivables, per year; simple interest. */
  annualRate: number;
  yearDays?: number;
}

/**
 * What it costs to wait: amount × annual rate × days ÷ 365, simple interest.
 *
 * @returns money, in the unit of `amount`
 * @throws RangeError on a negative or non-finite argument, or `yearDays` of 0.
 */
export function carryingCost({
  amount,
  annualRate,
  days,
  yearDays = DAYS_IN_YEAR,
}: {
  amount: number;
  annualRate: number;
  days: number;
  yearDays?: number;
}): number {
  requireNonNegative('carryingCost', { amount, annualRate, days });
  requirePositive('carryingCost', { yearDays });
  return (amount * annualRate * days) / yearDays;
}

/**
 * The margin left after waiting, the cost counted on the whole sale: that is what was not received.
 *
 * @returns money, in the unit of `sale`; below 0 once the margin is gone
 * @throws RangeError on a negative or non-finite argument, a margin above the sale, or `yearDays` of 0.
 */
export function remainingMargin({
  sale,
  margin,
  annualRate,
  days,
  yearDays = DAYS_IN_YEAR,
}: WaitingSale & { days: number }): number {
  requireMarginWithinSale('remainingMargin', sale, margin);
  return margin - carryingCost({ amount: sale, annualRate, days, yearDays });
}

/**
 * The day on which waiting has eaten the margin: `remainingMargin` = 0 solved for the days. Not rounded.
 *
 * @throws RangeError on a sale, rate or `yearDays` not above 0, or a margin outside 0 to the sale.
 */
export function daysUntilMarginGone({
  sale,
  margin,
  annualRate,
  yearDays = DAYS_IN_YEAR,
}: WaitingSale): number {
  requirePositive('daysUntilMarginGone', { sale, annualRate, yearDays });
  requireMarginWithinSale('daysUntilMarginGone', sale, margin);
  return (margin / (sale * annualRate)) * yearDays;
}

function requireMarginWithinSale(where: string, sale: number, margin: number): void {
  requireNonNegative(where, { sale, margin });
  if (margin > sale) {
    throw new RangeError(
      `${where}: margin must not exceed sale, got margin ${margin} of sale ${sale}. Both are money, in one unit.`,
    );
  }
}
