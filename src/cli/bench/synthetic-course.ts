import { stringify } from 'yaml';
import { syntheticLesson, type References } from './synthetic-lesson.ts';
import { placeOf, QUESTIONS_PER_LESSON, type SyntheticPlace } from './synthetic-place.ts';
import { LEVELS_OF_QUESTIONS, syntheticQuestions } from './synthetic-questions.ts';

/**
 * A course of so many lessons, always the same for the same arguments.
 *
 * @param lessons at least 1
 * @returns texts by path from the root of the project: syllabus, lessons, pages of lectures, questions
 */
export function syntheticCourse(lessons: number, references: References): Map<string, string> {
  const places = Array.from({ length: lessons }, (_, nth) => placeOf(nth));
  const lectures = [...Map.groupBy(places, ({ lecture }) => lecture)];
  const files = new Map([
    ['src/content/syllabus.yaml', stringify(syllabusOf(lectures))],
    ['quizzes/blueprint.csv', blueprintOf(places)],
  ]);

  for (const [lecture, inside] of lectures) {
    const folder = folderOf(lecture);
    files.set(
      `${folder}/index.mdx`,
      page(
        { item: lecture, description: `${lecture} 的各课。` },
        `<LectureMap lecture="${lecture}" />`,
      ),
    );
    files.set(
      `${folder}/practice.mdx`,
      page(
        {
          title: `${lecture} 补充练习`,
          kind: '课程',
          lecture,
          description: `${lecture} 的其余题目。`,
        },
        `<LecturePractice lecture="${lecture}" />`,
      ),
    );
    for (const place of inside) {
      const description = `${place.title}：先看到期日，再看金额，当天写下来。`;
      files.set(
        `${folder}/${place.slug}.mdx`,
        page(
          { item: place.id, description, lawReviewed: '2026-11-22' },
          syntheticLesson(place, references),
        ),
      );
      files.set(
        `quizzes/${lecture}/${place.slug}.yaml`,
        stringify({ item: place.id, questions: syntheticQuestions(place) }),
      );
    }
  }
  return files;
}

/** The lesson that is compared between sizes: it has neighbours and a full lecture around it in all. */
export const COMPARED_PAGE = 'lectures/lecture-1/lesson-2/index.html';

const folderOf = (lecture: string): string =>
  `src/content/docs/lectures/lecture-${lecture.slice(1)}`;

const page = (frontmatter: object, body: string): string =>
  `---\n${stringify(frontmatter)}---\n\n${body}\n`;

/** How many questions of which types and levels each lesson has: just as many as are written. */
function blueprintOf(places: readonly SyntheticPlace[]): string {
  const header =
    'item,topic,total,single,multi,tf,calc,scenario,order_match,write,remember,understand,apply,analyse,evaluate,create';
  const rows = places.map(({ id, title }) => `${id},${title},10,2,1,1,1,1,3,1,0,4,3,3,0,0`);
  return [header, ...rows, ''].join('\n');
}

function syllabusOf(lectures: readonly (readonly [string, readonly SyntheticPlace[]])[]): object {
  return {
    course: {
      id: 'synthetic',
      title: '合成课程',
      questions: [{ id: 'q1', slug: 'cash', text: '钱在路上停几天？', answeredIn: ['l1.s1'] }],
      benefits: [{ id: 'b1', text: '量出构建要多久' }],
      audience: ['工程师'],
    },
    lectures: lectures.map(([id, places]) => ({
      id,
      slug: `lecture-${id.slice(1)}`,
      title: `合成的第 ${id.slice(1)} 讲`,
      goal: '量出构建要多久',
      sections: places.map(({ id: item, slug, title }) => ({
        id: item,
        slug,
        title,
        minutes: 12,
        definition: 'consensus',
        legal: true,
        questions: QUESTIONS_PER_LESSON,
        prerequisites: [],
        objectives: LEVELS_OF_QUESTIONS.map((level, at) => ({
          id: `${item}.o${at + 1}`,
          text: `说出“${title}”的第 ${at + 1} 步由谁做、哪天做完`,
          level,
          evidence: ['single', 'numeric'],
        })),
      })),
    })),
  };
}
