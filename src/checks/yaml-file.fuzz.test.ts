import fc from 'fast-check';
import { expect, test } from 'vitest';
import { courseTexts, QUIZ_PATH } from '../testing/fixtures/course.ts';
import { spoiltQuizText } from '../testing/fuzz/quiz-texts.ts';
import { fuzzRuns, fuzzTimeout, inTime, tally } from '../testing/fuzz/runs.ts';
import { hasHan } from './chinese.ts';
import { checkCourse } from './run.ts';

test(
  'no file of the bank makes the checks throw or dawdle, and what they say points into a file',
  () => {
    const outcomes = tally('quiz files');
    fc.assert(
      fc.property(spoiltQuizText, (text) => {
        const texts = courseTexts({ quiz: text });
        const { findings } = inTime(() => checkCourse(texts, { strict: true }));
        const { quizzes, pages, syllabus, law, figures, glossary, blueprint } = texts;
        const files = new Map(
          [...quizzes, ...pages, syllabus, law, figures, glossary, blueprint].map((file) => [
            file.path,
            file.text.split('\n'),
          ]),
        );
        for (const { code, file, line, column, text: shown, message, fix } of findings) {
          const lines = files.get(file) ?? [];
          expect(lines[line - 1]?.replace(/\r$/, ''), code).toBe(shown);
          expect(column, code).toBeGreaterThanOrEqual(1);
          expect(column, code).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1);
          expect(hasHan(message), `${code}: ${message}`).toBe(true);
          expect(hasHan(fix), `${code}: ${fix}`).toBe(true);
        }
        const ours = findings.filter(({ file }) => file === QUIZ_PATH);
        outcomes.add(ours.some(({ code }) => code === 'yaml-syntax') ? 'not YAML' : ours.some(({ severity }) => severity === 'error') ? 'errors' : 'no error'); // prettier-ignore
      }),
      fuzzRuns,
    );
    outcomes.print();
  },
  fuzzTimeout,
);
