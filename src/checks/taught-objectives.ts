import type { Objective } from '../core/syllabus/schema.ts';
import { groupBy } from './group.ts';
import type { Course } from './course.ts';
import type { Entry } from './quiz-file.ts';
import { spotOf } from './yaml-file.ts';

/** An objective of an item that has a page, and what the bank asks about it. */
interface TaughtObjective {
  readonly item: string;
  readonly objective: Objective;
  readonly entries: readonly Entry[];
  /** The item's questions; its page where it has none. */
  readonly at: ReturnType<typeof spotOf>;
}

/** Nothing while a file of questions can't be read: what it holds would count as missing. */
export function* taughtObjectives({
  pages,
  quizzes,
  syllabus,
}: Course): Generator<TaughtObjective> {
  if (quizzes.some(({ yaml }) => yaml.data === undefined)) return;
  const entries = quizzes.flatMap((file) => file.entries);
  const byObjective = groupBy(entries, (entry) => entry.text('objective')?.value ?? '');
  const banks = new Map(quizzes.map((file) => [file.item, file]));
  for (const { item = '', head } of pages) {
    for (const objective of syllabus?.byId.get(item)?.objectives ?? []) {
      yield {
        item,
        objective,
        entries: byObjective.get(objective.id) ?? [],
        at: spotOf(banks.get(item)?.yaml ?? head, ['item']),
      };
    }
  }
}
