import { requireNonNegative, requireShare } from './arguments.ts';

/**
 * Commission: Σ base × rate, a base being what was sold, or what came in by a certain day. Paying less
 * for late money must be agreed beforehand; it is not a deduction from wages already earned. Taught in
 * l5.s5.
 *
 * @returns money, in the unit of the bases
 * @throws RangeError on a negative or non-finite base, or a rate outside 0 to 1.
 */
export function commission({
  parts,
}: {
  parts: readonly { base: number; rate: number }[];
}): number {
  return parts.reduce((sum, { base, rate }, index) => {
    requireNonNegative('commission', { [`parts[${index}].base`]: base });
    requireShare('commission', { [`parts[${index}].rate`]: rate });
    return sum + base * rate;
  }, 0);
}
