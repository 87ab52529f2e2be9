import { existsSync, readdirSync, readFileSync } from 'node:fs';

const CONTENT = new URL('../../../content/', import.meta.url);

/** Addresses relative to the base, so that they lead to the right page wherever the site is mounted. */
const all = readdirSync(new URL('docs/', CONTENT), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.mdx') && file !== '404.mdx')
  .map((file) => file.replaceAll('\\', '/').replace(/(^|\/)index\.mdx$|\.mdx$/, ''))
  .map((path) => (path === '' ? './' : `./${path}/`))
  .sort();

const lecture = './lectures/ar-foundations/';

/** Pages that show questions by their ids. */
const lessons = all.filter((path) => source(path).includes('<Quiz ids='));

/** The text that an author wrote for a page. */
function source(path: string): string {
  const stem = new URL(`docs/${path}`, CONTENT).href.replace(/\/$/, '');
  const file = [`${stem}.mdx`, `${stem}/index.mdx`].find((href) => existsSync(new URL(href)));
  return readFileSync(new URL(file ?? ''), 'utf8');
}

const practices = all.filter((path) => path.endsWith('/practice/'));

/** Every page that is written, 404 aside. */
export const pages = {
  all,
  home: './',
  /** The map of lecture one. */
  lecture,
  lectures: all.filter((path) => /^\.\/lectures\/[^/]+\/$/.test(path)),
  /** The questions of lecture one that its lessons don't show. */
  practice: `${lecture}practice/`,
  practices,
  /** Pages whose questions are looked at in every state: all types, most of them many times. */
  answered: [...practices, ...lessons.filter((path) => /perspectives|costs-and-harms/.test(path))],
  lessons,
  /** Pages with tables of data. */
  withData: all.filter((path) => source(path).includes('<DataTable>')),
  map: './map/',
  progress: './progress/',
  missing: './no-such-page/',
} as const;

/** A lesson to try things on: choices of every kind, an ordering, a branching case. */
export const aLesson = `${lecture}credit-sale-and-cash/`;

/** A lesson with numbers to work out, a figure, a form to fill in and tables. */
export const lessonOfNumbers = `${lecture}ar-and-funding-needs/`;

/** A lesson with a draft to write and things to sort. */
export const lessonOfDrafts = `${lecture}ar-perspectives/`;

const texts = JSON.parse(readFileSync(new URL('i18n/zh-CN.json', CONTENT), 'utf8')) as Readonly<
  Record<string, string>
>;

/**
 * What the interface says under a name, its placeholders filled.
 *
 * @throws {Error} when there is no such text
 */
export function text(name: string, values: Readonly<Record<string, string | number>> = {}): string {
  const found = texts[name];
  if (found === undefined) throw new Error(`src/content/i18n/zh-CN.json has no text "${name}".`);
  return found.replace(/\{+(\w+)\}+/g, (whole, key: string) => String(values[key] ?? whole));
}
