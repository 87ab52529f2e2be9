import { requireNonNegative, requireShare } from './arguments.ts';

/**
 * Commission on money that came in: Σ collected × the rate of when it came. Paying less for late money
 * must be agreed beforehand; it is not a deduction from wages already earned. Curriculum l5.s5, k12.
 *
 * @returns money, in the unit of `collected`
 * @throws RangeError on a negative or non-finite amount, or a rate outside 0 to 1.
 */
export function commission({
  parts,
}: {
  parts: readonly { collected: number; rate: number }[];
}): number {
  return parts.reduce((sum, { collected, rate }, index) => {
    requireNonNegative('commission', { [`parts[${index}].collected`]: collected });
    requireShare('commission', { [`parts[${index}].rate`]: rate });
    return sum + collected * rate;
  }, 0);
}
