import fc from 'fast-check';
import { expect, test } from 'vitest';
import { json, progress, questionId } from '../../testing/arbitraries/progress.ts';
import { canonical, parseJson } from './json.ts';
import type { Json } from './json.ts';
import { recordOf } from './model.ts';
import { readProgress } from './parse.ts';

/** Anything JSON with a version, so that reading goes on into it, with the known names in it. */
const almost = fc.record(
  {
    version: fc.constant(1),
    seed: json,
    questions: fc.oneof(
      json,
      fc.dictionary(
        questionId,
        fc.oneof(
          json,
          fc.record(
            { attempts: fc.oneof(json, fc.array(json)), seen: json, cleared: json },
            { requiredKeys: [] },
          ),
        ),
      ),
    ),
    lastVisit: json,
    unread: fc.oneof(json, fc.array(json)),
  },
  { requiredKeys: ['version'] },
);

const anyText = fc.oneof(
  fc.string(),
  json.map((value) => JSON.stringify(value)),
  almost.map((value) => JSON.stringify(value)),
);

test('no text makes reading throw', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(['fresh', 'ok', 'repaired', 'junk', 'newer']).toContain(readProgress(text).status);
    }),
    { numRuns: 1000 },
  );
});

test('what was read can be written, and is then read without a problem', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const first = readProgress(text).progress;
      const second = readProgress(JSON.stringify(first));
      expect(second.status).toBe('ok');
      expect(canonical(second.progress)).toBe(canonical(first));
    }),
    { numRuns: 1000 },
  );
});

test('every part with a problem is kept as it was', () => {
  fc.assert(
    fc.property(almost, (document) => {
      const text = JSON.stringify(document);
      fc.pre(!text.includes('/')); // the separator of places
      const { kept, problems } = readProgress(text);
      expect(kept.map(({ where }) => where)).toEqual(problems);
      const saved = parseJson(text) ?? null;
      for (const { where, raw } of kept) {
        expect(canonical(raw)).toBe(canonical(at(saved, where)));
      }
    }),
    { numRuns: 1000 },
  );
});

test('good entries survive among bad ones', () => {
  const badAttempt = json.filter((value) => canonical(value).search('"at"') < 0);
  fc.assert(
    fc.property(progress, questionId, fc.array(badAttempt), (before, id, bad) => {
      const { attempts, seen, cleared } = recordOf(before, id);
      const withRecord = (...records: [string, Json][]) =>
        Object.fromEntries<Json>([...Object.entries(before.questions), ...records]);
      const spoilt = withRecord(
        ['spoilt', 'not a record'],
        [id, { attempts: [...bad, ...attempts, ...bad], seen, cleared }],
      );
      const read = readProgress(JSON.stringify({ ...before, questions: spoilt }));
      const whole = { ...before, questions: withRecord([id, recordOf(before, id)]) };
      expect(read.status).toBe('repaired');
      expect(canonical({ ...read.progress, unread: [] })).toBe(canonical({ ...whole, unread: [] }));
    }),
  );
});

/** What stands in a place of a document. */
function at(document: Json, where: string): Json {
  const step = (part: Json, name: string): Json =>
    new Map(Object.entries(Object(part) as Record<string, Json>)).get(name) ?? null;
  return where.split('/').reduce(step, document);
}
