import { BATCH, showKinds, showNothing, showPages, type Answer } from './answer.ts';
import { readLabels } from './labels.ts';
import { lookUp } from './look-up.ts';
import { recall, remember } from './memory.ts';
import { loadIndex } from './pagefind.ts';
import { findParts } from './parts.ts';
import { parseQuery } from './query.ts';
import { retrying, turns } from './turns.ts';
import { enterResults, walkResults } from './walk.ts';

/** The working inside of the dialog. */
export interface Panel {
  /** To be called each time the dialog has opened. */
  opened(): void;
}

/** Rest after a key before the index is asked. */
const PAUSE_MS = 180;
/** How long an answer may take before the panel says that it is working. */
const BUSY_AFTER_MS = 400;

/**
 * Brings the dialog to life.
 *
 * @param host carries the labels and `data-base`, the site's base path
 * @throws when a label or a piece of the dialog is missing
 */
export function mountPanel(host: HTMLElement, dialog: HTMLDialogElement): Panel {
  const labels = readLabels(host.dataset);
  const parts = findParts(dialog);
  const { input, results, more } = parts;
  const getIndex = retrying((failures) => loadIndex(host.dataset['base'] ?? '/', failures));
  const takeTurn = turns();
  let pause: number | undefined;
  let answer: Answer | undefined;
  let limit = BATCH;

  /** Runs a task as the latest one: whatever still waits or works gives way to it. */
  async function perform(task: (isLatest: () => boolean) => Promise<void>): Promise<void> {
    const isLatest = takeTurn();
    rest();
    const busy = window.setTimeout(() => {
      if (isLatest()) parts.status.textContent = labels.busy;
    }, BUSY_AFTER_MS);
    try {
      await task(isLatest);
    } catch (error) {
      if (!isLatest()) return;
      console.warn('Search failed:', error);
      answer = undefined;
      showNothing(parts, navigator.onLine ? labels.missing : labels.offline);
    } finally {
      window.clearTimeout(busy);
    }
  }

  const search = () =>
    perform(async (isLatest) => {
      const typed = input.value;
      const query = parseQuery(typed);
      remember(typed);
      // Even without a query: the first one is answered sooner, and a missing index is told now.
      const index = await getIndex();
      const all = query && (await lookUp(index, query));
      if (!isLatest()) return;
      answer = query && all && { typed, query, all, index };
      limit = BATCH;
      if (answer === undefined) return showNothing(parts, '');
      showKinds(parts, labels, answer);
      await showPages(parts, labels, answer, limit, isLatest);
    });

  const showAgain = () =>
    perform(async (isLatest) => {
      if (answer?.typed !== input.value) return search();
      await showPages(parts, labels, answer, limit, isLatest);
    });

  const rest = () => window.clearTimeout(pause);
  const searchSoon = () => {
    rest();
    pause = window.setTimeout(() => void search(), PAUSE_MS);
  };

  input.addEventListener('compositionstart', rest);
  input.addEventListener('compositionend', searchSoon);
  input.addEventListener('input', (event) => {
    if (event instanceof InputEvent && event.isComposing) rest();
    else searchSoon();
  });

  walkResults(input, results, () => void showAgain().then(() => enterResults(results)));

  parts.kinds.addEventListener('change', () => {
    limit = BATCH;
    results.scrollTop = 0;
    void showAgain();
  });

  more.addEventListener('click', () => {
    const shown = limit;
    limit += BATCH;
    void showAgain().then(() => titles(parts.lists)[shown]?.focus());
  });

  results.addEventListener('click', (event) => {
    const onLink = event.target instanceof Element && event.target.closest('a') !== null;
    // A result may lie on this very page; one opened in another tab leaves the list in place.
    if (onLink && !event.ctrlKey && !event.metaKey && !event.shiftKey) dialog.close();
  });

  return {
    opened() {
      // While the panel was on its way, someone may have begun to write, even to compose.
      const begun = input.value !== (answer?.typed ?? '');
      if (begun) return searchSoon();
      if (input.value === '') input.value = recall();
      input.select();
      if (answer?.typed !== input.value) void search();
    },
  };
}

function titles(lists: HTMLElement): NodeListOf<HTMLElement> {
  return lists.querySelectorAll('.title > a');
}
