/** What holds for every question type, said once. Each law takes the answered questions of one type. */
import fc from 'fast-check';
import { expect } from 'vitest';
import type { FormEntry } from '../../core/question/kind.ts';
import {
  keyForm,
  markForm,
  markSaved,
  restoreForm,
  type Keyed,
} from '../../core/question/kinds.ts';
import type { Marked } from '../../core/question/marking.ts';
import { seeded, shuffle } from '../../core/random/seeded.ts';
import { junkNear, strangers } from '../arbitraries/question-junk.ts';
import type { Answered } from '../arbitraries/question-sample.ts';

type Law = (questions: fc.Arbitrary<Answered>) => void;

export const questionLaws: Readonly<Record<string, Law>> = {
  'the score lies in [0, 1] and is 1 exactly when every part remarked on is right': (questions) => {
    fc.assert(
      fc.property(questions, ({ keyed, form }) => {
        const { score, parts } = marked(keyed, form).marks;
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        expect(score === 1).toBe(Object.values(parts).every((verdict) => verdict === 'right'));
      }),
    );
  },

  'the key scores 1': (questions) => {
    fc.assert(
      fc.property(questions, ({ keyed }) => {
        expect(marked(keyed, keyForm(keyed)).marks.score).toBe(1);
      }),
    );
  },

  'remarks speak of parts there are, and of at least one': (questions) => {
    fc.assert(
      fc.property(questions, ({ keyed, form, parts }) => {
        const remarked = Object.keys(marked(keyed, form).marks.parts);
        expect(remarked).not.toEqual([]);
        expect(parts).toEqual(expect.arrayContaining(remarked));
      }),
    );
  },

  'the order in which the controls stand does not matter': (questions) => {
    fc.assert(
      fc.property(questions, fc.string(), ({ keyed, form }, seed) => {
        expect(markForm(keyed, shuffle(form, seeded(seed)))).toEqual(marked(keyed, form));
      }),
    );
  },

  'the order in which the author lists the parts does not matter': (questions) => {
    fc.assert(
      fc.property(questions, ({ keyed, form, relisted }) => {
        const { response, marks } = marked(keyed, form);
        expect(marked(relisted, form).marks).toEqual(marks);
        expect(markSaved(relisted, response)).toEqual(marks);
      }),
    );
  },

  'controls that are not of the question do not matter': (questions) => {
    fc.assert(
      fc.property(questions, strangers, ({ keyed, form }, others) => {
        expect(markForm(keyed, [...others, ...form])).toEqual(marked(keyed, form));
        expect(markForm(keyed, others)).toBeNull();
      }),
    );
  },

  'without one of the controls it needs a form is not marked': (questions) => {
    fc.assert(
      fc.property(questions, ({ keyed, form, optional }) => {
        const needed = restoreForm(keyed, marked(keyed, form).response)
          .map(([name]) => name)
          .filter((name) => !optional.includes(name));
        for (const name of needed) {
          expect(
            markForm(
              keyed,
              form.filter((entry) => entry[0] !== name),
            ),
          ).toBeNull();
          const emptied = form.map(([own, value]): FormEntry => [own, own === name ? '' : value]);
          expect(markForm(keyed, emptied)).toBeNull();
        }
      }),
    );
  },

  'a form becomes a response, and the response the same form again': (questions) => {
    fc.assert(
      fc.property(questions, ({ keyed, form }) => {
        const first = marked(keyed, form);
        const restored = restoreForm(keyed, throughJson(first.response));
        expect(controlsOf(form)).toEqual(expect.arrayContaining(controlsOf(restored)));
        expect(markForm(keyed, restored)).toEqual(first);
        expect(markSaved(keyed, throughJson(first.response))).toEqual(first.marks);
      }),
    );
  },

  'whatever was saved, it is restored as nothing or as a form that is marked': (questions) => {
    const spoilt = questions.chain(({ keyed, form }) =>
      junkNear(marked(keyed, form).response).map((saved) => ({ keyed, saved })),
    );
    fc.assert(
      fc.property(spoilt, ({ keyed, saved }) => {
        const restored = restoreForm(keyed, saved);
        const again = markForm(keyed, restored);
        expect(again === null).toBe(restored.length === 0);
        expect(markSaved(keyed, saved)).toEqual(again?.marks ?? null);
        if (again === null) return;
        expect(controlsOf(restored)).toEqual(controlsOf(restoreForm(keyed, again.response)));
        expect(again.marks.score).toBeLessThanOrEqual(1);
      }),
      { numRuns: 200 },
    );
  },

  'what marking needs carries no word of prose to the browser': (questions) => {
    fc.assert(
      fc.property(questions, ({ question, keyed }) => {
        const unit = question.type === 'numeric' ? question.answer.unit : '';
        const told = JSON.stringify(keyed, (name, value: unknown) =>
          COMPARED.includes(name) ? undefined : value,
        );
        expect(told.replaceAll(unit, '')).not.toMatch(/\p{Script=Han}/u);
      }),
    );
  },

  'a question marks alike after its way to the browser': (questions) => {
    fc.assert(
      fc.property(questions, ({ keyed, form }) => {
        expect(marked(throughJson(keyed), form)).toEqual(marked(keyed, form));
      }),
    );
  },
};

/** What typed answers are compared with has to be in the answers' words. */
const COMPARED: readonly string[] = ['accept', 'patterns', 'mistakes', 'units', 'traditional'];

function marked(keyed: Keyed, form: readonly FormEntry[]): Marked {
  const result = markForm(keyed, form);
  if (result === null) throw new Error(`not marked: ${JSON.stringify({ keyed, form })}`);
  return result;
}

function throughJson<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}

/** What a form says, whatever the order of its controls. */
function controlsOf(entries: readonly FormEntry[]): string[] {
  return [...new Set(entries.map(([name, value]) => `${name}=${value.trim()}`))].sort();
}
