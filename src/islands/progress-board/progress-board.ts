import { tally } from '../../core/progress/standing.ts';
import { parseQuestionList } from '../shared/question-list.ts';
import { progressStore } from '../shared/store.ts';
import { wakeExchange } from './exchange.ts';

/**
 * `<progress-board>` fills the table of lessons, takes progress out and in as a file, and starts
 * afresh when asked twice.
 */
class ProgressBoard extends HTMLElement {
  #leave: (() => void) | undefined;

  connectedCallback(): void {
    const reset = this.querySelector<HTMLElement>('[data-reset]');
    if (reset) {
      reset.hidden = false;
      reset.addEventListener('click', () => this.#reset());
    }
    this.#leave = progressStore().subscribe(() => this.#show());
    this.#show();
    wakeExchange(this);
  }

  disconnectedCallback(): void {
    this.#leave?.();
  }

  #reset(): void {
    if (!window.confirm(this.dataset['confirm'])) return;
    progressStore().erase();
    const said = this.querySelector('[data-said]');
    if (said) said.textContent = this.dataset['done'] ?? '';
  }

  #show(): void {
    const progress = progressStore().get();
    for (const row of this.querySelectorAll<HTMLElement>('[data-row]')) {
      const counts = tally(progress, parseQuestionList(row.dataset['row'] ?? ''));
      for (const [name, count] of Object.entries(counts)) {
        const cell = row.querySelector(`[data-count="${name}"]`);
        if (cell) cell.textContent = String(count);
      }
    }
  }
}

export function defineProgressBoard(): void {
  if (!customElements.get('progress-board')) customElements.define('progress-board', ProgressBoard);
}
