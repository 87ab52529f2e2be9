import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answeredQuestions } from '../../testing/arbitraries/question.ts';
import { keyedOf } from './keyed.ts';

describe.each(Object.entries(answeredQuestions))('%s', (type, questions) => {
  test('is marked as what it is, in one row or one for each row of variables', () => {
    fc.assert(
      fc.property(questions, ({ question }) => {
        const rows = question.type === 'numeric' ? (question.variables?.length ?? 1) : 1;
        expect(keyedOf(question).map((keyed) => keyed.type)).toEqual(Array(rows).fill(type));
      }),
    );
  });

  test('carries no word of prose to the browser', () => {
    fc.assert(
      fc.property(questions, ({ question }) => {
        const unit = question.type === 'numeric' ? question.answer.unit : '';
        const carried = JSON.stringify(keyedOf(question)).replaceAll(unit, '');
        expect(carried).not.toMatch(/\p{Script=Han}/u);
      }),
    );
  });
});
