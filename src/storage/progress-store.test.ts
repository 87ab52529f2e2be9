import { describe, expect, test, vi } from 'vitest';
import { emptyProgress, recordOf } from '../core/progress/model.ts';
import type { Attempt, Progress } from '../core/progress/model.ts';
import { readProgress } from '../core/progress/parse.ts';
import { markSeen, recordAttempt } from '../core/progress/record.ts';
import { createFakeBrowser } from '../testing/fakes/browser.ts';
import type { FakeTab } from '../testing/fakes/browser.ts';
import { createProgressStore } from './progress-store.ts';
import { PROGRESS_KEY } from './saved-text.ts';
import { readSetAside, SET_ASIDE_KEY } from './set-aside.ts';

const NOW = 1_800_000_000_000;

let seeds = 0;
const openStore = ({
  storage,
  events,
}: Pick<FakeTab, 'events'> & { storage: FakeTab['storage'] | null }) =>
  createProgressStore({
    storage,
    events,
    now: () => NOW,
    newSeed: () => `seed-${9 - (seeds++ % 9)}`,
  });

const right: Attempt = { at: 10, rev: 1, response: 'b', score: 1 };
const answer = (id: string) => (progress: Progress) => recordAttempt(progress, id, right);
const answered = (progress: Progress) => Object.keys(progress.questions).sort();

describe('saving', () => {
  test('what one page saves, the next one has', () => {
    const browser = createFakeBrowser();
    const first = openStore(browser.open());
    first.update(answer('q'));
    const second = openStore(browser.open());
    expect(second.get()).toEqual(first.get());
    expect(recordOf(second.get(), 'q').attempts).toEqual([right]);
    expect(second.status()).toBe('saving');
  });

  test('nothing is written before there is something to write', () => {
    const browser = createFakeBrowser();
    const store = openStore(browser.open());
    store.update((progress) => progress);
    expect(browser.disk.size).toBe(0);
  });

  test('the seed is the same from the first look on, on every later page too', () => {
    const browser = createFakeBrowser();
    const store = openStore(browser.open());
    const { seed } = store.get();
    expect(seed).not.toBe('');
    expect(store.get().seed).toBe(seed);
    store.update(answer('q'));
    expect(store.get().seed).toBe(seed);
    for (let page = 0; page < 9; page += 1) expect(openStore(browser.open()).get().seed).toBe(seed);
  });

  test('a page that has saved nothing takes the seed of the page that has', () => {
    const browser = createFakeBrowser();
    const [waiting, saving] = [openStore(browser.open()), openStore(browser.open())];
    saving.update(answer('q'));
    browser.settle();
    expect(waiting.get().seed).toBe(saving.get().seed);
    expect(readProgress(browser.disk.get(PROGRESS_KEY) ?? null).progress).toEqual(saving.get());
  });

  test('a seed that is not saved yet gives way to the one a change brings', () => {
    const store = openStore(createFakeBrowser().open());
    for (const seed of ['aaa', 'zzz']) store.update(() => emptyProgress(seed));
    expect(store.get().seed).toBe('aaa');
    const late = openStore(createFakeBrowser().open());
    late.update(() => emptyProgress('zzz'));
    expect(late.get().seed).toBe('zzz');
  });

  test('a change can add and not take away', () => {
    const browser = createFakeBrowser();
    const store = openStore(browser.open());
    store.update(answer('q'));
    store.update(() => emptyProgress('other'));
    expect(answered(store.get())).toEqual(['q']);
  });

  test('a change inside a change is not lost', () => {
    const store = openStore(createFakeBrowser().open());
    store.update((progress) => {
      store.update(answer('inner'));
      return answer('outer')(progress);
    });
    expect(answered(store.get())).toEqual(['inner', 'outer']);
  });

  test('what a change throws reaches the caller, and nothing is changed', () => {
    const store = openStore(createFakeBrowser().open());
    expect(() =>
      store.update(() => {
        throw new Error('mine');
      }),
    ).toThrow('mine');
    expect(answered(store.get())).toEqual([]);
  });
});

