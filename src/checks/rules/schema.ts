import { quizFileSchema } from '../../core/question/schema/index.ts';
import { factSchemas, type Course } from '../course.ts';
import { explainIssue, type Issue } from '../zod-issue.ts';
import type { QuizFile } from '../quiz-file.ts';
import type { Rule } from '../rule.ts';
import type { YamlFile } from '../yaml-file.ts';

export const schema: Rule = {
  title: '字段不合格式',
  severity: 'error',
  why: '少了字段、写错类型或多出字段的题目显示不出来，也判不了分。',
  fix: '对照手册里的例子改：题目看 quizzes/README.md，其他看 src/content/README.md。',
  *check(course) {
    for (const { file, issues } of documentsOf(course)) {
      for (const issue of issues) yield* explainIssue(issue, file);
    }
  },
};

interface Checked {
  readonly file: YamlFile;
  readonly issues: readonly Issue[];
}

/** Every document that parses, with what its schema says of it. */
function documentsOf({ facts, quizzes }: Course): Checked[] {
  const checked = [
    { file: facts.syllabus, schema: factSchemas.syllabus },
    { file: facts.law, schema: factSchemas.law },
    { file: facts.figures, schema: factSchemas.figures },
    { file: facts.glossary, schema: factSchemas.glossary },
    ...quizzes.map(({ yaml }) => ({ file: yaml, schema: quizFileSchema })),
  ];
  return [
    ...checked
      .filter(({ file }) => file.data !== undefined)
      .map(({ file, schema }) => ({
        file,
        issues: schema.safeParse(file.data).error?.issues ?? [],
      })),
    ...quizzes.map(hiddenIn),
  ];
}

/** What only shows once the faults of a question that are seen first are out of the way. */
const hiddenIn = ({ yaml, entries }: QuizFile): Checked => ({
  file: yaml,
  issues: entries.flatMap(({ further }, at) =>
    further.map((issue) => ({ ...issue, path: ['questions', at, ...issue.path] })),
  ),
});
