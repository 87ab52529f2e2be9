import { expect, test, vi } from 'vitest';
import { retrying, turns } from './turns.ts';

test('only the newest task is the latest', () => {
  const takeTurn = turns();
  const first = takeTurn();
  expect(first()).toBe(true);
  const second = takeTurn();
  expect([first(), second()]).toEqual([false, true]);
});

test('loads once for all callers', async () => {
  const load = vi.fn(() => Promise.resolve('index'));
  const get = retrying(load);
  expect(await Promise.all([get(), get()])).toEqual(['index', 'index']);
  expect(await get()).toBe('index');
  expect(load).toHaveBeenCalledTimes(1);
});

test('after a failure the next call tries again and says how many have failed', async () => {
  const load = vi.fn((failures: number) =>
    failures < 2 ? Promise.reject(new Error('offline')) : Promise.resolve('index'),
  );
  const get = retrying(load);
  await expect(get()).rejects.toThrow('offline');
  await expect(get()).rejects.toThrow('offline');
  expect(await get()).toBe('index');
  expect(load.mock.calls).toEqual([[0], [1], [2]]);
});
