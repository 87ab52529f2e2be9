/**
 * The learner's progress while a page is open. It lives in memory, so that the course goes on
 * whatever the storage does, and is saved whenever that can be done without loss:
 *
 * - Every write reads first and merges what another tab wrote. Browsers don't lock, so two tabs
 *   can still write over each other; the tab that is told of a text which lacks something it
 *   knows writes again.
 * - A text that can't be read is set aside before it is written over. A later version's text is
 *   not touched.
 * - A text that is gone was removed on purpose: in the browser's settings, or by `erase` in
 *   another tab. It is not written back; this page starts afresh too and says `cleared`. To offer
 *   an undo, keep what `get` gave before and merge it in with `update`.
 * - A page that the browser kept asleep (back and forth) may have missed a removal. When it wakes
 *   it takes what is saved as it stands, unless it has something that could not be saved.
 */
import { canonical } from '../core/progress/json.ts';
import { mergeProgress } from '../core/progress/merge.ts';
import { emptyProgress } from '../core/progress/model.ts';
import type { Progress } from '../core/progress/model.ts';
import type { StoragePort } from './local-storage.ts';
import { createSavedText, PROGRESS_KEY } from './saved-text.ts';
import type { Look, ProgressStatus } from './saved-text.ts';

export type { ProgressStatus } from './saved-text.ts';

/** Nothing that the storage does makes these throw. */
export type ProgressStore = {
  readonly status: () => ProgressStatus;
  readonly get: () => Progress;
  /** Adds what `change` adds; what `change` leaves out stays. Throws what `change` throws. */
  readonly update: (change: (progress: Progress) => Progress) => void;
  /** Removes everything saved, also what was set aside. Other tabs follow. */
  readonly erase: () => void;
  /** Calls `listener` after each change of progress or status. Returns the way to stop it. */
  readonly subscribe: (listener: (progress: Progress) => void) => () => void;
};

export type ProgressPorts = {
  readonly storage: StoragePort | null;
  /** The window: `storage` tells of other tabs, `pageshow` of a page that was kept asleep. */
  readonly events: Pick<EventTarget, 'addEventListener'>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly newSeed: () => string;
};

/** `newValue` is null for a removal, `key` too when all keys are removed; `pageshow` has neither. */
type News = Event & Partial<Pick<StorageEvent, 'key' | 'newValue'>>;

/** Make one per page: the stores of one page don't hear of each other. */
export function createProgressStore(ports: ProgressPorts): ProgressStore {
  const saved = createSavedText(ports.storage, ports.now);
  // An EventTarget calls every listener, also when one of them throws.
  const changes = new EventTarget();
  let progress = emptyProgress('');
  // Kept apart until the first change, so that it gives way to one that another tab saves first.
  let seed = ports.newSeed();
  let isSaved = true;

  const get = () => (progress.seed === '' ? { ...progress, seed } : progress);

  function forget(): void {
    progress = emptyProgress('');
    seed = ports.newSeed();
    isSaved = true;
  }

  function look(isStale: boolean): Look {
    const seen = saved.look(isStale && isSaved);
    if (seen.isGone) forget();
    if (seen.news) progress = mergeProgress(progress, seen.news);
    return seen;
  }

  function andTell(action: () => void): void {
    const before = { progress, status: saved.status() };
    action();
    if (progress === before.progress && saved.status() === before.status) return;
    changes.dispatchEvent(new Event('change'));
  }

  function add(change: (progress: Progress) => Progress): void {
    const { isClosed } = look(false);
    const before = get();
    const after = change(before);
    if (after === before) return;
    // Not with `get()`: a seed that is not saved yet gives way to the one that `after` brings.
    progress = mergeProgress(progress, after);
    isSaved = !isClosed && saved.write(progress);
  }

  function hear({ key, newValue }: News): void {
    if ((key ?? PROGRESS_KEY) !== PROGRESS_KEY) return;
    // After a removal something else may be saved by now, so that the text does not show it.
    const { news } = look(typeof newValue !== 'string');
    if (news && canonical(progress) !== canonical(news)) isSaved = saved.write(progress);
  }

  look(false);
  for (const type of ['storage', 'pageshow']) {
    ports.events.addEventListener(type, (event: News) => andTell(() => hear(event)));
  }

  return {
    status: saved.status,
    get,
    update: (change) => andTell(() => add(change)),
    erase: () =>
      andTell(() => {
        saved.remove();
        forget();
      }),
    subscribe: (listener) => {
      const call = () => listener(get());
      changes.addEventListener('change', call);
      return () => changes.removeEventListener('change', call);
    },
  };
}
