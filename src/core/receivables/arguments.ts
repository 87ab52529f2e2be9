/**
 * What every formula in this folder refuses. A calculator that gets `NaN` back shows it to a learner;
 * one that gets a RangeError with the name of the field can say what to type instead.
 */

/** A year in days, unless a contract or a statistic counts 360. */
export const DAYS_IN_YEAR = 365;

/** Values under the names that callers know them by. */
type Named = Readonly<Record<string, number>>;

/** @throws RangeError unless every value is a finite number. */
export function requireFinite(where: string, values: Named): void {
  requireEach(where, values, 'a finite number', () => true);
}

/** @throws RangeError unless every value is a finite number of at least 0. */
export function requireNonNegative(where: string, values: Named): void {
  requireEach(where, values, 'a finite number of at least 0', (value) => value >= 0);
}

/** @throws RangeError unless every value is a finite number above 0: what stands under a fraction bar. */
export function requirePositive(where: string, values: Named): void {
  requireEach(where, values, 'a finite number above 0', (value) => value > 0);
}

/** @throws RangeError unless every value is a share of a whole. Catches a 5 that was meant as 5%. */
export function requireShare(where: string, values: Named): void {
  const rule = 'a fraction from 0 to 1 (write 5% as 0.05)';
  requireEach(where, values, rule, (value) => value >= 0 && value <= 1);
}

function requireEach(
  where: string,
  values: Named,
  rule: string,
  holds: (value: number) => boolean,
): void {
  for (const [name, value] of Object.entries(values)) {
    if (!Number.isFinite(value) || !holds(value)) {
      throw new RangeError(`${where}: ${name} must be ${rule}, got ${value}.`);
    }
  }
}
