import { foldAnswer, type AnswerKey, type Folding } from './answer.ts';
import { UNIT_FAMILIES, type UnitFamily } from './units.ts';

/** What an author wrote about an answer that is typed. */
export interface TypedAnswer {
  readonly accept: readonly string[];
  readonly patterns: readonly string[];
  readonly units?: UnitFamily | undefined;
}

/** For the characters of a simplified text: traditional character → simplified one. */
export type TraditionalOf = (text: string) => Readonly<Record<string, string>>;

/**
 * What the browser needs to compare an answer: the accepted texts folded, each once.
 *
 * @param others texts that the answer is compared with besides (`foldAll` folds them alike)
 */
export function answerKey(
  { accept, patterns, units }: TypedAnswer,
  traditionalOf: TraditionalOf,
  others: readonly string[] = [],
): AnswerKey {
  const family = units && UNIT_FAMILIES[units];
  const names = family ? [...Object.keys(family), '个'] : [];
  const traditional = traditionalOf([...accept, ...patterns, ...others, ...names].join(''));
  const folding = {
    ...(Object.keys(traditional).length > 0 ? { traditional } : {}),
    ...(family ? { units: family } : {}),
  };
  return {
    accept: foldAll(accept, folding),
    ...(patterns.length > 0 ? { patterns } : {}),
    ...folding,
  };
}

export function foldAll(texts: readonly string[], folding: Folding): string[] {
  return [...new Set(texts.map((text) => foldAnswer(text, folding)))];
}
