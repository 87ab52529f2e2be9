import fc from 'fast-check';
import { micromark } from 'micromark';
import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly';
import { markdownToHtml } from 'satteri';
import { expect, test } from 'vitest';
import { literalStars } from './emphasis.ts';

/**
 * Lines in which runs of stars meet everything that decides about them. Runs of three and more are
 * left out: the libraries differ there from the specification, and no author writes them.
 */
const lines = fc
  .array(
    fc.tuple(
      fc.constantFrom('*', '**', '**', ''),
      fc.constantFrom('中', '文。', '，', '“', '”', '（', '%', '(', ' ', 'a', '1', '$'),
    ),
    { minLength: 1, maxLength: 10 },
  )
  .map((pieces) => `中${pieces.map((piece) => piece.join('')).join('')}**文`);

const starsIn = (text: string): number => text.replace(/[^*]/g, '').length;

test('a lesson shows the stars that we say it shows', () => {
  fc.assert(
    fc.property(lines, (line) => {
      const { html } = markdownToHtml(line, { features: { smartPunctuation: false } });
      expect(literalStars(line, { cjkFriendly: false })).toBe(starsIn(html));
    }),
    { numRuns: 2000 },
  );
});

test('a question shows the stars that we say it shows', () => {
  fc.assert(
    fc.property(lines, (line) => {
      const html = micromark(line, { extensions: [cjkFriendlyExtension()] });
      expect(literalStars(line, { cjkFriendly: true })).toBe(starsIn(html));
    }),
    { numRuns: 2000 },
  );
});
