import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** A built page and what the rules ask of it. */
export interface Page {
  /** Path from the folder of the site: `lectures/x/index.html`. */
  readonly path: string;
  readonly html: string;
  /** Every element, in document order. */
  readonly elements: readonly Element[];
}

export type Element = Tree.Element;
type Node = Tree.Node;

export function readPage(path: string, html: string): Page {
  const document = parse(html, { sourceCodeLocationInfo: true });
  return { path, html, elements: elementsBelow(document) };
}

function elementsBelow(node: Node): Element[] {
  return childrenOf(node).flatMap((child) =>
    'tagName' in child ? [child, ...elementsBelow(child)] : [],
  );
}

export const childrenOf = (node: Node): readonly Node[] =>
  'childNodes' in node ? node.childNodes : [];

export const attributeOf = (element: Element, name: string): string | undefined =>
  element.attrs.find((attribute) => attribute.name === name)?.value;

export const hasClass = (element: Element, name: string): boolean =>
  (attributeOf(element, 'class') ?? '').split(/\s+/).includes(name);

/** The element itself and those around it, from the inside out. */
export function around(element: Element): Element[] {
  const outer = element.parentNode;
  return [element, ...(outer && 'tagName' in outer ? around(outer) : [])];
}

/** Nothing in them is read by people, or it is quoted as it stands. */
const UNSEEN: readonly string[] = ['script', 'style', 'template', 'noscript'];

/**
 * The text of an element as it is read.
 *
 * @param skip elements to leave out
 */
export function textOf(element: Element, skip: (inner: Element) => boolean = () => false): string {
  return childrenOf(element)
    .map((child) => {
      if ('value' in child) return child.value;
      if (!('tagName' in child)) return '';
      return UNSEEN.includes(child.tagName) || skip(child) ? '' : textOf(child, skip);
    })
    .join('');
}

/** Where an element begins in the HTML. */
export const offsetOf = (element: Element): number => element.sourceCodeLocation?.startOffset ?? 0;
