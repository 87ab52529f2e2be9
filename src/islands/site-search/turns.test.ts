import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { newestOnly, retrying } from './turns.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const onSlow = vi.fn();
const onFailure = vi.fn();
const runner = () => {
  onSlow.mockClear();
  onFailure.mockClear();
  return newestOnly(400, onSlow, onFailure);
};
const after = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

test('a task knows when a newer one has begun', async () => {
  const run = runner();
  const seen: string[] = [];
  const task = (name: string, ms: number) =>
    run(async (isNewest) => {
      await after(ms);
      seen.push(`${name} ${isNewest()}`);
    });
  void task('first', 50);
  void task('second', 10);
  await vi.runAllTimersAsync();
  expect(seen).toEqual(['second true', 'first false']);
});

test('a slow task is reported once it takes too long', async () => {
  const run = runner();
  void run(() => after(1000));
  await vi.advanceTimersByTimeAsync(399);
  expect(onSlow).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(onSlow).toHaveBeenCalledTimes(1);
});

test('neither a quick task nor one that was overtaken is slow', async () => {
  const run = runner();
  void run(() => after(1000));
  void run(() => after(100));
  await vi.runAllTimersAsync();
  expect(onSlow).not.toHaveBeenCalled();
});

test('only the newest task fails aloud', async () => {
  const run = runner();
  const fail = (name: string) => run(() => after(10).then(() => Promise.reject(new Error(name))));
  void fail('first');
  void fail('second');
  await vi.runAllTimersAsync();
  expect(onFailure.mock.calls).toEqual([[new Error('second')]]);
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
