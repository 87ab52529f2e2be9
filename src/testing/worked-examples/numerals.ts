/**
 * Numbers as lessons print them: "9,800", "37.2%", "−110", "+86.1". A minus is U+2212 and belongs to
 * the number only when it touches it; with a space it is an operator.
 */
const NUMERAL = /[+−]?\d+(?:,\d+)*(?:\.\d+)?%?/g;

/** The value a numeral stands for: "37.2%" is 0.372. */
export function valueOf(numeral: string): number {
  const value = Number(numeral.replace('−', '-').replace(/[+,%]/g, ''));
  return numeral.endsWith('%') ? value / 100 : value;
}

/** Half of the last printed place: how far from its numeral a value may lie and still round to it. */
export function halfPlace(numeral: string): number {
  const half = 0.5 * 10 ** -decimals(numeral);
  return numeral.endsWith('%') ? half / 100 : half;
}

/**
 * The passage with each of its numbers printed anew from a computed value, in the same style.
 *
 * @throws Error unless there is one value for each number.
 */
export function reprinted(passage: string, computed: readonly number[]): string {
  const count = passage.match(NUMERAL)?.length ?? 0;
  if (count !== computed.length) {
    throw new Error(
      `“${passage}” shows ${count} numbers, ${computed.length} were computed. Give one value for each number, in order, inputs too.`,
    );
  }
  const values = computed.values();
  return passage.replace(NUMERAL, (numeral) => print(values.next().value ?? Number.NaN, numeral));
}

function print(value: number, like: string): string {
  const percent = like.endsWith('%');
  const digits = decimals(like);
  // Halves round away from 0, as people do. The factor lifts halves that binary fractions put just below.
  const scaled = Math.round(Math.abs(value) * (percent ? 100 : 1) * 10 ** digits * (1 + 1e-12));
  const text = (scaled / 10 ** digits).toFixed(digits);
  const grouped = like.includes(',')
    ? text.replace(/\B(?=(?:\d{3})+(?!\d))(?<!\.\d*)/g, ',')
    : text;
  const plus = like.startsWith('+') ? '+' : '';
  const sign = value < 0 && scaled !== 0 ? '−' : plus;
  return `${sign}${grouped}${percent ? '%' : ''}`;
}

function decimals(numeral: string): number {
  return numeral.replace('%', '').split('.')[1]?.length ?? 0;
}
