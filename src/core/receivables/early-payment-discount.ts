import { DAYS_IN_YEAR, requireNonNegative, requirePositive } from './arguments.ts';

/**
 * The yearly rate a customer earns by taking an early-payment discount, or pays by letting it go:
 * d ÷ (1 − d) × 365 ÷ (n − p). Terms "2/10 net 30" are d = 0.02, p = 10, n = 30. Simple, not compounded.
 *
 * @returns a fraction: 37.2% is 0.372
 * @throws RangeError on a discount outside 0 to below 1, negative or non-finite days, a discount period
 *   that is not shorter than the net period, or `yearDays` of 0.
 */
export function annualisedDiscount({
  discountRate,
  discountDays,
  netDays,
  yearDays = DAYS_IN_YEAR,
}: {
  discountRate: number;
  discountDays: number;
  netDays: number;
  yearDays?: number;
}): number {
  requireNonNegative('annualisedDiscount', { discountRate, discountDays, netDays });
  requirePositive('annualisedDiscount', { yearDays });
  if (discountRate >= 1) {
    throw new RangeError(
      `annualisedDiscount: discountRate must be below 1 (write 2% as 0.02), got ${discountRate}.`,
    );
  }
  if (discountDays >= netDays) {
    throw new RangeError(
      `annualisedDiscount: discountDays must be fewer than netDays, got ${discountDays} and ${netDays}. "2/10 net 30" is 10 and 30.`,
    );
  }
  return ((discountRate / (1 - discountRate)) * yearDays) / (netDays - discountDays);
}
