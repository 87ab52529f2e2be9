import { DAYS_IN_YEAR, requireNonNegative, requirePositive } from './arguments.ts';

interface Days {
  inventoryDays: number;
  receivableDays: number;
  payableDays: number;
}

/**
 * How many days of a yearly flow a balance amounts to: balance ÷ flow × 365. Receivables flow at
 * selling price (credit sales); stock and payables flow at cost (cost of sales).
 *
 * @returns days
 * @throws RangeError on a negative balance, a flow or `yearDays` not above 0, or anything not finite.
 */
export function balanceDays({
  balance,
  annualFlow,
  yearDays = DAYS_IN_YEAR,
}: {
  balance: number;
  annualFlow: number;
  yearDays?: number;
}): number {
  requireNonNegative('balanceDays', { balance });
  requirePositive('balanceDays', { annualFlow, yearDays });
  return (balance / annualFlow) * yearDays;
}

/**
 * The days between paying for stock and getting the customer's money: inventory + receivable − payable.
 *
 * @returns days, below 0 where customers pay before suppliers are paid
 * @throws RangeError on a negative or non-finite number of days.
 */
export function cashConversionCycle({ inventoryDays, receivableDays, payableDays }: Days): number {
  requireNonNegative('cashConversionCycle', { inventoryDays, receivableDays, payableDays });
  return inventoryDays + receivableDays - payableDays;
}

/**
 * The cycle in days of sales, fit to be multiplied by daily sales: a day of stock or payables is a day
 * of cost, which is only `costRatio` of a day of sales. Equal to the cycle where the ratio is 1.
 *
 * @param firm `costRatio` is cost of sales ÷ sales; above 1 for a firm that sells below cost
 * @returns days of sales
 * @throws RangeError on a negative or non-finite argument.
 */
export function salesDaysTiedUp({
  inventoryDays,
  receivableDays,
  payableDays,
  costRatio,
}: Days & { costRatio: number }): number {
  requireNonNegative('salesDaysTiedUp', { inventoryDays, receivableDays, payableDays, costRatio });
  return receivableDays + costRatio * (inventoryDays - payableDays);
}
