import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { QUIZ_SCHEMA_PATH, quizSchemaJson } from './quiz-schema.ts';

const file = new URL(`../../${QUIZ_SCHEMA_PATH}`, import.meta.url);

test('the schema that editors use is that of the engine (repair: npm run schema)', () => {
  expect(readFileSync(file, 'utf8')).toBe(quizSchemaJson());
});

test('it tells authors in Chinese what a field is for, and what they may leave out', () => {
  const schema = quizSchemaJson();
  expect(schema).toContain('正确的选项写 true，其余不写');
  const { required } = JSON.parse(schema) as { required: string[] };
  expect(required).toEqual(['item', 'questions']);
});
