/**
 * Texts that could not be read, put where nothing is overwritten by the course: a person, or a
 * later release, may still make sense of them.
 */
import { isObject, parseJson } from '../core/progress/json.ts';
import type { Json } from '../core/progress/json.ts';
import type { StoragePort } from './local-storage.ts';

export const SET_ASIDE_KEY = 'huikuan.progress.set-aside';

const MAX_TEXTS = 3;

/** `at`: when it was set aside, in milliseconds; 0 if that is not known. */
export type SetAside = { readonly at: number; readonly text: string };

/** What is set aside, newest first. Throws what the storage throws. */
export function readSetAside(storage: StoragePort): readonly SetAside[] {
  const saved = storage.getItem(SET_ASIDE_KEY);
  if (saved === null) return [];
  const list = parseJson(saved);
  // This text may be spoilt too. Then it is itself something to keep.
  return Array.isArray(list) && list.every(isEntry) ? list : [{ at: 0, text: saved }];
}

/** Puts a text first, and lets go of the fourth. Throws what the storage throws. */
export function setAside(storage: StoragePort, text: string, at: number): void {
  const before = readSetAside(storage);
  if (before.some((entry) => entry.text === text)) return;
  const list = [{ at, text }, ...before].slice(0, MAX_TEXTS);
  storage.setItem(SET_ASIDE_KEY, JSON.stringify(list));
}

function isEntry(value: Json): value is SetAside {
  return isObject(value) && typeof value.at === 'number' && typeof value.text === 'string';
}
