import { DAYS_IN_YEAR, requireNonNegative, requirePositive, requireShare } from './arguments.ts';
import { carryingCost } from './carrying-cost.ts';

/**
 * What factoring a receivable costs: interest on the advance for the days, and a service fee on the
 * whole receivable. Simple interest. With recourse the risk stays with the seller whatever it costs.
 * Taught in l6.x2.
 *
 * @param advanceShare the part of the receivable that is paid in advance, a fraction
 * @returns money, in the unit of `receivable`
 * @throws RangeError on a negative or non-finite argument, a share or fee outside 0 to 1, or `yearDays`
 *   of 0.
 */
export function factoringCost({
  receivable,
  advanceShare,
  annualRate,
  days,
  serviceFeeRate,
  yearDays = DAYS_IN_YEAR,
}: {
  receivable: number;
  advanceShare: number;
  annualRate: number;
  days: number;
  serviceFeeRate: number;
  yearDays?: number;
}): number {
  requireNonNegative('factoringCost', { receivable, annualRate, days });
  requireShare('factoringCost', { advanceShare, serviceFeeRate });
  requirePositive('factoringCost', { yearDays });
  const interest = carryingCost({ amount: receivable * advanceShare, annualRate, days, yearDays });
  return interest + receivable * serviceFeeRate;
}

/** What insuring a receivable costs, and what it leaves. Money. */
export interface InsuredReceivable {
  premium: number;
  /** What is still lost when the customer pays nothing and the claim is paid. */
  worstLoss: number;
}

/**
 * Premium and retained loss of an insured receivable. `worstLoss` holds only if the claim is paid:
 * disputes, deliveries above the limit and late notices are not covered. Taught in l6.x2.
 *
 * @param deductible the share of a loss that the insured bears, a fraction
 * @throws RangeError on a negative or non-finite amount, or a rate or share outside 0 to 1.
 */
export function creditInsurance({
  receivable,
  premiumRate,
  deductible,
}: {
  receivable: number;
  premiumRate: number;
  deductible: number;
}): InsuredReceivable {
  requireNonNegative('creditInsurance', { receivable });
  requireShare('creditInsurance', { premiumRate, deductible });
  return { premium: receivable * premiumRate, worstLoss: receivable * deductible };
}
