import { expect, test } from 'vitest';
import { createMemoryStorage } from './memory.ts';

test('it gives back what it was given, and null for the rest', () => {
  const storage = createMemoryStorage();
  expect(storage.getItem('a')).toBeNull();
  storage.setItem('a', '');
  expect(storage.getItem('a')).toBe('');
  storage.removeItem('a');
  expect(storage.getItem('a')).toBeNull();
});
