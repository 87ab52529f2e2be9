import type { Marks, Verdict } from '../../core/question/kind.ts';
import type { Phase } from '../../core/question/life.ts';
import { label } from '../shared/labels.ts';

/** Types whose reasons stand beside the options; the others keep them together in the key. */
const BESIDE = ['single', 'multiple', 'true-false'];

const STEP_WORDS: Readonly<Record<Verdict, string>> = {
  right: 'goodStep',
  partly: 'fairStep',
  wrong: 'weakStep',
  missed: 'weakStep',
};

/**
 * Shows how each part stands. After a wrong answer only what was chosen is explained, so that
 * another try is still a try; once right or revealed, every part is.
 */
export function showFeedback(
  card: HTMLElement,
  type: string,
  phase: Phase,
  marks: Marks | null,
): void {
  clearFeedback(card);
  if (phase === 'open') return;
  const everything = phase !== 'wrong';
  for (const part of card.querySelectorAll<HTMLElement>('form [data-part]')) {
    const id = part.dataset['part'] ?? '';
    const reason = card.querySelector<HTMLElement>(`.q-reasons [data-part="${CSS.escape(id)}"]`);
    const verdict = marks?.parts[id];
    if (BESIDE.includes(type)) {
      const isKey = reason?.querySelector('[data-verdict="right"]') !== null;
      const isChosen = part.querySelector('input:checked') !== null;
      if (everything)
        addVerdict(part, isKey ? 'right' : 'wrong', isKey ? 'isKey' : 'notKey', isChosen);
      else if (isChosen && verdict)
        addVerdict(part, verdict, verdict === 'right' ? 'isRight' : 'isWrong');
      else continue;
      addReason(part, reason);
    } else if (type === 'scenario' && verdict) {
      addVerdict(part, verdict, STEP_WORDS[verdict]);
      addReason(part, reason);
    } else if (type !== 'open' && type !== 'scenario' && verdict) {
      addVerdict(part, verdict, verdict === 'right' ? 'isRight' : 'isWrong');
    }
  }
  if (marks?.mistake !== undefined) addMistake(card, marks.mistake);
}

function addVerdict(part: HTMLElement, verdict: Verdict, word: string, isChosen = false): void {
  const mark = document.createElement('span');
  mark.className = 'q-verdict q-shown';
  mark.dataset['verdict'] = verdict;
  mark.textContent = label(word) + (isChosen ? label('yours') : '');
  part.append(mark);
  part.dataset['verdict'] = verdict;
}

/** The reason, with the verdict as its first words. */
function addReason(part: HTMLElement, reason: HTMLElement | null): void {
  const why = reason?.querySelector('.q-why')?.cloneNode(true);
  if (!(why instanceof HTMLElement)) return;
  why.classList.add('q-shown');
  const mark = part.querySelector('.q-verdict');
  if (mark) (why.querySelector('p') ?? why).prepend(mark);
  part.append(why);
}

function addMistake(card: HTMLElement, mistake: number): void {
  const feedback = card.querySelector(`[data-mistake="${mistake}"]`);
  const place = card.querySelector('form [data-part="answer"]');
  if (!feedback || !place) return;
  const shown = document.createElement('p');
  shown.className = 'q-why q-shown';
  shown.append(...[...feedback.childNodes].map((node) => node.cloneNode(true)));
  place.after(shown);
}

function clearFeedback(card: HTMLElement): void {
  for (const shown of card.querySelectorAll('.q-shown')) shown.remove();
  for (const part of card.querySelectorAll<HTMLElement>('form [data-verdict]')) {
    delete part.dataset['verdict'];
  }
}
