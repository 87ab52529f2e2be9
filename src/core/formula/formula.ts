/**
 * Formulas of numeric questions, evaluated at build time. mathjs parses; what an author may write is
 * the short list below, so that a typing mistake is an error and not a surprise.
 */
import { all, create, type MathNode } from 'mathjs/number';
import { roundTo } from '../text/number.ts';

const math = create(all ?? {});

type Calculation = (...numbers: number[]) => number;

/** What an author may call, with the most numbers it takes. */
const FUNCTIONS: ReadonlyMap<string, { readonly most: number; readonly of: Calculation }> = new Map(
  [
    ['round', { most: 2, of: (x = NaN, n = 0) => (Number.isInteger(n) ? roundTo(x, n) : NaN) }],
    ['min', { most: Infinity, of: Math.min }],
    ['max', { most: Infinity, of: Math.max }],
    ['abs', { most: 1, of: Math.abs }],
    ['sqrt', { most: 1, of: Math.sqrt }],
  ],
);

/** With one number, `+` and `-` are signs. */
const OPERATORS: ReadonlyMap<string, Calculation> = new Map([
  ['+', (a = NaN, b) => (b === undefined ? a : a + b)],
  ['-', (a = NaN, b) => (b === undefined ? -a : a - b)],
  ['*', (a = NaN, b = NaN) => a * b],
  ['/', (a = NaN, b = NaN) => a / b],
  ['^', (a = NaN, b = NaN) => a ** b],
]);

/** The values of the variables of a formula. */
export type Scope = Readonly<Record<string, number>>;

/** Why a formula can't be used. The message says what to write instead. */
export class FormulaError extends Error {
  override name = 'FormulaError';
}

/**
 * The value of a formula such as `sales / 365 * (days - 60)`.
 *
 * @throws FormulaError if it doesn't parse, uses an unknown name or function, or gives no finite
 *   number at some step
 */
export function evaluateFormula(formula: string, scope: Scope): number {
  try {
    const thousands = THOUSANDS.exec(formula)?.[0];
    if (thousands !== undefined) throw new FormulaError(ungrouped(thousands));
    // mathjs takes 5% for a share of what stands before it: 200 + 5% is 210.
    if (formula.includes('%')) throw new FormulaError('不能用“%”，5% 写成 0.05 或 5 / 100');
    return valueOf(parse(formula), scope);
  } catch (error) {
    throw new FormulaError(`公式“${clip(formula)}”：${complaintOf(error)}`);
  }
}

/** A message is one line, whatever an author writes. */
const SHOWN = 80;

const clip = (text: string): string => (text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text);

/** `5,000` among the numbers of a function would be 5 and 0. */
const THOUSANDS = /\d+(?:,\d{3})*,0\d\d(?:,\d{3})*(?!\d)/;

const ungrouped = (written: string): string =>
  `数字里不写千分位逗号：${clip(written)} 写成 ${clip(written.replaceAll(',', ''))}`;

/** A formula nested or chained without end runs out of stack, here and in mathjs. */
function complaintOf(error: unknown): string {
  if (error instanceof FormulaError) return error.message;
  if (error instanceof RangeError) return '太长，或者括号套得太深：拆短一些';
  throw error;
}

function parse(formula: string): MathNode {
  try {
    return math.parse(formula);
  } catch (error) {
    if (error instanceof RangeError) throw error;
    throw new FormulaError(`读不懂：${whyUnread(formula, error)}`);
  }
}

/** What authors type in place of the signs that formulas are made of. */
const LOOKALIKES: readonly (readonly [RegExp, string])[] = [
  [/[（）]/, '括号要用半角的 ( )'],
  [/[×÷−–—＋－＊／]/, '运算符写 + - * /：× 写 *，÷ 写 /，减号写 -'],
  [/[，、；：。０-９．]/, '数字、逗号和小数点用半角'],
];

/** The reason in Chinese: from the characters as far as they tell it, else from the words of mathjs. */
function whyUnread(formula: string, error: unknown): string {
  const lookalike = LOOKALIKES.find(([pattern]) => pattern.test(formula))?.[1];
  if (lookalike !== undefined) return lookalike;
  const grouped = /\d+(?:,\d{3})+(?!\d)/.exec(formula)?.[0];
  if (grouped !== undefined) return ungrouped(grouped);
  const count = (sign: string): number => formula.split(sign).length;
  if (count('(') !== count(')')) return '括号没有配对';
  const said = error instanceof Error ? error.message : '';
  if (said.includes('end of expression')) return '意外的结尾，后面还缺一个数或变量';
  const place = /\(char (\d+)\)/.exec(said)?.[1];
  return place === undefined ? '写法不对' : `第 ${place} 个字符处写法不对`;
}

function valueOf(node: MathNode, scope: Scope): number {
  if (math.isParenthesisNode(node)) return valueOf(node.content, scope);
  if (math.isSymbolNode(node)) return variable(node.name, scope);
  if (math.isConstantNode(node) && typeof node.value === 'number') return finite(node.value, node);
  const numbers = (args: readonly MathNode[]): number[] => args.map((arg) => valueOf(arg, scope));
  if (math.isFunctionNode(node) && math.isSymbolNode(node.fn)) {
    return finite(callable(node.fn.name, node.args.length)(...numbers(node.args)), node);
  }
  if (math.isOperatorNode(node)) {
    const calculate = OPERATORS.get(node.op);
    if (calculate === undefined) throw new FormulaError(`不能用“${node.op}”，只用 + - * / ^ ( )`);
    if (node.implicit)
      throw new FormulaError(`“${clip(node.toString())}”少了运算符：乘写 *，除写 /`);
    return finite(calculate(...numbers(node.args)), node);
  }
  throw new FormulaError(`不能用“${clip(node.toString())}”，只用数、变量和 + - * / ^ ( )`);
}

function variable(name: string, scope: Scope): number {
  const value = Object.hasOwn(scope, name) ? scope[name] : undefined;
  if (value !== undefined) return value;
  const names = Object.keys(scope).join('、') || '（本题没有变量）';
  throw new FormulaError(`没有变量 ${clip(name)}，本题的变量是 ${clip(names)}`);
}

function callable(name: string, count: number): Calculation {
  const known = FUNCTIONS.get(name);
  if (known === undefined) {
    throw new FormulaError(`没有函数 ${clip(name)}，可用 ${[...FUNCTIONS.keys()].join('、')}`);
  }
  if (count >= 1 && count <= known.most) return known.of;
  const { most } = known;
  const wanted = most === Infinity ? '至少 1' : most === 1 ? ' 1' : ` 1–${most}`;
  throw new FormulaError(`函数 ${name} 要${wanted} 个数，这里有 ${count} 个`);
}

function finite(value: number, node: MathNode): number {
  if (Number.isFinite(value)) return value;
  throw new FormulaError(`“${clip(node.toString())}”算不出有限的数（除以零、负数开方？）`);
}
