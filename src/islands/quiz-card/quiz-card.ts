import { recordAttempt, clearQuestions, markSeen } from '../../core/progress/record.ts';
import { recordOf } from '../../core/progress/model.ts';
import { standingOf } from '../../core/progress/standing.ts';
import type { Marks } from '../../core/question/kind.ts';
import { markForm, markSaved, restoreForm, type Keyed } from '../../core/question/kinds.ts';
import { live, NEW_LIFE, type Action, type Life } from '../../core/question/life.ts';
import { seeded, shuffle } from '../../core/random/seeded.ts';
import { label, percent } from '../shared/labels.ts';
import { progressStore } from '../shared/store.ts';
import { showFeedback } from './feedback.ts';
import { isTouched, readForm, writeForm } from './form.ts';
import { orderByButtons, orderByPlaces, placeByOrder } from './ordering.ts';
import { ScenarioSteps } from './scenario.ts';

/** What the server writes into `data-question`. */
interface CardData {
  readonly id: string;
  readonly rev: number;
  /** One entry per row of variables; one for everything that is not numeric. */
  readonly keyed: readonly Keyed[];
  readonly slots?: readonly (readonly string[])[];
}

/**
 * `<quiz-card>` brings a server-rendered question form to life: draws the order of its options,
 * marks, explains, saves and restores. Without it the form still reads and prints.
 */
class QuizCard extends HTMLElement {
  #life: Life = NEW_LIFE;
  #composing = false;

  connectedCallback(): void {
    if (this.dataset['phase']) return;
    const data = JSON.parse(this.dataset['question'] ?? '') as CardData;
    const form = this.querySelector('form');
    const key = this.querySelector<HTMLDetailsElement>('.q-key');
    if (form && key) this.#wake(data, form, key);
  }

  #wake({ id, rev, keyed: rows, slots }: CardData, form: HTMLFormElement, key: HTMLDetailsElement): void {
    const store = progressStore();
    const random = seeded(`${store.get().seed}/${id}`);
    const row = Math.floor(random() * rows.length);
    const keyed = rows[row];
    if (!keyed) return;
    const touched = isTouched(form);
    const status = this.#one('.q-status');
    const say = (text: string): void => {
      status.textContent = text;
    };

    for (const slot of this.querySelectorAll<HTMLElement>('[data-slot]')) {
      slot.textContent = slots?.[row]?.[Number(slot.dataset['slot'])] ?? slot.textContent;
    }
    if (keyed.type === 'single' || keyed.type === 'multiple') {
      const list = this.#one('.q-options');
      list.append(...shuffle([...list.children], random));
    }
    const order = this.querySelector<HTMLOListElement>('.q-items');
    if (order) orderByButtons(order, say);
    const steps = keyed.type === 'scenario' ? new ScenarioSteps(form, keyed) : undefined;
    steps?.show();

