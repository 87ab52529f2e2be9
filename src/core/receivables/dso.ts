/**
 * Days sales outstanding over one period. Balance and sales must count the same things (both with
 * tax or both without, notes in or out), and `periodDays` is the length of the period the sales are from.
 *
 * Source of period end, best possible and average days delinquent: smyyth.com, "DSO: key metric".
 */
import { requireNonNegative, requirePositive } from './arguments.ts';

interface Period {
  /** Credit sales of the period, money. */
  creditSales: number;
  /** Calendar days of the period. */
  periodDays: number;
}

/**
 * Closing receivables ÷ credit sales × days.
 *
 * @returns days
 * @throws RangeError on a negative balance, sales or days not above 0, or anything not finite.
 */
export function periodEndDso({
  closingReceivables,
  creditSales,
  periodDays,
}: Period & { closingReceivables: number }): number {
  requireNonNegative('periodEndDso', { closingReceivables });
  requirePositive('periodEndDso', { creditSales, periodDays });
  return (closingReceivables / creditSales) * periodDays;
}

/**
 * Mean of opening and closing receivables ÷ credit sales × days. Over a year: turnover days.
 *
 * @returns days
 * @throws RangeError as `periodEndDso` does.
 */
export function averageDso({
  openingReceivables,
  closingReceivables,
  creditSales,
  periodDays,
}: Period & { openingReceivables: number; closingReceivables: number }): number {
  requireNonNegative('averageDso', { openingReceivables, closingReceivables });
  requirePositive('averageDso', { creditSales, periodDays });
  return ((openingReceivables + closingReceivables) / 2 / creditSales) * periodDays;
}

/**
 * The DSO that would remain if nothing were overdue: receivables not yet due ÷ credit sales × days.
 *
 * @returns days
 * @throws RangeError as `periodEndDso` does.
 */
export function bestPossibleDso({
  currentReceivables,
  creditSales,
  periodDays,
}: Period & {
  /** Closing receivables that are not yet due: not all that is unpaid. */
  currentReceivables: number;
}): number {
  requireNonNegative('bestPossibleDso', { currentReceivables });
  requirePositive('bestPossibleDso', { creditSales, periodDays });
  return (currentReceivables / creditSales) * periodDays;
}

/**
 * Average days delinquent: DSO − best possible DSO, both of the same period and unrounded.
 *
 * @returns days
 * @throws RangeError on negative or non-finite days, or a best possible DSO above the DSO.
 */
export function averageDaysDelinquent({
  dso,
  bestPossibleDso,
}: {
  dso: number;
  bestPossibleDso: number;
}): number {
  requireNonNegative('averageDaysDelinquent', { dso, bestPossibleDso });
  if (bestPossibleDso > dso) {
    throw new RangeError(
      `averageDaysDelinquent: bestPossibleDso must not exceed dso, got ${bestPossibleDso} and ${dso}. Take both from the same period.`,
    );
  }
  return dso - bestPossibleDso;
}
