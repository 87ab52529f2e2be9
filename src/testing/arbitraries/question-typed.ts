/** Answers that are typed: what an author accepts, and what learners make of it. */
import fc from 'fast-check';

/** Texts that the comparison reads in several ways, or has to leave alone. */
const text = fc.constantFrom<string | number>(
  '诉讼时效中断',
  '《民法典》',
  'DSO',
  '三年',
  '两周零一天',
  '一个半月',
  '壹拾贰万叁仟元整',
  '12.3万元',
  '1,234',
  'constructor',
  'T+30',
  360,
);

export const acceptable = fc.uniqueArray(text, { minLength: 1, maxLength: 3 });
export const patterns = fc.subarray(['\\d+天', '(收到|签收).*']);
export const units = fc.option(fc.constant('时间' as const), { nil: undefined });
export const mistake = fc.record({ accept: acceptable, feedback: fc.constant('再想想。') });

/** A blank to write in, or one to choose for. */
export const blank = (
  id: string,
): fc.Arbitrary<{ id: string; why: string; accept?: (string | number)[]; options?: Option[] }> => {
  const common = { id: fc.constant(id), why: fc.constant('理由') };
  return fc.oneof(
    fc.record({ ...common, accept: acceptable, patterns, units }),
    fc.record({ ...common, options }),
  );
};

interface Option {
  readonly id: string;
  readonly text: string;
  readonly why: string;
  readonly key?: boolean;
}

const options = fc
  .tuple(fc.constantFrom(['a', 'b'], ['constructor', 'true', '10']), fc.nat({ max: 1 }))
  .map(([ids, best]) =>
    ids.map((id, at) => ({ id, text: `选项 ${id}`, why: '理由', key: at === best })),
  );

/** Something around and in a text that does not change what it says. */
export const dress = fc
  .record({
    wide: fc.boolean(),
    upper: fc.boolean(),
    before: fc.constantFrom('', ' ', '“', '《'),
    after: fc.constantFrom('', ' ', '。', '！', '”。'),
  })
  .map(({ wide, upper, before, after }) => (plain: string): string => {
    const cased = upper ? plain.toUpperCase() : plain;
    return before + (wide ? cased.replace(/[!-~]/g, widen) : cased) + after;
  });

const widen = (narrow: string): string => String.fromCharCode(narrow.charCodeAt(0) + 0xfee0);
