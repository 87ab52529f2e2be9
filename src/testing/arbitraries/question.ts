/**
 * Questions as authors may write them and forms as learners may fill them in, for every type. All pass
 * through the real schema. A type that is in the schema and not here does not compile.
 */
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
import { formatNumber } from '../../core/text/number.ts';
import { partIds, scenarioFields } from './question-parts.ts';

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

type KeyedOf<T extends QuestionType> = Extract<Keyed, { readonly type: T }>;
type OwnFields<T extends QuestionType> = Omit<
  z.input<(typeof questionSchemas)[T]>,
  keyof typeof common | 'type'
>;
type Shuffled = <T>(list: readonly T[]) => T[];

/** What a type has to say for the laws to be tried on it. */
interface Sample<T extends QuestionType> {
  /** The fields of its own, as an author writes them. */
  readonly fields: fc.Arbitrary<OwnFields<T>>;
  readonly form: (keyed: KeyedOf<T>) => fc.Arbitrary<FormEntry[]>;
  readonly parts: (question: QuestionOf<T>) => string[];
  /** Lists parts in another order. Where the order says something it stays. */
  readonly relist: (question: QuestionOf<T>, shuffled: Shuffled) => QuestionOf<T>;
  readonly optional?: readonly string[];
}

const prose = fc.constantFrom('应收账款', '回款', 'a < b & {c}');
const idOf = ({ id }: { id: string }): string => id;

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

