import fc from 'fast-check';
import { expect, test } from 'vitest';
import { json, progress } from '../../testing/arbitraries/progress.ts';
import { exportProgress, readExport } from './exchange.ts';
import { canonical } from './json.ts';
import { mergeProgress } from './merge.ts';
import type { Progress } from './model.ts';
import { recordOf } from './model.ts';
import { previewImport } from './preview.ts';

/** A progress that went out as a file and came back, perhaps on another machine. */
function travelled(state: Progress): Progress {
  const text = exportProgress(state, 1_800_000_000_000);
  const read = readExport(text, text.length);
  if (!read.ok) throw new Error(`refused: ${read.reason}`);
  return read.progress;
}

const taken = (mine: Progress, theirs: Progress): Progress =>
  mergeProgress(mine, travelled(theirs));

function same(a: Progress, b: Progress): void {
  expect(canonical(a)).toBe(canonical(b));
}

test('what is exported comes back as it was', () => {
  fc.assert(fc.property(progress, (state) => same(travelled(state), state)));
});

test('files may be taken in in any order, together or one by one, and again', () => {
  fc.assert(
    fc.property(progress, progress, progress, (a, b, c) => {
      same(taken(a, b), taken(b, a));
      same(taken(taken(a, b), c), taken(a, taken(b, c)));
      same(taken(taken(a, b), b), taken(a, b));
      same(taken(a, a), a);
    }),
  );
});

const almost = fc
  .record(
    {
      format: fc.oneof({ weight: 9, arbitrary: fc.constant('huikuan-progress') }, json),
      version: fc.oneof({ weight: 9, arbitrary: fc.constant(1) }, json),
      exportedAt: json,
      progress: fc.oneof(json, progress, fc.record({ version: fc.constant(1), questions: json })),
    },
    { requiredKeys: [] },
  )
  .map((file) => JSON.stringify(file));

const cutOff = fc
  .tuple(progress, fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }))
  .map(([state, share]) => {
    const text = exportProgress(state, 1);
    return text.slice(0, Math.floor(text.length * share));
  });

test('no text makes reading throw, and what is read is fit to be merged', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json(), almost), progress, (text, mine) => {
      const before = canonical(mine);
      const read = readExport(text, text.length);
      if (read.ok) {
        const merged = mergeProgress(mine, read.progress);
        same(travelled(merged), merged);
        previewImport(mine, read.progress);
      }
      expect(canonical(mine)).toBe(before);
    }),
    { numRuns: 1000 },
  );
});

test('a file that is not whole is refused', () => {
  fc.assert(
    fc.property(cutOff, (text) => {
      expect(readExport(text, text.length).ok).toBe(false);
    }),
  );
});

test('the preview says what merging and replacing then do', () => {
  fc.assert(
    fc.property(progress, progress, (mine, theirs) => {
      const preview = previewImport(mine, theirs);
      const merged = mergeProgress(mine, theirs);
      const count = (state: Progress) =>
        Object.values(state.questions).reduce((sum, { attempts }) => sum + attempts.length, 0);
      expect(count(merged)).toBe(count(mine) + preview.added - preview.removed);

      // What is lost is what would come back if mine were merged in again, but for resets.
      const never = (state: Progress): Progress => ({
        ...state,
        questions: Object.fromEntries(
          Object.entries(state.questions).map(([id, record]) => [id, { ...record, cleared: 0 }]),
        ),
      });
      const regained = count(mergeProgress(never(theirs), never(mine))) - count(theirs);
      expect(preview.lost).toBe(regained);

      const has = (state: Progress) => (id: string) => recordOf(state, id).attempts.length > 0;
      const ids = Object.keys(merged.questions);
      expect(preview.onlyHere + preview.both).toBe(ids.filter(has(mine)).length);
      expect(preview.onlyThere + preview.both).toBe(ids.filter(has(theirs)).length);
    }),
  );
});
