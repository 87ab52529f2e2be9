import type { Course } from '../course.ts';
import type { Rule } from '../rule.ts';
import type { Source } from '../source.ts';

/**
 * Control characters, spaces that are not the ordinary one, marks of width zero and of direction, and
 * the sign for what could not be decoded. A joiner between two emoji makes one of them and may stay.
 */
const HIDDEN =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u00A0\u00AD\u200B\u200C\u200E\u200F\u2028-\u202F\u2060-\u206F\uFFFD]|(?<!^)\uFEFF|\p{Surrogate}|(?<![\p{Extended_Pictographic}\p{EMod}\uFE0F])\u200D/gu;

export const hiddenCharacter: Rule = {
  title: '有看不见的字符',
  severity: 'error',
  why: '它们看不见，却让编号对不上、搜索搜不到、答案判错；多半是从网页或文档里粘贴来的。',
  fix: '把这个字符删掉（光标移到这里按退格键），需要空格就打普通的空格。',
  *check(course) {
    for (const source of sourcesOf(course)) {
      for (const { 0: found, index } of source.text.matchAll(HIDDEN)) {
        const code = found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
        yield { at: { source, offset: index }, message: `这里有看不见的字符 U+${code}` };
      }
    }
  },
};

function sourcesOf({ facts, quizzes, pages }: Course): Source[] {
  const { syllabus, law, figures, glossary } = facts;
  return [
    ...[syllabus, law, figures, glossary].map(({ source }) => source),
    ...quizzes.map(({ source }) => source),
    ...pages.map(({ source }) => source),
  ];
}
