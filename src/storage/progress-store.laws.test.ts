import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonical } from '../core/progress/json.ts';
import { mergeProgress } from '../core/progress/merge.ts';
import { recordOf } from '../core/progress/model.ts';
import type { Progress } from '../core/progress/model.ts';
import { readProgress } from '../core/progress/parse.ts';
import { recordAttempt, visit } from '../core/progress/record.ts';
import { step } from '../testing/arbitraries/progress.ts';
import { createFakeBrowser } from '../testing/fakes/browser.ts';
import type { FakeBrowser, FakeTab } from '../testing/fakes/browser.ts';
import { createProgressStore } from './progress-store.ts';
import type { ProgressStore } from './progress-store.ts';
import { PROGRESS_KEY } from './saved-text.ts';
import { readSetAside } from './set-aside.ts';

const TABS = 3;

type Tab = FakeTab & { readonly store: ProgressStore };

function openTab(browser: FakeBrowser, seed: string): Tab {
  const tab = browser.open();
  const { storage, events } = tab;
  const store = createProgressStore({ storage, events, now: () => 1, newSeed: () => seed });
  return { ...tab, store };
}

const openTabs = (browser: FakeBrowser) =>
  Array.from({ length: TABS }, (_, i) => openTab(browser, `seed-${TABS - i}`));

const textOf = ({ disk }: FakeBrowser) => disk.get(PROGRESS_KEY) ?? null;
const saved = (browser: FakeBrowser) => readProgress(textOf(browser)).progress;

/** What happens in one tab; `i` is its place among all that happens. */
type Happening = {
  readonly tab: number;
  readonly kind: 'answer' | 'fault' | 'other';
  readonly happen: (tab: Tab, i: number, browser: FakeBrowser) => void;
};

const happening = (
  kind: Happening['kind'],
  happen: fc.Arbitrary<Happening['happen']>,
): fc.Arbitrary<Happening> =>
  fc.record({ tab: fc.nat({ max: TABS - 1 }), kind: fc.constant(kind), happen });

const hearing = happening(
  'other',
  fc.constant(({ hear }) => void hear()),
);
const stepping = happening(
  'other',
  step.map(
    (take) =>
      ({ store }) =>
        store.update(take),
  ),
);
const answering = happening(
  'answer',
  fc.constant(({ store }, i) => store.update(answer(i))),
);
const failing = happening(
  'fault',
  fc
    .constantFrom({ denied: true }, { quota: 0 }, { quota: 300 }, {})
    .map((fault) => (_tab, _i, { faults }) => {
      Object.assign(faults, { denied: false, quota: Infinity }, fault);
    }),
);

/** The response is a number of its own, so that the answer can be found again. */
const answer = (response: number) => (progress: Progress) =>
  recordAttempt(progress, 'q', { at: 5, rev: 1, response, score: 1 });

const answersIn = (progress: Progress) =>
  new Set(recordOf(progress, 'q').attempts.map(({ response }) => response));

const answersAmong = (happenings: readonly Happening[]) =>
  new Set(happenings.flatMap(({ kind }, i) => (kind === 'answer' ? [i] : [])));

function play(browser: FakeBrowser, tabs: readonly Tab[], happenings: readonly Happening[]): void {
  for (const [i, { tab, happen }] of happenings.entries()) {
    const at = tabs[tab];
    if (at) happen(at, i, browser);
  }
}

test('whatever tabs do and whenever they hear of it, in the end all know the same', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(stepping, hearing)), (happenings) => {
      const browser = createFakeBrowser();
      const tabs = openTabs(browser);
      play(browser, tabs, happenings);
      tabs[0]?.store.update((progress) => visit(progress, { path: '/', title: '首页', at: 1 }));
      browser.settle();
      for (const { store } of tabs) {
        expect(canonical(store.get())).toBe(canonical(saved(browser)));
        expect(store.status()).toBe('saving');
      }
    }),
  );
});

test('no answer is lost, in whichever tab it was given', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(answering, hearing)), (happenings) => {
      const browser = createFakeBrowser();
      play(browser, openTabs(browser), happenings);
      browser.settle();
      expect(answersIn(saved(browser))).toEqual(answersAmong(happenings));
    }),
  );
});

test('what fails on the way is made good with the next answer that can be saved', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(answering, hearing, failing)), (happenings) => {
      const browser = createFakeBrowser();
      const tabs = openTabs(browser);
      play(browser, tabs, happenings);
      Object.assign(browser.faults, { denied: false, quota: Infinity });
      for (const { store } of tabs) store.update(answer(-1));
      browser.settle();
      expect(answersIn(saved(browser))).toEqual(answersAmong(happenings).add(-1));
      for (const { store } of tabs) expect(store.status()).toBe('saving');
    }),
  );
});

test('a write that fails leaves the saved text as it was', () => {
  fc.assert(
    fc.property(fc.array(stepping), fc.array(stepping), fc.nat(400), (before, after, quota) => {
      const browser = createFakeBrowser();
      const tab = openTab(browser, 's');
      play(browser, [tab, tab, tab], before);
      browser.faults.quota = quota;
      for (const { happen } of after) {
        const text = textOf(browser);
        happen(tab, 0, browser);
        if (tab.store.status() === 'full') expect(textOf(browser)).toBe(text);
        else expect(tab.store.get()).toEqual({ ...saved(browser), seed: 's' });
      }
    }),
  );
});

test('any text may be found: the course goes on, and all of the text is kept', () => {
  const texts = fc.oneof(
    fc.string(),
    fc.json(),
    fc.json().map((part) => `{"version":1,"seed":${part},"questions":{"r":${part}}}`),
    fc.json().map((part) => `{"version":2,"questions":${part}}`),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const browser = createFakeBrowser();
      browser.disk.set(PROGRESS_KEY, text);
      const { store, storage } = openTab(browser, 's');
      store.update(answer(0));
      expect(answersIn(store.get())).toEqual(new Set([0]));

      const { status, progress } = readProgress(text);
      if (status === 'newer') expect(textOf(browser)).toBe(text);
      else
        expect(canonical(mergeProgress(saved(browser), progress))).toBe(canonical(saved(browser)));
      const aside = readSetAside(storage).map((entry) => entry.text);
      expect(aside).toEqual(status === 'junk' ? [text] : []);
    }),
    { numRuns: 500 },
  );
});
