import { formatNumber } from '../text/number.ts';
import { evaluateFormula, FormulaError, type Scope } from './formula.ts';

/** A text of a numeric question, cut at its `{placeholders}`. */
export interface Template {
  /** The pieces of text around the placeholders: always one more than there are `slots`. */
  readonly pieces: readonly string[];
  readonly slots: readonly Slot[];
}

interface Slot {
  readonly formula: string;
  /** Decimals to show; left out, as many as the number has. */
  readonly digits?: number;
}

const PLACEHOLDER = /\{(?:=\s*([^|{}]+?)\s*(?:\|\s*(\d)\s*)?|([a-z][a-zA-Z0-9]*))\}/g;

/** Cuts `年赊销 {sales} 万元，日均 {= sales / 365 | 2} 万元` into text and slots. */
export function parseTemplate(text: string): Template {
  const pieces: string[] = [];
  const slots: Slot[] = [];
  let end = 0;
  for (const match of text.matchAll(PLACEHOLDER)) {
    const [whole, expression, digits, name] = match;
    pieces.push(text.slice(end, match.index));
    slots.push({
      formula: expression ?? name ?? '',
      ...(digits === undefined ? {} : { digits: Number(digits) }),
    });
    end = match.index + whole.length;
  }
  pieces.push(text.slice(end));
  const stray = pieces.find((piece) => /[{}]/.test(piece));
  if (stray !== undefined) {
    throw new FormulaError(
      `花括号写法不对：“${stray.trim()}”。变量写 {sales}，算式写 {= sales / 365 | 2}`,
    );
  }
  return { pieces, slots };
}

/** What each slot of a template shows for one row of variables. */
export function slotTexts({ slots }: Template, scope: Scope): string[] {
  return slots.map(({ formula, digits }) => formatNumber(evaluateFormula(formula, scope), digits));
}
