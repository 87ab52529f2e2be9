import { requireNonNegative, requirePositive } from './arguments.ts';

/**
 * Collection effectiveness index: what was collected ÷ what could have been collected.
 * (opening + sales/N − closing) ÷ (opening + sales/N − closing not yet due).
 *
 * N is the number of months the sales span, as the Credit Research Foundation defines the index. The
 * course keeps to single months (N = 1): the same quarter gives other figures with N = 3 and with N
 * left out, and they must not be compared.
 *
 * Source: creditmanagementassociation.org, "Collection Effectiveness Index (CEI)", quoting the CRF.
 *
 * @returns a fraction: 64.7% is 0.647
 * @throws RangeError on a negative or non-finite argument, `months` not above 0, more not yet due than
 *   there is, or nothing that could have been collected.
 */
export function collectionEffectiveness({
  openingReceivables,
  creditSales,
  closingReceivables,
  closingCurrent,
  months = 1,
}: {
  openingReceivables: number;
  /** Credit sales of the period, money. */
  creditSales: number;
  closingReceivables: number;
  /** The part of `closingReceivables` that is not yet due. */
  closingCurrent: number;
  /** Months that `creditSales` spans. */
  months?: number;
}): number {
  const where = 'collectionEffectiveness';
  requireNonNegative(where, {
    openingReceivables,
    creditSales,
    closingReceivables,
    closingCurrent,
  });
  requirePositive(where, { months });
  if (closingCurrent > closingReceivables) {
    throw new RangeError(
      `${where}: closingCurrent is a part of closingReceivables, got ${closingCurrent} of ${closingReceivables}.`,
    );
  }
  const charged = openingReceivables + creditSales / months;
  const collectable = charged - closingCurrent;
  if (collectable <= 0) {
    throw new RangeError(
      `${where}: nothing fell due. Opening receivables and sales (${charged}) must exceed closingCurrent (${closingCurrent}).`,
    );
  }
  return (charged - closingReceivables) / collectable;
}