    const act = (action: Action): void => {
      this.#life = live(this.#life, action);
    };
    const show = (marks: Marks | null): void => {
      this.#render(keyed.type, form, key);
      showFeedback(this, keyed.type, this.#life.phase, marks);
    };
    const standing = (): ReturnType<typeof standingOf> =>
      standingOf(recordOf(store.get(), id), rev);

    const restore = (): void => {
      const { last, seen, tries, state, rightNow } = standing();
      const entries = last ? restoreForm(keyed, last.response) : [];
      this.#life = last || seen ? { phase: rightNow ? 'right' : seen ? 'revealed' : 'wrong', tries } : NEW_LIFE;
      writeForm(form, entries);
      if (order && entries.length > 0) orderByPlaces(order);
      if (order) placeByOrder(order);
      steps?.reset(last && entries.length > 0 ? (last.response as string[]) : []);
      show(last ? markSaved(keyed, last.response) : null);
      if (state === 'updated') say(label('updated'));
      else if (last) say(`${this.#verdict(last.score)} ${label('saved', { date: new Date(last.at).toLocaleDateString('zh-CN') })}`);
      else say(seen ? label('revealed') : '');
    };

    const submit = (): void => {
      const progress = steps?.decide();
      if (progress === 'step') {
        say('');
        steps?.present()?.querySelector('input')?.focus();
        return;
      }
      const marked = markForm(keyed, readForm(form));
      if (!marked) {
        say(label(`incomplete-${keyed.type}`));
        form.querySelector<HTMLElement>('input, select, textarea')?.focus();
        return;
      }
      const { response, marks } = marked;
      if (keyed.type === 'open') act({ type: 'retry' });
      act({ type: 'submit', score: marks.score });
      store.update((now) => recordAttempt(now, id, { at: Date.now(), rev, response, score: marks.score }));
      show(marks);
      const kept = store.status() === 'saving' || store.status() === 'repaired';
      say(
        (keyed.type === 'open' ? label('selfMarked', { score: percent(marks.score) }) : this.#verdict(marks.score)) +
          (this.#life.tries > 1 ? label('tries', { tries: this.#life.tries }) : '') +
          (kept ? '' : label('notSaved')),
      );
      status.focus();
    };

    const actions: Readonly<Record<string, () => void>> = {
      retry: () => {
        act({ type: 'retry' });
        steps?.reset([]);
        show(null);
        say('');
        this.#first(form)?.focus();
      },
      reveal: () => {
        const marks = this.#life.phase === 'wrong' ? markSaved(keyed, standing().last?.response) : null;
        act({ type: 'reveal' });
        store.update((now) => markSeen(now, id, { at: Date.now(), rev }));
        show(marks);
        say(label('revealed'));
        status.focus();
      },
      reset: () => {
        act({ type: 'reset' });
        store.update((now) => clearQuestions(now, [id], Date.now()));
        writeForm(form, []);
        if (order) placeByOrder(order);
        steps?.reset([]);
        show(null);
        say('');
        this.#first(form)?.focus();
      },
    };

    form.addEventListener('submit', (event) => {
      event.preventDefault();
      if (!this.#composing) submit();
    });
    form.addEventListener('compositionstart', () => (this.#composing = true));
    form.addEventListener('compositionend', () => (this.#composing = false));
    form.addEventListener('click', ({ target }) => {
      const action = target instanceof HTMLElement ? target.dataset['action'] : undefined;
      if (action) actions[action]?.();
    });
    form.querySelector<HTMLElement>('.q-actions')?.removeAttribute('hidden');

    if (touched) show(null);
    else restore();
    store.subscribe(() => {
      // Another tab has answered or reset this question; what is being written here is not disturbed.
      const now = standing();
      if (now.tries !== this.#life.tries && !isTouched(form)) restore();
    });
  }

  #verdict(score: number): string {
    if (score >= 1) return label('right');
    return score > 0 ? label('partly', { score: percent(score) }) : label('wrong');
  }

  #render(type: string, form: HTMLFormElement, key: HTMLDetailsElement): void {
    const { phase } = this.#life;
    const marking = type === 'open' && phase === 'wrong';
    this.dataset['phase'] = phase;
    const fieldset = form.querySelector('fieldset');
    if (fieldset) fieldset.disabled = phase !== 'open' && !marking;
    const shown: Readonly<Record<string, boolean>> = {
      submit: phase === 'open' || marking,
      retry: phase === 'wrong' && !marking,
      reveal: (phase === 'open' || phase === 'wrong') && !marking,
      reset: phase === 'right' || phase === 'revealed' || marking,
    };
    for (const button of form.querySelectorAll<HTMLElement>('[data-action]')) {
      button.hidden = !shown[button.dataset['action'] ?? ''];
    }
    key.hidden = phase === 'open' || (phase === 'wrong' && !marking);
    key.open = !key.hidden;
  }

  #first(form: HTMLFormElement): HTMLElement | null {
    return form.querySelector<HTMLElement>('input, textarea, .q-move button, select:not([hidden])');
  }

  #one(selector: string): HTMLElement {
    const found = this.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`<quiz-card> without ${selector}`);
    return found;
  }
}

export function defineQuizCard(): void {
  if (!customElements.get('quiz-card')) customElements.define('quiz-card', QuizCard);
}
