import type { Run } from './excerpt.ts';
import type { PageView, SectionView } from './results-view.ts';

/** A list of pages, each with its sections. Texts enter as text nodes only, never as HTML. */
export function pageList(pages: PageView[]): HTMLOListElement {
  return element('ol', 'pages', ...pages.map(pageItem));
}

/** A heading between two lists. */
export function heading(text: string): HTMLHeadingElement {
  return element('h2', 'heading', text);
}

/** Radio buttons for the page kinds, with the number of hits of each; '' stands for all. */
export function kindChoices(
  choices: { kind: string; label: string; count: number }[],
  chosen: string,
): HTMLLabelElement[] {
  return choices.map(({ kind, label, count }) => {
    const input = element('input', 'radio');
    input.type = 'radio';
    input.name = 'search-kind';
    input.value = kind;
    input.checked = kind === chosen;
    return element('label', 'choice', input, `${label} `, element('span', 'count', String(count)));
  });
}

function pageItem({ url, title, kind, excerpt, sections }: PageView): HTMLLIElement {
  const head = element('p', 'title', link(url, title));
  if (kind !== '') head.append(' ', element('span', 'kind', kind));
  const body =
    sections.length > 0
      ? element('ul', 'sections', ...sections.map(sectionItem))
      : element('p', 'excerpt', ...nodes(excerpt));
  return element('li', 'page', head, body);
}

function sectionItem({ url, title, excerpt }: SectionView): HTMLLIElement {
  return element('li', 'section', link(url, title), element('p', 'excerpt', ...nodes(excerpt)));
}

function link(url: string, text: Run[]): HTMLAnchorElement {
  const made = element('a', 'link', ...nodes(text));
  made.href = url;
  return made;
}

function nodes(runs: Run[]): (Node | string)[] {
  return runs.map(({ text, marked }) => (marked ? element('mark', 'word', text) : text));
}

function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  made.className = className;
  made.append(...children);
  return made;
}
