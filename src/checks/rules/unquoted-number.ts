import type { Entry } from '../quiz-file.ts';
import type { Rule } from '../rule.ts';
import { scalarAt, type Path } from '../yaml-file.ts';

/** YAML reads 3.10 as the number 3.1 and 00123 as 123: what the author wrote is gone by then. */
export const unquotedNumber: Rule = {
  title: '数字没有加引号，读出来变了样',
  severity: 'error',
  why: '没有引号的 3.10 读成 3.1，00123 读成 123：学员照作者的写法作答，会被判错。',
  fix: '给它加上引号。',
  *check({ quizzes }) {
    for (const { yaml, entries } of quizzes) {
      for (const [nth, entry] of entries.entries()) {
        for (const path of acceptedIn(entry)) {
          const full = ['questions', nth, ...path];
          const read: unknown = yaml.document.getIn(full);
          const written = scalarAt(yaml, full);
          if (typeof read !== 'number' || written === undefined || written === String(read))
            continue;
          yield {
            at: entry.spot(...path),
            message: `${written} 没有加引号，会读成 ${read}`,
            fix: `加引号：'${written}'。`,
          };
        }
      }
    }
  },
};

/** Where the answers to be typed stand: of a short question, its mistakes, the blanks of a cloze. */
function acceptedIn(entry: Entry): Path[] {
  const within = (path: Path): Path[] =>
    Array.from({ length: entry.length(...path) }, (_, at) => [...path, at]);
  const holders = [[], ...within(['mistakes']), ...within(['blanks'])];
  return holders.flatMap((holder) => within([...holder, 'accept']));
}
