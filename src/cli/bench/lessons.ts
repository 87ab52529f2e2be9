import { readFile, readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { quizFileSchema, type Question } from '../../core/question/schema/index.ts';
import { syllabusSchema } from '../../core/syllabus/schema.ts';
import { readSyllabus } from '../../core/syllabus/syllabus.ts';

/** A lesson of the course as its author wrote it. */
export interface Lesson {
  /** Path of its page from the root of the site: `lectures/ar-foundations/ar-perspectives`. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** MDX without frontmatter. */
  readonly body: string;
  /** The questions that it shows, in its order. */
  readonly questions: readonly Question[];
}

/**
 * @param project folder of the project or of a copy of it
 * @throws {Error} when a lesson shows a question that the bank has not
 */
export async function lessonsOfFirstLecture(project: string): Promise<Lesson[]> {
  const syllabus = readSyllabus(
    syllabusSchema.parse(parse(await readFile(join(project, 'src/content/syllabus.yaml'), 'utf8'))),
  );
  const lecture = syllabus.places[0];
  const bank = await readBank(join(project, 'quizzes'));
  const folder = join(project, 'src/content/docs', lecture?.path ?? '');
  const lessons: Lesson[] = [];
  for (const file of await readdir(folder)) {
    const [frontmatter = {}, body] = splitPage(await readFile(join(folder, file), 'utf8'));
    const place = syllabus.byId.get(frontmatter['item'] ?? '');
    if (place === undefined || place.kind === 'lecture') continue;
    lessons.push({
      path: place.path,
      title: place.title,
      description: frontmatter['description'] ?? '',
      body,
      questions: shownIn(body).map((id) => {
        const question = bank.get(id);
        if (question) return question;
        throw new Error(`${basename(file)} shows the question ${id}, which quizzes/ has not.`);
      }),
    });
  }
  return lessons;
}

function shownIn(body: string): string[] {
  return [...body.matchAll(/<Quiz\s+ids="([^"]*)"/g)].flatMap(([, ids = '']) => ids.split(/\s+/));
}

async function readBank(folder: string): Promise<ReadonlyMap<string, Question>> {
  const names = await readdir(folder, { recursive: true });
  const files = names.filter((name) => name.endsWith('.yaml') && !name.startsWith('papers'));
  const read = await Promise.all(
    files.map(async (name) =>
      quizFileSchema.parse(parse(await readFile(join(folder, name), 'utf8'))),
    ),
  );
  return new Map(read.flatMap(({ questions }) => questions.map((one) => [one.id, one] as const)));
}

/** Frontmatter and body of an MDX page. */
function splitPage(text: string): [Readonly<Record<string, string>>, string] {
  const [, yaml = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  return [(parse(yaml) ?? {}) as Record<string, string>, body];
}
