/** Makes answered questions out of the little that each type says about itself. */
import fc from 'fast-check';
import type { z } from 'zod';
import { keyedOf } from '../../core/formula/keyed.ts';
import type { FormEntry } from '../../core/question/kind.ts';
import type { Keyed } from '../../core/question/kinds.ts';
import type { common } from '../../core/question/schema/common.ts';
import {
  questionSchema,
  type Question,
  type QuestionOf,
  type questionSchemas,
  type QuestionType,
} from '../../core/question/schema/index.ts';
import { seeded, shuffle } from '../../core/random/seeded.ts';
import { prose } from './question-parts.ts';

/** A question, one of the rows it is marked by, and a form that is filled in completely. */
export interface Answered {
  readonly question: Question;
  readonly keyed: Keyed;
  readonly form: readonly FormEntry[];
  /** The same row of the same question with its parts listed in another order. */
  readonly relisted: Keyed;
  /** Every part that marks may speak of. */
  readonly parts: readonly string[];
  /** Names of controls that may be left empty. */
  readonly optional: readonly string[];
}

export type KeyedOf<T extends QuestionType> = Extract<Keyed, { readonly type: T }>;
export type OwnFields<T extends QuestionType> = Omit<
  z.input<(typeof questionSchemas)[T]>,
  keyof typeof common | 'type'
>;
type Shuffled = <T>(list: readonly T[]) => T[];

/** What a type has to say for the laws to be tried on it. */
export interface Sample<T extends QuestionType> {
  /** The fields of its own, as an author writes them. */
  readonly fields: fc.Arbitrary<OwnFields<T>>;
  readonly form: (keyed: KeyedOf<T>) => fc.Arbitrary<FormEntry[]>;
  readonly parts: (question: QuestionOf<T>) => string[];
  /** Lists parts in another order. Where the order says something it stays. */
  readonly relist: (question: QuestionOf<T>, shuffled: Shuffled) => QuestionOf<T>;
  readonly optional?: readonly string[];
}

const commonFields = fc.record({
  id: fc.constantFrom('l1-ccc-basic', 'l2-constructor'),
  rev: fc.integer({ min: 1, max: 3 }),
  objective: fc.constant('l1.s2.o1'),
  level: fc.constantFrom('remember' as const, 'create' as const),
  difficulty: fc.integer({ min: 1, max: 5 }),
  stem: prose,
  explanation: prose,
  see: fc.constant('l1.s2#ccc'),
});

/** Every question passes through the real schema. */
export function answered<T extends QuestionType>(
  type: T,
  sample: Sample<T>,
): fc.Arbitrary<Answered> {
  return fc
    .record({
      common: commonFields,
      own: sample.fields,
      row: fc.nat({ max: 9 }),
      order: fc.string({ maxLength: 3 }),
    })
    .chain(({ common, own, row, order }) => {
      const question = questionSchema.parse({ ...common, type, ...own });
      if (!isOf(question, type)) throw new Error(`the schema made a ${question.type} of a ${type}`);
      const random = seeded(order);
      const other = sample.relist(question, (list) => shuffle(list, random));
      const keyed = rowOf(question, type, row);
      return sample.form(keyed).map((form) => ({
        question,
        keyed,
        form,
        relisted: rowOf(other, type, row),
        parts: sample.parts(question),
        optional: sample.optional ?? [],
      }));
    });
}

function isOf<T extends QuestionType>(question: Question, type: T): question is QuestionOf<T> {
  return question.type === type;
}

function rowOf<T extends QuestionType>(question: Question, type: T, row: number): KeyedOf<T> {
  const rows = keyedOf(question).filter((keyed): keyed is KeyedOf<T> => keyed.type === type);
  const keyed = rows[row % rows.length];
  if (keyed === undefined) throw new Error(`a ${type} question without anything to mark it by`);
  return keyed;
}
