import { DAYS_IN_YEAR, requireNonNegative, requirePositive } from './arguments.ts';

/**
 * The balance that a number of receivable days ties up: sales ÷ days of the year × receivable days.
 * Read backwards it is the ceiling that a target DSO sets.
 *
 * @returns money, in the unit of `annualCreditSales`
 * @throws RangeError on a negative or non-finite argument, or `yearDays` of 0.
 */
export function receivablesBalance({
  annualCreditSales,
  days,
  yearDays = DAYS_IN_YEAR,
}: {
  annualCreditSales: number;
  days: number;
  yearDays?: number;
}): number {
  requireNonNegative('receivablesBalance', { annualCreditSales, days });
  requirePositive('receivablesBalance', { yearDays });
  return (annualCreditSales / yearDays) * days;
}

/**
 * The money that a change of receivable days ties up, sales unchanged.
 *
 * @returns money, in the unit of `annualCreditSales`; below 0 where the days fall and money comes free
 * @throws RangeError on a negative or non-finite argument, or `yearDays` of 0.
 */
export function extraReceivables({
  annualCreditSales,
  fromDays,
  toDays,
  yearDays = DAYS_IN_YEAR,
}: {
  annualCreditSales: number;
  fromDays: number;
  toDays: number;
  yearDays?: number;
}): number {
  requireNonNegative('extraReceivables', { annualCreditSales, fromDays, toDays });
  requirePositive('extraReceivables', { yearDays });
  return (annualCreditSales / yearDays) * (toDays - fromDays);
}

/**
 * The money that a fall of DSO sets free. Sales and days are those of the period the DSO was computed
 * over: a quarter's DSO with a year's daily sales gives a number that belongs to neither.
 *
 * @returns money, in the unit of `creditSales`; below 0 where DSO rises and money is tied up
 * @throws RangeError on a negative or non-finite argument, or `periodDays` of 0.
 */
export function cashReleased({
  creditSales,
  periodDays,
  fromDso,
  toDso,
}: {
  creditSales: number;
  periodDays: number;
  fromDso: number;
  toDso: number;
}): number {
  requireNonNegative('cashReleased', { creditSales, fromDso, toDso });
  requirePositive('cashReleased', { periodDays });
  return (creditSales / periodDays) * (fromDso - toDso);
}