function answered<T extends QuestionType>(type: T, sample: Sample<T>): fc.Arbitrary<Answered> {
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

/** Options of which exactly those with the given ids are the key. */
const optionsWith = (ids: readonly string[], keys: readonly string[]): OwnFields<'single'> => ({
  options: ids.map((id) => ({
    id,
    text: `选项 ${id}`,
    why: `理由 ${id}`,
    ...(keys.includes(id) ? { key: true } : {}),
  })),
});

const chosen = (ids: readonly string[]): FormEntry[] => ids.map((id) => ['answer', id]);

const assigned = (keyed: KeyedOf<'matching' | 'categorise'>): fc.Arbitrary<FormEntry[]> =>
  fc.tuple(
    ...Object.keys(keyed.targets).map((part) =>
      fc.constantFrom(...keyed.choices).map((target): FormEntry => [`to:${part}`, target]),
    ),
  );

const money = fc.integer({ min: -1e8, max: 1e8 }).map((cents) => cents / 100);

export const answeredQuestions = {
  single: answered('single', {
    fields: partIds(2, 5).chain((ids) =>
      fc.constantFrom(...ids).map((key) => optionsWith(ids, [key])),
    ),
    form: ({ options }) => fc.constantFrom(...options).map((id) => chosen([id])),
    parts: ({ options }) => options.map(idOf),
    relist: (question, shuffled) => ({ ...question, options: shuffled(question.options) }),
  }),

  multiple: answered('multiple', {
    fields: partIds(2, 5).chain((ids) =>
      fc.subarray(ids, { minLength: 2 }).map((keys) => optionsWith(ids, keys)),
    ),
    form: ({ options }) => fc.subarray([...options], { minLength: 1 }).map(chosen),
    parts: ({ options }) => options.map(idOf),
    relist: (question, shuffled) => ({ ...question, options: shuffled(question.options) }),
  }),

  'true-false': answered('true-false', {
    fields: fc.record({ answer: fc.boolean(), why: fc.record({ true: prose, false: prose }) }),
    form: ({ options }) => fc.constantFrom(...options).map((id) => chosen([id])),
    parts: () => ['true', 'false'],
    relist: (question) => question,
  }),

  numeric: answered('numeric', {
    fields: fc.record({
      variables: fc.array(fc.record({ sales: money, days: fc.integer({ min: 1, max: 365 }) }), {
        minLength: 1,
        maxLength: 3,
      }),
      answer: fc.record({
        formula: fc.constantFrom('sales / 365 * days', '-sales', 'round(sales, 0)', 'days', 12.5),
        unit: fc.constantFrom('万元', '元', '天', '%', '个百分点'),
        round: fc.integer({ min: 0, max: 6 }),
        tolerance: fc.constantFrom(0, 0.1, 5, '0.5%', '10%'),
      }),
      mistakes: fc.array(
        fc.record({ formula: fc.constantFrom('sales', 'sales / days', 'days'), feedback: prose }),
        { maxLength: 2 },
      ),
    }),
    form: ({ answer, tolerance, mistakes, unit }) =>
      fc
        .tuple(
          fc.oneof(money, fc.constantFrom(answer, answer + tolerance, ...mistakes)),
          fc.constantFrom('', unit, ` ${unit} `),
        )
        .map(([value, behind]) => [['answer', formatNumber(value, 4) + behind]]),
    parts: () => ['answer'],
    // Rows and mistakes are named by their place.
    relist: (question) => question,
  }),

  ordering: answered('ordering', {
    fields: partIds(3, 6).map((ids) => ({
      items: ids.map((id) => ({ id, text: `第 ${id}`, why: `理由 ${id}` })),
    })),
    form: ({ order }) =>
      fc
        .shuffledSubarray([...order], { minLength: order.length })
        .map((ids) => ids.map((id, at): FormEntry => [`place:${id}`, String(at + 1)])),
    parts: ({ items }) => items.map(idOf),
    // The order listed is the key.
    relist: (question) => question,
  }),

  matching: answered('matching', {
    fields: fc.tuple(partIds(3, 7), fc.integer({ min: 3, max: 7 })).map(([ids, pairs]) => ({
      pairs: ids.slice(0, pairs).map((id) => ({ id, left: `左 ${id}`, right: `右 ${id}`, why: id })),
      extra: ids.slice(pairs).map((id) => ({ id, right: `右 ${id}`, why: id })),
    })),
    form: assigned,
    parts: ({ pairs }) => pairs.map(idOf),
    relist: (question, shuffled) => ({
      ...question,
      pairs: shuffled(question.pairs),
      extra: shuffled(question.extra),
    }),
  }),

  categorise: answered('categorise', {
    fields: fc
      .tuple(partIds(2, 4), partIds(3, 6))
      .chain(([groups, items]) =>
        fc
          .array(fc.constantFrom(...groups), { minLength: items.length, maxLength: items.length })
          .map((homes) => ({
            groups: groups.map((group) => ({
              id: group,
              text: `类 ${group}`,
              items: items
                .filter((_, at) => homes[at] === group)
                .map((id) => ({ id, text: `项 ${id}`, why: id })),
            })),
          })),
      ),
    form: assigned,
    parts: ({ groups }) => groups.flatMap(({ items }) => items.map(idOf)),
    relist: (question, shuffled) => ({
      ...question,
      groups: shuffled(question.groups.map((group) => ({ ...group, items: shuffled(group.items) }))),
    }),
  }),

  scenario: answered('scenario', {
    fields: scenarioFields,
    form: ({ nodes }) =>
      fc.tuple(
        ...Object.entries(nodes).map(([node, choices]) =>
          fc
            .constantFrom(...Object.keys(choices))
            .map((choice): FormEntry => [`step:${node}`, choice]),
        ),
      ),
    parts: ({ nodes }) =>
      nodes.flatMap((node) => node.choices.map((choice) => `${node.id}/${choice.id}`)),
    relist: (question, shuffled) => ({
      ...question,
      nodes: shuffled(
        question.nodes.map((node) => ({ ...node, choices: shuffled(node.choices) })),
      ),
      endings: shuffled(question.endings),
    }),
  }),

  open: answered('open', {
    fields: partIds(2, 5).chain((ids) =>
      fc.record({
        model: prose,
        rubric: fc.tuple(
          ...ids.map((id) =>
            fc.record({ id: fc.constant(id), text: prose, marks: fc.integer({ min: 1, max: 5 }) }),
          ),
        ),
      }),
    ),
    form: ({ rubric }) =>
      fc
        .tuple(fc.constantFrom('请在 5 日前付款。', ' 两行\n文字 '), fc.subarray(Object.keys(rubric)))
        .map(([text, met]) => [...chosen([text]), ...met.map((id): FormEntry => ['met', id])]),
    parts: ({ rubric }) => rubric.map(idOf),
    relist: (question, shuffled) => ({ ...question, rubric: shuffled(question.rubric) }),
    optional: ['met'],
  }),
} satisfies Record<QuestionType, fc.Arbitrary<Answered>>;
