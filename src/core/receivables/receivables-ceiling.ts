import { DAYS_IN_YEAR, requireNonNegative, requirePositive } from './arguments.ts';
import { receivablesBalance } from './working-capital.ts';

/** A customer's part in the plan that a ceiling is divided by. */
export interface PlannedCustomer {
  /** Planned credit sales of the period, money. */
  plannedSales: number;
  /** Contract term, days. */
  termDays: number;
}

/**
 * The receivables that a target DSO allows: annual credit sales ÷ days of the year × target DSO.
 * Sales and DSO must be counted in the same way. A convention of the course, taught in l5.s2.i3.
 *
 * @returns money, in the unit of `annualCreditSales`
 * @throws RangeError on a negative or non-finite argument, or `yearDays` of 0.
 */
export function receivablesCeiling({
  annualCreditSales,
  targetDso,
  yearDays = DAYS_IN_YEAR,
}: {
  annualCreditSales: number;
  /** Days. */
  targetDso: number;
  yearDays?: number;
}): number {
  requireNonNegative('receivablesCeiling', { annualCreditSales, targetDso });
  requirePositive('receivablesCeiling', { yearDays });
  return receivablesBalance({ annualCreditSales, days: targetDso, yearDays });
}

/**
 * A ceiling divided among customers by planned sales × term: the balance each would carry if all paid
 * on the day.
 *
 * @returns money per customer, in the order given; together they make the ceiling
 * @throws RangeError on a negative or non-finite argument, or if no customer has both sales and a term.
 */
export function allocateCeiling({
  ceiling,
  customers,
}: {
  ceiling: number;
  customers: readonly PlannedCustomer[];
}): number[] {
  requireNonNegative('allocateCeiling', { ceiling });
  const weights = customers.map(({ plannedSales, termDays }, index) => {
    requireNonNegative('allocateCeiling', {
      [`customers[${index}].plannedSales`]: plannedSales,
      [`customers[${index}].termDays`]: termDays,
    });
    return plannedSales * termDays;
  });
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  requirePositive('allocateCeiling', { 'sum of plannedSales × termDays': total });
  return weights.map((weight) => (ceiling * weight) / total);
}
