import type { Json } from '../progress/json.ts';
import { categorise, type CategoriseKeyed } from './categorise.ts';
import { cloze, type ClozeKeyed } from './cloze.ts';
import type { FormEntry, Kind, Marks } from './kind.ts';
import { markSavedWith, markWith, restoreWith, type Marked } from './marking.ts';
import { matching, type MatchingKeyed } from './matching.ts';
import { multiple, type MultipleKeyed } from './multiple.ts';
import { numeric, type NumericKeyed } from './numeric.ts';
import { open, type OpenKeyed } from './open.ts';
import { ordering, type OrderingKeyed } from './ordering.ts';
import { scenario, type ScenarioKeyed } from './scenario.ts';
import type { QuestionType } from './schema/index.ts';
import { short, type ShortKeyed } from './short.ts';
import { single, type SingleKeyed } from './single.ts';
import { trueFalse, type TrueFalseKeyed } from './true-false.ts';

/** What marking needs of a question, whatever its type. */
export type Keyed =
  | SingleKeyed
  | MultipleKeyed
  | TrueFalseKeyed
  | NumericKeyed
  | ShortKeyed
  | ClozeKeyed
  | OrderingKeyed
  | MatchingKeyed
  | CategoriseKeyed
  | ScenarioKeyed
  | OpenKeyed;

/** Every question type. A type that is in the schema and not here does not compile. */
export const kinds = {
  single,
  multiple,
  'true-false': trueFalse,
  numeric,
  short,
  cloze,
  ordering,
  matching,
  categorise,
  scenario,
  open,
} satisfies Record<QuestionType, unknown>;

export const typeLabel = (type: QuestionType): string => kinds[type].label;

/** The kind that goes with a keyed question. */
function kindOf<K extends Keyed>(keyed: K): Kind<K, Json> {
  // Each entry of `kinds` is written for the Keyed of its own name; TypeScript can't follow a name
  // from the argument into the table (microsoft/TypeScript#30581).
  return kinds[keyed.type] as unknown as Kind<K, Json>;
}

/** Reads and marks a form. `null` when it is not complete enough to be marked. */
export const markForm = (keyed: Keyed, entries: readonly FormEntry[]): Marked | null =>
  markWith(kindOf(keyed), keyed, entries);

/** Marks a response as it was saved. `null` when it no longer fits the question. */
export const markSaved = (keyed: Keyed, saved: unknown): Marks | null =>
  markSavedWith(kindOf(keyed), keyed, saved);

/** The controls that show a saved response; `[]` when it no longer fits the question. Never throws. */
export const restoreForm = (keyed: Keyed, saved: unknown): FormEntry[] =>
  restoreWith(kindOf(keyed), keyed, saved);

/** The controls filled in with the key. */
export function keyForm(keyed: Keyed): FormEntry[] {
  const kind = kindOf(keyed);
  return kind.write(kind.key(keyed), keyed);
}
