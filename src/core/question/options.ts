import { isTextList, valuesOf, type FormEntry, type Kind, type Verdict } from './kind.ts';

/** The part of a choice question that marking needs. */
export interface OptionsKeyed {
  /** All option ids, in the author's order. */
  readonly options: readonly string[];
  /** The ids that belong to the key. */
  readonly keys: readonly string[];
}

/** The chosen option ids in the author's order, so that equal answers are equal JSON. */
export function readOptions(
  entries: readonly FormEntry[],
  { options }: OptionsKeyed,
): string[] | null {
  const chosen = new Set(valuesOf(entries, 'answer'));
  const known = options.filter((id) => chosen.has(id));
  return known.length > 0 ? known : null;
}

export function writeOptions(saved: unknown, { options }: OptionsKeyed): FormEntry[] {
  if (!isTextList(saved) || !saved.every((id) => options.includes(id))) return [];
  return saved.map((id) => ['answer', id] as const);
}

export function optionVerdicts(
  { keys }: OptionsKeyed,
  response: readonly string[],
): Record<string, Verdict> {
  const chosen = response.map((id): [string, Verdict] => [
    id,
    keys.includes(id) ? 'right' : 'wrong',
  ]);
  const missed = keys
    .filter((id) => !response.includes(id))
    .map((id): [string, Verdict] => [id, 'missed']);
  return Object.fromEntries([...chosen, ...missed]);
}

/** The shared half of 单选 and 判断: exactly one option. Full marks for the key, none for another. */
export const oneOption: Omit<Kind<OptionsKeyed, readonly string[]>, 'label'> = {
  read(entries, keyed) {
    const chosen = readOptions(entries, keyed);
    return chosen?.length === 1 ? chosen : null;
  },
  write: writeOptions,
  mark: (keyed, response) => ({
    score: response.every((id) => keyed.keys.includes(id)) ? 1 : 0,
    parts: optionVerdicts(keyed, response),
  }),
  key: ({ keys }) => keys,
};
