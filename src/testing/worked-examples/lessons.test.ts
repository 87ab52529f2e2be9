import { expect, test } from 'vitest';
import { wrongEquations } from './equations.ts';
import { lessons, lessonText } from './shown.ts';

test.each(lessons())('every sum written out in %s comes out', (lesson) => {
  expect(wrongEquations(lessonText(lesson))).toEqual([]);
});
