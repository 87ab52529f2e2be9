import { visit } from '../../core/progress/record.ts';
import { progressStore } from './store.ts';

/** Remembers the lesson that is open, so that the home page can lead back to it. */
export function noteVisit(title: string): void {
  progressStore().update((progress) =>
    visit(progress, { path: location.pathname, title, at: Date.now() }),
  );
}
