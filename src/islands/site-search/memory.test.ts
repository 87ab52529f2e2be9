import { afterEach, expect, test, vi } from 'vitest';
import { recall, remember } from './memory.ts';

afterEach(() => void vi.unstubAllGlobals());

test('gives back the query last remembered', () => {
  const kept = new Map<string, string>();
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  });
  expect(recall()).toBe('');
  remember('账期');
  expect(recall()).toBe('账期');
});

test('where storage is refused, searching goes on without a memory', () => {
  const refuse = () => {
    throw new Error('SecurityError');
  };
  vi.stubGlobal('sessionStorage', { getItem: refuse, setItem: refuse });
  expect(() => remember('账期')).not.toThrow();
  expect(recall()).toBe('');
});
