import type { StoragePort } from './local-storage.ts';

/** A storage that lasts as long as the page. */
export function createMemoryStorage(): StoragePort {
  const texts = new Map<string, string>();
  return {
    getItem: (key) => texts.get(key) ?? null,
    setItem: (key, text) => void texts.set(key, text),
    removeItem: (key) => void texts.delete(key),
  };
}
