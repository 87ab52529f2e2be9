import { describe, expect, test } from 'vitest';
import { emptyProgress, recordOf } from './model.ts';
import { readProgress } from './parse.ts';

const good = { at: 10, rev: 1, response: 'a', score: 1 };
const document = (parts: object) => JSON.stringify({ version: 1, seed: 's', ...parts });
const withAttempts = (...attempts: unknown[]) => document({ questions: { q: { attempts } } });

describe('the whole text', () => {
  test.each([null, '', ' \n'])('nothing saved is a fresh start: %j', (text) => {
    expect(readProgress(text)).toEqual({
      status: 'fresh',
      progress: emptyProgress(''),
      kept: [],
      problems: [],
    });
  });

  test.each([
    ['{"version":1,"seed":', 'not-json'],
    ['[object Object]', 'not-json'],
    ['null', 'not-an-object'],
    ['[1]', 'not-an-object'],
    ['{}', 'no-version'],
    ['{"version":"1"}', 'no-version'],
    ['{"version":0}', 'no-version'],
    ['{"version":1.5}', 'no-version'],
    ['{"version":1e999}', 'no-version'],
  ])('%s is junk: %s', (text, problem) => {
    expect(readProgress(text)).toMatchObject({
      status: 'junk',
      problems: [problem],
      progress: emptyProgress(''),
    });
  });

  test('a later version is recognised, whatever else it holds', () => {
    expect(readProgress('{"version":2,"questions":"elsewhere"}')).toMatchObject({
      status: 'newer',
      progress: emptyProgress(''),
    });
  });

  test('what is absent is no problem', () => {
    expect(readProgress('{"version":1}')).toMatchObject({
      status: 'ok',
      progress: emptyProgress(''),
    });
  });
});

const noTitle = { path: '/', at: 1 };
const noTime = { path: '/', title: '首页' };

describe('a bad part costs only itself and is kept', () => {
  test.each([
    ['no object', 'a'],
    ['no time', { ...good, at: undefined }],
    ['a time as text', { ...good, at: '10' }],
    ['a time before 1970', { ...good, at: -1 }],
    ['a time that no calendar shows', { ...good, at: 8.64e15 + 2 }],
    ['no revision', { ...good, rev: undefined }],
    ['revision 0', { ...good, rev: 0 }],
    ['no response', { ...good, response: undefined }],
    ['no score', { ...good, score: null }],
    ['a score above 1', { ...good, score: 1.1 }],
    ['a score below 0', { ...good, score: -0.1 }],
    ['a trace as text in place of a response', { ...good, response: undefined, trace: 'b' }],
    ['sure as text', { ...good, sure: 'yes' }],
    ['hint as number', { ...good, hint: 1 }],
  ])('an attempt with %s', (_, bad) => {
    const { status, progress, kept } = readProgress(withAttempts(bad, good));
    expect(status).toBe('repaired');
    expect(recordOf(progress, 'q').attempts).toEqual([good]);
    expect(kept).toEqual([
      { where: 'questions/q/attempts/0', raw: JSON.parse(JSON.stringify(bad)) as unknown },
    ]);
    expect(progress.unread).toEqual(kept);
  });

  test.each([
    ['seed', { seed: 7 }, 'seed', 7],
    ['a visit without title', { lastVisit: noTitle }, 'lastVisit', noTitle],
    ['a visit without time', { lastVisit: noTime }, 'lastVisit', noTime],
    ['the list of unread parts', { unread: 'x' }, 'unread', 'x'],
    ['an unread part without value', { unread: [{ where: 'x' }] }, 'unread/0', { where: 'x' }],
    ['an unread part without place', { unread: [{ raw: 1 }] }, 'unread/0', { raw: 1 }],
    ['an unknown field', { theme: 'dark' }, 'theme', 'dark'],
  ])('%s', (_, parts, where, raw) => {
    const { status, progress, kept, problems } = readProgress(
      document({ questions: { good: { attempts: [good] } }, ...parts }),
    );
    expect(status).toBe('repaired');
    expect(kept).toEqual([{ where, raw }]);
    expect(problems).toEqual([where]);
    expect(recordOf(progress, 'good').attempts).toEqual([good]);
  });

  test.each([
    ['a record', 'x', 'questions/q', 'x'],
    ['attempts', { attempts: 'x' }, 'questions/q/attempts', 'x'],
    ['seen', { seen: 5 }, 'questions/q/seen', 5],
    ['a reveal', { seen: [5] }, 'questions/q/seen/0', 5],
    ['cleared', { cleared: 'x' }, 'questions/q/cleared', 'x'],
    ['an unknown field of a record', { note: 1 }, 'questions/q/note', 1],
  ])('%s', (_, record, where, raw) => {
    const { progress, kept } = readProgress(
      document({ questions: { q: record, good: { attempts: [good] } } }),
    );
    expect(kept).toEqual([{ where, raw }]);
    expect(recordOf(progress, 'good').attempts).toEqual([good]);
  });

  test('questions that are no object', () => {
    const { progress, kept } = readProgress(document({ questions: [good] }));
    expect(progress).toEqual({ ...emptyProgress('s'), unread: kept });
    expect(kept).toEqual([{ where: 'questions', raw: [good] }]);
  });

  test('the text written back is in order and still has it', () => {
    const first = readProgress(withAttempts('bad', good)).progress;
    const second = readProgress(JSON.stringify(first));
    expect(second).toEqual({ status: 'ok', progress: first, kept: [], problems: [] });
  });
});

