import { expect, test } from 'vitest';
import { wrongEquations } from './equations.ts';
import { questions } from './questions.ts';
import { lessons, lessonText } from './shown.ts';

test.each(lessons())('every sum written out in %s comes out', (lesson) => {
  expect(wrongEquations(lessonText(lesson))).toEqual([]);
});

test('every sum written out in a question comes out', () => {
  const found = questions();
  expect(found.length).toBeGreaterThan(0);
  const wrong = found.flatMap(({ file, id, texts }) =>
    texts.flatMap(wrongEquations).map((equation) => `${file}, ${id}: ${equation}`),
  );
  expect(wrong).toEqual([]);
});
