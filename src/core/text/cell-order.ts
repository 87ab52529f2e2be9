/**
 * How the cells of a column compare: by value where both have one in any dress a table gives it
 * (`1,476.7 万`, `65.6%`, `−12`, `≤15 天`, `超过 365`, `未到期`), as Chinese text otherwise, which also
 * puts dates in order. Cells with nothing to compare (empty, a dash) come after all others, whichever
 * way the column runs.
 *
 * @param turn -1 to have the largest first
 * @returns below 0 where `one` comes first, above 0 where `other` does
 */
export function compareCells(one: string, other: string, turn: 1 | -1 = 1): number {
  const [left, right] = [one.trim(), other.trim()];
  const blank = Number(isBlank(left)) - Number(isBlank(right));
  if (blank !== 0) return blank;
  const [first, second] = [valueOf(left), valueOf(right)];
  if (first !== undefined && second !== undefined && first !== second) {
    return turn * (first < second ? -1 : 1);
  }
  const kind = Number(first === undefined) - Number(second === undefined);
  return turn * (kind === 0 ? collator.compare(left, right) : kind);
}

/** Made once: a collator costs more than all the comparisons of a table. */
const collator = new Intl.Collator('zh-Hans-CN', { numeric: true });

/** What is not due yet is younger than anything overdue. */
const NOT_DUE = /^(未到期|未逾期)/;

const NUMBER = /^(超过|大于|[>＞])?[≤≥<＜约]?\s*([−+-]?)\s*[¥￥]?\s*(\d+(?:\.\d+)?)\s*(%|‰|万|亿)?/;

const UNITS: Readonly<Record<string, number>> = { '%': 1e-2, '‰': 1e-3, 万: 1e4, 亿: 1e8 };

/** An open tier stands behind the one that ends where it begins. */
const BEYOND = 1 + 1e-9;

function isBlank(cell: string): boolean {
  return /^[-–—−]*$/.test(cell);
}

function valueOf(cell: string): number | undefined {
  if (NOT_DUE.test(cell)) return -Infinity;
  const plain = cell.replaceAll(/\d{1,3}(?:,\d{3})+(?!\d)/g, (number) =>
    number.replaceAll(',', ''),
  );
  const [, beyond, sign, digits, unit = ''] = NUMBER.exec(plain) ?? [];
  if (digits === undefined) return undefined;
  const value = Number(digits) * (UNITS[unit] ?? 1) * (beyond ? BEYOND : 1);
  return sign === '−' || sign === '-' ? -value : value;
}
