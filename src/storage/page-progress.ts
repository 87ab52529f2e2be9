import { localStorageOf } from './local-storage.ts';
import { createProgressStore } from './progress-store.ts';
import type { ProgressStore } from './progress-store.ts';

let store: ProgressStore | undefined;

/** The store that all elements of a page share, made at the first call. */
export function pageProgress(): ProgressStore {
  store ??= createProgressStore({
    storage: localStorageOf(window),
    events: window,
    now: Date.now,
    newSeed,
  });
  return store;
}

/** 128 bits of chance. `crypto.randomUUID` is missing where a classroom serves the site by plain http. */
function newSeed(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(4)), (n) => n.toString(36)).join('-');
}
