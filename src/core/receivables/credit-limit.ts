import { requireFinite, requireNonNegative, requireShare } from './arguments.ts';

/** A convention of the course where a term meets monthly purchases. */
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
 * factors are the policy of the company that lends; those of lessons l4.s2.i3 and l6.s2 are conventions.
 *
 * @returns money, in the unit of the arguments; a limit of 0 where net assets or working capital are
 *   below 0, which the way to it shows
 * @throws RangeError on anything not finite, negative purchases or days, or a share or factor outside 0
 *   to 1.
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
  requireFinite('creditLimit', { netAssets, workingCapital });
  requireNonNegative('creditLimit', { monthlyPurchases, termDays, bufferDays });
  requireShare('creditLimit', { netAssetShare, workingCapitalShare, gradeFactor });
  const byNetAssets = netAssets * netAssetShare;
  const byDemand = (monthlyPurchases * (termDays + bufferDays)) / DAYS_IN_MONTH;
  const byWorkingCapital = workingCapital * workingCapitalShare;
  const least = Math.min(byNetAssets, byDemand, byWorkingCapital);
  const limit = Math.max(0, least) * gradeFactor;
  return { byNetAssets, byDemand, byWorkingCapital, limit };
}
