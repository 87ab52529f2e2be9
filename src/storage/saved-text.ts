/** The one text in storage: what of it this page knows, and whether it may be written over. */
import type { Progress } from '../core/progress/model.ts';
import { readProgress } from '../core/progress/parse.ts';
import type { ReadResult } from '../core/progress/parse.ts';
import type { StoragePort } from './local-storage.ts';
import { SET_ASIDE_KEY, setAside } from './set-aside.ts';

export const PROGRESS_KEY = 'huikuan.progress';

/**
 * - `saving`: all is well.
 * - `blocked`: the browser gives no storage. Nothing is saved.
 * - `full`: no room. What was saved before is intact; what came since is not saved.
 * - `newer`: a later release has saved here. Nothing is saved until the page is renewed.
 * - `junk-set-aside`: saving; an unreadable text was found and set aside.
 * - `repaired`: saving; unreadable parts were found and are kept.
 * - `cleared`: saving; the text was removed while this page was open.
 */
export type ProgressStatus =
  'saving' | 'blocked' | 'full' | 'newer' | 'junk-set-aside' | 'repaired' | 'cleared';

export type Look = {
  /** Nothing may be written: no access, no room to set junk aside, or a later version's text. */
  readonly isClosed: boolean;
  /** What this page knew of the text no longer holds. */
  readonly isGone: boolean;
  /** What the text says, if it isn't the text known already. */
  readonly news: Progress | null;
};

/** Nothing here throws. */
export type SavedText = {
  readonly status: () => ProgressStatus;
  /**
   * Reads the text. `isStale`: this page may have missed a removal, so what it knew does not
   * hold, unless some of that could not be saved.
   */
  readonly look: (isStale: boolean) => Look;
  /** Writes over the text; only after a look that was not closed. */
  readonly write: (progress: Progress) => void;
  /** Removes the text and those set aside. */
  readonly remove: () => void;
};

const STATUS_OF = {
  fresh: 'saving',
  ok: 'saving',
  repaired: 'repaired',
  junk: 'junk-set-aside',
  newer: 'newer',
} as const satisfies Record<ReadResult['status'], ProgressStatus>;

export function createSavedText(storage: StoragePort | null, now: () => number): SavedText {
  let known: string | null = null;
  let found: ProgressStatus = 'saving';
  let refused: 'blocked' | 'full' | null = storage ? null : 'blocked';

  function withStorage<T>(action: (storage: StoragePort) => T, otherwise: T): T {
    if (!storage) return otherwise;
    try {
      return action(storage);
    } catch (error) {
      refused = isQuota(error) ? 'full' : 'blocked';
      return otherwise;
    }
  }

  function look(port: StoragePort, isStale: boolean): Look {
    const text = port.getItem(PROGRESS_KEY);
    const isGone =
      known !== null && text !== known && (text === null || (isStale && refused === null));
    if (isGone) known = null;
    if (text === null && isGone) found = 'cleared';
    if (text === null || text === known) return { isClosed: false, isGone, news: null };
    return { ...take(port, text), isGone };
  }

  function take(port: StoragePort, text: string): Omit<Look, 'isGone'> {
    const { status, progress } = readProgress(text);
    if (status === 'junk') setAside(port, text, now());
    // Findings stay to be read while the page is open; only `newer` can pass.
    if (STATUS_OF[status] !== 'saving' || found === 'newer') found = STATUS_OF[status];
    if (status === 'newer') return { isClosed: true, news: null };
    known = text;
    return { isClosed: false, news: progress };
  }

  return {
    status: () => refused ?? found,
    look: (isStale) =>
      withStorage((port) => look(port, isStale), { isClosed: true, isGone: false, news: null }),
    write: (progress) =>
      withStorage((port) => {
        const text = JSON.stringify(progress);
        port.setItem(PROGRESS_KEY, text);
        known = text;
        refused = null;
      }, undefined),
    remove: () =>
      withStorage((port) => {
        port.removeItem(PROGRESS_KEY);
        port.removeItem(SET_ASIDE_KEY);
        known = null;
        found = 'saving';
        refused = null;
      }, undefined),
  };
}

/** The name differs between browsers; all of them have this word in it. */
function isQuota(error: unknown): boolean {
  return error instanceof Error && /quota/i.test(error.name);
}