describe('listeners', () => {
  test('hear of each change until they stop', () => {
    const store = openStore(createFakeBrowser().open());
    const listener = vi.fn();
    const stop = store.subscribe(listener);
    store.update(answer('q'));
    expect(listener).toHaveBeenCalledExactlyOnceWith(store.get());
    stop();
    store.update(answer('r'));
    expect(listener).toHaveBeenCalledTimes(1);
  });

  test('hear of another tab, and of nothing that changes nothing', () => {
    const browser = createFakeBrowser();
    const [here, there] = [openStore(browser.open()), openStore(browser.open())];
    const listener = vi.fn();
    here.subscribe(listener);
    there.update(answer('q'));
    browser.settle();
    expect(listener).toHaveBeenCalledExactlyOnceWith(there.get());
    here.update((progress) => markSeen(progress, 'q', { at: 20, rev: 1 }));
    expect(listener).toHaveBeenCalledTimes(1);
  });

  test('hear of a status that changes', () => {
    const browser = createFakeBrowser();
    const store = openStore(browser.open());
    const statuses: string[] = [];
    store.subscribe(() => statuses.push(store.status()));
    browser.faults.quota = 0;
    store.update(answer('q'));
    browser.faults.quota = Infinity;
    store.update(answer('r'));
    browser.open().storage.setItem(PROGRESS_KEY, '{"version":2}');
    browser.settle();
    expect(statuses).toEqual(['full', 'saving', 'newer']);
  });
});

describe('two tabs', () => {
  test('a write keeps what the other tab wrote before, also unheard', () => {
    const browser = createFakeBrowser();
    const here = browser.open();
    const store = openStore(here);
    openStore(browser.open()).update(answer('there'));
    here.storage.setItem(PROGRESS_KEY, browser.disk.get(PROGRESS_KEY) ?? '');
    store.update(answer('here'));
    expect(answered(store.get())).toEqual(['here', 'there']);
  });

  test('written over by a tab that had not heard, the answer is written again', () => {
    const browser = createFakeBrowser();
    const [here, there] = [openStore(browser.open()), openStore(browser.open())];
    here.update(answer('here'));
    there.update(answer('there'));
    const saved = () => answered(readProgress(browser.disk.get(PROGRESS_KEY) ?? null).progress);
    expect(saved()).toEqual(['there']);
    browser.settle();
    expect(saved()).toEqual(['here', 'there']);
    expect(here.get()).toEqual(there.get());
  });

  test('other keys of the same host are none of our business', () => {
    const browser = createFakeBrowser();
    const [here, there] = [browser.open(), browser.open()];
    const store = openStore(here);
    store.update(answer('here'));
    openStore(there).update(answer('there'));
    here.storage.setItem(PROGRESS_KEY, browser.disk.get(PROGRESS_KEY) ?? '');
    here.events.dispatchEvent(
      Object.assign(new Event('storage'), { key: 'theme', newValue: null }),
    );
    expect(answered(store.get())).toEqual(['here']);
  });

  test('back on a page that was kept asleep, what came since is there', () => {
    const browser = createFakeBrowser();
    const here = browser.open();
    const store = openStore(here);
    store.update(answer('before'));
    openStore(browser.open()).update(answer('since'));
    here.wake();
    expect(answered(store.get())).toEqual(['before', 'since']);
  });
});

