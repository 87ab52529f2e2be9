import { keyedOf } from '../../core/formula/keyed.ts';
import { markSaved } from '../../core/question/kinds.ts';
import type { QuestionOf } from '../../core/question/schema/index.ts';
import { numericEntries, workedRows } from '../numeric-entries.ts';
import type { Entry, QuizFile } from '../quiz-file.ts';
import type { Fault, Rule } from '../rule.ts';

export const mistakeAccepted: Rule = {
  title: '错误算法得出了会判对的答案，或者两种错误分不开',
  severity: 'error',
  why: '用错方法的学员会被判对，或者看到的是另一种错误的反馈。',
  fix: '换一组数、缩小容差，或者换一个错误公式。',
  *check({ quizzes }) {
    for (const { entry, question } of numericEntries(quizzes)) {
      for (const at of question.mistakes.keys()) yield* numericFaults(entry, question, at);
    }
    for (const { entry, question } of shortEntries(quizzes)) {
      for (const at of question.mistakes.keys()) yield* shortFaults(entry, question, at);
    }
  },
};

/** How what a mistake leads to is taken: as the answer, or as an earlier mistake; first row each. */
function numericFaults(entry: Entry, question: QuestionOf<'numeric'>, at: number): Fault[] {
  const formula = question.mistakes[at]?.formula ?? '';
  const place = entry.spot('mistakes', at, 'formula');
  const marked = workedRows(question).map(({ keyed }, row) => ({
    keyed,
    value: keyed.mistakes[at] ?? NaN,
    marks: markSaved(keyed, String(keyed.mistakes[at])),
    which: question.variables ? `第 ${row + 1} 组数下，` : '',
  }));
  const right = marked.find(({ marks }) => marks?.score === 1);
  const mixed = marked.find(({ marks }) => (marks?.mistake ?? at) !== at);
  const other = question.mistakes[mixed?.marks?.mistake ?? at]?.formula ?? '';
  return [
    ...(right
      ? [
          {
            at: place,
            message: `${right.which}错误公式 ${formula} 得 ${right.value}，答案是 ${right.keyed.answer}，在容差 ${right.keyed.tolerance} 之内`,
          },
        ]
      : []),
    ...(mixed
      ? [
          {
            at: place,
            message: `${mixed.which}错误公式 ${formula} 得 ${mixed.value}，与前面的 ${other} 分不开，学员看到的是前一条的反馈`,
            fix: '换一组数，让每一种错误得出不同的数；或者合并、删去一条。',
          },
        ]
      : []),
  ];
}

function shortFaults(entry: Entry, question: QuestionOf<'short'>, at: number): Fault[] {
  const [keyed] = keyedOf(question);
  const accept = question.mistakes[at]?.accept ?? [];
  const marks = accept.map((text) => keyed && markSaved(keyed, text));
  const right = marks.findIndex((mark) => mark?.score === 1);
  const mixed = marks.findIndex((mark) => (mark?.mistake ?? at) !== at);
  return [
    ...(right < 0
      ? []
      : [
          {
            at: entry.spot('mistakes', at, 'accept', right),
            message: `预料的错误“${accept[right] ?? ''}”会判对`,
            fix: '从 mistakes 里删去它，或者收紧 accept 和 patterns。',
          },
        ]),
    ...(mixed < 0
      ? []
      : [
          {
            at: entry.spot('mistakes', at, 'accept', mixed),
            message: `预料的错误“${accept[mixed] ?? ''}”在第 ${(marks[mixed]?.mistake ?? 0) + 1} 条里已经有了，学员看到的是那一条的反馈`,
            fix: '只留在一条里。',
          },
        ]),
  ];
}

function shortEntries(
  quizzes: readonly QuizFile[],
): { entry: Entry; question: QuestionOf<'short'> }[] {
  return quizzes
    .flatMap(({ entries }) => entries)
    .flatMap((entry) => {
      const { question } = entry;
      return question?.type === 'short' ? [{ entry, question }] : [];
    });
}
