/**
 * The five ratios a credit analyst takes from three statements (lesson l6.s3). Balances of
 * one date, flows of one period, all from statements of the same scope: the parent's debts with the
 * group's cash give a number that belongs to neither. Textbook definitions; thresholds differ by trade.
 */
import { requireFinite, requireNonNegative, requirePositive } from './arguments.ts';

/**
 * Current assets ÷ current liabilities.
 *
 * @returns times
 * @throws RangeError on negative or non-finite assets, or liabilities not above 0.
 */
export function currentRatio({
  currentAssets,
  currentLiabilities,
}: {
  currentAssets: number;
  currentLiabilities: number;
}): number {
  requireNonNegative('currentRatio', { currentAssets });
  requirePositive('currentRatio', { currentLiabilities });
  return currentAssets / currentLiabilities;
}

/**
 * Cash that is free to use ÷ interest-bearing debt due within a year.
 *
 * @returns times
 * @throws RangeError on negative or non-finite cash, or debt not above 0: without debt there is no ratio.
 */
export function cashToShortDebt({
  cash,
  shortTermDebt,
}: {
  cash: number;
  shortTermDebt: number;
}): number {
  requireNonNegative('cashToShortDebt', { cash });
  requirePositive('cashToShortDebt', { shortTermDebt });
  return cash / shortTermDebt;
}

/**
 * Earnings before interest and tax ÷ interest.
 *
 * @returns times; below 0 in a loss
 * @throws RangeError on anything not finite, or interest not above 0.
 */
export function interestCover({ ebit, interest }: { ebit: number; interest: number }): number {
  requireFinite('interestCover', { ebit });
  requirePositive('interestCover', { interest });
  return ebit / interest;
}

/**
 * Receivables ÷ revenue of a year.
 *
 * @returns a fraction
 * @throws RangeError on negative or non-finite receivables, or revenue not above 0.
 */
export function receivablesToRevenue({
  receivables,
  revenue,
}: {
  receivables: number;
  revenue: number;
}): number {
  requireNonNegative('receivablesToRevenue', { receivables });
  requirePositive('receivablesToRevenue', { revenue });
  return receivables / revenue;
}

/**
 * Operating cash flow ÷ net profit: how much of the profit came in as money.
 *
 * @returns times; below 0 where money went out
 * @throws RangeError on anything not finite, or a net profit not above 0: over a loss the sign misleads.
 */
export function cashToProfit({
  operatingCashFlow,
  netProfit,
}: {
  operatingCashFlow: number;
  netProfit: number;
}): number {
  requireFinite('cashToProfit', { operatingCashFlow });
  requirePositive('cashToProfit', { netProfit });
  return operatingCashFlow / netProfit;
}
