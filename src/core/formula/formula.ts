/**
 * Formulas of numeric questions, evaluated at build time. The parser is mathjs (numbers only); what
 * an author may write is a short list, so that a typing mistake is an error and not a surprise.
 */
import { all, create, type MathNode } from 'mathjs/number';
import { roundTo } from '../text/number.ts';

const math = create(all ?? {});

const FUNCTIONS: readonly string[] = ['round', 'min', 'max', 'abs', 'sqrt'];
const OPERATORS: readonly string[] = ['+', '-', '*', '/', '^'];

/** The values of the variables of a formula. */
export type Scope = Readonly<Record<string, number>>;

/** Why a formula can't be used. The message says what to write instead. */
export class FormulaError extends Error {
  override name = 'FormulaError';
}

/**
 * The value of a formula such as `sales / 365 * (days - 60)`.
 *
 * @throws FormulaError if it doesn't parse, uses an unknown name or function, or gives no finite number
 */
export function evaluateFormula(formula: string, scope: Scope): number {
  const tree = parse(formula);
  tree.traverse((node) => {
    const complaint = complain(node, scope);
    if (complaint) throw new FormulaError(`公式“${formula}”：${complaint}`);
  });
  const value: unknown = tree.compile().evaluate({ ...scope, round: roundTo });
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    throw new FormulaError(`公式“${formula}”算不出有限的数（除以零？）`);
  }
  return value;
}

function parse(formula: string): MathNode {
  try {
    return math.parse(formula);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new FormulaError(`公式“${formula}”读不懂：${reason}`);
  }
}

function complain(node: MathNode, scope: Scope): string | undefined {
  if (math.isConstantNode(node) || math.isParenthesisNode(node)) return undefined;
  if (math.isOperatorNode(node)) {
    return OPERATORS.includes(node.op) ? undefined : `不能用“${node.op}”，只用 + - * / ^ ( )`;
  }
  if (math.isFunctionNode(node)) {
    const { name } = node.fn;
    return FUNCTIONS.includes(name) ? undefined : `没有函数 ${name}，可用 ${FUNCTIONS.join('、')}`;
  }
  if (math.isSymbolNode(node)) {
    if (Object.hasOwn(scope, node.name) || FUNCTIONS.includes(node.name)) return undefined;
    const names = Object.keys(scope).join('、') || '（本题没有变量）';
    return `没有变量 ${node.name}，本题的变量是 ${names}`;
  }
  return `不能用“${node.toString()}”，只用数、变量和 + - * / ^ ( )`;
}
