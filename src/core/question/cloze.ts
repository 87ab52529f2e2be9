import { foldAnswer, isAccepted, type AnswerKey } from '../text/answer.ts';
import { isTextRecord, shareOf, valuesOf, type FormEntry, type Kind } from './kind.ts';

/** A blank to write in, or one with options of which one is the key. */
type Blank = AnswerKey | { readonly options: readonly string[]; readonly key: string };

export interface ClozeKeyed {
  readonly type: 'cloze';
  readonly blanks: Readonly<Record<string, Blank>>;
}

const PREFIX = 'blank:';

const isFilled = (blank: Blank, value: string): boolean =>
  'key' in blank ? blank.options.includes(value) : foldAnswer(value, blank) !== '';

const isRight = (blank: Blank, value: string): boolean =>
  'key' in blank ? blank.key === value : isAccepted(value, blank);

/**
 * 填空. A form has one control per blank (`blank:<id>`); the response is what was typed, or the id of
 * the option, by blank. Score: share of blanks that are right.
 */
export const cloze: Kind<ClozeKeyed, Readonly<Record<string, string>>> = {
  label: '填空',
  read(entries, { blanks }) {
    const given = Object.entries(blanks).map(([id, blank]): [string, string | undefined] => [
      id,
      valuesOf(entries, PREFIX + id)
        .map((value) => value.trim())
        .find((value) => isFilled(blank, value)),
    ]);
    const response = Object.fromEntries(given);
    return isTextRecord(response) ? response : null;
  },
  write(saved, { blanks }) {
    const fits = isTextRecord(saved) && Object.keys(saved).every((id) => Object.hasOwn(blanks, id));
    return fits ? Object.entries(saved).map(([id, text]): FormEntry => [PREFIX + id, text]) : [];
  },
  mark: ({ blanks }, response) =>
    shareOf(Object.entries(blanks).map(([id, blank]) => [id, isRight(blank, response[id] ?? '')])),
  key: ({ blanks }) =>
    Object.fromEntries(
      Object.entries(blanks).map(([id, blank]) => [
        id,
        'key' in blank ? blank.key : (blank.accept[0] ?? ''),
      ]),
    ),
};
