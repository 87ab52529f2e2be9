import type { Question } from '../core/question/schema/index.ts';
import { hash } from '../core/random/seeded.ts';
import { foldAnswer } from '../core/text/answer.ts';

/**
 * Eight hex digits that stay the same while old answers of learners keep their worth. What goes in is
 * what marking needs, by permanent ids and without prose. Left out on purpose: the order of what the
 * page shuffles; anticipated mistakes; rows, tolerance and the value by hand of a numeric question
 * (an answer was right for the numbers it was given); every accepted text after the first (a list
 * that grows takes no point away), and of the first what folding ignores.
 */
export function keyHash(question: Question): string {
  const essence = JSON.stringify([question.type, essenceOf(question)]);
  return hash(essence).toString(16).padStart(8, '0');
}

function essenceOf(question: Question): readonly unknown[] {
  switch (question.type) {
    case 'single':
    case 'multiple':
      return optionsOf(question.options);
    case 'true-false':
      return [question.answer];
    case 'numeric': {
      const { formula, unit, round } = question.answer;
      return [formula.replace(/\s/g, ''), unit, round];
    }
    case 'short':
      return [firstOf(question.accept)];
    case 'cloze':
      return question.blanks
        .map(({ id, accept, options }) => [id, options ? optionsOf(options) : firstOf(accept)])
        .sort(byId);
    case 'ordering':
      return question.items.map(({ id }) => id);
    case 'matching':
      return [idsOf(question.pairs), idsOf(question.extra)];
    case 'categorise':
      return question.groups.map(({ id, items }) => [id, idsOf(items)]).sort(byId);
    case 'scenario':
      return [
        question.start,
        question.nodes
          .map(({ id, choices }) => [
            id,
            choices.map((choice) => [choice.id, choice.score, choice.to]).sort(byId),
          ])
          .sort(byId),
      ];
    case 'open':
      return question.rubric.map(({ id, marks }) => [id, marks]).sort(byId);
  }
}

const optionsOf = (options: readonly { id: string; key: boolean }[]): unknown[] =>
  options.map(({ id, key }) => [id, key]).sort(byId);

const idsOf = (parts: readonly { id: string }[]): string[] => parts.map(({ id }) => id).sort();

const firstOf = ([first = '']: readonly string[] = []): string => foldAnswer(first);

/** Orders what begins with an id; ids that belong together are all different. */
const byId = ([a]: readonly unknown[], [b]: readonly unknown[]): number =>
  String(a) < String(b) ? -1 : 1;
