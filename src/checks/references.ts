import type { Course } from './course.ts';
import type { IdKind } from './ids.ts';
import type { Lesson } from './lesson.ts';
import { wordsOf, type Attribute, type Tag } from './lesson-tags.ts';
import type { Entry, QuizFile } from './quiz-file.ts';
import type { Spot } from './source.ts';
import { textAt } from './yaml-file.ts';

/** A mention of something that is defined elsewhere. */
export interface Reference {
  readonly kind: IdKind;
  readonly id: string;
  readonly at: Spot;
}

/** A mention of a place in a lesson: `l1.s2#ccc`. */
export interface AnchorReference {
  readonly item: string;
  readonly anchor: string;
  readonly at: Spot;
}

export function referencesOf({ quizzes, pages }: Course): Reference[] {
  return [...quizzes.flatMap(ofQuizFile), ...pages.flatMap(ofLesson)];
}

/** `see` of questions, `to` of `<Ref>`: those with an anchor. */
export function anchorReferencesOf({ quizzes, pages }: Course): AnchorReference[] {
  const seen = quizzes.flatMap(({ entries }) => entries.map((entry) => entry.text('see')));
  const linked = pages.flatMap(({ tags }) => tags.map((tag) => valueOf(tag, 'Ref', 'to')));
  return [...seen, ...linked].flatMap((reference) => {
    const [item = '', anchor] = reference?.value.split('#') ?? [];
    return reference === undefined || anchor === undefined
      ? []
      : [{ item, anchor, at: reference.at }];
  });
}

const named = (kind: IdKind, found: Attribute | undefined): Reference[] =>
  found === undefined ? [] : [{ kind, id: found.value, at: found.at }];

/** `l1.s2#ccc` speaks of the item `l1.s2`. */
const withoutAnchor = (found: Attribute | undefined): Attribute | undefined =>
  found && { ...found, value: found.value.replace(/#.*$/, '') };

function ofQuizFile({ yaml, entries }: QuizFile): Reference[] {
  if (yaml.data === undefined) return [];
  return [...named('item', textAt(yaml, ['item'])), ...entries.flatMap(ofEntry)];
}

function ofEntry(entry: Entry): Reference[] {
  const laws = Array.from({ length: entry.length('law') }, (_, at) => entry.text('law', at));
  return [
    ...named('objective', entry.text('objective')),
    ...named('item', withoutAnchor(entry.text('see'))),
    ...laws.flatMap((law) => named('law', law)),
  ];
}

function ofLesson({ head, tags }: Lesson): Reference[] {
  return [
    ...named('item', textAt(head, ['item'])),
    ...named('item', textAt(head, ['lecture'])),
    ...tags.flatMap(ofTag),
  ];
}

function ofTag(tag: Tag): Reference[] {
  const quiz = valueOf(tag, 'Quiz', 'ids');
  return [
    ...(quiz ? wordsOf(quiz).flatMap((word) => named('question', word)) : []),
    ...named('item', withoutAnchor(valueOf(tag, 'Ref', 'to'))),
    ...named('law', valueOf(tag, 'Law', 'id')),
    ...named('figure', valueOf(tag, 'Stat', 'id')),
    ...named('term', valueOf(tag, 'Term', 'id')),
    ...named('item', valueOf(tag, 'LectureMap', 'lecture')),
    ...named('item', valueOf(tag, 'SectionMap', 'section')),
    ...named('item', valueOf(tag, 'LecturePractice', 'lecture')),
  ];
}

function valueOf(tag: Tag, name: string, attribute: string): Attribute | undefined {
  return tag.name === name ? tag.attribute(attribute) : undefined;
}
