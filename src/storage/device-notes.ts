/**
 * What this browser remembers for itself. It is neither merged nor exported: on another device it
 * would not be true.
 */
import type { StoragePort } from './local-storage.ts';

const KEYS = {
  /** The last export of the progress to a file. */
  exported: 'huikuan.last-export',
  /** The browser was asked to keep what is saved. */
  asked: 'huikuan.asked-to-keep',
} as const;

export type DeviceNote = keyof typeof KEYS;

/** When it was last noted, in milliseconds since 1970; 0 for never, or if that can't be known. */
export function notedAt(storage: StoragePort | null, note: DeviceNote): number {
  try {
    const at = Number(storage?.getItem(KEYS[note]));
    return at > 0 ? at : 0;
  } catch {
    return 0;
  }
}

/** What can't be noted is forgotten: it is no reason to stop. */
export function noteNow(storage: StoragePort | null, note: DeviceNote, at: number): void {
  try {
    storage?.setItem(KEYS[note], String(at));
  } catch {
    // Full or blocked.
  }
}
