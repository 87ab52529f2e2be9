import { expect, test, vi } from 'vitest';
import { askToKeep } from './lasting.ts';

const browser = (has: boolean, gives: boolean) => ({
  persisted: vi.fn(() => Promise.resolve(has)),
  persist: vi.fn(() => Promise.resolve(gives)),
});

test('a browser that has promised is not asked again', async () => {
  const manager = browser(true, false);
  expect(await askToKeep(manager, true)).toBe('promised');
  expect(manager.persist).not.toHaveBeenCalled();
});

test('one that has not is asked when it may be, and its word is taken', async () => {
  expect(await askToKeep(browser(false, true), true)).toBe('promised');
  expect(await askToKeep(browser(false, false), true)).toBe('not-promised');
  const manager = browser(false, true);
  expect(await askToKeep(manager, false)).toBe('not-promised');
  expect(manager.persist).not.toHaveBeenCalled();
});

test('where it can not be asked, nothing is claimed', async () => {
  expect(await askToKeep(undefined, true)).toBe('unknown');
  const refusing = { ...browser(false, false), persist: () => Promise.reject(new Error('no')) };
  expect(await askToKeep(refusing, true)).toBe('unknown');
});
