import { expect, test } from 'vitest';
import { createFakeBrowser } from '../testing/fakes/browser.ts';
import { notedAt, noteNow } from './device-notes.ts';
import { createMemoryStorage } from './memory.ts';

test('each note is remembered by itself', () => {
  const storage = createMemoryStorage();
  expect(notedAt(storage, 'exported')).toBe(0);
  noteNow(storage, 'exported', 7);
  expect(notedAt(storage, 'exported')).toBe(7);
  expect(notedAt(storage, 'asked')).toBe(0);
});

test.each(['', 'soon', '-1', '{}', 'NaN'])('what is no moment is never: %j', (text) => {
  const storage = createMemoryStorage();
  storage.setItem('huikuan.last-export', text);
  expect(notedAt(storage, 'exported')).toBe(0);
});

test('no storage, or one that refuses, stops nobody', () => {
  const browser = createFakeBrowser();
  const { storage } = browser.open();
  browser.faults.denied = true;
  for (const port of [storage, null]) {
    noteNow(port, 'asked', 7);
    expect(notedAt(port, 'asked')).toBe(0);
  }
});