describe('storage that does not work', () => {
  test('without storage the course goes on in memory and says so', () => {
    const store = openStore({ storage: null, events: new EventTarget() });
    store.update(answer('q'));
    expect(answered(store.get())).toEqual(['q']);
    expect(store.status()).toBe('blocked');
    store.erase();
    expect(answered(store.get())).toEqual([]);
    expect(store.status()).toBe('blocked');
  });

  test('the same if every access throws; once it works, everything is saved', () => {
    const browser = createFakeBrowser();
    browser.faults.denied = true;
    const store = openStore(browser.open());
    expect(store.status()).toBe('blocked');
    store.update(answer('q'));
    browser.faults.denied = false;
    store.update(answer('r'));
    expect(store.status()).toBe('saving');
    expect(answered(openStore(browser.open()).get())).toEqual(['q', 'r']);
  });

  test('with no room left the old text stays, and the rest waits in memory', () => {
    const browser = createFakeBrowser();
    const store = openStore(browser.open());
    store.update(answer('q'));
    const saved = browser.disk.get(PROGRESS_KEY) ?? '';
    browser.faults.quota = saved.length;
    store.update(answer('r'));
    expect(store.status()).toBe('full');
    expect(browser.disk.get(PROGRESS_KEY)).toBe(saved);
    expect(answered(store.get())).toEqual(['q', 'r']);
    store.update((progress) => progress);
    expect(store.status()).toBe('full');
  });
});

describe('a text that is not ours to overwrite', () => {
  const opened = (text: string) => {
    const browser = createFakeBrowser();
    browser.disk.set(PROGRESS_KEY, text);
    const tab = browser.open();
    return { browser, tab, store: openStore(tab) };
  };

  test('junk is set aside before anything is written', () => {
    const { browser, tab, store } = opened('{"half');
    expect(store.status()).toBe('junk-set-aside');
    expect(browser.disk.get(PROGRESS_KEY)).toBe('{"half');
    expect(readSetAside(tab.storage)).toEqual([{ at: NOW, text: '{"half' }]);
    store.update(answer('q'));
    expect(store.status()).toBe('junk-set-aside');
    openStore(browser.open()).update(answer('r'));
    browser.settle();
    expect(store.status()).toBe('junk-set-aside');
    expect(openStore(tab).status()).toBe('saving');
    expect(readSetAside(tab.storage)).toHaveLength(1);
  });

  test('an empty text is a fresh start', () => {
    expect(opened('').store.status()).toBe('saving');
  });

  test('junk that there is no room to set aside is not written over', () => {
    const browser = createFakeBrowser();
    browser.disk.set(PROGRESS_KEY, '{"half');
    browser.faults.quota = 10;
    const store = openStore(browser.open());
    store.update(answer('q'));
    expect(store.status()).toBe('full');
    expect([...browser.disk]).toEqual([[PROGRESS_KEY, '{"half']]);
    browser.faults.quota = Infinity;
    store.update(answer('r'));
    expect(store.status()).toBe('junk-set-aside');
    expect([...browser.disk.keys()].sort()).toEqual([PROGRESS_KEY, SET_ASIDE_KEY]);
    expect(answered(openStore(browser.open()).get())).toEqual(['q', 'r']);
  });

  test('unreadable parts are written back', () => {
    const { browser, store } = opened('{"version":1,"seed":"s","questions":{"q":"bad"}}');
    expect(store.status()).toBe('repaired');
    store.update(answer('r'));
    const read = readProgress(browser.disk.get(PROGRESS_KEY) ?? null);
    expect(read.status).toBe('ok');
    expect(read.progress.unread).toEqual([{ where: 'questions/q', raw: 'bad' }]);
    expect(answered(read.progress)).toEqual(['r']);
  });

  test("a later version's text is never touched", () => {
    const text = '{"version":2,"all":"new"}';
    const { browser, store } = opened(text);
    store.update(answer('q'));
    expect(store.status()).toBe('newer');
    expect(answered(store.get())).toEqual(['q']);
    expect([...browser.disk]).toEqual([[PROGRESS_KEY, text]]);
  });

  test('also if it appears while the page is open', () => {
    const { browser, store } = opened('{"version":1,"seed":"s"}');
    browser.open().storage.setItem(PROGRESS_KEY, '{"version":2}');
    browser.settle();
    store.update(answer('q'));
    expect(store.status()).toBe('newer');
    expect(browser.disk.get(PROGRESS_KEY)).toBe('{"version":2}');
  });

  test('when it is gone, saving goes on', () => {
    const { browser, tab, store } = opened('{"version":2}');
    store.update(answer('q'));
    tab.storage.removeItem(PROGRESS_KEY);
    store.update(answer('r'));
    expect(store.status()).toBe('saving');
    expect(answered(openStore(browser.open()).get())).toEqual(['q', 'r']);
  });
});

