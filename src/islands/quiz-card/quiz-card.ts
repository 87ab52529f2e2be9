import { kindOf } from './kind-of.ts';
import { QuizSession, type CardData } from './session.ts';

/**
 * `<quiz-card>` brings a server-rendered question form to life: draws the order of its options,
 * marks, explains, saves and restores. Without it the form still reads and prints.
 */
class QuizCard extends HTMLElement {
  connectedCallback(): void {
    const data = JSON.parse(this.dataset['question'] ?? '') as CardData;
    const kind = kindOf(data.keyed[0].type);
    if (kind instanceof Promise) void kind.then((loaded) => this.#wake(data, loaded));
    else this.#wake(data, kind);
  }

  #wake(data: CardData, kind: ConstructorParameters<typeof QuizSession>[3]): void {
    const form = this.querySelector('form');
    if (this.dataset['phase'] || !form) return;
    new QuizSession(this, form, data, kind).start();
  }
}

export function defineQuizCard(): void {
  if (!customElements.get('quiz-card')) customElements.define('quiz-card', QuizCard);
}
