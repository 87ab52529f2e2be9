import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Lists of ids with their revisions, from which marks of progress are counted: the sidebar has them
 * for the lessons of the open lecture. They hold nothing of the questions.
 */
const COUNTED = /\sdata-questions="[^"]*"/g;

/** An id of a synthetic question, such as `l3-s4-q5`; the first group is the lesson it belongs to. */
const QUESTION = /\b(l\d+-s\d+)-q\d+\b/g;

/**
 * The questions that a page carries although they belong to another lesson.
 *
 * @param html of a lesson of a synthetic course
 * @param own the lesson as ids of questions begin: `l3-s4`
 */
export function strangersIn(html: string, own: string): string[] {
  const carried = html.replace(COUNTED, '').matchAll(QUESTION);
  return [...new Set([...carried].filter(([, lesson]) => lesson !== own).map(([id]) => id))];
}

const LESSON = /^lectures\/lecture-(\d+)\/lesson-(\d+)\/index\.html$/;

/**
 * Looks through a built synthetic course.
 *
 * @param dist the built site
 * @returns how many lesson pages carry questions of their own
 * @throws {Error} naming a lesson page that has none, or has others' questions, or a script with any
 */
export async function expectOwnQuestions(dist: string): Promise<number> {
  const read = (path: string): Promise<string> => readFile(join(dist, path), 'utf8');
  const files = (await readdir(dist, { recursive: true })).map((path) =>
    path.replaceAll('\\', '/'),
  );
  let pages = 0;
  for (const path of files) {
    const [, lecture, lesson] = LESSON.exec(path) ?? [];
    if (lecture !== undefined && lesson !== undefined) {
      const own = `l${lecture}-s${lesson}`;
      const html = await read(path);
      const strangers = strangersIn(html, own);
      if (strangers.length > 0) throw new Error(`${path} carries ${strangers.join(', ')}.`);
      if (!html.includes(`id="q-${own}-q1"`)) throw new Error(`${path} has no questions.`);
      pages += 1;
    } else if (path.endsWith('.js')) {
      const [id] = QUESTION.exec(await read(path)) ?? [];
      QUESTION.lastIndex = 0;
      if (id !== undefined) throw new Error(`${path} carries ${id}: a script must hold no bank.`);
    }
  }
  return pages;
}
