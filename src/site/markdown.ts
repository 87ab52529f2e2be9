import { micromark } from 'micromark';
import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly';
import { gfmTable, gfmTableHtml } from 'micromark-extension-gfm-table';
import { parseTemplate, slotTexts } from '../core/formula/template.ts';
import { cutAtBlanks, type BlankText } from '../core/text/blanks.ts';
import type { Scope } from '../core/formula/formula.ts';

/** Private-use characters stand for the slots of a template while Markdown passes over the text. */
const OPEN = '\uE000';
const CLOSE = '\uE001';

/**
 * One line in which no character means anything to Markdown or HTML, which is most of the bank.
 * Micromark sets itself up anew for every text, which was a sixth of the time of a large build.
 */
const PLAIN =
  /^(?!\d+[.)])[\p{L}\p{N}（《“‘](?: ?[\p{L}\p{N}，。；：、？！“”‘’（）《》…—·%×÷−+=≈,.:;?/()])*$/u;

/** Markdown of the bank to HTML. Raw HTML in it is shown as text. */
export function block(markdown: string): string {
  if (PLAIN.test(markdown)) return `<p>${markdown}</p>`;
  return micromark(markdown, {
    extensions: [gfmTable(), cjkFriendlyExtension()],
    htmlExtensions: [gfmTableHtml()],
  });
}

/** One paragraph of Markdown without its `<p>`: for legends, labels and table cells. */
export function inline(markdown: string): string {
  return block(markdown.trim()).replace(/^<p>|<\/p>$/g, '');
}

/**
 * Markdown with `{{blanks}}` to HTML in pieces, so that a control can stand in each blank. A piece by
 * itself may leave tags open.
 */
export function blockWithBlanks(markdown: string): BlankText {
  const { pieces, ids } = cutAtBlanks(markdown);
  const marked = pieces.reduce((before, piece) => before + OPEN + CLOSE + piece);
  return { pieces: block(marked).split(OPEN + CLOSE), ids };
}

/** The first paragraph (the question itself) and what follows it (data, tables). */
export function splitStem(stem: string): { lead: string; rest: string } {
  const [lead = '', ...rest] = stem.trim().split(/\n\s*\n/);
  return { lead: lead.replace(/\n/g, ''), rest: rest.join('\n\n') };
}

/** Texts with `{placeholders}`, shown for one row of variables and ready to be switched to another. */
export interface Slots {
  /** Markdown with placeholders → Markdown in which they are marked. */
  mark(text: string): string;
  /** HTML made of marked Markdown → HTML with `<span data-slot>` showing the first row. */
  fill(html: string): string;
  /** What every slot shows, by row. */
  texts(): string[][];
}

/** Collects the slots of all texts of one question. */
export function slotsFor(rows: readonly Scope[]): Slots {
  const shown: string[][] = rows.map(() => []);
  return {
    mark(text) {
      const template = parseTemplate(text);
      const first = shown[0]?.length ?? 0;
      rows.forEach((scope, row) => shown[row]?.push(...slotTexts(template, scope)));
      return template.pieces.reduce(
        (before, piece, at) => `${before}${OPEN}${first + at - 1}${CLOSE}${piece}`,
      );
    },
    fill: (html) =>
      html.replace(
        new RegExp(`${OPEN}(\\d+)${CLOSE}`, 'g'),
        (_, slot: string) => `<span data-slot="${slot}">${shown[0]?.[Number(slot)] ?? ''}</span>`,
      ),
    texts: () => shown,
  };
}
