import { DAYS_IN_YEAR, requireNonNegative, requirePositive, requireShare } from './arguments.ts';
import { extraReceivables, receivablesBalance } from './working-capital.ts';

/** A longer credit term without the sales it is hoped to add. Rates are fractions of 1. */
export interface CreditTerm {
  /** Annual credit sales before the change. */
  existingSales: number;
  fromDays: number;
  /** At least `fromDays`. Old customers are taken to use the new term in full. */
  toDays: number;
  /** Contribution ÷ sales of the added sales. */
  contributionMargin: number;
  /** Cost of money per year. */
  capitalRate: number;
  /** Bad debts ÷ added sales. */
  badDebtRate: number;
  /** Extra cost of collecting, money per year. */
  collectionCost: number;
  /**
   * The share of the price of new sales that the firm has laid out itself: 1, the default, counts
   * receivables at selling price and is the cautious choice; 1 − contributionMargin counts at cost.
   * Old customers always count in full, because their money used to arrive after `fromDays`.
   */
  fundedShare?: number;
  yearDays?: number;
}

/** Money, per year for the flows, in the unit of the sales given. Costs are positive numbers. */
export interface CreditTermResult {
  contribution: number;
  /** Tied up by the added sales, counted at `fundedShare`. */
  newCustomerReceivables: number;
  oldCustomerReceivables: number;
  extraReceivables: number;
  capitalCost: number;
  badDebts: number;
  collectionCost: number;
  net: number;
}

/**
 * Is a longer credit term worth it? Only what changes counts:
 * net = contribution of the added sales − money tied up × its cost − new bad debts − collecting.
 *
 * @param offer the term, and `addedSales`: annual credit sales that it adds
 * @throws RangeError on a negative or non-finite argument, a share above 1, a term that gets shorter,
 *   or `yearDays` of 0.
 */
export function creditTermChange(offer: CreditTerm & { addedSales: number }): CreditTermResult {
  requireTerm('creditTermChange', offer);
  requireNonNegative('creditTermChange', { addedSales: offer.addedSales });
  const { addedSales, toDays, collectionCost, fundedShare = 1, yearDays = DAYS_IN_YEAR } = offer;
  const newCustomerReceivables =
    fundedShare * receivablesBalance({ annualCreditSales: addedSales, days: toDays, yearDays });
  const oldCustomerReceivables = tiedUpByOldCustomers(offer);
  const tiedUp = newCustomerReceivables + oldCustomerReceivables;
  const contribution = addedSales * offer.contributionMargin;
  const capitalCost = tiedUp * offer.capitalRate;
  const badDebts = addedSales * offer.badDebtRate;
  return {
    contribution,
    newCustomerReceivables,
    oldCustomerReceivables,
    extraReceivables: tiedUp,
    capitalCost,
    badDebts,
    collectionCost,
    net: contribution - capitalCost - badDebts - collectionCost,
  };
}

/**
 * The added sales at which a longer term breaks even: what it costs whether or not anything more is
 * sold, ÷ what each added yuan leaves after bad debts and the cost of waiting.
 *
 * @returns money per year, or Infinity where an added yuan leaves nothing
 * @throws RangeError as `creditTermChange` does.
 */
export function breakEvenAddedSales(term: CreditTerm): number {
  requireTerm('breakEvenAddedSales', term);
  const { contributionMargin, capitalRate, badDebtRate, collectionCost } = term;
  const { toDays, fundedShare = 1, yearDays = DAYS_IN_YEAR } = term;
  const paidAnyway = tiedUpByOldCustomers(term) * capitalRate + collectionCost;
  const waiting = (fundedShare * capitalRate * toDays) / yearDays;
  const leftPerYuan = contributionMargin - badDebtRate - waiting;
  return leftPerYuan > 0 ? paidAnyway / leftPerYuan : Infinity;
}

function tiedUpByOldCustomers({
  existingSales,
  fromDays,
  toDays,
  yearDays = DAYS_IN_YEAR,
}: CreditTerm): number {
  return extraReceivables({ annualCreditSales: existingSales, fromDays, toDays, yearDays });
}

function requireTerm(where: string, term: CreditTerm): void {
  const { existingSales, fromDays, toDays, capitalRate, collectionCost } = term;
  const { contributionMargin, badDebtRate, fundedShare = 1, yearDays = DAYS_IN_YEAR } = term;
  requireNonNegative(where, { existingSales, fromDays, toDays, capitalRate, collectionCost });
  requireShare(where, { contributionMargin, badDebtRate, fundedShare });
  requirePositive(where, { yearDays });
  if (toDays < fromDays) {
    throw new RangeError(
      `${where}: toDays must not be below fromDays, got ${fromDays} to ${toDays}. The analysis is of a longer term.`,
    );
  }
}
