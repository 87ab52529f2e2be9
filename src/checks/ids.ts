import type { Syllabus } from '../core/syllabus/syllabus.ts';
import type { Facts } from './course.ts';
import { groupBy } from './group.ts';
import type { QuizFile } from './quiz-file.ts';
import type { Spot } from './source.ts';
import { lengthOf, textAt, type YamlFile } from './yaml-file.ts';

/** What can be referred to, and where it is written down. */
export const ID_KINDS = {
  item: { label: '条目', home: 'src/content/syllabus.yaml' },
  objective: { label: '学习目标', home: 'src/content/syllabus.yaml' },
  question: { label: '题目', home: 'quizzes/' },
  law: { label: '法条', home: 'src/content/law.yaml' },
  figure: { label: '统计数字', home: 'src/content/figures.yaml' },
  term: { label: '术语', home: 'src/content/glossary.yaml' },
} as const;

export type IdKind = keyof typeof ID_KINDS;

/** The known ids of each kind with the places that define them; `undefined` while their file is broken. */
export type Ids = Readonly<Record<IdKind, ReadonlyMap<string, readonly Spot[]> | undefined>>;

export function readIds(
  syllabus: Syllabus | undefined,
  { law, figures, glossary }: Facts,
  quizzes: readonly QuizFile[],
): Ids {
  return {
    item: syllabus && bare(syllabus.byId.keys()),
    objective: syllabus && bare(syllabus.objectiveIds.keys()),
    question: grouped(quizzes.flatMap(questionIds)),
    law: listed(law),
    figure: listed(figures),
    term: listed(glossary),
  };
}

/** The ids of a file that does not parse are read off its lines: what refers to them is not wrong. */
function questionIds({ yaml, source, entries }: QuizFile): (Found | undefined)[] {
  if (yaml.data !== undefined) return entries.map((entry) => entry.text('id'));
  return [...source.text.matchAll(/^ {2}- id: (\S+)$/gm)].map(({ 1: value = '', index }) => ({
    value,
    at: { source, offset: index },
  }));
}

interface Found {
  readonly value: string;
  readonly at: Spot;
}

const bare = (ids: Iterable<string>): Map<string, Spot[]> =>
  new Map([...ids].map((id) => [id, []]));

/** The ids of a list of entries that each have an `id`. */
function listed(file: YamlFile): Map<string, Spot[]> | undefined {
  if (file.data === undefined) return undefined;
  return grouped(
    Array.from({ length: lengthOf(file, []) }, (_, index) => textAt(file, [index, 'id'])),
  );
}

function grouped(found: readonly (Found | undefined)[]): Map<string, Spot[]> {
  const known = found.filter((id) => id !== undefined);
  const groups = groupBy(known, ({ value }) => value);
  return new Map([...groups].map(([id, list]) => [id, list.map(({ at }) => at)]));
}
