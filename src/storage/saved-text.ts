/** The one text in storage: what of it this page knows, and whether it may be written over. */
import type { Progress } from '../core/progress/model.ts';
import { readProgress } from '../core/progress/parse.ts';
import type { ReadResult } from '../core/progress/parse.ts';
import { writeProgress } from '../core/progress/write.ts';
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
  /** What the text says, unless it is known already. */
  readonly news: Progress | null;
};

/** Nothing here throws. */
export type SavedText = {
  readonly status: () => ProgressStatus;
  /**
   * Reads the text. `isStale`: this page may have missed a removal, so what it knew of the text
   * no longer holds.
   */
  readonly look: (isStale: boolean) => Look;
  /** Writes over the text, only after a look that was not closed. Tells whether it is saved. */
  readonly write: (progress: Progress) => boolean;
  /** Removes the text and those set aside. */
  readonly remove: () => void;
};

const CLOSED: Look = { isClosed: true, isGone: false, news: null };

const FINDINGS: Partial<Record<ReadResult['status'], ProgressStatus>> = {
  repaired: 'repaired',
  junk: 'junk-set-aside',
};

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
    if (found === 'newer') found = 'saving';
    const text = port.getItem(PROGRESS_KEY);
    if (text === known) return { isClosed: false, isGone: false, news: null };
    const { status, progress } = readProgress(text);
    if (status === 'newer') {
      found = 'newer';
      return CLOSED;
    }
    if (status === 'junk' && text !== null) setAside(port, text, now());
    const isGone = known !== null && (status === 'fresh' || isStale);
    // A finding stays to be told as long as the page is open.
    found = isGone && status === 'fresh' ? 'cleared' : (FINDINGS[status] ?? found);
    known = text;
    return { isClosed: false, isGone, news: progress };
  }

  return {
    status: () => refused ?? found,
    look: (isStale) => withStorage((port) => look(port, isStale), CLOSED),
    write: (progress) =>
      withStorage((port) => {
        const text = writeProgress(progress);
        port.setItem(PROGRESS_KEY, text);
        known = text;
        refused = null;
        return true;
      }, false),
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
