import { getCollection } from 'astro:content';
import type { Question } from '../core/question/schema/index.ts';
import type { Place } from '../core/syllabus/syllabus.ts';
import { nearest } from '../core/text/nearest.ts';
import { placeOf, syllabus } from './course.ts';

/** A question of the bank and the item it belongs to. */
export interface BankEntry {
  readonly item: string;
  readonly question: Question;
}

async function readBank(): Promise<ReadonlyMap<string, BankEntry>> {
  const files = await getCollection('quizzes');
  const order = new Map(syllabus.places.map(({ id }, at) => [id, at]));
  files.sort((a, b) => (order.get(a.data.item) ?? 0) - (order.get(b.data.item) ?? 0));
  return new Map(
    files.flatMap(({ data }) => {
      placeOf(data.item);
      return data.questions.map(
        (question) => [question.id, { item: data.item, question }] as const,
      );
    }),
  );
}

let reading: Promise<ReadonlyMap<string, BankEntry>> | undefined;

/** The whole bank by question id, in teaching order. Read once per build; anew on each request in dev. */
export function bank(): Promise<ReadonlyMap<string, BankEntry>> {
  if (import.meta.env.DEV) return readBank();
  return (reading ??= readBank());
}

/** @throws Error naming the nearest id when the bank has no such question */
export async function questionById(id: string): Promise<BankEntry> {
  const entries = await bank();
  const entry = entries.get(id);
  if (entry) return entry;
  throw new Error(`题库里没有题目 ${id}，最接近的是 ${nearest(id, entries.keys()) ?? ''}`);
}

interface Pages {
  readonly places: readonly Place[];
  /** Pages that belong to a lecture and teach no item of it. */
  readonly others: readonly { lecture: string | undefined; path: string; title: string }[];
  /** Questions that a page shows by id. */
  readonly shown: ReadonlySet<string>;
}

const QUIZ = /<Quiz\s+ids="([^"]*)"/g;

async function readPages(): Promise<Pages> {
  const pages = await getCollection('docs');
  const written = new Set(pages.map(({ data }) => data.item).filter((id) => id !== undefined));
  return {
    places: syllabus.places.filter(({ id }) => written.has(id)),
    others: pages.map(({ id, data }) => ({ lecture: data.lecture, path: id, title: data.title })),
    shown: new Set(
      pages.flatMap(({ body = '' }) =>
        [...body.matchAll(QUIZ)].flatMap(([, ids = '']) => ids.split(/\s+/)),
      ),
    ),
  };
}

let listing: Promise<Pages> | undefined;

function pages(): Promise<Pages> {
  if (import.meta.env.DEV) return readPages();
  return (listing ??= readPages());
}

/** The places that have a page, in teaching order: what is not written yet is not listed. */
export async function publishedPlaces(): Promise<readonly Place[]> {
  return (await pages()).places;
}

/** The pages of a lecture that teach no item of it, such as its practice. */
export async function pagesOfLecture(lecture: string): Promise<Pages['others']> {
  return (await pages()).others.filter((page) => page.lecture === lecture);
}

async function readLists(): Promise<ReadonlyMap<string, string>> {
  const byItem = Map.groupBy((await bank()).values(), ({ item }) => item);
  return new Map(
    [...byItem].map(([item, entries]) => [
      item,
      entries.map(({ question }) => `${question.id}:${question.rev}`).join(' '),
    ]),
  );
}

let lists: Promise<ReadonlyMap<string, string>> | undefined;

/** The questions that lesson pages show by `<Quiz ids="…" />`. */
export async function questionsOnLessons(): Promise<ReadonlySet<string>> {
  return (await pages()).shown;
}

/** The questions of an item, as the progress elements want them: `id:rev id:rev …`. */
export async function questionList(item: string): Promise<string> {
  const all = await (import.meta.env.DEV ? readLists() : (lists ??= readLists()));
  return all.get(item) ?? '';
}
