import { requireNonNegative, requirePositive } from './arguments.ts';

/** A month, usually. */
export interface SalesPeriod {
  /** Credit sales, money. */
  creditSales: number;
  /** Calendar days. */
  days: number;
}

/**
 * DSO by countback (exhaustion): the closing balance is explained by the latest sales. Whole periods
 * count all their days, the one in which the balance runs out counts its share. Unlike the period
 * method it does not rise merely because sales of the last month were high.
 *
 * Source: aro2c, "What is count-back DSO".
 *
 * @param periods oldest first, enough of them for their sales to reach the balance
 * @returns days
 * @throws RangeError on a negative or non-finite amount, a period without days, or a balance above the
 *   sales of all periods given.
 */
export function countbackDso({
  closingReceivables,
  periods,
}: {
  closingReceivables: number;
  periods: readonly SalesPeriod[];
}): number {
  requireNonNegative('countbackDso', { closingReceivables });
  periods.forEach(requirePeriod);
  let unexplained = closingReceivables;
  let days = 0;
  for (const period of periods.toReversed()) {
    if (unexplained === 0) return days;
    if (unexplained < period.creditSales) {
      return days + (unexplained / period.creditSales) * period.days;
    }
    unexplained -= period.creditSales;
    days += period.days;
  }
  if (unexplained > 0) {
    throw new RangeError(
      `countbackDso: the sales of ${periods.length} periods leave ${unexplained} of the balance unexplained. Add earlier periods.`,
    );
  }
  return days;
}

function requirePeriod({ creditSales, days }: SalesPeriod, index: number): void {
  requireNonNegative('countbackDso', { [`periods[${index}].creditSales`]: creditSales });
  requirePositive('countbackDso', { [`periods[${index}].days`]: days });
}
