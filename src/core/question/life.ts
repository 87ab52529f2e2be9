/**
 * A question's life on a page, as one state machine.
 *
 *     open ──submit──▶ right | wrong      wrong ──retry──▶ open
 *     open, wrong ──reveal──▶ revealed    any ──reset──▶ open, as new
 *     open ──hint──▶ open, with the hint known until the reset
 *
 * How sure the learner is belongs to one answer: it comes with `submit` and goes with `retry`.
 * An action that has no arrow from the present phase changes nothing.
 */

export type Phase = 'open' | 'wrong' | 'right' | 'revealed';

export type Action =
  | { readonly type: 'submit'; readonly score: number; readonly sure?: boolean | undefined }
  | { readonly type: 'hint' }
  | { readonly type: 'retry' }
  | { readonly type: 'reveal' }
  | { readonly type: 'reset' };

export interface Life {
  readonly phase: Phase;
  /** Submitted answers since the question was last new. */
  readonly tries: number;
  /** The hint was open before an answer; it can't be forgotten until the question is new. */
  readonly hint?: true;
  /** Of the answer that stands: 有把握 or 不确定. Absent when the learner did not say. */
  readonly sure?: boolean | undefined;
}

export const NEW_LIFE: Life = { phase: 'open', tries: 0 };

export function live(life: Life, action: Action): Life {
  switch (action.type) {
    case 'submit':
      if (life.phase !== 'open') return life;
      return {
        ...life,
        phase: action.score >= 1 ? 'right' : 'wrong',
        tries: life.tries + 1,
        sure: action.sure,
      };
    case 'hint':
      return life.phase === 'open' ? { ...life, hint: true } : life;
    case 'retry':
      return life.phase === 'wrong' ? { ...life, phase: 'open', sure: undefined } : life;
    case 'reveal':
      return life.phase === 'open' || life.phase === 'wrong'
        ? { ...life, phase: 'revealed' }
        : life;
    case 'reset':
      return NEW_LIFE;
  }
}
