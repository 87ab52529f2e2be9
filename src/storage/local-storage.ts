/** The part of the browser's `Storage` that is used here. Every method may throw. */
export type StoragePort = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/**
 * The window's `localStorage`, or null where there is none: asking for it throws when cookies are
 * blocked, and some embedded browsers have null in its place.
 */
export function localStorageOf(page: {
  readonly localStorage: StoragePort | null;
}): StoragePort | null {
  try {
    return page.localStorage;
  } catch {
    return null;
  }
}
