import type { APIRequestContext } from '@playwright/test';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;

/** An element of a built page as it was written, before any script ran. */
export type Tag = {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** The text directly inside. */
  readonly text: string;
};

export type Html = {
  readonly source: string;
  /** Where it came from, after redirects. */
  readonly url: string;
  /** Every element in document order. */
  readonly tags: readonly Tag[];
  /** The children of the head, in order. */
  readonly head: readonly Tag[];
};

/** Reads a built page over the network, as a browser gets it. */
export async function readHtml(request: APIRequestContext, path: string): Promise<Html> {
  const response = await request.get(path);
  const source = await response.text();
  const document = parse(source);
  const tags = [...tagsIn(document)];
  return { source, url: response.url(), tags: tags.map(({ tag }) => tag), head: headOf(tags) };
}

type Found = { tag: Tag; inHead: boolean };

const headOf = (all: readonly Found[]): Tag[] =>
  all.filter(({ inHead }) => inHead).map(({ tag }) => tag);

function* tagsIn(node: Node, parent = ''): Generator<Found> {
  if ('tagName' in node) {
    const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
    const text = node.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
    yield { tag: { tag: node.tagName, attributes, text }, inHead: parent === 'head' };
  }
  if (!('childNodes' in node)) return;
  for (const child of node.childNodes) yield* tagsIn(child, 'tagName' in node ? node.tagName : '');
}
