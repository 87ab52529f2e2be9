/**
 * A question's life on a page, as one state machine.
 *
 *     open ──submit──▶ right | wrong      wrong ──retry──▶ open
 *     open, wrong ──reveal──▶ revealed    any ──reset──▶ open, as new
 *
 * An action that has no arrow from the present phase changes nothing.
 */

export type Phase = 'open' | 'wrong' | 'right' | 'revealed';

export type Action =
  | { readonly type: 'submit'; readonly score: number }
  | { readonly type: 'retry' }
  | { readonly type: 'reveal' }
  | { readonly type: 'reset' };

export interface Life {
  readonly phase: Phase;
  /** Submitted answers since the question was last new. */
  readonly tries: number;
}

export const NEW_LIFE: Life = { phase: 'open', tries: 0 };

export function live(life: Life, action: Action): Life {
  switch (action.type) {
    case 'submit':
      if (life.phase !== 'open') return life;
      return { phase: action.score >= 1 ? 'right' : 'wrong', tries: life.tries + 1 };
    case 'retry':
      return life.phase === 'wrong' ? { ...life, phase: 'open' } : life;
    case 'reveal':
      return life.phase === 'open' || life.phase === 'wrong'
        ? { ...life, phase: 'revealed' }
        : life;
    case 'reset':
      return NEW_LIFE;
  }
}
