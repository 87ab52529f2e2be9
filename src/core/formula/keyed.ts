import type { Keyed } from '../question/kinds.ts';
import type { Question } from '../question/schema/index.ts';
import { answerKey, foldAll, type TraditionalOf } from '../text/answer-key.ts';
import { numericRows } from './numeric-rows.ts';

/**
 * Strips a question to what marking needs: one entry, except for a numeric question with several
 * rows of variables, which has one per row.
 *
 * @param traditionalOf the traditional characters that typed answers are understood in
 */
export function keyedOf(question: Question, traditionalOf: TraditionalOf = () => ({})): Keyed[] {
  switch (question.type) {
    case 'single':
    case 'multiple':
      return [
        {
          type: question.type,
          options: question.options.map(({ id }) => id),
          keys: question.options.filter(({ key }) => key).map(({ id }) => id),
        },
      ];
    case 'true-false':
      return [{ type: question.type, options: ['true', 'false'], keys: [String(question.answer)] }];
    case 'numeric':
      return numericRows(question).map(({ keyed }) => keyed);
    case 'short': {
      const wrong = question.mistakes.map(({ accept }) => accept);
      const key = answerKey(question, traditionalOf, wrong.flat());
      const mistakes = wrong.map((texts) => foldAll(texts, key));
      return [{ type: question.type, ...key, mistakes }];
    }
    case 'cloze':
      return [
        {
          type: question.type,
          blanks: Object.fromEntries(
            question.blanks.map(({ id, accept = [], options, ...typed }) => [
              id,
              options
                ? {
                    options: options.map((option) => option.id),
                    key: options.find(({ key }) => key)?.id ?? '',
                  }
                : answerKey({ ...typed, accept }, traditionalOf),
            ]),
          ),
        },
      ];
    case 'ordering':
      return [{ type: question.type, order: question.items.map(({ id }) => id) }];
    case 'matching':
      return [
        {
          type: question.type,
          targets: Object.fromEntries(question.pairs.map(({ id }) => [id, id])),
          choices: [...question.pairs, ...question.extra].map(({ id }) => id),
        },
      ];
    case 'categorise':
      return [
        {
          type: question.type,
          targets: Object.fromEntries(
            question.groups.flatMap((group) => group.items.map((item) => [item.id, group.id])),
          ),
          choices: question.groups.map(({ id }) => id),
        },
      ];
    case 'scenario':
      return [
        {
          type: question.type,
          start: question.start,
          nodes: Object.fromEntries(
            question.nodes.map(({ id, choices }) => [
              id,
              Object.fromEntries(
                choices.map((choice) => [choice.id, { score: choice.score, to: choice.to }]),
              ),
            ]),
          ),
        },
      ];
    case 'open':
      return [
        {
          type: question.type,
          rubric: Object.fromEntries(question.rubric.map(({ id, marks }) => [id, marks])),
        },
      ];
  }
}
