import { readTags, type Tag } from './lesson-tags.ts';
import { readHeadings, type Heading } from './lesson-headings.ts';
import { maskCode, maskTags } from './mask.ts';
import type { Source } from './source.ts';
import { readYaml, type YamlFile } from './yaml-file.ts';

/** A page of the site as its author wrote it. */
export interface Lesson {
  readonly source: Source;
  /** What stands between the `---` lines; empty when there are none. */
  readonly head: YamlFile;
  /** The place of the syllabus that the page teaches, as it says. */
  readonly item: string | undefined;
  readonly tags: readonly Tag[];
  readonly headings: readonly Heading[];
  /** The text with everything blanked out that is not prose: same length, same offsets. */
  readonly prose: string;
}

export function readLesson(source: Source): Lesson {
  const match = /^---\n([\s\S]*?\n)?---$/m.exec(source.text);
  const head =
    match?.index === 0 ? readYaml(source, 4, 4 + (match[1] ?? '').length) : readYaml(source, 0, 0);
  const markup = maskCode(source.text);
  return {
    source,
    head,
    item: headText(head, 'item'),
    tags: readTags(source, markup),
    headings: readHeadings(source, markup),
    prose: maskTags(markup),
  };
}

function headText({ data }: YamlFile, name: string): string | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const value: unknown = Object.entries(data).find(([key]) => key === name)?.[1];
  return typeof value === 'string' ? value : undefined;
}

/** Ids that the page's frame brings along (`PageTitle.astro`, `LessonIntro.astro`, `Sources.astro`). */
export const FRAME_ANCHORS: readonly string[] = ['_top', 'objectives', 'sources'];

/** Every anchor of a page that a link may point at. */
export function anchorsOf({ headings, tags }: Lesson): string[] {
  const forms = tags.filter(({ name }) => name === 'Form').map((tag) => tag.attribute('id')?.value);
  const marks = headings.map(({ id }) => id);
  return [...marks, ...forms].filter((id) => id !== undefined);
}
