/**
 * The progress as a file: out, and in again after a look at what that would do.
 *
 * It is a static import of the progress page, the only one that has it. A dynamic import would make
 * lesson pages pay: Vite's helper for it, now inside the script of the search, would become a file
 * of its own there.
 */
import { keepSmall } from '../../core/progress/compact.ts';
import { progressStore } from '../shared/store.ts';
import { wakeExport } from './exporting.ts';
import { wakeImport } from './importing.ts';
import { partsOf } from './parts.ts';

/** `board` has the parts of ProgressBoard.astro and ProgressExchange.astro. */
export function wakeExchange(board: HTMLElement): void {
  const parts = partsOf(board);
  progressStore().update(keepSmall);
  wakeExport(parts);
  wakeImport(parts);
  parts.exchange.hidden = false;
}
