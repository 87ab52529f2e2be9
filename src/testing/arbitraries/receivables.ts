/** Amounts, days and rates as a business writes them: two decimals, no subnormal numbers. */
import fc from 'fast-check';

const decimal = (min: number, max: number, digits: number): fc.Arbitrary<number> => {
  const scale = 10 ** digits;
  return fc.integer({ min: min * scale, max: max * scale }).map((whole) => whole / scale);
};

/** Money from 0 to a million, to the cent. */
export const money = decimal(0, 1e6, 2);
/** Money from 1 to a million: fit for a divisor. */
export const positiveMoney = decimal(1, 1e6, 2);
/** Days from 0 to 1,000, to the tenth. */
export const days = decimal(0, 1000, 1);
/** Days from 1 to 1,000. */
export const positiveDays = decimal(1, 1000, 1);
/** A fraction from 0 to 1, to the hundredth of a percent. */
export const rate = decimal(0, 1, 4);
/** A fraction from 0.01% to 1: fit for a divisor. */
export const positiveRate = fc.integer({ min: 1, max: 1e4 }).map((whole) => whole / 1e4);
