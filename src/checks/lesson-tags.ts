import { TAG } from './mask.ts';
import type { Source, Spot } from './source.ts';

/** A value of a tag and where it begins. */
export interface Attribute {
  readonly value: string;
  readonly at: Spot;
}

/** A tag of a lesson, such as `<Quiz ids="…" />`. */
export interface Tag {
  readonly name: string;
  /** `</Name>` */
  readonly closing: boolean;
  readonly at: Spot;
  /** Offset behind the tag. */
  readonly end: number;
  /** A value in quotes by its name. */
  readonly attribute: (name: string) => Attribute | undefined;
}

const ATTRIBUTE = /([\w:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** @param markup the text of the source with code and comments blanked out */
export function readTags(source: Source, markup: string): Tag[] {
  return [...markup.matchAll(TAG)].map((match) => {
    const [whole, slash = '', name = '', attributes = ''] = match;
    const first = match.index + 1 + slash.length + name.length;
    return {
      name,
      closing: slash !== '',
      at: { source, offset: match.index },
      end: match.index + whole.length,
      attribute: (wanted) => readAttributes(source, attributes, first).get(wanted),
    };
  });
}

function readAttributes(source: Source, text: string, first: number): Map<string, Attribute> {
  return new Map(
    [...text.matchAll(ATTRIBUTE)].map((match) => {
      const [whole, name = '', double, single] = match;
      const value = double ?? single ?? '';
      const offset = first + match.index + whole.length - value.length - 1;
      return [name, { value, at: { source, offset } }];
    }),
  );
}

/** The words of a value with white space between them, each with its place. */
export function wordsOf({ value, at }: Attribute): Attribute[] {
  return [...value.matchAll(/\S+/g)].map(({ 0: word, index }) => ({
    value: word,
    at: { ...at, offset: at.offset + index },
  }));
}
