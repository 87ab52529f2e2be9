import { expect, test } from 'vitest';
import { mergeProgress } from './merge.ts';
import { emptyProgress } from './model.ts';
import type { Attempt, Progress, QuestionRecord } from './model.ts';

const wrong: Attempt = { at: 10, rev: 1, response: 'a', score: 0 };
const right: Attempt = { at: 20, rev: 1, response: 'b', score: 1 };

const knowing = (record: Partial<QuestionRecord>): Progress => ({
  ...emptyProgress('s'),
  questions: { q: { attempts: [], seen: [], cleared: 0, ...record } },
});

test('answers given on two devices are joined in the order of time', () => {
  const merged = mergeProgress(knowing({ attempts: [right] }), knowing({ attempts: [wrong] }));
  expect(merged.questions.q?.attempts).toEqual([wrong, right]);
});

test('one answer that both know is one answer, however its response is written', () => {
  const here = { ...wrong, response: { x: 'a', y: 'b' } };
  const there = { ...wrong, response: { y: 'b', x: 'a' } };
  const merged = mergeProgress(knowing({ attempts: [here] }), knowing({ attempts: [there] }));
  expect(merged.questions.q?.attempts).toHaveLength(1);
});

test('a reset on one device removes older answers and reveals that another still has', () => {
  const old = knowing({ attempts: [wrong, right], seen: [{ at: 15, rev: 1 }] });
  expect(mergeProgress(old, knowing({ cleared: 15 })).questions.q).toEqual({
    attempts: [right],
    seen: [],
    cleared: 15,
  });
});

test('a reveal after a reset is known even where an earlier one was known before', () => {
  const merged = mergeProgress(
    knowing({ seen: [{ at: 5, rev: 1 }] }),
    knowing({ seen: [{ at: 20, rev: 1 }], cleared: 10 }),
  );
  expect(merged.questions.q?.seen).toEqual([{ at: 20, rev: 1 }]);
});

test('the smaller of two seeds is taken, and any seed before none', () => {
  expect(mergeProgress(emptyProgress('p'), emptyProgress('q')).seed).toBe('p');
  expect(mergeProgress(emptyProgress(''), emptyProgress('q')).seed).toBe('q');
});

test('the later visit is kept', () => {
  const at = (time: number) => ({
    ...emptyProgress('s'),
    lastVisit: { path: '/', title: '首页', at: time },
  });
  expect(mergeProgress(at(2), at(1)).lastVisit?.at).toBe(2);
});

test('what either could not read is kept, once', () => {
  const having = (...raws: string[]): Progress => ({
    ...emptyProgress('s'),
    unread: raws.map((raw) => ({ where: 'seed', raw })),
  });
  const { unread } = mergeProgress(having('a', 'b'), having('b', 'c'));
  expect(unread.map(({ raw }) => raw)).toEqual(['a', 'b', 'c']);
});

test('what a newer release adds to an attempt stays', () => {
  const extended = { ...wrong, seconds: 12 };
  const merged = mergeProgress(knowing({ attempts: [extended] }), knowing({ attempts: [right] }));
  expect(merged.questions.q?.attempts[0]).toEqual(extended);
});
