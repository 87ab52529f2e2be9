/** Compares what a learner typed with what an author accepts, as a Chinese reader would. */
import { NUMERAL, readNumeral, toDigits, withPoint } from './chinese-numeral.ts';
import { narrow } from './number.ts';
import { foldDecimals, foldMoney, foldRatios, foldUnits } from './quantity.ts';
import type { Units } from './units.ts';

/** What the comparison of one answer needs besides the rules that hold for all. */
export interface Folding {
  /** Traditional characters by the simplified one that the accepted texts have for them. */
  readonly traditional?: Readonly<Record<string, string>>;
  /** Units that may be converted into each other. */
  readonly units?: Units;
}

/** What is accepted for one answer; travels to the browser. */
export interface AnswerKey extends Folding {
  /** Folded texts. */
  readonly accept: readonly string[];
  /** Regular expressions that match a folded text from end to end. */
  readonly patterns?: readonly string[];
}

export function isAccepted(text: string, key: AnswerKey): boolean {
  const folded = foldAnswer(text, key);
  return (
    key.accept.includes(folded) ||
    (key.patterns ?? []).some((pattern) => new RegExp(`^(?:${pattern})$`, 'u').test(folded))
  );
}

/**
 * The text that all equal answers have in common; `''` when nothing was answered. Folding a folded
 * text changes nothing.
 *
 * @example foldAnswer('人民币壹拾贰万叁仟元整') → '123000元', as '12.3 万元' and '¥123,000'
 */
export function foldAnswer(text: string, folding: Folding = {}): string {
  const { traditional = {}, units } = folding;
  const plain = foldings.reduce((folded, fold) => fold(folded), simplify(text, traditional));
  const read = withPoint(plain).replace(NUMBERS, foldNumber);
  const measured = foldDecimals(foldRatios(foldMoney(read)));
  const folded = unwrap(units ? foldUnits(measured, units) : measured);
  return folded === text ? text : foldAnswer(folded, folding);
}

/** Foldings that look at characters only: their order does not matter. */
export const foldings: readonly ((text: string) => string)[] = [
  // Width.
  (text) => narrow(text).replace(/[。｡]/g, '.').replace(/､/g, '、'),
  // Case.
  (text) => text.replace(/\p{Lu}/gu, (letter) => letter.toLowerCase()),
  // Spaces, quotes, dashes of any length, punctuation at the end.
  (text) =>
    text
      .replace(/[\s《》〈〉「」『』｢｣“”‘’"'＂＇]/g, '')
      .replace(/[\p{Pd}−~～]+/gu, '-')
      .replace(/[.,;:!?…、。｡．，；：！？､]+$/, ''),
];

export function simplify(text: string, traditional: Readonly<Record<string, string>>): string {
  return text.replace(/\p{Script=Han}/gu, (one) => traditional[one] ?? one);
}

/**
 * 答：三年 → 三年; (三年) → 三年, as in a blank; 30天以内 → 30天内. Brackets round a mere amount stay:
 * they are an accountant's minus.
 */
function unwrap(text: string): string {
  return text
    .replace(/^答案?:/, '')
    .replace(/^\(([^()]*[^()\d元])\)$/, '$1')
    .replace(/[以之]内/g, '内');
}

const NUMBERS = new RegExp(`[${NUMERAL}](?:[${NUMERAL}.,]*[${NUMERAL}])?`, 'g');

/** 1,234 → 1234; 十二 → 12; 12.3万 → 123000; 二〇二六 → 2026. What is no number stays. */
function foldNumber(text: string): string {
  const joined = /^\d{1,3}(,\d{3})+(?![\d,])/.test(text) ? text.replaceAll(',', '') : text;
  const digits = toDigits(joined);
  // Digits alone are compared as they are: numbers of clauses and contracts are not amounts.
  return /^[\d.]*$/.test(digits) ? digits : String(readNumeral(joined) ?? joined);
}
