import { recordOf } from '../../core/progress/model.ts';
import { clearQuestions, markSeen, recordAttempt } from '../../core/progress/record.ts';
import { standingOf, type Standing } from '../../core/progress/standing.ts';
import type { Json } from '../../core/progress/json.ts';
import { isTextList, type Kind, type Marks } from '../../core/question/kind.ts';
import type { Keyed } from '../../core/question/kinds.ts';
import { live, NEW_LIFE, type Action, type Life } from '../../core/question/life.ts';
import { markWith, restoreWith } from '../../core/question/marking.ts';
import { drawRow, marksNow, rowOf } from '../../core/question/variant.ts';
import { seeded, shuffle } from '../../core/random/seeded.ts';
import { label, percent } from '../shared/labels.ts';
import { progressStore } from '../shared/store.ts';
import { showFeedback } from './feedback.ts';
import { isTouched, readForm, writeForm } from './form.ts';
import { orderByButtons, orderByPlaces, placeByOrder } from './ordering.ts';
import { ScenarioSteps } from './scenario.ts';

/** What the server writes into `data-question`. */
export interface CardData {
  readonly id: string;
  readonly rev: number;
  /** One entry per row of variables; one for everything that is not numeric. */
  readonly keyed: readonly [Keyed, ...Keyed[]];
  /** What the placeholders of the texts show, by row. */
  readonly slots?: readonly (readonly string[])[];
}

/** The kind that goes with a question's type. */
export type AnyKind = Kind<Keyed, Json>;

/** Types whose options are drawn in a new order for each learner: where the key stands tells nothing. */
const SHUFFLED: readonly string[] = ['single', 'multiple', 'scenario'];

/** One question on one page: its life, its form and what is saved of it. */
export class QuizSession {
  readonly #card: HTMLElement;
  readonly #form: HTMLFormElement;
  readonly #data: CardData;
  readonly #kind: AnyKind;
  readonly #seed: string;
  readonly #store = progressStore();
  /** Ordering only. */
  readonly #order: HTMLOListElement | null;
  /** Scenario only. */
  readonly #steps: ScenarioSteps | undefined;
  #keyed: Keyed;
  #life: Life = NEW_LIFE;
  #composing = false;