test('an attempt may have fields that are not known here', () => {
  const extended = { ...good, seconds: 12 };
  const { status, progress } = readProgress(withAttempts(extended));
  expect(status).toBe('ok');
  expect(recordOf(progress, 'q').attempts).toEqual([extended]);
});

test('an answer that was let go is read in its short form and in its long one', () => {
  const { status, progress } = readProgress(
    withAttempts([10, 1, 0.5, 7, 1], { at: 20, rev: 1, score: 1, trace: 0 }),
  );
  expect(status).toBe('ok');
  expect(recordOf(progress, 'q').attempts).toEqual([
    { at: 10, rev: 1, score: 0.5, trace: 7, sure: true },
    { at: 20, rev: 1, score: 1, trace: 0 },
  ]);
});

test.each([
  ['no trace', [10, 1, 1]],
  ['a trace as text', [10, 1, 1, 'b']],
  ['a broken trace', [10, 1, 1, 0.5]],
  ['a time as text', ['10', 1, 1, 7]],
  ['a score above 1', [10, 1, 2, 7]],
  ['a flag that is neither', [10, 1, 1, 7, 2]],
  ['more than is known', [10, 1, 1, 7, 1, 1, 12]],
  ['nothing', []],
])('a short form with %s is kept as it is', (_, bad) => {
  const { progress, kept } = readProgress(withAttempts(bad, good));
  expect(kept).toEqual([{ where: 'questions/q/attempts/0', raw: bad }]);
  expect(recordOf(progress, 'q').attempts).toEqual([good]);
});

test('lists are put in order, without doubles and without what was cleared', () => {
  const later = { ...good, at: 20 };
  const text = document({
    questions: { q: { attempts: [later, good, later, { ...good, at: 5 }], cleared: 5 } },
  });
  expect(recordOf(readProgress(text).progress, 'q')).toEqual({
    attempts: [good, later],
    seen: [],
    cleared: 5,
  });
});

test.each(['javascript:alert(1)', '//elsewhere.example/', '/\\elsewhere.example', '/\t/x', 'l1/'])(
  'a visit to %j does not become a link',
  (path) => {
    const { progress, kept } = readProgress(document({ lastVisit: { path, title: 'x', at: 1 } }));
    expect(progress.lastVisit).toBeNull();
    expect(kept).toHaveLength(1);
  },
);

test('names that every object answers to are names of questions', () => {
  const text = `{"version":1,"questions":{
    "__proto__":{"attempts":[{"at":1,"rev":1,"response":"a","score":1,"__proto__":{"x":1}}]},
    "constructor":{"attempts":[]}},"__proto__":{"polluted":true}}`;
  const { progress, kept } = readProgress(text);
  expect(Object.keys(progress.questions)).toEqual(['__proto__', 'constructor']);
  expect(recordOf(progress, '__proto__').attempts).toHaveLength(1);
  expect(kept).toEqual([{ where: '__proto__', raw: { polluted: true } }]);
  expect('polluted' in {}).toBe(false);
  expect('polluted' in progress).toBe(false);
});

describe('nesting', () => {
  const nested = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);
  const withResponse = (response: string) =>
    `{"version":1,"questions":{"q":{"attempts":[
      {"at":1,"rev":1,"score":1,"response":${response}},${JSON.stringify(good)}]}}}`;

  test('an attempt with a response too deep to compare is kept unread, again and again', () => {
    const { status, progress } = readProgress(withResponse(nested(99)));
    expect(status).toBe('repaired');
    expect(recordOf(progress, 'q').attempts).toEqual([good]);
    expect(readProgress(JSON.stringify(progress))).toMatchObject({ status: 'ok', progress });
  });

  test('one too deep to be written asks to set the text aside; the rest is read', () => {
    const { status, progress, kept, problems } = readProgress(withResponse(nested(100_000)));
    expect(status).toBe('junk');
    expect(problems).toEqual(['questions/q/attempts/0']);
    expect(kept).toEqual([]);
    expect(recordOf(progress, 'q').attempts).toEqual([good]);
  });
});

test('a visit too deep to be written is no visit', () => {
  const deep = '['.repeat(50) + ']'.repeat(50);
  const visit = `{"path":"/","title":"首页","at":1,"more":${deep}}`;
  expect(readProgress(`{"version":1,"lastVisit":${visit}}`).problems).toEqual(['lastVisit']);
});

test('a very long response is a response', () => {
  const long = { ...good, response: '款'.repeat(2_000_000) };
  const { status, progress } = readProgress(withAttempts(long));
  expect(status).toBe('ok');
  expect(recordOf(progress, 'q').attempts[0]?.response).toBe(long.response);
});
