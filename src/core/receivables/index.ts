/**
 * The formulas of receivables management. One set of conventions for all:
 * money in any one unit (yuan or 10,000 yuan), the same throughout a call; rates as fractions (6% is
 * 0.06); days as calendar days; results unrounded. Bad input throws a RangeError that names the field.
 */
export { badDebtAfterRecovery, salesToReplaceBadDebt } from './bad-debt-recovery.ts';
export { carryingCost, daysUntilMarginGone, remainingMargin } from './carrying-cost.ts';
export { balanceDays, cashConversionCycle, salesDaysTiedUp } from './cash-conversion-cycle.ts';
export { collectionEffectiveness } from './collection-effectiveness.ts';
export { countbackDso, type SalesPeriod } from './countback-dso.ts';
export {
  breakEvenAddedSales,
  creditTermChange,
  type CreditTerm,
  type CreditTermResult,
} from './credit-term-change.ts';
export { averageDaysDelinquent, averageDso, bestPossibleDso, periodEndDso } from './dso.ts';
export { annualisedDiscount } from './early-payment-discount.ts';
export { breakEvenGrowth, growthFunding, type GrowthFunding } from './growth-funding.ts';
export { differenceInDifferences, pointChange, relativeChange } from './percent-change.ts';
export { cashReleased, extraReceivables, receivablesBalance } from './working-capital.ts';
