import { attributeOf, childrenOf, textOf, type Element, type Page } from './html.ts';

/** Elements that hold running text. */
const TEXT = [
  'p',
  'li',
  'td',
  'th',
  'dt',
  'dd',
  'figcaption',
  'caption',
  'summary',
  'legend',
  'label',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
];

/** Elements that begin a new line inside of them. */
const BLOCKS = [
  ...TEXT,
  'div',
  'ul',
  'ol',
  'dl',
  'table',
  'section',
  'pre',
  'details',
  'svg',
  'form',
  'select',
  'textarea',
];

/** The pieces of running text of a page: elements whose text is one run, shown on one or more lines. */
export function paragraphsOf({ elements }: Page): { element: Element; text: string }[] {
  return elements
    .filter(({ tagName }) => TEXT.includes(tagName))
    .filter((element) => !childrenOf(element).some(isBlock))
    .map((element) => ({ element, text: textOf(element, isQuoted) }));
}

const isBlock = (node: ReturnType<typeof childrenOf>[number]): boolean =>
  'tagName' in node && BLOCKS.includes(node.tagName);

const isQuoted = (element: Element): boolean =>
  ['code', 'kbd', 'samp', 'pre'].includes(element.tagName) ||
  attributeOf(element, 'hidden') !== undefined;
