import { QuizSession, type CardData } from './session.ts';

/**
 * `<quiz-card>` brings a server-rendered question form to life: draws the order of its options,
 * marks, explains, saves and restores. Without it the form still reads and prints.
 */
class QuizCard extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    if (this.dataset['phase'] || !form) return;
    new QuizSession(this, form, JSON.parse(this.dataset['question'] ?? '') as CardData).start();
  }
}

export function defineQuizCard(): void {
  if (!customElements.get('quiz-card')) customElements.define('quiz-card', QuizCard);
}
