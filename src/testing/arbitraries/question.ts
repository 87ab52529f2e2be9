/**
 * Questions as authors may write them and forms as learners may fill them in, for every type. A type
 * that is in the schema and not here does not compile.
 */
import fc from 'fast-check';
import type { FormEntry } from '../../core/question/kind.ts';
import { numeric } from '../../core/question/numeric.ts';
import type { QuestionType } from '../../core/question/schema/index.ts';
import { formatNumber } from '../../core/text/number.ts';
import { money, partIds, prose, scenarioFields } from './question-parts.ts';
import { acceptable, blank, dress, mistake, patterns, units } from './question-typed.ts';
import { answered, type Answered, type KeyedOf, type OwnFields } from './question-sample.ts';

const typed = (number: string, behind: string): FormEntry[] => [['answer', number + behind]];

const withUnit = (form: readonly FormEntry[], unit: string): FormEntry[] =>
  form.map(([name, value]) => [name, value + unit]);

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
    fields: partIds(3, 5).chain((ids) =>
      fc
        .subarray(ids, { minLength: 2, maxLength: ids.length - 1 })
        .map((keys) => optionsWith(ids, keys)),
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
    form: (keyed) =>
      fc
        .tuple(
          fc.oneof(
            money,
            fc.constantFrom(keyed.answer, keyed.answer + keyed.tolerance, ...keyed.mistakes),
          ),
          fc.constantFrom('', keyed.unit, ` ${keyed.unit} `),
        )
        .map(([value, behind]) => typed(formatNumber(value, 4), behind))
        // Without its unit a number may be asked again: it would be right in another one.
        .map((form) => (numeric.read(form, keyed) === null ? withUnit(form, keyed.unit) : form)),
    parts: () => ['answer'],
    // Rows and mistakes are named by their place.
    relist: (question) => question,
  }),

  short: answered('short', {
    fields: fc.record({ accept: acceptable, patterns, units, mistakes: fc.array(mistake) }),
    form: ({ accept, mistakes }) =>
      fc
        .tuple(fc.constantFrom(...accept, ...mistakes.flat(), '不知道', 'abc'), dress)
        .map(([text, wear]) => [['answer', wear(text)]]),
    parts: () => ['answer'],
    // Mistakes are named by their place.
    relist: (question, shuffled) => ({ ...question, accept: shuffled(question.accept) }),
  }),

  cloze: answered('cloze', {
    fields: partIds(1, 4).chain((ids) =>
      fc.tuple(...ids.map(blank)).map((blanks) => ({
        text: ids.map((id) => `第 {{${id}}} 空`).join('，'),
        blanks,
      })),
    ),
    form: ({ blanks }) =>
      fc.tuple(
        ...Object.entries(blanks).map(([id, one]) =>
          ('key' in one
            ? fc.constantFrom(...one.options)
            : fc
                .tuple(fc.constantFrom(...one.accept, '不知道', '36个月'), dress)
                .map(([text, wear]) => wear(text))
          ).map((value): FormEntry => [`blank:${id}`, value]),
        ),
      ),
    parts: ({ blanks }) => blanks.map(idOf),
    relist: (question, shuffled) => ({
      ...question,
      blanks: shuffled(
        question.blanks.map(({ options, ...one }) => ({
          ...one,
          ...(options ? { options: shuffled(options) } : {}),
        })),
      ),
    }),
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
      pairs: ids
        .slice(0, pairs)
        .map((id) => ({ id, left: `左 ${id}`, right: `右 ${id}`, why: id })),
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
    fields: fc.tuple(partIds(2, 4), partIds(3, 6)).chain(([groups, items]) =>
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
      groups: shuffled(
        question.groups.map((group) => ({ ...group, items: shuffled(group.items) })),
      ),
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
      nodes: shuffled(question.nodes.map((node) => ({ ...node, choices: shuffled(node.choices) }))),
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
        .tuple(
          fc.constantFrom('请在 5 日前付款。', ' 两行\n文字 '),
          fc.subarray(Object.keys(rubric)),
        )
        .map(([text, met]) => [...chosen([text]), ...met.map((id): FormEntry => ['met', id])]),
    parts: ({ rubric }) => rubric.map(idOf),
    relist: (question, shuffled) => ({ ...question, rubric: shuffled(question.rubric) }),
    optional: ['met'],
  }),
} satisfies Record<QuestionType, fc.Arbitrary<Answered>>;

function idOf({ id }: { readonly id: string }): string {
  return id;
}

/** Options of which exactly those with the given ids are the key. */
function optionsWith(ids: readonly string[], keys: readonly string[]): OwnFields<'single'> {
  const options = ids.map((id) => ({
    id,
    text: `选项 ${id}`,
    why: `理由 ${id}`,
    ...(keys.includes(id) ? { key: true } : {}),
  }));
  return { options };
}

function chosen(ids: readonly string[]): FormEntry[] {
  return ids.map((id) => ['answer', id]);
}

function assigned({
  targets,
  choices,
}: KeyedOf<'matching' | 'categorise'>): fc.Arbitrary<FormEntry[]> {
  return fc.tuple(
    ...Object.keys(targets).map((part) =>
      fc.constantFrom(...choices).map((target): FormEntry => [`to:${part}`, target]),
    ),
  );
}
