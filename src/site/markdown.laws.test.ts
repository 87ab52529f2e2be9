import fc from 'fast-check';
import { micromark } from 'micromark';
import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly';
import { gfmTable, gfmTableHtml } from 'micromark-extension-gfm-table';
import { describe, expect, test } from 'vitest';
import { block } from './markdown.ts';

/** Markdown without the short way for plain lines. */
const micromarked = (markdown: string): string =>
  micromark(markdown, {
    extensions: [gfmTable(), cjkFriendlyExtension()],
    htmlExtensions: [gfmTableHtml()],
  });

const ASCII = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code));
const OTHERS = [...'，。；：、？！“”‘’（）《》…—·×÷−≈％　１é\u0301\u00A0\u200B\u2028\uE000', '😀'];

/** Where a character could come to mean something: at the ends, alone, doubled, in pairs, after a number. */
const PLACES = ['c', 'c账', '账c', '账c账', 'c账c', '账c账c账', 'cc账cc', '账cc账cc账', 'ccc', 'c 账', '账 c', '账 c 账', ' c账', '账  c', '1c', '1c 账', '12c 账', '账1c 账', 'c账c账', '账c\n账', '账\nccc', '账[账](c)', '账<b>c', '账&amp;c']; // prettier-ignore

describe('the short way for plain lines gives what Markdown gives', () => {
  test('for every character in every place', { timeout: 30_000 }, () => {
    for (const character of [...ASCII, ...OTHERS]) {
      for (const place of PLACES) {
        const markdown = place.replaceAll('c', () => character);
        expect(block(markdown), JSON.stringify(markdown)).toBe(micromarked(markdown));
      }
    }
  });

  test('for texts of any characters', { timeout: 30_000 }, () => {
    const pieces = ['账', '期', 'DSO', '12', '0.5%', ' ', '，', '（', '）', '[', ']', '(', ')', '!', '&', 'amp;', '<', 'b', '>', '*', '1. ', '|', '\n', 'https://a.cn', '@']; // prettier-ignore
    const text = fc
      .array(fc.constantFrom(...pieces), { maxLength: 8 })
      .map((list) => list.join(''));
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'binary' })), (markdown) => {
        expect(block(markdown)).toBe(micromarked(markdown));
      }),
      { numRuns: 500 },
    );
  });
});
