import { tally } from '../../core/progress/standing.ts';
import { label } from '../shared/labels.ts';
import { parseQuestionList } from '../shared/question-list.ts';
import { progressStore } from '../shared/store.ts';

/**
 * `<progress-marks>` fills every `[data-questions]` inside it with how the learner stands there: a
 * small mark beside a link, or a whole sentence where `data-as="sentence"` asks for it. An empty
 * list stands for the sum of the lists below it.
 */
class ProgressMarks extends HTMLElement {
  #leave: (() => void) | undefined;

  connectedCallback(): void {
    this.#leave = progressStore().subscribe(() => this.#show());
    this.#show();
  }

  disconnectedCallback(): void {
    this.#leave?.();
  }

  #show(): void {
    const progress = progressStore().get();
    for (const place of this.querySelectorAll<HTMLElement>('[data-questions]')) {
      const counts = tally(progress, parseQuestionList(listOf(place)));
      if (place.dataset['as'] === 'sentence') {
        place.textContent = label('score', counts);
        continue;
      }
      const sentence = label('mark', counts);
      place.textContent = counts.answered === 0 ? '' : `${counts.rightNow}/${counts.total}`;
      place.classList.toggle('hk-mark-full', counts.rightNow === counts.total);
      place.title = sentence;
    }
  }
}

/** The questions a place speaks of: its own list, or for a sum all lists in the same entry. */
function listOf(place: HTMLElement): string {
  if (place.dataset['questions'] !== '') return place.dataset['questions'] ?? '';
  const entry = place.closest('li');
  const lists = [...(entry?.querySelectorAll<HTMLElement>('li [data-questions]') ?? [])];
  return lists.map((list) => list.dataset['questions'] ?? '').join(' ');
}

export function defineProgressMarks(): void {
  if (!customElements.get('progress-marks')) customElements.define('progress-marks', ProgressMarks);
}