describe('removal', () => {
  test('erase leaves nothing behind, here and in other tabs', () => {
    const browser = createFakeBrowser();
    browser.disk.set(PROGRESS_KEY, 'junk');
    const [here, there] = [openStore(browser.open()), openStore(browser.open())];
    here.update(answer('q'));
    browser.settle();
    const { seed } = here.get();
    here.erase();
    browser.settle();
    expect(browser.disk.size).toBe(0);
    for (const store of [here, there]) {
      expect(answered(store.get())).toEqual([]);
      expect(store.get().seed).not.toBe(seed);
    }
    expect(here.status()).toBe('saving');
    expect(there.status()).toBe('cleared');
  });

  test('a page that was not told does not bring it back with its next write', () => {
    const browser = createFakeBrowser();
    const tab = browser.open();
    const store = openStore(tab);
    store.update(answer('q'));
    tab.storage.removeItem(PROGRESS_KEY);
    store.update(answer('r'));
    expect(store.status()).toBe('cleared');
    expect(answered(openStore(browser.open()).get())).toEqual(['r']);
  });

  test('nor does a page that hears of it when something else is saved already', () => {
    const browser = createFakeBrowser();
    const [here, there] = [openStore(browser.open()), openStore(browser.open())];
    there.update(answer('q'));
    browser.settle();
    here.erase();
    here.update(answer('r'));
    browser.settle();
    expect(answered(there.get())).toEqual(['r']);
    expect(answered(openStore(browser.open()).get())).toEqual(['r']);
  });

  test('nor does a page that was asleep meanwhile', () => {
    const browser = createFakeBrowser();
    const tab = browser.open();
    const store = openStore(tab);
    store.update(answer('q'));
    const next = openStore(browser.open());
    next.erase();
    next.update(answer('r'));
    tab.wake();
    expect(answered(store.get())).toEqual(['r']);
    store.update(answer('s'));
    expect(answered(openStore(browser.open()).get())).toEqual(['r', 's']);
  });

  test('a page that could not save does not drop what it alone knows when it wakes', () => {
    const browser = createFakeBrowser();
    const tab = browser.open();
    const store = openStore(tab);
    store.update(answer('saved'));
    browser.faults.quota = 0;
    store.update(answer('unsaved'));
    browser.faults.quota = Infinity;
    openStore(browser.open()).update(answer('since'));
    tab.wake();
    expect(answered(store.get())).toEqual(['saved', 'since', 'unsaved']);
    expect(store.status()).toBe('saving');
  });

  test('after a removal there is nothing unsaved left to hold on to', () => {
    const browser = createFakeBrowser();
    const tab = browser.open();
    const store = openStore(tab);
    store.update(answer('saved'));
    browser.faults.quota = 0;
    store.update(answer('unsaved'));
    browser.faults.quota = Infinity;
    browser.disk.delete(PROGRESS_KEY);
    tab.wake();
    expect(answered(store.get())).toEqual([]);
    for (const id of ['second', 'third']) {
      browser.disk.set(PROGRESS_KEY, JSON.stringify(answer(id)(emptyProgress('s'))));
      tab.wake();
      expect(answered(store.get())).toEqual([id]);
    }
  });

  test('an undo merges back what was there before', () => {
    const browser = createFakeBrowser();
    const store = openStore(browser.open());
    store.update(answer('q'));
    const before = store.get();
    store.erase();
    store.update(() => before);
    expect(store.status()).toBe('saving');
    expect(answered(openStore(browser.open()).get())).toEqual(['q']);
  });
});
