/** Progress that comes from elsewhere, such as a file, is taken into the store. */
import { keepSmall } from '../core/progress/compact.ts';
import type { Progress } from '../core/progress/model.ts';
import type { ProgressStore } from './progress-store.ts';

/**
 * Adds what `theirs` has. False if that could not be saved: then what was saved stays, and the
 * merged progress lasts as long as the page.
 */
export function mergeIn(store: ProgressStore, theirs: Progress): boolean {
  store.update(({ seed }) => keepSmall({ ...theirs, seed: theirs.seed || seed }));
  return isSaving(store);
}

/** Puts `theirs` in the place of everything. False if it could not be saved: then all is as before. */
export function replaceBy(store: ProgressStore, theirs: Progress): boolean {
  if (!isSaving(store)) return false;
  const before = store.get();
  store.erase();
  if (mergeIn(store, theirs)) return true;
  store.erase();
  store.update(() => before);
  return false;
}

function isSaving(store: ProgressStore): boolean {
  return !['blocked', 'full', 'newer'].includes(store.status());
}
