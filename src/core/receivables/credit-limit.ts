import { requireNonNegative, requireShare } from './arguments.ts';

/** Banks and the course count a month as 30 days where a term meets monthly purchases. */
const DAYS_IN_MONTH = 30;

/** A limit and the three ways to it, money. */
export interface CreditLimit {
  byNetAssets: number;
  byDemand: number;
  byWorkingCapital: number;
  /** The least of the three × the factor of the grade. */
  limit: number;
}

/**
 * How much credit a customer gets: the least of a share of its net assets, what it buys during the
 * term and a buffer, and a share of its working capital; × the factor of its grade. The shares and
 * factors are the policy of the company that lends; those of the course are conventions (curriculum
 * k08, 2.7-S).
 *
 * @returns money, in the unit of the arguments
 * @throws RangeError on a negative or non-finite argument, or a share or factor outside 0 to 1.
 */
export function creditLimit({
  netAssets,
  netAssetShare,
  monthlyPurchases,
  termDays,
  bufferDays,
  workingCapital,
  workingCapitalShare,
  gradeFactor,
}: {
  netAssets: number;
  netAssetShare: number;
  monthlyPurchases: number;
  termDays: number;
  bufferDays: number;
  workingCapital: number;
  workingCapitalShare: number;
  gradeFactor: number;
}): CreditLimit {
  requireNonNegative('creditLimit', {
    netAssets,
    monthlyPurchases,
    termDays,
    bufferDays,
    workingCapital,
  });
  requireShare('creditLimit', { netAssetShare, workingCapitalShare, gradeFactor });
  const byNetAssets = netAssets * netAssetShare;
  const byDemand = (monthlyPurchases * (termDays + bufferDays)) / DAYS_IN_MONTH;
  const byWorkingCapital = workingCapital * workingCapitalShare;
  const limit = Math.min(byNetAssets, byDemand, byWorkingCapital) * gradeFactor;
  return { byNetAssets, byDemand, byWorkingCapital, limit };
}
