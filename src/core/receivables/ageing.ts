import { requireFinite, requireNonNegative, requirePositive } from './arguments.ts';

/**
 * Sums by days overdue. An amount belongs to the first tier whose last day is not before its own, so
 * `[0, 30, 90, 180]` makes five: not due, 1–30, 31–90, 91–180, more than 180.
 *
 * Days count from the due date, not from the invoice: two rulers that must not be mixed (lesson
 * l5.s2.i4). Prepayments and credit notes are taken off the items before.
 *
 * @param upperDays the last day of each tier but the open one, ascending
 * @returns money per tier; one more than `upperDays`
 * @throws RangeError on a negative amount, anything not finite, or `upperDays` that don't ascend.
 */
export function ageingTable({
  items,
  upperDays,
}: {
  items: readonly { amount: number; daysOverdue: number }[];
  upperDays: readonly number[];
}): number[] {
  upperDays.forEach((upper, index) => {
    requireFinite('ageingTable', { [`upperDays[${index}]`]: upper });
    if (index > 0 && upper <= (upperDays[index - 1] ?? 0)) {
      throw new RangeError(`ageingTable: upperDays must ascend, got ${upperDays.join(', ')}.`);
    }
  });
  const tiers = Array.from({ length: upperDays.length + 1 }, () => 0);
  items.forEach(({ amount, daysOverdue }, index) => {
    requireNonNegative('ageingTable', { [`items[${index}].amount`]: amount });
    requireFinite('ageingTable', { [`items[${index}].daysOverdue`]: daysOverdue });
    const found = upperDays.findIndex((upper) => daysOverdue <= upper);
    const tier = found === -1 ? upperDays.length : found;
    tiers[tier] = (tiers[tier] ?? 0) + amount;
  });
  return tiers;
}

/**
 * Overdue ÷ receivables.
 *
 * @returns a fraction
 * @throws RangeError on a negative or non-finite amount, receivables of 0, or more overdue than there is.
 */
export function overdueRate({
  overdue,
  receivables,
}: {
  overdue: number;
  receivables: number;
}): number {
  requireNonNegative('overdueRate', { overdue });
  requirePositive('overdueRate', { receivables });
  if (overdue > receivables) {
    throw new RangeError(
      `overdueRate: overdue is a part of receivables, got ${overdue} of ${receivables}.`,
    );
  }
  return overdue / receivables;
}

/**
 * Average days weighted by amount: of what is overdue, of payments made, or of how far payments missed
 * their due date (below 0 where they came early).
 *
 * @returns days
 * @throws RangeError on a negative amount, anything not finite, or amounts that sum to 0.
 */
export function weightedDays({
  items,
}: {
  items: readonly { amount: number; days: number }[];
}): number {
  let amounts = 0;
  let weighted = 0;
  items.forEach(({ amount, days }, index) => {
    requireNonNegative('weightedDays', { [`items[${index}].amount`]: amount });
    requireFinite('weightedDays', { [`items[${index}].days`]: days });
    amounts += amount;
    weighted += amount * days;
  });
  requirePositive('weightedDays', { 'sum of amounts': amounts });
  return weighted / amounts;
}
