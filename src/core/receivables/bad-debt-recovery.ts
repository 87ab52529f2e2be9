import { requireNonNegative, requirePositive, requireShare } from './arguments.ts';

/**
 * What is lost for good once part of a bad debt has come back.
 *
 * @param recoveredShare a fraction: 20% is 0.2
 * @returns money, in the unit of `badDebt`
 * @throws RangeError on a negative or non-finite amount, or a share outside 0 to 1.
 */
export function badDebtAfterRecovery({
  badDebt,
  recoveredShare,
}: {
  badDebt: number;
  recoveredShare: number;
}): number {
  requireNonNegative('badDebtAfterRecovery', { badDebt });
  requireShare('badDebtAfterRecovery', { recoveredShare });
  return badDebt * (1 - recoveredShare);
}

/**
 * The new sales whose profit makes up for a loss: net bad debt ÷ profit rate.
 *
 * Which rate is the argument of the lesson, so the caller names it. The net margin charges the new
 * sales with a full share of fixed costs and gives the larger, warning figure. The contribution
 * margin charges only what the new sales add, and fits a short-term decision with capacity to spare.
 *
 * @param profitRate net margin or contribution margin, a fraction: 5% is 0.05
 * @returns money, in the unit of `netBadDebt`
 * @throws RangeError on a negative or non-finite amount, or a rate not above 0 or above 1.
 */
export function salesToReplaceBadDebt({
  netBadDebt,
  profitRate,
}: {
  netBadDebt: number;
  profitRate: number;
}): number {
  requireNonNegative('salesToReplaceBadDebt', { netBadDebt });
  requirePositive('salesToReplaceBadDebt', { profitRate });
  requireShare('salesToReplaceBadDebt', { profitRate });
  return netBadDebt / profitRate;
}
