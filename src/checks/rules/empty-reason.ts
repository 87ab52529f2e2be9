import { foldAnswer } from '../../core/text/answer.ts';
import type { Rule } from '../rule.ts';
import { isUnfinished } from '../unfinished.ts';
import type { Path } from '../yaml-file.ts';

/** Fewer characters than this explain nothing: 对、错、不行、同上. */
const LEAST = 4;

const SEE_ABOVE = /^(?:理由|原因)?(?:同上|同前|见上|如上)[^，。；]{0,4}$/u;

/** A text that says why, and what it stands beside. */
interface Reason {
  readonly path: Path;
  readonly text: string;
  readonly beside: readonly string[];
  /** Whether it belongs to one of several things to pick from. */
  readonly ofOption: boolean;
}

export const emptyReason: Rule = {
  title: '理由里什么也没说',
  severity: 'error',
  why: '答错的学员只看得到这句话；它不说错在哪里，下次还会错。',
  fix: '写出选它的人为什么会这么想、错在哪里或对在哪里。',
  *check({ quizzes }) {
    for (const { question, spot } of quizzes.flatMap(({ entries }) => entries)) {
      const seen = new Set<string>();
      for (const { path, text, beside, ofOption } of reasonsIn(question, [])) {
        if (isUnfinished(text)) continue;
        const folded = foldAnswer(text);
        const fault = faultOf(folded, beside, ofOption ? seen : new Set());
        if (fault !== undefined) yield { at: spot(...path), message: `“${text}”${fault}` };
        if (ofOption) seen.add(folded);
      }
    }
  },
};

function faultOf(
  folded: string,
  beside: readonly string[],
  seen: ReadonlySet<string>,
): string | undefined {
  if ((folded.match(/[\p{L}\p{N}]/gu)?.length ?? 0) < LEAST || SEE_ABOVE.test(folded))
    return '没有说出理由';
  if (beside.some((text) => foldAnswer(text) === folded)) return '只是把旁边的话重复了一遍';
  if (seen.has(folded)) return '与这道题里另一项的理由一样';
  return undefined;
}

const ANSWERS: readonly string[] = ['stem', 'text', 'left', 'right', 'say'];

function reasonsIn(value: unknown, path: Path): Reason[] {
  if (typeof value !== 'object' || value === null) return [];
  const fields = Object.entries(value).map(([name, one]: [string, unknown]) => ({
    name,
    one,
    at: [...path, Array.isArray(value) ? Number(name) : name],
  }));
  const beside = fields.flatMap(({ name, one }) =>
    ANSWERS.includes(name) && typeof one === 'string' ? [one] : [],
  );
  return fields.flatMap(({ name, one, at }) => {
    const ofOption = name === 'why' || path.at(-1) === 'why';
    const tells = ofOption || name === 'explanation' || name === 'feedback';
    if (!tells || typeof one !== 'string') return reasonsIn(one, at);
    return [{ path: at, text: one, beside, ofOption }];
  });
}
