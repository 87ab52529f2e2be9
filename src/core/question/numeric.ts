import { formatNumber, parseNumber, readTyped, unitOf } from '../text/number.ts';
import { shareOf, valuesOf, type Doubt, type FormEntry, type Kind } from './kind.ts';

export interface NumericKeyed {
  readonly type: 'numeric';
  readonly unit: string;
  /** The value shown as the key, already rounded as the question says. */
  readonly answer: number;
  /** Largest accepted distance from `answer`, in the question's unit. */
  readonly tolerance: number;
  /** Values that anticipated mistakes lead to. */
  readonly mistakes: readonly number[];
}

/**
 * Binary fractions make 64.7 − 64.6 a hair more than 0.1; the hair is forgiven. As a share of the
 * numbers compared: some fifty times their rounding error, and less than a cent up to a trillion.
 */
const HAIR = 1e-14;

const near = (value: number, target: number, tolerance: number): boolean =>
  Math.abs(value - target) <= tolerance + HAIR * (1 + Math.abs(target) + tolerance);

/** 计算: full marks within the tolerance; the saved response is the text as typed. */
export const numeric: Kind<NumericKeyed, string> = {
  label: '计算',
  read: (entries, keyed) => (doubtOf(keyed, entries) ? null : textOf(entries)),
  write: (saved) => (typeof saved === 'string' ? [['answer', saved]] : []),
  mark({ unit, answer, tolerance, mistakes }, response) {
    const value = parseNumber(response, unit) ?? NaN;
    const right = near(value, answer, tolerance);
    const mistake = right ? -1 : mistakes.findIndex((target) => near(value, target, tolerance));
    return { ...shareOf([['answer', right]]), ...(mistake >= 0 ? { mistake } : {}) };
  },
  key: ({ answer }) => formatNumber(answer),
  doubt: (entries, keyed) => doubtOf(keyed, entries),
};

/** What to ask again; `null` where the form can be marked. A mark must not hang on the writing. */
export function doubtOf(keyed: NumericKeyed, entries: readonly FormEntry[]): Doubt | null {
  const text = textOf(entries);
  const typed = readTyped(text);
  if (typed === null) return { why: text ? '-unread' : '', text };
  const { unit, answer, tolerance, mistakes } = keyed;
  const value = parseNumber(text, unit);
  if (value === null) return { why: '-unit' };
  if ([answer, ...mistakes].some((target) => near(value, target, tolerance))) return null;
  // 68 in the brackets of a blank, or −68 as accountants write it.
  if (/[(（]/.test(text) && near(-value, answer, tolerance)) return { why: '-unread', text };
  // A share for a percentage, 元 for 万元.
  const other = Number(`${typed.digits}e${unit === '%' ? 2 : -unitOf(unit).power}`);
  return typed.unit === '' && near(other, answer, tolerance)
    ? { why: '-scale', text: typed.digits, other: formatNumber(other) }
    : null;
}

const textOf = (entries: readonly FormEntry[]): string =>
  (valuesOf(entries, 'answer')[0] ?? '').trim();
