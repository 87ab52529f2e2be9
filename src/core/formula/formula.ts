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
    // mathjs takes 5% for a share of what stands before it: 200 + 5% is 210.
    if (formula.includes('%')) throw new FormulaError('不能用“%”，5% 写成 0.05 或 5 / 100');
    return valueOf(parse(formula), scope);
  } catch (error) {
    if (!(error instanceof FormulaError)) throw error;
    throw new FormulaError(`公式“${formula}”：${error.message}`);
  }
}

function parse(formula: string): MathNode {
  try {
    return math.parse(formula);
  } catch (error) {
    throw new FormulaError(`读不懂：${error instanceof Error ? error.message : String(error)}`);
  }
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
    if (node.implicit) throw new FormulaError(`“${node.toString()}”少了运算符：乘写 *，除写 /`);
    return finite(calculate(...numbers(node.args)), node);
  }
  throw new FormulaError(`不能用“${node.toString()}”，只用数、变量和 + - * / ^ ( )`);
}

function variable(name: string, scope: Scope): number {
  const value = Object.hasOwn(scope, name) ? scope[name] : undefined;
  if (value !== undefined) return value;
  const names = Object.keys(scope).join('、') || '（本题没有变量）';
  throw new FormulaError(`没有变量 ${name}，本题的变量是 ${names}`);
}

function callable(name: string, count: number): Calculation {
  const known = FUNCTIONS.get(name);
  if (known === undefined) {
    throw new FormulaError(`没有函数 ${name}，可用 ${[...FUNCTIONS.keys()].join('、')}`);
  }
  if (count >= 1 && count <= known.most) return known.of;
  const { most } = known;
  const wanted = most === Infinity ? '至少 1' : most === 1 ? ' 1' : ` 1–${most}`;
  throw new FormulaError(`函数 ${name} 要${wanted} 个数，这里有 ${count} 个`);
}

function finite(value: number, node: MathNode): number {
  if (Number.isFinite(value)) return value;
  throw new FormulaError(`“${node.toString()}”算不出有限的数（除以零、负数开方？）`);
}
