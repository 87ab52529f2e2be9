import type { Objective, SyllabusData } from './schema.ts';

/** One place of the curriculum: a lecture, a section, an item or an extra. */
export interface Place {
  readonly id: string;
  readonly kind: 'lecture' | 'section' | 'item' | 'extra';
  /** As learners see it: 第一讲, 1.2, 2.2.1, 拓展 1.1. */
  readonly number: string;
  readonly title: string;
  /** Site path without the base: `lectures/<lecture>/<slug>`. */
  readonly path: string;
  /** Id of the lecture it belongs to. */
  readonly lecture: string;
  /** Id of the section that an item belongs to. */
  readonly section?: string;
  /** Has a page of its own that teaches something and can have questions. */
  readonly teachable: boolean;
  readonly minutes: number;
  readonly definition?: 'public' | 'consensus' | 'ours' | undefined;
  readonly legal: boolean;
  /** Questions the blueprint plans for it. */
  readonly questions: number;
  readonly prerequisites: readonly string[];
  readonly objectives: readonly Objective[];
}

/** The curriculum, ready to be asked. `places` are in teaching order. */
export interface Syllabus {
  readonly course: SyllabusData['course'];
  readonly places: readonly Place[];
  readonly byId: ReadonlyMap<string, Place>;
  readonly objectiveIds: ReadonlyMap<string, Place>;
}

const NUMERALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

type Lecture = SyllabusData['lectures'][number];
type Node = Lecture['sections'][number];

/** Flattens the outline and numbers it. */
export function readSyllabus(data: SyllabusData): Syllabus {
  const places = data.lectures.flatMap(lecturePlaces);
  const byId = new Map(places.map((place) => [place.id, place]));
  const objectiveIds = new Map(
    places.flatMap((place) => place.objectives.map(({ id }) => [id, place] as const)),
  );
  return { course: data.course, places, byId, objectiveIds };
}

function lecturePlaces(lecture: Lecture, index: number): Place[] {
  const numbered = /^l\d+$/.test(lecture.id);
  const order = String(index + 1);
  const place = (node: Node, kind: Place['kind'], number: string): Place => ({
    id: node.id,
    kind,
    number,
    title: node.title,
    path: `lectures/${lecture.slug}/${node.slug}`,
    lecture: lecture.id,
    teachable: node.objectives !== undefined,
    minutes: node.minutes ?? 0,
    definition: node.definition,
    legal: node.legal ?? false,
    questions: node.questions ?? 0,
    prerequisites: node.prerequisites ?? [],
    objectives: node.objectives ?? [],
  });
  return [
    {
      ...place(
        { ...lecture, items: undefined },
        'lecture',
        numbered ? `第${NUMERALS[index] ?? order}讲` : '',
      ),
      path: `lectures/${lecture.slug}`,
    },
    ...lecture.sections.flatMap((section, at) => {
      const number = numbered ? `${order}.${at + 1}` : '';
      return [
        place(section, 'section', number),
        ...(section.items ?? []).map((item, nth) => ({
          ...place(item, 'item', `${number}.${nth + 1}`),
          section: section.id,
        })),
      ];
    }),
    ...(lecture.extras ?? []).map((extra, at) => place(extra, 'extra', `拓展 ${order}.${at + 1}`)),
  ];
}
