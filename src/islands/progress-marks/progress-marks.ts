import { tally } from '../../core/progress/standing.ts';
import { label } from '../shared/labels.ts';
import { parseQuestionList } from '../shared/question-list.ts';
import { progressStore } from '../shared/store.ts';

/**
 * `<progress-marks>` fills every `[data-questions]` inside it with how the learner stands there: a
 * small mark beside a link, or a whole sentence where `data-as="sentence"` asks for it.
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
      const counts = tally(progress, parseQuestionList(place.dataset['questions'] ?? ''));
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

export function defineProgressMarks(): void {
  if (!customElements.get('progress-marks')) customElements.define('progress-marks', ProgressMarks);
}
