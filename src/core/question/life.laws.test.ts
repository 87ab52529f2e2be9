import fc from 'fast-check';
import { expect, test } from 'vitest';
import { live, NEW_LIFE, type Action, type Life, type Phase } from './life.ts';

const action: fc.Arbitrary<Action> = fc.oneof(
  fc.record({
    type: fc.constant('submit' as const),
    score: fc.constantFrom(0, 0.5, 1),
    sure: fc.constantFrom(true, false, undefined),
  }),
  fc.constantFrom<Action>(
    { type: 'hint' },
    { type: 'retry' },
    { type: 'reveal' },
    { type: 'reset' },
  ),
);

/** Some life that actions lead to, and the next action. */
const moment = fc.record({
  before: fc.array(action).map((actions): Life => actions.reduce(live, NEW_LIFE)),
  next: action,
});

/** The arrows of the docstring, written down once more. */
const ARROWS: Readonly<Record<Phase, Readonly<Record<Action['type'], readonly Phase[]>>>> = {
  open: { ...to('open'), submit: ['right', 'wrong'], reveal: ['revealed'] },
  wrong: { ...to('wrong'), retry: ['open'], reveal: ['revealed'] },
  right: to('right'),
  revealed: to('revealed'),
};

/** Every action leaves the phase as it is, but a reset. */
function to(phase: Phase): Record<Action['type'], Phase[]> {
  return { submit: [phase], hint: [phase], retry: [phase], reveal: [phase], reset: ['open'] };
}

test('every action goes along an arrow', () => {
  fc.assert(
    fc.property(moment, ({ before, next }) => {
      expect(ARROWS[before.phase][next.type]).toContain(live(before, next).phase);
    }),
  );
});

test('an answer is counted only while the question is open, and nothing else is counted', () => {
  fc.assert(
    fc.property(moment, ({ before, next }) => {
      const counted = next.type === 'submit' && before.phase === 'open' ? 1 : 0;
      const { tries } = live(before, next);
      expect(tries).toBe(next.type === 'reset' ? 0 : before.tries + counted);
    }),
  );
});

test('only full marks make it right', () => {
  fc.assert(
    fc.property(moment, ({ before, next }) => {
      const becameRight = before.phase !== 'right' && live(before, next).phase === 'right';
      const full = before.phase === 'open' && next.type === 'submit' && next.score === 1;
      expect(becameRight).toBe(full);
    }),
  );
});

test('a hint opened before an answer is known until the reset, one opened later never', () => {
  fc.assert(
    fc.property(moment, ({ before, next }) => {
      const opened = next.type === 'hint' && before.phase === 'open';
      const after = live(before, next);
      expect(after.hint ?? false).toBe(next.type !== 'reset' && ((before.hint ?? false) || opened));
    }),
  );
});

test('how sure the learner was is that of the answer that stands', () => {
  fc.assert(
    fc.property(moment, ({ before, next }) => {
      const after = live(before, next);
      if (before.phase === 'open' && next.type === 'submit') expect(after.sure).toBe(next.sure);
      else if (after.phase === 'open') expect(after.sure).toBeUndefined();
      else expect(after.sure).toBe(before.sure);
    }),
  );
});

test('no sequence changes a life that was handed in', () => {
  fc.assert(
    fc.property(moment, ({ before, next }) => {
      const copy = { ...before };
      live(before, next);
      expect(before).toEqual(copy);
      expect(NEW_LIFE).toEqual({ phase: 'open', tries: 0 });
    }),
  );
});
