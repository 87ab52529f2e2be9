/**
 * Two ways to say that a rate fell: "by 20%" and "by 0.5 points" can be the same fall.
 * Rates go in as fractions (2.5% is 0.025); point changes come out in percentage points (−0.5).
 */
import { requireFinite, requirePositive } from './arguments.ts';

interface Change {
  from: number;
  to: number;
}

/**
 * The change as a share of where it began: (to − from) ÷ from.
 *
 * @returns a fraction: a fall by 20% is −0.2
 * @throws RangeError on a start not above 0, from which no percentage can be taken, or a non-finite end.
 */
export function relativeChange({ from, to }: Change): number {
  requirePositive('relativeChange', { from });
  requireFinite('relativeChange', { to });
  return (to - from) / from;
}

/**
 * The change of a rate in percentage points.
 *
 * @param change two rates as fractions
 * @returns percentage points: from 2.5% to 2.0% is −0.5
 * @throws RangeError on a non-finite rate.
 */
export function pointChange({ from, to }: Change): number {
  requireFinite('pointChange', { from, to });
  return (to - from) * 100;
}

/**
 * What is left of a change once the change of a group that went without has been taken off.
 * It may be put down to the measure only if both groups would have moved alike without it.
 *
 * @param groups rates as fractions, before and after, of those with the measure and those without
 * @returns percentage points
 * @throws RangeError on a non-finite rate.
 */
export function differenceInDifferences({
  treated,
  control,
}: {
  treated: Change;
  control: Change;
}): number {
  return pointChange(treated) - pointChange(control);
}
