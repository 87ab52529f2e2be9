/**
 * Blanks out what is not prose, character for character, so that offsets stay true. What stands in
 * the way without being seen (a tag) becomes `SEEN_THROUGH`; what is seen but is not ours to judge
 * (code, a formula, an address) becomes `OPAQUE`.
 */

export const SEEN_THROUGH = '\uE000';
export const OPAQUE = '\uE001';

type Step = readonly [pattern: RegExp, by: string];

const CODE: Step = [/(?<!`)(`+)(?!`)[^\n]*?(?<!`)\1(?!`)/g, OPAQUE];
const BRACES: Step = [/\{[^{}]*\}/g, OPAQUE];
const LINK_TARGETS: Step = [/\]\([^()\s]*\)/g, SEEN_THROUGH];
const ADDRESSES: Step = [/https?:\/\/[\w\-./?%&=#:~+@]+/g, OPAQUE];

const BANK: readonly Step[] = [CODE, BRACES, LINK_TARGETS, ADDRESSES];

const NOT_MARKUP: readonly Step[] = [
  [/^---\n[\s\S]*?\n---$/gm, ' '],
  [/^(```+|~~~+)[\s\S]*?^\1\s*$/gm, ' '],
  [/\{\/\*[\s\S]*?\*\/\}/g, SEEN_THROUGH],
  CODE,
  [/^(import|export)\s[^\n]*$/gm, ' '],
];

export const TAG =
  /<(\/?)([A-Za-z][\w.-]*)((?:\s+[\w:-]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|\{[^{}]*\}))?)*)\s*\/?>/g;

const LESSON: readonly Step[] = [
  [TAG, SEEN_THROUGH],
  BRACES,
  LINK_TARGETS,
  ADDRESSES,
  [/\s*\[#[^\]\n]*\]\s*$/gm, ' '],
];

/** Markdown of the bank: HTML in it is text, `{placeholders}` are not. */
export const maskBank = (text: string): string => apply(BANK, text);

/** A lesson without its head, code and comments: tags and headings are still there. */
export const maskCode = (text: string): string => apply(NOT_MARKUP, text);

/** The prose of a lesson that went through `maskCode`. */
export const maskTags = (text: string): string => apply(LESSON, text);

function apply(steps: readonly Step[], text: string): string {
  return steps.reduce(
    (masked, [pattern, by]) => masked.replace(pattern, (match) => match.replace(/[^\n]/g, by)),
    text,
  );
}
