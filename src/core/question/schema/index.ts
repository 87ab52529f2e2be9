import { z } from 'zod';
import { categoriseSchema, matchingSchema, orderingSchema } from './arrange.ts';
import { multipleSchema, singleSchema, trueFalseSchema } from './choice.ts';
import { clozeSchema } from './cloze.ts';
import { numericSchema } from './numeric.ts';
import { openSchema } from './open.ts';
import { scenarioSchema } from './scenario.ts';
import { shortSchema } from './short.ts';

/** Every question type and its schema. Adding a type starts here; the compiler leads on. */
export const questionSchemas = {
  single: singleSchema,
  multiple: multipleSchema,
  'true-false': trueFalseSchema,
  numeric: numericSchema,
  short: shortSchema,
  cloze: clozeSchema,
  ordering: orderingSchema,
  matching: matchingSchema,
  categorise: categoriseSchema,
  scenario: scenarioSchema,
  open: openSchema,
};

export const questionSchema = z.discriminatedUnion('type', [
  singleSchema,
  multipleSchema,
  trueFalseSchema,
  numericSchema,
  shortSchema,
  clozeSchema,
  orderingSchema,
  matchingSchema,
  categoriseSchema,
  scenarioSchema,
  openSchema,
]);

/** One YAML file of the bank: all questions of one item of the syllabus. */
export const quizFileSchema = z
  .strictObject({
    item: z.string().meta({ description: '条目编号，见 syllabus.yaml', examples: ['l1.s2'] }),
    questions: z
      .array(questionSchema)
      .min(1, '至少一题')
      .meta({ description: '这个条目的题，一题一项' }),
  })
  .meta({ title: '回款学堂题目文件', description: '一个条目一个文件，写法见 quizzes/README.md' });

export type QuizFile = z.output<typeof quizFileSchema>;
export type Question = z.output<typeof questionSchema>;
export type QuestionType = Question['type'];
export type QuestionOf<T extends QuestionType> = Extract<Question, { type: T }>;
export type Level = Question['level'];
