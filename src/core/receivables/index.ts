/**
 * The formulas of receivables management. One set of conventions for all:
 * money in any one unit (yuan or 10,000 yuan), the same throughout a call; rates as fractions (6% is
 * 0.06); days as calendar days; results unrounded. Bad input throws a RangeError that names the field.
 */
export { ageingTable, overdueRate, weightedDays } from './ageing.ts';
export { badDebtAfterRecovery, salesToReplaceBadDebt } from './bad-debt-recovery.ts';
export { carryingCost, daysUntilMarginGone, remainingMargin } from './carrying-cost.ts';
export { balanceDays, cashConversionCycle, salesDaysTiedUp } from './cash-conversion-cycle.ts';
export { collectionEffectiveness } from './collection-effectiveness.ts';
export { commission } from './commission.ts';
export { countbackDso, type SalesPeriod } from './countback-dso.ts';
export { creditLimit, type CreditLimit } from './credit-limit.ts';
export {
  breakEvenAddedSales,
  creditTermChange,
  type CreditTerm,
  type CreditTermResult,
} from './credit-term-change.ts';
export { averageDaysDelinquent, averageDso, bestPossibleDso, periodEndDso } from './dso.ts';
export { annualisedDiscount } from './early-payment-discount.ts';
export { expectedCash } from './expected-cash.ts';
export { expectedCreditLoss, lossRates, rollRate } from './expected-credit-loss.ts';
export { breakEvenGrowth, growthFunding, type GrowthFunding } from './growth-funding.ts';
export { differenceInDifferences, pointChange, relativeChange } from './percent-change.ts';
export {
  allocateCeiling,
  receivablesCeiling,
  type PlannedCustomer,
} from './receivables-ceiling.ts';
export { creditInsurance, factoringCost, type InsuredReceivable } from './risk-transfer.ts';
export {
  cashToProfit,
  cashToShortDebt,
  currentRatio,
  interestCover,
  receivablesToRevenue,
} from './solvency-ratios.ts';
export { uncoveredExposure } from './uncovered-exposure.ts';
export { weightedScore, type ScoredFactor } from './weighted-score.ts';
export { cashReleased, extraReceivables, receivablesBalance } from './working-capital.ts';
