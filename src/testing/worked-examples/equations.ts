/**
 * The sums that lessons write out: "9,800 ÷ 365 × (68 − 60) ≈ 214.8 万元". Found in running text, so
 * that no lesson prints one that does not come out, whether or not a test was written for it.
 */
import { evaluate } from 'mathjs';
import { halfPlace } from './numerals.ts';

/** One side of an equation: its numbers and operators as printed, and the words among them. */
interface Side {
  sum: string;
  words: string;
}

// A chain is sums joined by = or ≈; a sum is operands joined by + − × ÷; an operand is a number with
// a label before it or a unit behind it (应收 1,825.8 万元), in parentheses or not. A chain is left
// alone where it is only a part: of a formula with variables in it, or of a date. Spaces are taken out
// before matching: left in, they could be matched in so many ways that a long sum would never end.
const WORDS = String.raw`\p{Script=Han}*`;
const NUMBER = String.raw`−?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?%?(?!\d|[.,]\d|%)`;
const OPERAND = String.raw`\(*${WORDS}${NUMBER}${WORDS}\)*`;
const SUM = `${OPERAND}(?:[+−×÷]${OPERAND})*`;
const WHOLE_BEFORE = String.raw`(?<![A-Za-z.,%]|[+−×÷]${WORDS}|\d[年月]?)`;
const WHOLE_AFTER = String.raw`(?!${WORDS}[+−×÷(]|[年月]\d|[A-Za-z])`;
const CHAIN = new RegExp(`${WHOLE_BEFORE}${SUM}(?:[=＝≈]${SUM})+${WHOLE_AFTER}`, 'gu');

/** The equations of a text that do not come out, each with the value it has. Empty is good. */
export function wrongEquations(text: string): string[] {
  return equationsIn(text)
    .filter(([left, right]) => !holds(left, right))
    .map(([left, right]) => `${left.sum} = ${right.sum}, but it is ${value(left.sum)}`);
}

/** Neighbours in each chain a = b ≈ c that leave something to work out. Tags and bold are ignored. */
export function equationsIn(text: string): [Side, Side][] {
  const tight = text
    .replace(/<[^>]*>|\*\*/g, '')
    .replace(/(?<=\d) +(?=\d)/g, '|')
    .replace(/ +/g, '');
  return [...tight.matchAll(CHAIN)].flatMap(([chain]) => {
    const sides = chain.split(/[=＝≈]/).map(sideOf);
    return sides.flatMap((right, index): [Side, Side][] => {
      const left = sides[index - 1];
      return left && isSum(left, right) ? [[left, right]] : [];
    });
  });
}

function sideOf(tight: string): Side {
  const words = tight.match(/\p{Script=Han}+/gu)?.join(' ') ?? '';
  const sum = tight.replace(/\p{Script=Han}+/gu, '').replace(/(?<=[\d%)])[+−×÷]/g, ' $& ');
  return { sum, words };
}

function isSum(...sides: Side[]): boolean {
  const balanced = sides.every(({ sum }) => sum.split('(').length === sum.split(')').length);
  return balanced && sides.some(({ sum }) => / [+−×÷] /.test(sum));
}

/** Equal as printed: no further apart than the numbers on the right were rounded. 10,000 元 is 1 万元. */
function holds(left: Side, right: Side): boolean {
  const rounding = (right.sum.match(/[\d,.]+%?/g) ?? []).map(halfPlace).reduce((a, b) => a + b, 0);
  const apart = (unit: number) => Math.abs(value(left.sum) * unit - value(right.sum));
  const inWan = ({ words }: Side) => /(?:^| )万/.test(words);
  const unit = inWan(left) === inWan(right) ? 1 : inWan(right) ? 1e-4 : 1e4;
  return Math.min(apart(1), apart(unit)) <= rounding * (1 + 1e-9);
}

function value(sum: string): number {
  const ascii = sum
    .replaceAll(',', '')
    .replaceAll('−', '-')
    .replaceAll('×', '*')
    .replaceAll('÷', '/')
    .replace(/([\d.]+)%/g, '($1/100)');
  return Number(evaluate(ascii));
}
