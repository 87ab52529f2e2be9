import {
  isAlias,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  parseDocument,
  visit,
  YAMLParseError,
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
  /** Signs of YAML that our files do without. */
  readonly refused: readonly Refused[];
  /** Plain values; `undefined` when the document does not parse or has refused signs. */
  readonly data: unknown;
}

/** A sign that no file of ours needs and that every rule would have to see through. */
export interface Refused {
  /** From the beginning of the document. */
  readonly offset: number;
  /** As written: `&x`, `*x`, `!`, `<<`, `%YAML`, `?`. */
  readonly sign: string;
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

/**
 * Never throws: what can't be read is among the errors of the document or refused.
 *
 * @param end where the document ends in the source; left out, at its end
 */
export function readYaml(source: Source, base = 0, end = source.text.length): YamlFile {
  const text = source.text.slice(base, end);
  const document = parse(text);
  const refused = [...refusedIn(document, text)];
  const isRead = document.errors.length === 0 && refused.length === 0;
  const data: unknown = isRead ? document.toJS() : undefined;
  return { source, base, document, refused, data };
}

/** The document of a file that is not looked into: empty, without data and without complaints. */
export function unreadYaml(source: Source): YamlFile {
  return { source, base: 0, document: parse(''), refused: [], data: undefined };
}

const OPTIONS = { prettyErrors: false } as const;

/** Questions have less than ten. Whatever walks through many thousands runs out of stack. */
const MAX_LEVELS = 50;

function parse(text: string): Document.Parsed {
  try {
    const document = parseDocument(text, OPTIONS);
    const tooDeep = firstBelow(document.contents, MAX_LEVELS);
    return tooDeep === undefined ? document : unread(tooDeep.range?.[0] ?? 0);
  } catch (error) {
    // The parser itself runs out of stack on some thousand question marks.
    if (error instanceof RangeError) return unread(0);
    throw error;
  }
}

/** An empty document that says where nesting is too deep to go on. */
function unread(offset: number): Document.Parsed {
  const document = parseDocument('', OPTIONS);
  const message = `Nested in more than ${MAX_LEVELS} levels`;
  document.errors.push(new YAMLParseError([offset, offset + 1], 'RESOURCE_EXHAUSTION', message));
  return document;
}

/** The first value that lies deeper than so many levels; level by level, without recursion. */
function firstBelow(top: Node | null, levels: number): Node | undefined {
  let nodes: unknown[] = [top];
  for (let level = 0; level <= levels; level += 1) nodes = nodes.flatMap(partsOf);
  return nodes.find((node) => isNode(node));
}

function partsOf(node: unknown): unknown[] {
  if (!isCollection(node)) return [];
  return node.items.flatMap((item) => (isPair(item) ? [item.key, item.value] : [item]));
}

/** A line at the very beginning that changes how the rest is read: `%YAML 1.1` makes truths of yes and no. */
const DIRECTIVE = /^(?:(?:#.*)?\r?\n)*(%\S*)/;

/**
 * Aliases above all: a few of them can stand for billions of values. Most of these signs are the
 * beginning of a text that was meant as such.
 */
function refusedIn({ contents }: Document.Parsed, text: string): Refused[] {
  const found: Refused[] = [];
  const add = (node: Node, sign: string, isBefore = true): void => {
    const start = node.range?.[0] ?? 0;
    const offset = isBefore ? Math.max(text.lastIndexOf(sign, start), 0) : start;
    found.push({ offset, sign });
  };
  const directive = DIRECTIVE.exec(text)?.[1];
  if (directive !== undefined) found.push({ offset: text.indexOf(directive), sign: directive });
  visit(contents, {
    Pair(_, { key }) {
      if (!isNode(key)) return;
      if (isCollection(key)) add(key, '?');
      if (isScalar(key) && key.value === null) add(key, '?', false);
      if (isScalar(key) && key.value === '<<') add(key, '<<', false);
    },
    Node(_, node) {
      if (isAlias(node)) add(node, `*${node.source}`, false);
      else if (node.anchor !== undefined) add(node, `&${node.anchor}`);
      if (node.tag !== undefined) add(node, '!');
    },
  });
  return found;
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

/** A number, a truth or a text as it is written; `undefined` for lists, fields and nothing. */
export function scalarAt(file: YamlFile, path: Path): string | undefined {
  const node = nodeAt(file, path);
  return isScalar(node) && node.value !== null ? node.source : undefined;
}

/** Whether the fields or entries at a path are written in brackets on one line. */
export function isInline(file: YamlFile, path: Path): boolean {
  const node = nodeAt(file, path);
  return isCollection(node) && node.flow === true;
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
