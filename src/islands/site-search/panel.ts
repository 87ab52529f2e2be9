import { BATCH, showKinds, showNothing, showPages, type Answer } from './answer.ts';
import { readLabels } from './labels.ts';
import { lookUp } from './look-up.ts';
import { recall, remember } from './memory.ts';
import { loadIndex } from './pagefind.ts';
import { findParts } from './parts.ts';
import { parseQuery } from './query.ts';
import { newestOnly, retrying } from './turns.ts';
import { watchTyping } from './typing.ts';
import { enterResults, walkResults } from './walk.ts';

/** The working inside of the dialog. */
export interface Panel {
  /** To be called each time the dialog has opened. */
  opened(): void;
}

/** Rest after a key before the index is asked. */
const PAUSE_MS = 180;
/** How long an answer may take before the panel says that it is working. */
const SLOW_MS = 400;

/**
 * Brings the dialog to life.
 *
 * @param host carries the labels and `data-base`, the site's base path
 * @throws when a label or a piece of the dialog is missing
 */
export function mountPanel(host: HTMLElement, dialog: HTMLDialogElement): Panel {
  const labels = readLabels(host.dataset);
  const parts = findParts(dialog);
  const { input, results } = parts;
  const getIndex = retrying((failures) => loadIndex(host.dataset['base'] ?? '/', failures));
  let answer: Answer | undefined;
  let limit = BATCH;

  const run = newestOnly(
    SLOW_MS,
    () => (parts.status.textContent = labels.busy),
    (error) => {
      console.warn('Search failed:', error);
      answer = undefined;
      showNothing(parts, navigator.onLine ? labels.missing : labels.offline);
    },
  );

  const search = () =>
    run(async (isNewest) => {
      typing.stop();
      const typed = input.value;
      const query = parseQuery(typed);
      remember(typed);
      // Even without a query: the first one is answered sooner, and a missing index is told now.
      const index = await getIndex();
      const all = query && (await lookUp(index, query));
      if (!isNewest()) return;
      answer = query && all && { typed, query, all, index };
      limit = BATCH;
      if (answer === undefined) return showNothing(parts, '');
      showKinds(parts, labels, answer);
      await showPages(parts, labels, answer, limit, isNewest);
    });

  const refresh = () =>
    run(async (isNewest) => {
      if (answer?.typed !== input.value) return search();
      await showPages(parts, labels, answer, limit, isNewest);
    });

  const typing = watchTyping(input, PAUSE_MS, () => void search());

  walkResults(input, results, () => void refresh().then(() => enterResults(results)));

  parts.kinds.addEventListener('change', () => {
    limit = BATCH;
    results.scrollTop = 0;
    void refresh();
  });

  parts.more.addEventListener('click', () => {
    const shown = limit;
    limit += BATCH;
    void refresh().then(() => enterResults(results, shown));
  });

  results.addEventListener('click', (event) => {
    const onLink = event.target instanceof Element && event.target.closest('a') !== null;
    // A result may lie on this very page; one opened in another tab leaves the list in place.
    if (onLink && !event.ctrlKey && !event.metaKey && !event.shiftKey) dialog.close();
  });

  return {
    opened() {
      // While the panel was on its way, someone may have begun to write, even to compose.
      if (input.value !== (answer?.typed ?? '')) return typing.soon();
      if (input.value === '') input.value = recall();
      input.select();
      if (answer?.typed !== input.value) void search();
    },
  };
}
