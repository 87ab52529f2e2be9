import fc from 'fast-check';
import { expect, test } from 'vitest';
import { progress } from '../../testing/arbitraries/progress.ts';
import { canonical } from './json.ts';
import { mergeProgress } from './merge.ts';
import { emptyProgress, recordOf } from './model.ts';
import type { Attempt, Progress } from './model.ts';
import { traceOf } from './trace.ts';

function same(a: Progress, b: Progress): void {
  expect(canonical(a)).toBe(canonical(b));
}

const identity = (attempt: Attempt): string => [attempt.at, attempt.rev, traceOf(attempt)].join();

test('the order of two does not matter', () => {
  fc.assert(
    fc.property(progress, progress, (a, b) => same(mergeProgress(a, b), mergeProgress(b, a))),
  );
});

test('the order of three does not matter', () => {
  fc.assert(
    fc.property(progress, progress, progress, (a, b, c) =>
      same(mergeProgress(mergeProgress(a, b), c), mergeProgress(a, mergeProgress(b, c))),
    ),
    { numRuns: 500 },
  );
});

test('meeting oneself again, or nothing at all, changes nothing', () => {
  fc.assert(
    fc.property(progress, (a) => {
      same(mergeProgress(a, structuredClone(a)), a);
      same(mergeProgress(a, emptyProgress('')), a);
    }),
  );
});

test('an attempt of either side is in the merge exactly if no reset of either side comes after it', () => {
  fc.assert(
    fc.property(progress, progress, (a, b) => {
      const merged = mergeProgress(a, b);
      for (const id of new Set([...Object.keys(a.questions), ...Object.keys(b.questions)])) {
        const [one, other, both] = [a, b, merged].map((state) => recordOf(state, id));
        const cleared = Math.max(one?.cleared ?? 0, other?.cleared ?? 0);
        const expected = [...(one?.attempts ?? []), ...(other?.attempts ?? [])]
          .filter(({ at }) => at > cleared)
          .map(identity);
        const actual = both?.attempts.map(identity);
        expect(new Set(actual)).toEqual(new Set(expected));
        expect(actual).toHaveLength(new Set(expected).size);
      }
    }),
  );
});

test('lists come out in the order of time', () => {
  fc.assert(
    fc.property(progress, progress, (a, b) => {
      for (const { attempts, seen } of Object.values(mergeProgress(a, b).questions)) {
        for (const list of [attempts, seen]) {
          const times = list.map(({ at }) => at);
          expect(times).toEqual(times.toSorted((x, y) => x - y));
        }
      }
    }),
  );
});
