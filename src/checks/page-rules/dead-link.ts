import { attributeOf, type Element, type Page } from '../html.ts';
import type { PageRule, Site } from '../page-rule.ts';

/** Attributes that load or lead somewhere. */
const ADDRESSES = ['href', 'src', 'poster'];
const ELSEWHERE = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i;

export const deadLink: PageRule = {
  title: '站内链接落空',
  severity: 'error',
  why: '学员点了打不开，或者落在页首。',
  fix: '课文里用 <Ref to="条目#锚点"> 而不写网址；组件里用 pageUrl()。',
  *check(page, site) {
    for (const at of page.elements) {
      for (const address of ADDRESSES.map((name) => attributeOf(at, name))) {
        const message = address === undefined ? undefined : complaint(address, page, site, at);
        if (message !== undefined) yield { at, message };
      }
    }
  },
};

function complaint(address: string, page: Page, site: Site, from: Element): string | undefined {
  // A symbol of the same drawing is no place to go to.
  if (ELSEWHERE.test(address) || from.tagName === 'use') return undefined;
  const [path = '', anchor = ''] = address.replace(/\?[^#]*/, '').split('#');
  const file = path === '' ? page.path : fileOf(path, page.path, site.base);
  if (file === undefined) return `${address} 不以网站的路径 ${site.base} 开头`;
  if (!site.files.has(file)) return `${address} 指向不存在的 ${file}`;
  const target = site.pages.find((other) => other.path === file);
  if (anchor === '' || !target || idsOf(target).has(decoded(anchor))) return undefined;
  return `${address} 的锚点 #${anchor} 不在 ${file}`;
}

/** The file behind an address; `undefined` when it is outside of the site. */
function fileOf(path: string, from: string, base: string): string | undefined {
  const target = path.startsWith('/') ? path : resolve(base + from, path);
  if (!target.startsWith(base)) return undefined;
  const file = decoded(target.slice(base.length));
  return file === '' || file.endsWith('/') ? `${file}index.html` : file;
}

/** An address that cannot be decoded is taken as it is written. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** A relative path from a file, as browsers resolve it. */
function resolve(from: string, path: string): string {
  const steps = from.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}

const ids = new WeakMap<Page, ReadonlySet<string>>();

/** Asked once per link, worked out once per page. */
function idsOf(page: Page): ReadonlySet<string> {
  const known = ids.get(page);
  if (known) return known;
  const found = new Set(
    page.elements.map((one) => attributeOf(one, 'id')).filter((id) => id !== undefined),
  );
  ids.set(page, found);
  return found;
}
