import { localStorageOf } from '../../storage/local-storage.ts';
import { createProgressStore, type ProgressStore } from '../../storage/progress-store.ts';

let store: ProgressStore | undefined;

/** The one store of this page. All elements share it, so that they agree. */
export function progressStore(): ProgressStore {
  return (store ??= createProgressStore({
    storage: localStorageOf(window),
    events: window,
    now: () => Date.now(),
    newSeed: () => crypto.getRandomValues(new Uint32Array(2)).join('-'),
  }));
}
