import type { Lesson } from './lesson.ts';
import { OPAQUE, SEEN_THROUGH } from './mask.ts';

/** Shorter sentences can stand on a page by chance. */
const TELLING = 12;

const CUTS = new RegExp(`[。！？\\n${OPAQUE}]`);
const UNSEEN = new RegExp(`[\\s*${SEEN_THROUGH}]`, 'g');

/** The sentences of 讲师提示 that stand nowhere else in the lessons, without white space and markup. */
export function trainerNotesOf(pages: readonly Lesson[]): string[] {
  const cut = pages.map(cutNotes);
  const lessons = cut.map(({ rest }) => plain(rest)).join('\n');
  return cut
    .flatMap(({ notes }) => notes.flatMap((note) => note.split(CUTS)).map(plain))
    .filter((sentence) => sentence.length >= TELLING && !lessons.includes(sentence));
}

const plain = (text: string): string => text.replace(UNSEEN, '');

function cutNotes({ prose, tags }: Lesson): { notes: string[]; rest: string } {
  const marks = tags.filter(({ name }) => name === 'TrainerNote');
  const notes: string[] = [];
  let rest = prose;
  for (const [at, open] of marks.entries()) {
    if (open.closing) continue;
    const end = marks[at + 1]?.at.offset ?? prose.length;
    const note = prose.slice(open.end, end);
    notes.push(note);
    rest = rest.replace(note, '');
  }
  return { notes, rest };
}
