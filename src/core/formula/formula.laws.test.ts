import fc from 'fast-check';
import { expect, test } from 'vitest';
import { evaluateFormula, FormulaError, type Scope } from './formula.ts';

/** A sum as written, with its value worked out by JavaScript beside it. */
interface Sum {
  readonly text: string;
  /** How tightly its outermost operator binds: what binds looser needs brackets around it. */
  readonly binds: number;
  readonly value: number;
}

const scope: Scope = { sales: 9800, days: 68, constructor: 0.25, max: -3 };

const leaf: fc.Arbitrary<Sum> = fc.oneof(
  fc.constantFrom(...Object.entries(scope)).map(([text, value]) => ({ text, value, binds: 9 })),
  fc.integer({ min: 0, max: 999 }).map((n) => ({ text: String(n), value: n, binds: 9 })),
  fc.integer({ min: 0, max: 999 }).map((n) => ({ text: `${n}.25`, value: n + 0.25, binds: 9 })),
);

const within = ({ text, binds }: Sum, least: number): string =>
  binds < least ? `(${text})` : text;

/** Left-associative but for `^`: only the right one of two equals needs brackets. */
const operators: readonly ((a: Sum, b: Sum) => Sum)[] = [
  (a, b) => ({ text: `${within(a, 1)} + ${within(b, 2)}`, value: a.value + b.value, binds: 1 }),
  (a, b) => ({ text: `${within(a, 1)}-${within(b, 2)}`, value: a.value - b.value, binds: 1 }),
  (a, b) => ({ text: `${within(a, 2)} * ${within(b, 3)}`, value: a.value * b.value, binds: 2 }),
  (a, b) => ({ text: `${within(a, 2)}/${within(b, 3)}`, value: a.value / b.value, binds: 2 }),
  (a, b) => ({ text: `${within(a, 5)} ^ ${within(b, 4)}`, value: a.value ** b.value, binds: 4 }),
];

const functions: readonly ((a: Sum) => Sum)[] = [
  (a) => ({ text: `-${within(a, 3)}`, value: -a.value, binds: 3 }),
  (a) => ({ text: `(${a.text})`, value: a.value, binds: 9 }),
  (a) => ({ text: `abs(${a.text})`, value: Math.abs(a.value), binds: 9 }),
  (a) => ({ text: `sqrt( ${a.text} )`, value: Math.sqrt(a.value), binds: 9 }),
  (a) => ({ text: `min(${a.text}, 7)`, value: Math.min(a.value, 7), binds: 9 }),
  (a) => ({ text: `max(1,${a.text},2)`, value: Math.max(1, a.value, 2), binds: 9 }),
];

/** A step without a finite value makes the sum worthless, whatever comes after it. */
const worth = (made: Sum, ...of: Sum[]): Sum =>
  of.every(({ value }) => Number.isFinite(value)) ? made : { ...made, value: NaN };

const { sum } = fc.letrec<{ sum: Sum }>((tie) => ({
  sum: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    leaf,
    fc
      .tuple(fc.constantFrom(...operators), tie('sum'), tie('sum'))
      .map(([make, a, b]) => worth(make(a, b), a, b)),
    fc.tuple(fc.constantFrom(...functions), tie('sum')).map(([make, a]) => worth(make(a), a)),
  ),
}));

test('a formula is worth what the same sum is worth on paper', () => {
  fc.assert(
    fc.property(sum, ({ text, value }) => {
      if (Number.isFinite(value)) expect(evaluateFormula(text, scope) + 0).toBe(value + 0);
      else expect(() => evaluateFormula(text, scope)).toThrow('算不出有限的数');
    }),
    { numRuns: 300 },
  );
});

test('whatever is written gives a finite number or a FormulaError', () => {
  const written = fc.oneof(
    fc.string(),
    fc.string({ unit: fc.constantFrom(...'sales', 'max', '1', '.', ...'+-*/^(),;=!%[]{}"\'# ') }),
  );
  fc.assert(
    fc.property(written, (text) => {
      try {
        expect(evaluateFormula(text, scope)).toSatisfy(Number.isFinite);
      } catch (error) {
        expect(error).toBeInstanceOf(FormulaError);
      }
    }),
    { numRuns: 500 },
  );
});
