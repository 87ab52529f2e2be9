import { groupBy } from '../group.ts';
import type { Entry, QuizFile } from '../quiz-file.ts';
import type { Fault, Rule } from '../rule.ts';
import { folderOf, percent } from '../single-questions.ts';

/** The plan for the whole bank; 4 and 5 count as hard. */
const GRADES = [
  { label: '易', share: 0.35 },
  { label: '中', share: 0.45 },
  { label: '难', share: 0.2 },
];

/** A lecture may lean to one side, by as much as a few questions; the bank hardly. */
const LECTURE = { enough: 20, slack: 0.15 };
const BANK = { enough: 100, slack: 0.1 };

export const difficultyMix: Rule = {
  title: '难度的比例偏离计划',
  severity: 'warning',
  why: '计划是易 35%、中 45%、难 20%。太偏了，前测和后测拉不开差距，组卷也凑不出一样难的两份。',
  fix: '重估几道题的 difficulty，或者补上缺的难度。',
  *check({ quizzes }) {
    for (const [folder, files] of groupBy(quizzes, ({ source }) => folderOf(source.path))) {
      yield* faultsOf(folder, files, LECTURE);
    }
    yield* faultsOf('全库', quizzes, BANK);
  },
};

function faultsOf(name: string, files: readonly QuizFile[], limit: typeof BANK): Fault[] {
  const graded = files
    .flatMap(({ entries }) => entries)
    .flatMap((entry): { entry: Entry; grade: number }[] => {
      const { question } = entry;
      return question ? [{ entry, grade: Math.min(question.difficulty, GRADES.length) - 1 }] : [];
    });
  if (graded.length < limit.enough) return [];
  const counts = GRADES.map((_, at) => graded.filter(({ grade }) => grade === at).length);
  const excess = GRADES.map(({ share }, at) => (counts[at] ?? 0) / graded.length - share);
  if (excess.every((by) => Math.abs(by) <= limit.slack + Number.EPSILON)) return [];
  const at = graded.find(({ grade }) => grade === excess.indexOf(Math.max(...excess)))?.entry;
  const shown = GRADES.map(({ label, share }, n) => {
    return `${label} ${percent(counts[n] ?? 0, graded.length)}（计划 ${percent(share, 1)}）`;
  });
  return at
    ? [
        {
          at: at.spot('difficulty'),
          message: `${name} 的 ${graded.length} 题：${shown.join('、')}`,
        },
      ]
    : [];
}
