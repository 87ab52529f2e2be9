import { requireNonNegative } from './arguments.ts';

/**
 * What would be lost if the customer stopped paying today: receivables + goods in transit + goods
 * made to order and not shipped − money received in advance − security that can be called − goods
 * that can be taken back. A convention of the course (l6.s6): security counts at the
 * sum that can still be claimed, goods at what they would fetch.
 *
 * @returns money, in the unit of the arguments; 0 where cover exceeds the exposure, since cover left
 *   over on one customer protects nobody else
 * @throws RangeError on a negative or non-finite argument.
 */
export function uncoveredExposure({
  receivables,
  inTransit,
  producedNotShipped,
  prepaid,
  security,
  recoverableGoods,
}: {
  receivables: number;
  inTransit: number;
  producedNotShipped: number;
  prepaid: number;
  security: number;
  recoverableGoods: number;
}): number {
  requireNonNegative('uncoveredExposure', {
    receivables,
    inTransit,
    producedNotShipped,
    prepaid,
    security,
    recoverableGoods,
  });
  const exposed = receivables + inTransit + producedNotShipped;
  return Math.max(0, exposed - prepaid - security - recoverableGoods);
}
