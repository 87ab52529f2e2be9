import { mergeRecords } from './merge.ts';
import { recordOf } from './model.ts';
import type { Progress, QuestionRecord } from './model.ts';

/** What an import would do. Questions are those with answers. */
export type Preview = {
  readonly onlyHere: number;
  readonly onlyThere: number;
  readonly both: number;
  /** Answers that merging brings. */
  readonly added: number;
  /** Answers here that merging removes: the other side knows of a later reset. */
  readonly removed: number;
  /** Answers here that replacing loses: the other side doesn't have them. */
  readonly lost: number;
};

export function previewImport(mine: Progress, theirs: Progress): Preview {
  const ids = new Set([...Object.keys(mine.questions), ...Object.keys(theirs.questions)]);
  const changes = Array.from(ids, (id) => changeOf(recordOf(mine, id), recordOf(theirs, id)));
  const sum = (name: 'added' | 'removed' | 'lost') =>
    changes.reduce((total, change) => total + change[name], 0);
  const having = (here: boolean, there: boolean) =>
    changes.filter((change) => change.here === here && change.there === there).length;
  return {
    onlyHere: having(true, false),
    onlyThere: having(false, true),
    both: having(true, true),
    added: sum('added'),
    removed: sum('removed'),
    lost: sum('lost'),
  };
}

function changeOf(mine: QuestionRecord, theirs: QuestionRecord) {
  const merged = mergeRecords(mine, theirs);
  const everything = mergeRecords({ ...mine, cleared: 0 }, { ...theirs, cleared: 0 });
  const removed = mine.attempts.filter(({ at }) => at <= merged.cleared).length;
  return {
    here: mine.attempts.length > 0,
    there: theirs.attempts.length > 0,
    added: merged.attempts.length - (mine.attempts.length - removed),
    removed,
    lost: everything.attempts.length - theirs.attempts.length,
  };
}
