import { expect, test } from 'vitest';
import { emptyProgress, recordOf } from './model.ts';
import { clearQuestions, markSeen, recordAttempt, visit } from './record.ts';

const start = emptyProgress('s');
const wrong = { rev: 1, response: 'a', score: 0 };
const right = { rev: 1, response: 'b', score: 1 };

test('attempts are added at the end, and the state before stays as it was', () => {
  const once = recordAttempt(start, 'q', { ...wrong, at: 10 });
  const twice = recordAttempt(once, 'q', { ...right, at: 20 });
  expect(recordOf(twice, 'q').attempts).toEqual([
    { ...wrong, at: 10 },
    { ...right, at: 20 },
  ]);
  expect(recordOf(once, 'q').attempts).toHaveLength(1);
  expect(start).toEqual(emptyProgress('s'));
});

test('the same attempt recorded twice is one', () => {
  const once = recordAttempt(start, 'q', { ...wrong, at: 10 });
  expect(recordAttempt(once, 'q', { ...wrong, at: 10 })).toBe(once);
});

test('an answer given after the clock was set back is still the last one', () => {
  const before = recordAttempt(start, 'q', { ...wrong, at: 1000 });
  const after = recordAttempt(before, 'q', { ...right, at: 10 });
  expect(recordOf(after, 'q').attempts.at(-1)).toEqual({ ...right, at: 1001 });
});

test('an answer given after a reset counts, also when the clock was set back in between', () => {
  const cleared = clearQuestions(start, ['q'], 1000);
  const after = recordAttempt(cleared, 'q', { ...right, at: 10 });
  expect(recordOf(after, 'q').attempts).toEqual([{ ...right, at: 1001 }]);
});

test('the key is noted as seen once per revision', () => {
  const once = markSeen(start, 'q', { at: 5, rev: 1 });
  expect(markSeen(once, 'q', { at: 9, rev: 1 })).toBe(once);
  expect(recordOf(markSeen(once, 'q', { at: 9, rev: 2 }), 'q').seen).toEqual([
    { at: 5, rev: 1 },
    { at: 9, rev: 2 },
  ]);
});

test('seeing the key after a right answer is not noted, after a wrong one it is', () => {
  const found = recordAttempt(start, 'q', { ...right, at: 10 });
  expect(markSeen(found, 'q', { at: 20, rev: 1 })).toBe(found);
  const missed = recordAttempt(start, 'q', { ...wrong, at: 10 });
  expect(recordOf(markSeen(missed, 'q', { at: 20, rev: 1 }), 'q').seen).toHaveLength(1);
});

test('a reset removes answers and reveals of the named questions only, and leaves its moment', () => {
  const full = recordAttempt(recordAttempt(start, 'q', { ...wrong, at: 10 }), 'other', {
    ...right,
    at: 10,
  });
  const cleared = clearQuestions(markSeen(full, 'q', { at: 12, rev: 1 }), ['q', 'never'], 20);
  expect(cleared.questions).toEqual({
    q: { attempts: [], seen: [], cleared: 20 },
    never: { attempts: [], seen: [], cleared: 20 },
    other: { attempts: [{ ...right, at: 10 }], seen: [], cleared: 0 },
  });
});

test('a reset is not dated before what it removes', () => {
  const full = recordAttempt(start, 'q', { ...wrong, at: 1000 });
  expect(recordOf(clearQuestions(full, ['q'], 10), 'q').cleared).toBe(1000);
});

test('the page visited now is the last one, whatever the clock says', () => {
  const first = visit(start, { path: '/a/', title: '甲', at: 1000 });
  expect(visit(first, { path: '/b/', title: '乙', at: 10 }).lastVisit).toEqual({
    path: '/b/',
    title: '乙',
    at: 1001,
  });
});

test('questions may be named like the things every object has', () => {
  for (const id of ['__proto__', 'constructor', 'toString']) {
    expect(recordOf(start, id).attempts).toEqual([]);
    const after = recordAttempt(start, id, { ...right, at: 10 });
    expect(recordOf(after, id).attempts).toHaveLength(1);
    expect(Object.keys(after.questions)).toEqual([id]);
  }
  expect(Object.hasOwn(Object.prototype, 'attempts')).toBe(false);
});
