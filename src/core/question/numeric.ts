import { formatNumber, parseNumber } from '../text/number.ts';
import { shareOf, valuesOf, type Kind } from './kind.ts';

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
  read(entries, { unit }) {
    const text = (valuesOf(entries, 'answer')[0] ?? '').trim();
    return parseNumber(text, unit) === null ? null : text;
  },
  write: (saved) => (typeof saved === 'string' ? [['answer', saved]] : []),
  mark({ unit, answer, tolerance, mistakes }, response) {
    const value = parseNumber(response, unit) ?? NaN;
    const right = near(value, answer, tolerance);
    const mistake = right ? -1 : mistakes.findIndex((target) => near(value, target, tolerance));
    return { ...shareOf([['answer', right]]), ...(mistake >= 0 ? { mistake } : {}) };
  },
  key: ({ answer }) => formatNumber(answer),
};
