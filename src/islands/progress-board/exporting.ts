/** Export, the reminder of it, and the browser's promise to keep what is saved. */
import { isBackupDue } from '../../core/progress/backup.ts';
import { countAnswers, exportProgress } from '../../core/progress/exchange.ts';
import { notedAt, noteNow } from '../../storage/device-notes.ts';
import { askToKeep } from '../../storage/lasting.ts';
import { localStorageOf } from '../../storage/local-storage.ts';
import { label } from '../shared/labels.ts';
import { progressStore } from '../shared/store.ts';
import { dayOf, download } from './download.ts';
import { tell } from './parts.ts';
import type { Parts } from './parts.ts';

/** Answers from which on the browser is asked to keep them. */
const WORTH_KEEPING = 20;

export function wakeExport(parts: Parts): void {
  const store = progressStore();
  const storage = localStorageOf(window);

  function save(): void {
    // This page knows nothing of what a later release saved: the file would be empty.
    if (store.status() === 'newer') return tell(parts, label('exchange.stale'));
    const at = Date.now();
    const name = label('exchange.fileName', { date: dayOf(at) });
    download(name, exportProgress(store.get(), at));
    noteNow(storage, 'exported', at);
    tell(parts, label('exchange.exported', { name }));
    remind();
    void showLasting(true);
  }

  function remind(): void {
    const progress = store.get();
    const { questions } = countAnswers(progress);
    const words = parts.remind.querySelector('span');
    if (words) words.textContent = label('exchange.remind', { answered: questions });
    parts.remind.hidden = !isBackupDue(progress, notedAt(storage, 'exported'), Date.now());
  }

  /** Asks once in the life of this browser; from then on tells how it stands. */
  async function showLasting(isWorthIt: boolean): Promise<void> {
    const mayAsk = isWorthIt && notedAt(storage, 'asked') === 0;
    if (mayAsk) noteNow(storage, 'asked', Date.now());
    if (notedAt(storage, 'asked') === 0) return;
    const lasting = await askToKeep(navigator.storage, mayAsk);
    parts.lasting.textContent = label(`exchange.lasting-${lasting}`);
    parts.lasting.hidden = false;
  }

  parts.export.addEventListener('click', save);
  store.subscribe(remind);
  remind();
  void showLasting(countAnswers(store.get()).answers >= WORTH_KEEPING);
}
