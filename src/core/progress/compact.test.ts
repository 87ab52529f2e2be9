import { expect, test } from 'vitest';
import { ANSWERS, QUESTIONS, tenYears } from '../../testing/fixtures/ten-years.ts';
import { compactProgress, keepSmall, ROOMY } from './compact.ts';
import { mergeProgress } from './merge.ts';
import { emptyProgress, recordOf } from './model.ts';
import type { Attempt, Progress } from './model.ts';
import { readProgress } from './parse.ts';
import { standingOf } from './standing.ts';
import { writeProgress } from './write.ts';

const given = (at: number, more: Partial<Attempt> = {}): Attempt => ({
  at,
  rev: 1,
  response: `answer ${at}`,
  score: 0,
  ...more,
});

const having = (...attempts: Attempt[]): Progress => ({
  ...emptyProgress('s'),
  questions: { q: { attempts, seen: [{ at: 15, rev: 1 }], cleared: 5 } },
});

const responses = (progress: Progress) =>
  recordOf(progress, 'q').attempts.map(({ response }) => response);

test('the answers between the first and the last let go of their response, and of nothing else', () => {
  const between = given(20, { score: 0.5, sure: true, hint: true });
  const { questions } = compactProgress(having(given(10), between, given(30)));
  expect(questions).toEqual({
    q: {
      attempts: [
        given(10),
        { at: 20, rev: 1, score: 0.5, sure: true, hint: true, trace: 9_018_629 },
        given(30),
      ],
      seen: [{ at: 15, rev: 1 }],
      cleared: 5,
    },
  });
});

test('of every revision the first and the last answer stay', () => {
  const attempts = [10, 20, 30].map((at) => given(at));
  const later = [40, 50, 60].map((at) => given(at, { rev: 2 }));
  expect(responses(compactProgress(having(...attempts, ...later)))).toEqual([
    'answer 10',
    undefined,
    'answer 30',
    'answer 40',
    undefined,
    'answer 60',
  ]);
});

test('with nothing to let go it is the same object', () => {
  const short = having(given(10), given(20));
  expect(compactProgress(short)).toBe(short);
  const compacted = compactProgress(having(given(10), given(20), given(30)));
  expect(compactProgress(compacted)).toBe(compacted);
});

test('an answer with a field of a later release keeps all it has', () => {
  const extended: Attempt = Object.assign(given(20), { seconds: 12 });
  const progress = having(given(10), extended, given(30));
  expect(compactProgress(progress)).toBe(progress);
});

test('a copy that still has the response does not bring it back', () => {
  const whole = having(given(10), given(20), given(30));
  const small = compactProgress(whole);
  expect(mergeProgress(small, whole)).toEqual(small);
  expect(mergeProgress(whole, small)).toEqual(small);
});

test('an answer given at the same moment elsewhere stays another answer', () => {
  const small = compactProgress(having(given(10), given(20), given(30)));
  const merged = mergeProgress(small, having(given(20, { response: 'other' })));
  expect(responses(merged)).toEqual(['answer 10', undefined, 'other', 'answer 30']);
});

test('a short history is left whole', () => {
  const progress = having(given(10), given(20), given(30));
  expect(keepSmall(progress)).toBe(progress);
});

test('ten years of daily use stay under 1.5 MB, with every score, moment and standing', () => {
  const long = tenYears();
  const count = ({ questions }: Progress) =>
    Object.values(questions).reduce((sum, { attempts }) => sum + attempts.length, 0);
  expect(Object.keys(long.questions)).toHaveLength(QUESTIONS);
  expect(count(long)).toBe(ANSWERS);
  expect(writeProgress(long).length).toBeGreaterThan(ROOMY);

  const text = writeProgress(keepSmall(long));
  expect(new TextEncoder().encode(text).length).toBeLessThan(1_500_000);
  const { status, progress } = readProgress(text);
  expect(status).toBe('ok');
  for (const [id, before] of Object.entries(long.questions)) {
    const after = recordOf(progress, id);
    const facts = ({ at, rev, score, sure, hint }: Attempt) => ({ at, rev, score, sure, hint });
    expect(after.attempts.map(facts)).toEqual(before.attempts.map(facts));
    expect(after.seen).toEqual(before.seen);
    for (const rev of [1, 2, 3]) expect(standingOf(after, rev)).toEqual(standingOf(before, rev));
  }
});
