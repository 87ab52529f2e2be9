import { expect, test } from 'vitest';
import { localStorageOf } from './local-storage.ts';
import { createMemoryStorage } from './memory.ts';

test('the storage of the page', () => {
  const localStorage = createMemoryStorage();
  expect(localStorageOf({ localStorage })).toBe(localStorage);
});

test('a page that refuses has none', () => {
  const page = {
    get localStorage(): never {
      throw new DOMException('Access is denied.', 'SecurityError');
    },
  };
  expect(localStorageOf(page)).toBeNull();
});

test('an embedded browser may have null in its place', () => {
  expect(localStorageOf({ localStorage: null })).toBeNull();
});
