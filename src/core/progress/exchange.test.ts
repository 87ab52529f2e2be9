import { describe, expect, test } from 'vitest';
import { inTime } from '../../testing/fuzz/runs.ts';
import { compactProgress } from './compact.ts';
import { exportProgress, MAX_FILE_BYTES, readExport } from './exchange.ts';
import type { ReadExport } from './exchange.ts';
import { emptyProgress, recordOf } from './model.ts';
import type { Attempt, Progress } from './model.ts';
import { recordAttempt } from './record.ts';

const AT = Date.UTC(2026, 10, 22, 8);

const given = (at: number, response = 'a'): Attempt => ({ at, rev: 1, response, score: 1 });

const answered = ['q', 'q', 'q', 'r'].reduce<Progress>(
  (progress, id, i) => recordAttempt(progress, id, given(10 + i)),
  emptyProgress('s'),
);

const read = (text: string): ReadExport => readExport(text, text.length);

/** An export whose parts are replaced, as a hand or a fault might. */
const altered = (parts: object): string =>
  JSON.stringify({ ...(JSON.parse(exportProgress(answered, AT)) as object), ...parts });

const withProgress = (parts: object): string =>
  altered({ progress: { version: 1, seed: 's', ...parts } });

test('the file says what it is, of which version and when it was made', () => {
  const file = JSON.parse(exportProgress(compactProgress(answered), AT)) as object;
  expect(file).toEqual({
    format: 'huikuan-progress',
    version: 1,
    exportedAt: '2026-11-22T08:00:00.000Z',
    progress: {
      version: 1,
      seed: 's',
      questions: {
        q: {
          attempts: [given(10), [11, 1, 1, 6_398_415], given(12)],
          seen: [],
          cleared: 0,
        },
        r: { attempts: [given(13)], seen: [], cleared: 0 },
      },
      lastVisit: null,
      unread: [],
    },
  });
});

test('what was exported is read, with a summary', () => {
  expect(read(exportProgress(answered, AT))).toEqual({
    ok: true,
    progress: answered,
    summary: { exportedAt: AT, questions: 2, answers: 4, unread: 0 },
  });
});

test('an editor may have left a mark at the beginning and a line end after it', () => {
  expect(read(`\uFEFF${exportProgress(answered, AT)}\r\n`).ok).toBe(true);
});

describe('refused', () => {
  const whole = exportProgress(answered, AT);
  test.each<[string, string, string]>([
    ['an empty file', '', 'not-json'],
    ['a picture', '\u0089PNG\r\n\u001a\n\0\0\0', 'not-json'],
    ['a page', '<!doctype html><script>alert(1)</script>', 'not-json'],
    ['an export cut off early', whole.slice(0, 40), 'truncated'],
    ['an export cut off late', whole.slice(0, -1), 'truncated'],
    ['a list', '[]', 'other-format'],
    ['null', 'null', 'other-format'],
    ['a text', '"huikuan-progress"', 'other-format'],
    ['another format', altered({ format: 'anki' }), 'other-format'],
    ['the saved text itself', '{"version":1,"seed":"s","questions":{}}', 'other-format'],
    ['a format in the prototype', '{"__proto__":{"format":"huikuan-progress"}}', 'other-format'],
    ['a newer version', altered({ version: 2 }), 'newer'],
    ['a newer progress', altered({ progress: { version: 99 } }), 'newer'],
    ['no version', altered({ version: undefined }), 'damaged'],
    ['a version as text', altered({ version: '1' }), 'damaged'],
    ['no progress', altered({ progress: undefined }), 'damaged'],
    ['a progress that is a text', altered({ progress: 'all of it' }), 'damaged'],
    ['a progress without version', altered({ progress: { seed: 's' } }), 'damaged'],
    ['an answer at the end of time', futureAt(8.64e15), 'damaged'],
    ['a reset at the end of time', futureReset(8.64e15), 'damaged'],
  ])('%s', (_, text, reason) => {
    expect(read(text)).toEqual({ ok: false, reason });
  });

  test('a part too deep to be kept: the file is all there is of it', () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const text = withProgress({ questions: { q: 0 } }).replace('"q":0', `"q":${deep}`);
    expect(read(text)).toEqual({ ok: false, reason: 'damaged' });
  });

  const many = (count: number, entry: (nth: number) => string): string =>
    Array.from({ length: count }, (_, nth) => entry(nth)).join();
  test.each<[string, string]>([
    ['a million names', `{${many(1e6, (nth) => `"q${nth}":0`)}}`],
    ['empty questions', `{${many(1e5, (nth) => `"q${nth}":{}`)}}`],
    ['as many fields in one question', `{"q":{${many(4e5, (nth) => `"f${nth}":0`)}}}`],
    ['nine million entries that are nothing', `{"q":{"attempts":[${'0,'.repeat(9e6)}0]}}`],
    ['two million copies of an answer', `{"q":{"attempts":[${'[1,1,1,1],'.repeat(18e5)}0]}}`],
    ['a hundred thousand answers that are none', `{"q":{"attempts":[${'0,'.repeat(1e5)}0]}}`],
    ['lists in lists, a million levels', `{"q":${'['.repeat(1e6)}${']'.repeat(1e6)}}`],
  ])('%s, in a moment', (_, questions) => {
    const text = withProgress({ questions: 0 }).replace(
      '"questions":0',
      `"questions":${questions}`,
    );
    expect(text.length).toBeLessThan(MAX_FILE_BYTES);
    expect(inTime(() => read(text))).toEqual({ ok: false, reason: 'damaged' });
  });

  test('more parts that were not read than a page keeps', () => {
    const unread = Array.from({ length: 10_001 }, (_, nth) => ({ where: 'seed', raw: nth }));
    expect(read(withProgress({ unread }))).toEqual({ ok: false, reason: 'damaged' });
    expect(read(withProgress({ unread: unread.slice(1) }))).toMatchObject({ ok: true });
  });

  test('a file of 50 MB, by its size alone', () => {
    const unreadable = { trim: () => expect.unreachable('it was read') } as unknown as string;
    expect(readExport(unreadable, 50_000_000)).toEqual({ ok: false, reason: 'too-big' });
    expect(readExport(whole, MAX_FILE_BYTES)).toMatchObject({ ok: true });
    expect(readExport(whole, MAX_FILE_BYTES + 1)).toMatchObject({ reason: 'too-big' });
  });

  function futureAt(at: number): string {
    return withProgress({ questions: { q: { attempts: [given(at)] } } });
  }

  function futureReset(cleared: number): string {
    return withProgress({ questions: { q: { cleared } } });
  }
});

