import { foldAnswer } from '../../core/text/answer.ts';
import type { Rule } from '../rule.ts';
import { letters, nearDuplicates, pairs, textSimilarity, type Pieces } from '../similar.ts';
import { shortPlace, type Spot } from '../source.ts';
import { isUnfinished } from '../unfinished.ts';

/** In the same order: a word more or less. Two different sums about one story come near, but ask with other words. */
const ALIKE = 0.7;

/** In whatever order: any two Chinese texts share many letters, so nearly all must be the same. */
const SAME_LETTERS = 0.85;

interface Stem {
  readonly id: string;
  readonly at: Spot;
  readonly whole: string;
  readonly asks: string;
}

/**
 * Numbers do not count: the same task with other numbers belongs in `variables`. The question itself
 * (the first paragraph) must be alike too: one table of data may serve several questions.
 */
export const nearDuplicateStem: Rule = {
  title: '两道题的题干几乎一样',
  severity: 'warning',
  why: '同一张卷子会抽到两次，学员背的是题；哪一道改了，另一道还留着旧的说法。',
  fix: '只留一道；只是换数就写进 variables，考的确实不同就把题干写出不同。',
  *check({ quizzes }) {
    const stems = quizzes
      .flatMap(({ entries }) => entries)
      .flatMap((entry) => {
        const stem = entry.text('stem');
        const id = entry.text('id')?.value ?? '';
        if (!stem || isUnfinished(stem.value)) return [];
        return [{ id, at: stem.at, whole: plain(stem.value), asks: asked(stem.value) }];
      });
    const repeats = new Map([
      ...repeated(stems, SAME_LETTERS, letters),
      ...repeated(stems, ALIKE, pairs),
    ]);
    for (const [later, earlier] of repeats) {
      const [stem, other] = [stems[later], stems[earlier]];
      if (!stem || !other) continue;
      yield { at: stem.at, message: `题干与 ${other.id}（${shortPlace(other.at)}）几乎一样` };
    }
  },
};

function repeated(stems: readonly Stem[], least: number, piecesOf: Pieces): Map<number, number> {
  return nearDuplicates(
    stems.map(({ whole }) => whole),
    least,
    (a, b) => textSimilarity(stems[a]?.asks ?? '', stems[b]?.asks ?? '', piecesOf) >= least,
    piecesOf,
  );
}

/** Letters only; every number and placeholder is the same `#`. */
function plain(text: string): string {
  return foldAnswer(text)
    .replace(/\{[^{}]*\}|\d[\d.]*/g, '#')
    .replace(/[^\p{L}#%]/gu, '');
}

const asked = (stem: string): string => plain(stem.trim().split(/\n\s*\n/)[0] ?? '');
