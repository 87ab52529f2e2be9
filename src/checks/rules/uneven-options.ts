import { lengthOf, optionLists, type OptionList } from '../option-lists.ts';
import type { Fault, Rule } from '../rule.ts';

/** An option sticks out when it is both so many times and so many characters longer than the middle one. */
const TIMES = 2.5;
const CHARACTERS = 12;

/** What somebody says, in quotes, ends as he ends it. */
const ENDS_AS_SENTENCE = /[。！？]$/u;

export const unevenOptions: Rule = {
  title: '选项长短或写法不齐',
  severity: 'warning',
  why: '一眼看去与众不同的那一项，多半被当成答案或被排除，与会不会做无关。',
  fix: '把各项写得差不多长、同一种句式：都是短语或都是整句，句号要么都有，要么都没有。',
  *check({ quizzes }) {
    for (const list of optionLists(quizzes)) yield* [...tooLong(list), ...mixed(list)];
  },
};

function tooLong({ entry, options }: OptionList): Fault[] {
  const lengths = options.map(({ text }) => lengthOf(text));
  const middle = median(lengths);
  return options.flatMap(({ path }, at) => {
    const length = lengths[at] ?? 0;
    return length > TIMES * middle && length > middle + CHARACTERS
      ? [{ at: entry.spot(...path), message: `这一项 ${length} 字，各项的中位数是 ${middle} 字` }]
      : [];
  });
}

function mixed({ entry, options }: OptionList): Fault[] {
  const whole = options.filter(({ text }) => ENDS_AS_SENTENCE.test(text.trim()));
  const parts = options.filter((option) => !whole.includes(option));
  const [odd] = whole.length <= parts.length ? whole : parts;
  if (whole.length === 0 || parts.length === 0 || !odd) return [];
  const ends = whole.includes(odd)
    ? '以句号、问号或叹号结尾，别的项没有'
    : '没有句末的标点，别的项有';
  return [{ at: entry.spot(...odd.path), message: `这一项${ends}` }];
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const [below = 0, above = 0] = [sorted[sorted.length % 2 === 0 ? half - 1 : half], sorted[half]];
  return (below + above) / 2;
}
