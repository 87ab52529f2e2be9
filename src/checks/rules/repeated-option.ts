import type { Question } from '../../core/question/schema/index.ts';
import { foldAnswer } from '../../core/text/answer.ts';
import { optionLists } from '../option-lists.ts';
import type { Entry, QuizFile } from '../quiz-file.ts';
import type { Rule } from '../rule.ts';
import { isUnfinished } from '../unfinished.ts';
import type { Path } from '../yaml-file.ts';

/** Texts of which a learner has to tell one from another. */
interface Texts {
  readonly entry: Entry;
  readonly texts: readonly { readonly text: string; readonly path: Path }[];
}

export const repeatedOption: Rule = {
  title: '同一道题里有两项写得一样',
  severity: 'error',
  why: '学员分不出该选哪一项，选对了也可能判错。',
  fix: '改写其中一项，或者删去。',
  *check({ quizzes }) {
    for (const { entry, texts } of textsOf(quizzes)) {
      const seen = new Set<string>();
      for (const { text, path } of texts) {
        const folded = foldAnswer(text);
        if (isUnfinished(text)) continue;
        if (seen.has(folded)) yield { at: entry.spot(...path), message: `“${text}”出现了两次` };
        seen.add(folded);
      }
    }
  },
};

function textsOf(quizzes: readonly QuizFile[]): Texts[] {
  const arranged = quizzes
    .flatMap(({ entries }) => entries)
    .flatMap((entry) =>
      (entry.question ? arrangedIn(entry.question) : []).map((texts) => ({ entry, texts })),
    );
  return [
    ...optionLists(quizzes).map(({ entry, options }) => ({ entry, texts: options })),
    ...arranged,
  ];
}

function arrangedIn(question: Question): Texts['texts'][] {
  if (question.type === 'ordering') return [fieldOf(question.items, 'text', ['items'])];
  if (question.type === 'matching') {
    const { pairs, extra } = question;
    const right = [...fieldOf(pairs, 'right', ['pairs']), ...fieldOf(extra, 'right', ['extra'])];
    return [fieldOf(pairs, 'left', ['pairs']), right];
  }
  if (question.type !== 'categorise') return [];
  const { groups } = question;
  const items = groups.flatMap((group, at) =>
    fieldOf(group.items, 'text', ['groups', at, 'items']),
  );
  return [fieldOf(groups, 'text', ['groups']), items];
}

function fieldOf<K extends string>(
  list: readonly Readonly<Record<K, string>>[],
  field: K,
  path: Path,
): { text: string; path: Path }[] {
  return list.map((one, at) => ({ text: one[field], path: [...path, at, field] }));
}
