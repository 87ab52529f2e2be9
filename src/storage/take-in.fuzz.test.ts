import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MAX_FILE_BYTES, readExport } from '../core/progress/exchange.ts';
import { canonical } from '../core/progress/json.ts';
import { mergeProgress } from '../core/progress/merge.ts';
import type { Progress } from '../core/progress/model.ts';
import { readProgress } from '../core/progress/parse.ts';
import { previewImport } from '../core/progress/preview.ts';
import { recordAttempt } from '../core/progress/record.ts';
import { progress } from '../testing/arbitraries/progress.ts';
import { createFakeBrowser } from '../testing/fakes/browser.ts';
import { spoiltExport } from '../testing/fuzz/export-texts.ts';
import { fuzzRuns, fuzzTimeout, inTime, tally } from '../testing/fuzz/runs.ts';
import { createProgressStore, type ProgressStore } from './progress-store.ts';
import { PROGRESS_KEY } from './saved-text.ts';
import { mergeIn, replaceBy } from './take-in.ts';

const REASONS = ['too-big', 'not-json', 'truncated', 'other-format', 'newer', 'damaged'];

/** What a page does with a chosen file (`islands/progress-board/importing.ts`). */
function opened(mine: Progress): { store: ProgressStore; saved: () => string | undefined } {
  const { disk, open } = createFakeBrowser();
  const store = createProgressStore({ ...open(), now: () => 1, newSeed: () => 'here' });
  store.update(() => ({ ...mine, seed: 'here' }));
  return { store, saved: () => disk.get(PROGRESS_KEY) };
}

test(
  'a spoilt file is refused with a reason and changes nothing, or what comes in is sound',
  () => {
    const outcomes = tally('progress files');
    const names = Reflect.ownKeys(Object.prototype).length;
    fc.assert(
      fc.property(spoiltExport, progress, (text, mine) => {
        const { store, saved } = opened(mine);
        const before = { state: canonical(store.get()), text: saved() };
        const read = inTime(() => readExport(text, text.length));
        const preview = read.ok ? previewImport(store.get(), read.progress) : undefined;
        expect({ state: canonical(store.get()), text: saved() }).toEqual(before);
        if (read.ok && preview) {
          expectNumbers({ ...read.summary, exportedAt: read.summary.exportedAt ?? 0, ...preview });
          expectSound(read.progress);
          expectTakenIn(store, saved, read.progress);
        } else if (!read.ok) expect(REASONS).toContain(read.reason);
        expect(Reflect.ownKeys(Object.prototype)).toHaveLength(names);
        outcomes.add(read.ok ? (read.summary.unread > 0 ? 'accepted in part' : 'accepted') : read.reason); // prettier-ignore
      }),
      fuzzRuns,
    );
    outcomes.print();
  },
  fuzzTimeout,
);

/** The page tells of a file in numbers alone: no text of the file can be taken for markup. */
function expectNumbers(told: Readonly<Record<string, number>>): void {
  for (const value of Object.values(told)) expect(Number.isFinite(value)).toBe(true);
}

/** Can be saved and read again without a problem, leads to no other host, leaves time for answers. */
function expectSound(theirs: Progress): void {
  const again = readProgress(JSON.stringify(theirs));
  expect(again.status).toBe('ok');
  expect(canonical(again.progress)).toBe(canonical(theirs));
  expect(new URL(theirs.lastVisit?.path ?? '/', 'https://here.example/').host).toBe('here.example');
  for (const [id, { attempts, seen, cleared }] of Object.entries(theirs.questions)) {
    for (const { at, rev } of [...attempts, ...seen]) {
      expect(Number.isSafeInteger(at) && at > cleared && Number.isSafeInteger(rev)).toBe(true);
    }
    for (const { score } of attempts) expect(score >= 0 && score <= 1).toBe(true);
    const next = recordAttempt(theirs, id, { at: 1, rev: 1, response: 'next', score: 0 });
    expect(readProgress(JSON.stringify(next)).status).toBe('ok');
  }
}

/** Merging takes in what both know, in any order and again; replacing leaves what came. */
function expectTakenIn(
  store: ProgressStore,
  saved: () => string | undefined,
  theirs: Progress,
): void {
  const mine = store.get();
  const merged = canonical(mergeProgress(mine, theirs));
  expect(canonical(mergeProgress(theirs, mine))).toBe(merged);
  expect(mergeIn(store, theirs)).toBe(true);
  expect(canonical(store.get())).toBe(merged);
  expect(mergeIn(store, theirs)).toBe(true);
  expect(canonical(store.get())).toBe(merged);
  expect(readProgress(saved() ?? '').status).toBe('ok');
  expect(replaceBy(store, theirs)).toBe(true);
  expect(canonical({ ...store.get(), seed: theirs.seed })).toBe(canonical(theirs));
}

test('the limit of size is above what the fuzzed files have', () => {
  fc.assert(
    fc.property(spoiltExport, (text) => text.length < MAX_FILE_BYTES),
    { numRuns: 50 },
  );
});