test('whatever fits into a browser can be imported again', () => {
  const draft = '款'.repeat(5_000_000);
  const text = exportProgress(recordAttempt(answered, 'q', given(20, draft)), AT);
  expect(new TextEncoder().encode(text).length).toBeLessThan(MAX_FILE_BYTES);
});

test('entries of a wrong kind are kept aside and counted, the rest is read', () => {
  const questions = {
    good: { attempts: [given(10)] },
    mixed: { attempts: [given(10), { ...given(20), score: 'full' }, null], cleared: 'never' },
    bad: 7,
  };
  const result = read(withProgress({ questions, theme: 'dark' }));
  if (!result.ok) return expect.unreachable(result.reason);
  expect(result.summary).toEqual({ exportedAt: AT, questions: 2, answers: 2, unread: 5 });
  expect(result.progress.unread).toHaveLength(5);
});

test('names that every object answers to are names of questions', () => {
  const text = withProgress({ questions: { q: 0 } }).replace(
    '"q":0',
    ['__proto__', 'constructor', 'toString']
      .map((id) => `"${id}":{"attempts":[${JSON.stringify(given(10))}]}`)
      .join(),
  );
  const result = read(text.replace('{', '{"__proto__":{"polluted":true},'));
  if (!result.ok) return expect.unreachable(result.reason);
  expect(result.summary.questions).toBe(3);
  expect(recordOf(result.progress, '__proto__').attempts).toEqual([given(10)]);
  expect('polluted' in {}).toBe(false);
});

test('markup in texts is text', () => {
  const markup = '<img src=x onerror=alert(1)>';
  const visit = { path: '/', title: markup, at: 1 };
  const result = read(
    withProgress({ lastVisit: visit, questions: { [markup]: { attempts: [given(10, markup)] } } }),
  );
  if (!result.ok) return expect.unreachable(result.reason);
  expect(result.progress.lastVisit).toEqual(visit);
  expect(recordOf(result.progress, markup).attempts).toEqual([given(10, markup)]);
});

test('a link to another host does not come in', () => {
  const lastVisit = { path: '//elsewhere.example/', title: 'x', at: 1 };
  expect(read(withProgress({ lastVisit }))).toMatchObject({
    progress: { lastVisit: null },
    summary: { unread: 1 },
  });
});

test.each([undefined, 7, 'yesterday'])('a file may not say when it was made: %j', (exportedAt) => {
  expect(read(altered({ exportedAt }))).toMatchObject({ summary: { exportedAt: null } });
});

describe('numbers that are none', () => {
  test.each(['"10"', '1e999', '-1', '0', '1.5', 'null', '"1e3"', '[10]'])('as a time: %s', (at) => {
    const text = withProgress({ questions: { q: { attempts: [given(777)] } } });
    const result = read(text.replace('"at":777', `"at":${at}`));
    expect(result).toMatchObject({ ok: true, summary: { answers: 0, unread: 1 } });
  });

  test('NaN is not JSON', () => {
    expect(read(exportProgress(answered, AT).replace('"rev":1', '"rev":NaN'))).toMatchObject({
      reason: 'truncated',
    });
  });
});

test('of a name that stands twice the last one counts', () => {
  const text = withProgress({ questions: { q: { attempts: [given(10)] } } });
  const twice = text.replace('"questions":', '"questions":{"r":{}},"questions":');
  expect(read(twice)).toEqual(read(text));
});