  constructor(card: HTMLElement, form: HTMLFormElement, data: CardData, kind: AnyKind) {
    this.#seed = `${this.#store.get().seed}/${data.id}`;
    this.#kind = kind;
    this.#card = card;
    this.#form = form;
    this.#data = data;
    this.#keyed = data.keyed[0];
    this.#order = card.querySelector<HTMLOListElement>('.q-items');
    this.#steps =
      this.#keyed.type === 'scenario' ? new ScenarioSteps(form, this.#keyed) : undefined;

    this.#drawNumbers();
    if (SHUFFLED.includes(this.#keyed.type)) {
      const random = seeded(this.#seed);
      for (const options of card.querySelectorAll('.q-options')) {
        options.append(...shuffle([...options.children], random));
      }
    }
    if (this.#order) orderByButtons(this.#order, (text) => this.#say(text));
  }

  /** Wakes the form: what was chosen before the script came counts, otherwise what was saved is shown. */
  start(): void {
    const form = this.#form;
    const touched = this.#order === null && isTouched(form);
    const actions: Readonly<Record<string, () => void>> = {
      retry: () => this.#retry(),
      reveal: () => this.#reveal(),
      reset: () => this.#reset(),
    };
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      // Enter that ends the composition of an input method is not an answer.
      if (!this.#composing) this.#submit();
    });
    form.addEventListener('compositionstart', () => (this.#composing = true));
    form.addEventListener('compositionend', () => (this.#composing = false));
    form.addEventListener('click', ({ target }) => {
      if (target instanceof HTMLElement) actions[target.dataset['action'] ?? '']?.();
    });
    // `toggle` does not bubble.
    form.querySelector('.q-hint')?.addEventListener('toggle', () => this.#act({ type: 'hint' }));
    form.querySelector('.q-actions')?.removeAttribute('hidden');
    this.#steps?.reset([]);
    if (touched) this.#show(null);
    else this.#restore();
    this.#store.subscribe(() => {
      // Another tab answered or reset this question. What is being written here is not disturbed.
      const elsewhere = this.#standing().tries !== this.#life.tries;
      if (elsewhere && (this.#life.phase !== 'open' || !isTouched(form))) this.#restore();
    });
  }

  #restore(): void {
    const { last, seen, tries, state, rightNow } = this.#standing();
    this.#drawNumbers();
    const entries = last ? restoreWith(this.#kind, this.#keyed, last.response) : [];
    const phase = rightNow ? 'right' : seen ? 'revealed' : last ? 'wrong' : 'open';
    this.#life = { phase, tries, sure: last?.sure, ...(last?.hint && { hint: true }) };
    this.#fill(entries, last && isTextList(last.response) ? last.response : []);
    this.#show(last ? marksNow(this.#kind, this.#keyed, last) : null);
    if (last) {
      const date = new Date(last.at).toLocaleDateString('zh-CN');
      this.#say(`${verdictOf(last.score)}${label('saved', { date })}`);
    } else {
      this.#say(state === 'updated' ? label('updated') : seen ? label('revealed') : '');
    }
  }

  #submit(): void {
    if (this.#steps?.decide() === 'step') {
      this.#say('');
      this.#steps.present()?.querySelector('input')?.focus();
      return;
    }
    const entries = readForm(this.#form);
    const marked = markWith(this.#kind, this.#keyed, entries);
    if (!marked) {
      const { type, unit } = { unit: '', ...this.#keyed };
      const doubt = this.#kind.doubt?.(entries, this.#keyed);
      const values = { ...doubt, unit, example: `12.5 ${unit}` };
      this.#say(label(`incomplete-${type}${doubt?.why ?? ''}`, values));
      this.#first()?.focus();
      return;
    }
    const { response, marks } = marked;
    const { id, rev } = this.#data;
    const selfMarked = this.#keyed.type === 'open' && this.#life.phase === 'wrong';
    if (selfMarked) this.#act({ type: 'retry' });
    const { score } = marks;
    const said = entries.find(([name]) => name === 'sure')?.[1];
    this.#act({ type: 'submit', score, sure: said === undefined ? said : said === 'yes' });
    const { tries, sure, hint } = this.#life;
    this.#store.update((progress) =>
      recordAttempt(progress, id, { at: Date.now(), rev, response, score, sure, hint }),
    );
    this.#show(marks);
    const first = this.#keyed.type === 'open' && !selfMarked;
    this.#say(
      [
        selfMarked ? label('selfMarked', { score: percent(score) }) : '',
        first ? label('drafted') : selfMarked ? '' : verdictOf(score),
        sure === undefined || sure === score >= 1 ? '' : label(sure ? 'overconfident' : 'unsure'),
        tries > 1 && !selfMarked ? label('tries', { tries }) : '',
        hint ? label('hinted') : '',
        isKept(this.#store.status()) ? '' : label('notSaved'),
      ].join(''),
    );
    this.#status().focus();
  }

  #retry(): void {
    this.#act({ type: 'retry' });
    this.#steps?.reset([]);
    for (const said of this.#form.querySelectorAll<HTMLInputElement>('[name=sure]')) {
      said.checked = false;
    }
    this.#show(null);
    this.#say('');
    this.#first()?.focus();
  }

  #reveal(): void {
    const { id, rev } = this.#data;
    const { last } = this.#standing();
    const marks =
      this.#life.phase === 'wrong' && last ? marksNow(this.#kind, this.#keyed, last) : null;
    this.#act({ type: 'reveal' });
    this.#store.update((progress) => markSeen(progress, id, { at: Date.now(), rev }));
    this.#show(marks);
    this.#say(label('revealed'));
    this.#status().focus();
  }

  #reset(): void {
    this.#act({ type: 'reset' });
    this.#store.update((progress) => clearQuestions(progress, [this.#data.id], Date.now()));
    this.#fill([], []);
    this.#show(null);
    this.#say('');
    this.#first()?.focus();
  }

  /** The numbers of the last answer, or those drawn for this learner. */
  #drawNumbers(): void {
    const { keyed, slots } = this.#data;
    const drawn = drawRow(keyed.length, this.#seed);
    const { last } = this.#standing();
    const row = last ? rowOf(this.#kind, keyed, drawn, last) : drawn;
    this.#keyed = keyed[row] ?? keyed[0];
    for (const slot of this.#card.querySelectorAll<HTMLElement>('[data-slot]')) {
      slot.textContent = slots?.[row]?.[Number(slot.dataset['slot'])] ?? slot.textContent;
    }
  }

  #act(action: Action): void {
    this.#life = live(this.#life, action);
  }

  #fill(entries: Parameters<typeof writeForm>[1], path: readonly string[]): void {
    writeForm(this.#form, entries);
    if (this.#order) {
      orderByPlaces(this.#order);
      placeByOrder(this.#order);
    }
    this.#steps?.reset(entries.length > 0 ? path : []);
  }

  #show(marks: Marks | null): void {
    const { phase } = this.#life;
    const { type } = this.#keyed;
    // A draft is marked by its writer, with the model answer and the rubric in view.
    const marking = type === 'open' && phase === 'wrong';
    this.#card.dataset['phase'] = phase;
    const fieldset = this.#form.querySelector('fieldset');
    if (fieldset) fieldset.disabled = phase !== 'open' && !marking;
    const shown: Readonly<Record<string, boolean>> = {
      submit: phase === 'open',
      mark: marking,
      retry: phase === 'wrong' && !marking,
      reveal: phase === 'open' || (phase === 'wrong' && !marking),
      reset: phase === 'right' || phase === 'revealed' || marking,
    };
    for (const button of this.#form.querySelectorAll<HTMLElement>('[data-action]')) {
      button.hidden = !shown[button.dataset['action'] ?? ''];
    }
    const key = this.#card.querySelector<HTMLDetailsElement>('.q-key');
    if (key) {
      key.hidden = phase === 'open' || (phase === 'wrong' && !marking);
      key.open = !key.hidden;
    }
    showFeedback(this.#card, type, phase, marks);
  }

  #standing(): Standing {
    return standingOf(recordOf(this.#store.get(), this.#data.id), this.#data.rev);
  }

  #say(text: string): void {
    this.#status().textContent = text;
  }

  #status(): HTMLElement {
    const status = this.#card.querySelector<HTMLElement>('.q-status');
    if (!status) throw new Error('a quiz card needs a .q-status');
    return status;
  }

  #first(): HTMLElement | null {
    const within = this.#steps?.present() ?? this.#form;
    return within.querySelector('.q-move button, input, textarea, select');
  }
}

function verdictOf(score: number): string {
  if (score >= 1) return label('right');
  return score > 0 ? label('partly', { score: percent(score) }) : label('wrong');
}

const isKept = (status: string): boolean => !['blocked', 'full', 'newer'].includes(status);
