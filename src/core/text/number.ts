/** Numbers as a Chinese accountant types them, and as the course prints them. */
import { NUMERAL, readNumeral, withPoint } from './chinese-numeral.ts';

/** What may stand before a unit, and the power of ten it means. Longer names come first. */
const SCALES: readonly (readonly [name: string, power: number])[] = [
  ['万亿', 12],
  ['千万', 7],
  ['百万', 6],
  ['亿', 8],
  ['万', 4],
  ['千', 3],
];

/** Other names of a unit. */
const SYNONYMS: ReadonlyMap<string, string> = new Map([
  ['日', '天'],
  ['月', '个月'],
  ['圆', '元'],
  ['块', '元'],
  ['百分点', '个百分点'],
]);

/** Ratios are not counted by the ten thousand. */
const RATIOS: readonly string[] = ['%', '‰', '个百分点'];

/** More characters than this are not one number typed by hand. */
const LONGEST = 64;

const ABOUT_BEFORE = /^(?:\s|答案?:|大?约(?:等于|为)?|[≈=~])+/;
const ABOUT_AFTER = /(?:\s|左右|整|约|[以之]?内|[≈=~.。,;!])+$/;
/** Sign, currency, whole part in one piece or in groups of three, decimals, unit. */
const NUMBER = /^([+-]?)\s*(¥?)\s*(\d{1,3}(?:(?:\s*,\s*|\s)\d{3})+|\d*)(\.\d+)?\s*([^\d.,]\D*)?$/;
/** 三十 of 三十天, 一百二十 of 一百二十万元: what is counted by 万 and 亿 is left to the units. */
const NUMERALS = new RegExp(`^([+-]?¥?)([${NUMERAL}.]+?)(?=[万亿]*(?![${NUMERAL}.]))`);

/** One number: in digits that `Number` reads, and the unit behind it, `''` for none. */
export interface Typed {
  readonly digits: string;
  readonly unit: string;
}

/**
 * Reads a number typed as an answer in the given unit; the result is in `unit`. `null` when the text
 * is not exactly one number (`readTyped`), or when its unit is another one.
 *
 * Behind the number the unit is understood, a synonym (日 for 天), 千, 百万, 万, 千万, 亿, 万亿 with or
 * without the unit. % is not a hundredth here: 17.1 and 17.1% answer alike in %, 0.171 is 0.171%.
 *
 * @example parseNumber('２１４．８万元', '万元') → 214.8
 * @example parseNumber('2,148,000元', '万元') → 214.8
 */
export function parseNumber(text: string, unit: string): number | null {
  const typed = readTyped(text);
  const power = typed && powerBetween(typed.unit, unit);
  if (typed === null || power === null) return null;
  const value = Number(`${typed.digits}e${power}`);
  return value === 0 ? 0 : value;
}

/**
 * Reads exactly one number and what stands behind it; `null` for anything else.
 *
 * Understood: full-width characters, commas or spaces between groups of three, dashes of any length,
 * 负 or brackets as a sign, 。 for a decimal point, numerals (三十), 约 ≈ = around, 左右, 整, 以内 and ！
 * behind, ¥ and RMB before, 3元5角. Not understood, rather than guessed: `1e5`,
 * `1,5`, sums, ranges, ①.
 *
 * @example readTyped('人民币1,234.5') → { digits: '1234.5', unit: '元' }
 */
export function readTyped(text: string): Typed | null {
  if (text.length > LONGEST) return null;
  const [, sign = '', currency = '', whole = '', decimals = '', behind = ''] =
    NUMBER.exec(plainly(text)) ?? [];
  if (whole + decimals === '') return null;
  return {
    digits: sign + whole.replace(/[\s,]/g, '') + decimals,
    unit: currency && !/[元块]$/.test(behind) ? `${behind}元` : behind,
  };
}

/** One way of writing for what means the same. */
function plainly(text: string): string {
  return withPoint(halfWidth(text))
    .replace(ABOUT_BEFORE, '')
    .replace(ABOUT_AFTER, '')
    .replace(/人民[币幣]|RMB|CNY/i, '¥')
    .replace(/^(¥?)\s*负/, '$1-')
    .replace(/^(¥?)\(([¥\d][^()]*)\)/, '$1-$2')
    .replace(/^¥\s*-/, '-¥')
    .replace(/[元块](\d)[角毛](?:(\d)分)?$/, '.$1$2元')

    .replace(NUMERALS, (all, before: string, run: string) =>
      /[^\d.]/.test(run) ? `${before}${readNumeral(run) ?? run}` : all,
    );
}

/** From the unit behind a number to the unit of the question, as a power of ten. */
function powerBetween(given: string, wanted: string): number | null {
  if (given === '') return 0;
  const from = unitOf(given);
  const to = unitOf(wanted);
  const scaled = from.power !== to.power;
  if (from.base !== to.base && from.base !== '') return null;
  return scaled && RATIOS.includes(to.base) ? null : from.power - to.power;
}

/** 万元 → 元, 4: what is counted, and by which power of ten. */
export function unitOf(text: string): { base: string; power: number } {
  const name = halfWidth(text).replace(/\s/g, '');
  const [scale, power] = SCALES.find(([prefix]) => name.startsWith(prefix)) ?? ['', 0];
  const base = name.slice(scale.length);
  return { base: SYNONYMS.get(base) ?? base, power };
}

/**
 * Full-width letters, digits and signs as half-width ones, each by itself. Narrower than NFKC, which
 * would also make 10² into 102 and ⑤ into 5.
 */
export function narrow(text: string): string {
  return text
    .replace(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/￥/g, '¥');
}

function halfWidth(text: string): string {
  return narrow(text)
    .replace(/——|[‐‑‒–—―−﹣]/g, '-')
    .replace(/(\d)。(\d)/g, '$1.$2');
}

/**
 * A number as the course prints it: thousands separated by commas, U+2212 for minus, halves rounded
 * away from zero, never an exponent.
 *
 * @param digits decimals to show, 0 to 20; left out, as many as the number has
 */
export function formatNumber(value: number, digits?: number): string {
  const format = new Intl.NumberFormat('en', {
    minimumFractionDigits: digits ?? 0,
    maximumFractionDigits: digits ?? 20,
    signDisplay: 'negative',
  });
  return format.format(digits === undefined ? value : roundTo(value, digits)).replace('-', '−');
}

/**
 * Rounds half away from zero in decimal, as accountants do: 1.005 → 1.01. Never gives −0.
 *
 * @param digits a whole number; −2 rounds to hundreds
 */
export function roundTo(value: number, digits: number): number {
  const shifted = shift(Math.abs(value), digits);
  // Too large to be shifted is too large to have decimals.
  if (!Number.isFinite(shifted)) return value;
  const rounded = shift(Math.round(shifted), -digits);
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}

/** Moves the decimal point, in the decimal notation: multiplying would add binary noise. */
function shift(value: number, places: number): number {
  const [digits = '', exponent = '0'] = String(value).split('e');
  return Number(`${digits}e${Number(exponent) + places}`);
}
