import { describe, expect, test } from 'vitest';
import { ROOMY } from '../core/progress/compact.ts';
import { emptyProgress, recordOf } from '../core/progress/model.ts';
import type { Progress } from '../core/progress/model.ts';
import { clearQuestions, recordAttempt } from '../core/progress/record.ts';
import { createFakeBrowser } from '../testing/fakes/browser.ts';
import { tenYears } from '../testing/fixtures/ten-years.ts';
import { createProgressStore } from './progress-store.ts';
import { PROGRESS_KEY } from './saved-text.ts';
import { mergeIn, replaceBy } from './take-in.ts';

const answer = (id: string) => (progress: Progress) =>
  recordAttempt(progress, id, { at: 10, rev: 1, response: 'b', score: 1 });
const answered = ({ questions }: Progress) => Object.keys(questions).sort();

const theirs = answer('theirs')(emptyProgress('their seed'));

/** Every page draws a seed of its own. */
function opened() {
  const browser = createFakeBrowser();
  let seeds = 0;
  const newSeed = () => `seed ${(seeds += 1)}`;
  const open = () => createProgressStore({ ...browser.open(), now: () => 1, newSeed });
  return { browser, store: open(), open };
}

describe('merging', () => {
  test('adds to what is here, for every tab and later page', () => {
    const { browser, store, open } = opened();
    const other = open();
    store.update(answer('mine'));
    expect(mergeIn(store, theirs)).toBe(true);
    browser.settle();
    for (const page of [store, other, open()]) {
      expect(answered(page.get())).toEqual(['mine', 'theirs']);
    }
  });

  test('into a browser that has nothing brings the seed along: numbers stay as they were answered', () => {
    const { store, open } = opened();
    mergeIn(store, theirs);
    expect(open().get().seed).toBe('their seed');
  });

  test('a progress without a seed gets the one of this page', () => {
    const { store, open } = opened();
    const { seed } = store.get();
    mergeIn(store, { ...theirs, seed: '' });
    expect(open().get().seed).toBe(seed);
  });

  test('a long history is made small first', () => {
    const { browser, store } = opened();
    browser.faults.quota = 2_500_000;
    expect(mergeIn(store, tenYears())).toBe(true);
    expect(browser.disk.get(PROGRESS_KEY)?.length).toBeGreaterThan(ROOMY);
  });

  test('says when it could not be saved, and leaves what was saved', () => {
    const { browser, store } = opened();
    store.update(answer('mine'));
    const saved = browser.disk.get(PROGRESS_KEY) ?? '';
    browser.faults.quota = saved.length;
    expect(mergeIn(store, theirs)).toBe(false);
    expect(browser.disk.get(PROGRESS_KEY)).toBe(saved);
  });
});

describe('replacing', () => {
  test('leaves only what came, in other tabs too', () => {
    const { browser, store, open } = opened();
    const other = open();
    store.update(answer('mine'));
    browser.settle();
    expect(replaceBy(store, theirs)).toBe(true);
    browser.settle();
    for (const page of [store, other, open()]) expect(page.get()).toEqual(theirs);
  });

  test('brings back what was reset here after the file was made', () => {
    const { store } = opened();
    store.update(answer('theirs'));
    store.update((progress) => clearQuestions(progress, ['theirs'], 20));
    expect(mergeIn(store, theirs)).toBe(true);
    expect(recordOf(store.get(), 'theirs').attempts).toEqual([]);
    expect(replaceBy(store, theirs)).toBe(true);
    expect(store.get()).toEqual(theirs);
  });

  test('what does not fit leaves everything as it was', () => {
    const { browser, store, open } = opened();
    store.update(answer('mine'));
    const before = store.get();
    browser.faults.quota = 300;
    const large = recordAttempt(theirs, 'large', {
      at: 20,
      rev: 1,
      response: '款'.repeat(300),
      score: 0,
    });
    expect(replaceBy(store, large)).toBe(false);
    expect(store.get()).toEqual(before);
    expect(open().get()).toEqual(before);
    expect(recordOf(store.get(), 'large').attempts).toEqual([]);
  });

  test('does not touch what a later version saved', () => {
    const { browser, open } = opened();
    browser.disk.set(PROGRESS_KEY, '{"version":2}');
    expect(replaceBy(open(), theirs)).toBe(false);
    expect(browser.disk.get(PROGRESS_KEY)).toBe('{"version":2}');
  });

  test('without storage nothing is replaced', () => {
    const store = createProgressStore({
      storage: null,
      events: new EventTarget(),
      now: () => 1,
      newSeed: () => 's',
    });
    store.update(answer('mine'));
    expect(replaceBy(store, theirs)).toBe(false);
    expect(answered(store.get())).toEqual(['mine']);
  });
});
