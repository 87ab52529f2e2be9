/**
 * A browser as far as saving goes: tabs with a `localStorage` in common. As in real ones, each tab
 * has its own copy, which another tab's write reaches later, together with the storage event; until
 * then both can write, and the later write wins.
 */
import type { StoragePort } from '../../storage/local-storage.ts';

export type FakeTab = {
  readonly storage: StoragePort;
  readonly events: EventTarget;
  /** Lets the oldest news from other tabs arrive. False if there is none. */
  readonly hear: () => boolean;
  /** Left with a link, then came back to: the copy is fresh, but what happened was not heard. */
  readonly wake: () => void;
};

export type FakeBrowser = {
  /** What is saved. */
  readonly disk: Map<string, string>;
  /** Switches for what can go wrong. */
  readonly faults: {
    /** Every access throws. */
    denied: boolean;
    /** Writing throws if all values would be longer than this together. */
    quota: number;
  };
  readonly open: () => FakeTab;
  /** Lets all news arrive everywhere, also those that arriving news cause. */
  readonly settle: () => void;
};

type News = { readonly key: string; readonly newValue: string | null };

export function createFakeBrowser(): FakeBrowser {
  const disk = new Map<string, string>();
  const faults = { denied: false, quota: Infinity };
  const tabs: { readonly tab: FakeTab; readonly inbox: News[] }[] = [];

  function open(): FakeTab {
    const copy = new Map(disk);
    const inbox: News[] = [];
    const events = new EventTarget();

    function guard(): void {
      if (faults.denied) throw new DOMException('Access is denied.', 'SecurityError');
    }

    function change(key: string, newValue: string | null): void {
      guard();
      if (newValue === null && !copy.has(key)) return;
      put(copy, key, newValue);
      put(disk, key, newValue);
      for (const other of tabs) if (other.tab !== tab) other.inbox.push({ key, newValue });
    }

    const tab: FakeTab = {
      storage: {
        getItem: (key) => {
          guard();
          return copy.get(key) ?? null;
        },
        setItem: (key, text) => {
          guard();
          const others = [...copy].filter(([name]) => name !== key).map(([, value]) => value);
          if (others.join('').length + text.length > faults.quota) {
            throw new DOMException('No room.', 'QuotaExceededError');
          }
          change(key, text);
        },
        removeItem: (key) => change(key, null),
      },
      events,
      hear: () => {
        const news = inbox.shift();
        if (!news) return false;
        put(copy, news.key, disk.get(news.key) ?? null);
        events.dispatchEvent(Object.assign(new Event('storage'), news));
        return true;
      },
      wake: () => {
        inbox.length = 0;
        copy.clear();
        for (const [key, text] of disk) copy.set(key, text);
        events.dispatchEvent(new Event('pageshow'));
      },
    };
    tabs.push({ tab, inbox });
    return tab;
  }

  function settle(): void {
    while (tabs.map(({ tab }) => tab.hear()).some(Boolean));
  }

  return { disk, faults, open, settle };
}

function put(texts: Map<string, string>, key: string, text: string | null): void {
  if (text === null) texts.delete(key);
  else texts.set(key, text);
}
