import { foldAnswer, isAccepted, type AnswerKey } from '../text/answer.ts';
import { shareOf, valuesOf, type Kind } from './kind.ts';

export interface ShortKeyed extends AnswerKey {
  readonly type: 'short';
  /** Folded texts of anticipated mistakes. */
  readonly mistakes: readonly (readonly string[])[];
}

/** 简答: full marks for an accepted text; the saved response is the text as typed. */
export const short: Kind<ShortKeyed, string> = {
  label: '简答',
  read(entries, keyed) {
    const text = (valuesOf(entries, 'answer')[0] ?? '').trim();
    return foldAnswer(text, keyed) === '' ? null : text;
  },
  write: (saved) => (typeof saved === 'string' ? [['answer', saved]] : []),
  mark(keyed, response) {
    const right = isAccepted(response, keyed);
    const folded = foldAnswer(response, keyed);
    const mistake = right ? -1 : keyed.mistakes.findIndex((texts) => texts.includes(folded));
    return { ...shareOf([['answer', right]]), ...(mistake >= 0 ? { mistake } : {}) };
  },
  key: ({ accept }) => accept[0] ?? '',
};
