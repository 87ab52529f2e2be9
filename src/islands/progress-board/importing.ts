/** Import: a file is read, what it would do is told, and only a choice changes anything. */
import { countAnswers, MAX_FILE_BYTES, readExport } from '../../core/progress/exchange.ts';
import type { ReadExport } from '../../core/progress/exchange.ts';
import type { Progress } from '../../core/progress/model.ts';
import { previewImport } from '../../core/progress/preview.ts';
import { mergeIn, replaceBy } from '../../storage/take-in.ts';
import { label } from '../shared/labels.ts';
import { progressStore } from '../shared/store.ts';
import { tell } from './parts.ts';
import type { Parts } from './parts.ts';
import { previewWords } from './preview-words.ts';

export function wakeImport(parts: Parts): void {
  const { file: input, merge, replace, cancel } = parts;
  const store = progressStore();
  /** What the choices are about. */
  let theirs: Progress | null = null;

  async function open(): Promise<void> {
    const file = input.files?.[0];
    if (!file) return;
    const read = await readFile(file);
    if (input.files?.[0] === file) theirs = show(parts, read);
  }

  /** The button that was pressed is gone, and the focus with it. */
  function conclude(words: string): void {
    theirs = null;
    tell(parts, words);
    parts.told.focus();
  }

  merge.addEventListener('click', () => {
    if (!theirs) return;
    const preview = previewImport(store.get(), theirs);
    const isSaved = mergeIn(store, theirs);
    conclude(label(isSaved ? 'exchange.merged' : 'exchange.notSaved', preview));
  });
  replace.addEventListener('click', () => {
    if (!theirs) return;
    const preview = previewImport(store.get(), theirs);
    if (!window.confirm(label('exchange.confirm', preview))) return;
    const isSaved = replaceBy(store, theirs);
    const counts = countAnswers(store.get());
    conclude(label(isSaved ? 'exchange.replaced' : 'exchange.notSaved', counts));
  });
  cancel.addEventListener('click', () => conclude(label('exchange.cancelled')));
  input.addEventListener('change', () => void open());
  // So that the same file can be chosen again.
  input.addEventListener('click', () => (input.value = ''));
}

/** Tells what the file would do. Gives back what can be taken in, if there is anything new. */
function show(parts: Parts, read: ReadExport | null): Progress | null {
  const words = wordsOn(read);
  tell(parts, words.text);
  parts.choices.hidden = words.theirs === null;
  return words.theirs;
}

type Words = { readonly text: string; readonly theirs: Progress | null };

function wordsOn(read: ReadExport | null): Words {
  if (!read) return { text: label('exchange.unreadable'), theirs: null };
  if (!read.ok) return { text: label(`exchange.refused-${read.reason}`), theirs: null };
  if (read.summary.answers === 0) return { text: label('exchange.nothing'), theirs: null };
  const preview = previewImport(progressStore().get(), read.progress);
  if (preview.added + preview.removed + preview.lost === 0) {
    return { text: label('exchange.same'), theirs: null };
  }
  return { text: previewWords(read.summary, preview), theirs: read.progress };
}

/** One that is too big is refused by its size alone. Null if the browser can't read the file. */
async function readFile(file: File): Promise<ReadExport | null> {
  try {
    const text = file.size > MAX_FILE_BYTES ? '' : await file.text();
    return readExport(text, file.size);
  } catch {
    return null;
  }
}
