import type { Rule } from '../rule.ts';
import { inBank, matches } from '../wording.ts';

const LETTER = '[A-HＡ-Ｈ](?![A-Za-zＡ-Ｚａ-ｚ])';
const REFERENCE = new RegExp(
  [
    `选项\\s*${LETTER}`,
    `(?<![A-Za-z])${LETTER}\\s*(?:选项|项(?!目))`,
    `(?:答案|正确的?)(?:是|为|选)\\s*${LETTER}`,
    '第\\s*[一二三四五六1-6]\\s*个?选项',
  ].join('|'),
  'gu',
);

export const optionLetter: Rule = {
  title: '用字母或次序指选项',
  severity: 'error',
  why: '选项会打乱次序，每个学员看到的“选项 A”不是同一个。',
  fix: '写选项的内容，不写它的字母或位置。',
  *check({ prose }) {
    yield* matches(inBank(prose), REFERENCE, (found) => `“${found}”说不清是哪一个：选项会打乱次序`);
  },
};
