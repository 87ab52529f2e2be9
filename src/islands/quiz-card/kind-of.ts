import { categorise } from '../../core/question/categorise.ts';
import { matching } from '../../core/question/matching.ts';
import { multiple } from '../../core/question/multiple.ts';
import { open } from '../../core/question/open.ts';
import { ordering } from '../../core/question/ordering.ts';
import { scenario } from '../../core/question/scenario.ts';
import type { QuestionType } from '../../core/question/schema/index.ts';
import { single } from '../../core/question/single.ts';
import { trueFalse } from '../../core/question/true-false.ts';
import type { AnyKind } from './session.ts';

/** Types that are a few lines each: on every page. */
const AT_HAND = {
  single,
  multiple,
  'true-false': trueFalse,
  ordering,
  matching,
  categorise,
  scenario,
  open,
};

const typed = () => import('./typed-kinds.ts');

/** Types that read what people write: only where a page has one. */
const FETCHED = {
  numeric: async () => (await typed()).numeric,
  short: async () => (await typed()).short,
  cloze: async () => (await typed()).cloze,
};

const kinds: Readonly<Record<QuestionType, unknown>> = { ...AT_HAND, ...FETCHED };

/** The kind of a type; a promise where its code has to be fetched. */
export function kindOf(type: QuestionType): AnyKind | Promise<AnyKind> {
  // Each kind is written for the Keyed of its own name (`core/question/kinds.ts`).
  const kind = kinds[type] as AnyKind | (() => Promise<AnyKind>);
  return typeof kind === 'function' ? kind() : kind;
}
