import {
  isCollection,
  isMap,
  isNode,
  isScalar,
  parseDocument,
  visit,
  type Document,
  type Node,
  type Scalar,
} from 'yaml';
import type { Source, Spot } from './source.ts';

/** Keys and positions from the top of a document to one of its values. */
export type Path = readonly (string | number)[];

/** A YAML document whose values know where they stand. */
export interface YamlFile {
  readonly source: Source;
  /** Where the document begins in the source: not at 0 for the head of a lesson. */
  readonly base: number;
  readonly document: Document.Parsed;
  /** Plain values; `undefined` when the document does not parse. */
  readonly data: unknown;
}

/** A text value of a document. */
export interface YamlText {
  readonly value: string;
  /** The key it is filed under: `stem`, `why` … */
  readonly key: string;
  readonly node: Scalar;
  /** Where a character of the value stands in the source. */
  readonly spotAt: (index: number) => Spot;
}

/** @param end where the document ends in the source; left out, at its end */
export function readYaml(source: Source, base = 0, end = source.text.length): YamlFile {
  const document = parseDocument(source.text.slice(base, end), { prettyErrors: false });
  const data: unknown = document.errors.length === 0 ? document.toJS() : undefined;
  return { source, base, document, data };
}

/** Where a value stands; for one that is missing, what should hold it. */
export function spotOf(file: YamlFile, path: Path): Spot {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = nodeAt(file, path.slice(0, length));
    const start = node?.range?.[0];
    if (start !== undefined) return { source: file.source, offset: file.base + start };
  }
  return { source: file.source, offset: file.base };
}

/** Where the key of a value stands. */
export function keySpotOf(file: YamlFile, path: Path): Spot {
  const parent = nodeAt(file, path.slice(0, -1));
  const pairs = isMap(parent) ? parent.items : [];
  const pair = pairs.find(({ key }) => isScalar(key) && String(key.value) === path.at(-1));
  const start = isNode(pair?.key) ? pair.key.range?.[0] : undefined;
  return start === undefined
    ? spotOf(file, path)
    : { source: file.source, offset: file.base + start };
}

/** A text value by its path; `undefined` when there is none or it is no text. */
export function textAt(file: YamlFile, path: Path): { value: string; at: Spot } | undefined {
  const node = nodeAt(file, path);
  return isScalar(node) && typeof node.value === 'string'
    ? { value: node.value, at: spotOf(file, path) }
    : undefined;
}

export function hasValue(file: YamlFile, path: Path): boolean {
  return path.length === 0 || file.document.hasIn(path);
}

/** How many entries a list has; 0 when there is no list. */
export function lengthOf(file: YamlFile, path: Path): number {
  const node = nodeAt(file, path);
  return isCollection(node) ? node.items.length : 0;
}

/** Every text value below a path, in document order. */
export function textsOf(file: YamlFile, path: Path = []): YamlText[] {
  const top = nodeAt(file, path);
  const texts: YamlText[] = [];
  if (top === undefined) return texts;
  let key = '';
  visit(top, {
    Pair(_, pair) {
      key = isScalar(pair.key) ? String(pair.key.value) : '';
    },
    Scalar(at, node) {
      if (at === 'key' || typeof node.value !== 'string') return;
      const { value } = node;
      texts.push({ value, key, node, spotAt: (index) => spotIn(file, node, value, index) });
    },
  });
  return texts;
}

function nodeAt({ document }: YamlFile, path: Path): Node | undefined {
  const node = path.length === 0 ? document.contents : document.getIn(path, true);
  return isNode(node) ? node : undefined;
}

/**
 * White space is all that YAML changes in a text without escapes (indentation, folding), so a
 * character is found by counting those before it that are not white space.
 */
function spotIn({ source, base }: YamlFile, node: Scalar, value: string, index: number): Spot {
  const start = base + (node.range?.[0] ?? 0);
  const block = node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED';
  const quoted = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE';
  let offset = block ? source.text.indexOf('\n', start) + 1 : start + Number(quoted);
  const blank = (at: number): boolean => /\s/.test(source.text.charAt(at));
  for (let left = value.slice(0, index).replace(/\s/g, '').length; left > 0; offset += 1) {
    if (!blank(offset)) left -= 1;
  }
  if (/\S/.test(value.charAt(index))) while (blank(offset)) offset += 1;
  return { source, offset: Math.min(offset, source.text.length) };
}
