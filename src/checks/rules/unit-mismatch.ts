import { numericEntries } from '../numeric-entries.ts';
import type { Fault, Rule } from '../rule.ts';
import type { Entry } from '../quiz-file.ts';
import type { Path } from '../yaml-file.ts';
import { isUnfinished } from '../unfinished.ts';
import { ANY_UNIT, unitNamed, unitsIn } from '../units.ts';

/** What stands behind a unit that ends a phrase: 几天？ asks, 几天的账 and 这几天 do not. */
const END = String.raw`(?=[，。；？、（）\s]|$)`;

/** 多少天, 几天, 百分之多少. Units of one character that also begin other words must end the phrase. */
const ASKED = new RegExp(
  [
    `多少(?:个)?(万元|亿元|工作日|百分点|天|元|%|倍|次|户|家|笔|月|(?:年|日|周|件|分)${END})`,
    `(?<![这那近前后头过好十第每])几(?:个)?(万元|亿元|工作日|百分点|天|元|倍|次|户|家|笔|月|年|日|周|件|分)${END}`,
    '(百分之)(?:多少|几)',
  ].join('|'),
  'gu',
);

const AFTER_ANSWER = new RegExp(`\\{answer\\}\\s*(${ANY_UNIT})`, 'gu');

/**
 * Three things that can be told from the words alone, and no more:
 *
 * - the unit of the answer is mentioned nowhere in the stem, so that nobody knows what to type;
 * - the stem asks 多少天 or 几天 (and in no other unit) where the answer is in 万元;
 * - a text shows `{answer} 元` where the answer is in 万元.
 *
 * A unit that is not listed in `units.ts` (元/件) only has to be mentioned.
 */
export const unitMismatch: Rule = {
  title: '答案的单位与题干不符',
  severity: 'error',
  why: '学员按题干的单位算对了，也会被判错。',
  fix: '让题干问的单位、answer.unit 和讲解里 {answer} 后面的单位一致；题干要写出用什么单位作答。',
  *check({ quizzes }) {
    for (const { entry, question } of numericEntries(quizzes)) {
      if (isUnfinished(question.stem)) continue;
      const { unit } = question.answer;
      yield* stemFaults(question.stem, unit, entry);
      const texts: [string | undefined, Path][] = [
        [question.explanation, ['explanation']],
        ...question.mistakes.map(({ feedback }, at): [string, Path] => [
          feedback,
          ['mistakes', at, 'feedback'],
        ]),
      ];
      for (const [text = '', path] of texts) yield* shownFaults(text, unit, entry, path);
    }
  },
};

function stemFaults(stem: string, unit: string, entry: Entry): Fault[] {
  const at = entry.spot('answer', 'unit');
  const name = unitNamed(unit);
  const plain = stem.replaceAll('**', '');
  const asked = [...plain.matchAll(ASKED)];
  const fits = ([, ...units]: RegExpExecArray): boolean =>
    unitNamed(units.find((spelling) => spelling) ?? '') === name;
  if (name !== undefined && asked.length > 0 && !asked.some(fits)) {
    const shown = asked.map(([phrase]) => `“${phrase}”`).join('、');
    return [{ at, message: `题干问${shown}，答案的单位是 ${unit}` }];
  }
  const mentioned = name === undefined ? plain.includes(unit) : unitsIn(plain).has(name);
  return mentioned ? [] : [{ at, message: `题干里没有出现答案的单位 ${unit}` }];
}

function shownFaults(text: string, unit: string, entry: Entry, path: Path): Fault[] {
  const name = unitNamed(unit);
  return [...text.matchAll(AFTER_ANSWER)].flatMap(([shown, spelling = '']) =>
    name === undefined || unitNamed(spelling) === name
      ? []
      : [{ at: entry.spot(...path), message: `这里写“${shown}”，答案的单位是 ${unit}` }],
  );
}
