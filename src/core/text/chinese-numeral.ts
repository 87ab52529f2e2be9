/** Numbers in Chinese: 十二, 壹拾贰, 二〇二六, 一点五, and mixed with digits: 12.3万, 3千5百. */

/** Every character that stands for a digit, at a place whose last figure is that digit. */
const DIGITS = '0123456789零一二三四五六七八九〇壹贰叁肆伍陆柒捌玖01貳參45陸78901两叄45678901兩';

/** Largest first. Everyday, formal and traditional names of a power of ten. */
const SCALES: readonly (readonly [names: string, times: number])[] = [
  ['亿億', 1e8],
  ['万萬', 1e4],
  ['千仟', 1e3],
  ['百佰', 100],
  ['十拾', 10],
];

/** A character of a number, as the inside of a character class. */
export const NUMERAL = DIGITS + SCALES.map(([names]) => names).join('');

const DIGIT = new RegExp(`[${DIGITS}]`, 'g');
const NUMBER = new RegExp(`^[${NUMERAL}.]+$`);
/** 五点二十 is a time of the day. */
const POINT = new RegExp(`([${NUMERAL}])[点點](?=[${DIGITS}]+(?![${DIGITS}十拾]))`, 'g');
/** 一二, 三五: one or the other, about so many. */
const PAIR = /^[^\d零〇.]{2}$/;

/**
 * Reads a number written in Chinese, in digits, or in digits and 万, 亿. `null` when it is none. A
 * last digit without 零 counts the next power down, as it is spoken: 一百五 is 150, 两万五 is 25000.
 * Two digits side by side are none: 三五 is three to five.
 *
 * @example readNumeral('壹拾贰万叁仟') → 123000
 * @example readNumeral('12.3万') → 123000
 * @example readNumeral('二〇二六') → 2026
 */
export function readNumeral(text: string): number | null {
  const pointed = withPoint(text);
  const value = NUMBER.test(pointed) ? read(pointed) : NaN;
  // Powers of ten in binary leave a hair: 12.345 × 10,000 is not quite 123,450.
  return value < 1e15 ? Number(value.toFixed(6)) : null;
}

/** NaN for what is no number. */
function read(text: string): number {
  for (const [names, times] of SCALES) {
    const at = Math.max(...[...names].map((name) => text.lastIndexOf(name)));
    if (at < 0) continue;
    const head = at === 0 && times === 10 ? 1 : read(text.slice(0, at));
    const rest = text.slice(at + 1);
    const tail = rest && read(rest) * (rest.length === 1 ? times / 10 : 1);
    return Number(tail) < times ? head * times + Number(tail) : NaN;
  }
  return text === '' ? NaN : Number(toDigits(text));
}

/** A point for 点 within a number: 十二点五 → 十二.五. */
export function withPoint(text: string): string {
  return text.replace(POINT, '$1.');
}

/** Digits for the characters that stand for one; the others, and a pair such as 三五, as they are. */
export function toDigits(text: string): string {
  return PAIR.test(text) ? text : text.replace(DIGIT, (one) => String(DIGITS.indexOf(one) % 10));
}

/**
 * Writes a whole number: 105 → 一百零五, 12 → 十二; formally 壹佰零伍, 壹拾贰.
 *
 * @param value from 0 to below 10^15
 * @throws RangeError for anything else
 */
export function toNumeral(value: number, formal = false): string {
  if (!Number.isInteger(value) || value < 0 || value >= 1e15) {
    throw new RangeError(`中文数字只写 0 到一千万亿以下的整数，不能写 ${value}`);
  }
  const text = write(value, Number(formal));
  return formal ? text : text.replace(/^一十/, '十');
}

/** @param form 0 everyday, 1 formal: where its names stand in the tables above */
function write(value: number, form: number): string {
  for (const [names, times] of SCALES) {
    if (value < times) continue;
    const rest = value % times;
    const zero = rest > 0 && rest < times / 10 ? '零' : '';
    const name = names.charAt(times > 1000 ? 0 : form);
    return (
      write(Math.floor(value / times), form) + name + zero + (rest > 0 ? write(rest, form) : '')
    );
  }
  return value === 0 ? '零' : DIGITS.charAt(10 + 10 * form + value);
}
