/**
 * How the cells of a column compare: as numbers where both are numbers in any dress a table gives them
 * (`1,476.7 万`, `65.6%`, `−12`, `≤15 天`), as Chinese text otherwise, which also puts dates in
 * order. Cells with nothing to compare (empty, a dash) come after all others, whichever way the column
 * runs.
 *
 * @param turn -1 to have the largest first
 * @returns below 0 where `one` comes first, above 0 where `other` does
 */
export function compareCells(one: string, other: string, turn: 1 | -1 = 1): number {
  const [left, right] = [one.trim(), other.trim()];
  const blank = Number(isBlank(left)) - Number(isBlank(right));
  if (blank !== 0) return blank;
  const [first, second] = [numberIn(left), numberIn(right)];
  if (first !== undefined && second !== undefined && first !== second) {
    return turn * (first - second);
  }
  const kind = Number(first === undefined) - Number(second === undefined);
  return turn * (kind === 0 ? collator.compare(left, right) : kind);
}

/** Made once: a collator costs more than all the comparisons of a table. */
const collator = new Intl.Collator('zh-Hans-CN', { numeric: true });

const NUMBER = /^[≤≥<>约＜＞]?\s*([−+-]?)\s*(\d+(?:\.\d+)?)/;

function isBlank(cell: string): boolean {
  return /^[-–—−]*$/.test(cell);
}

function numberIn(cell: string): number | undefined {
  const [, sign, digits] = NUMBER.exec(cell.replaceAll(/[,，](?=\d{3})/g, '')) ?? [];
  if (digits === undefined) return undefined;
  return Number(digits) * (sign === '−' || sign === '-' ? -1 : 1);
}
