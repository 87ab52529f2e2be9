import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markPhrases, parseExcerpt } from './excerpt.ts';

const text = fc.string({ unit: fc.constantFrom('账', '期', 'D', 's', '(', '+', '<', ' ', '。') });

test('marking phrases neither adds nor loses a character, and alternates', () => {
  fc.assert(
    fc.property(
      text,
      fc.array(
        text.filter((phrase) => phrase !== ''),
        { minLength: 1 },
      ),
      (body, phrases) => {
        const runs = markPhrases(body, phrases);
        expect(runs.map((run) => run.text).join('')).toBe(body);
        for (const [i, run] of runs.entries()) expect(run.marked).not.toBe(runs[i - 1]?.marked);
        for (const run of runs.filter(({ marked }) => !marked)) {
          for (const phrase of phrases) expect(run.text).not.toContain(phrase);
        }
      },
    ),
  );
});

test('an excerpt is its text, whatever is marked in it', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ word: fc.constantFrom('账', '期', 'DSO'), marked: fc.boolean() })),
      (words) => {
        const excerpt = words.map(({ word, marked }) => (marked ? `<mark>${word}</mark>` : word));
        const runs = parseExcerpt(excerpt.join(''));
        expect(runs.map((run) => run.text).join('')).toBe(words.map(({ word }) => word).join(''));
      },
    ),
  );
});
