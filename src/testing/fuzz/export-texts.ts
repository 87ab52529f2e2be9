/** Files of exported progress, spoilt by accident and on purpose. */
import fc from 'fast-check';
import { exportProgress } from '../../core/progress/exchange.ts';
import { parseJson } from '../../core/progress/json.ts';
import type { Json } from '../../core/progress/json.ts';
import { progress } from '../arbitraries/progress.ts';
import { accident, edited, indexAt, insert, insertion, share, type Edit } from './edits.ts';

const MARKUP = '<img src=x onerror=alert(1)>';

/** Values that are wrong wherever they stand, or nearly so. */
const hostile = fc.oneof(
  fc.constantFrom<Json>(
    ...[null, true, false, 0, -1, 1, 1.5, -0, 5e-324, 1e308, 2 ** 53, 8.64e15, 8.64e15 + 1],
    ...[7_258_118_400_000, 7_258_118_400_001, 99, '', '1', 'NaN', '0x10', MARKUP, '"><script>'],
    ...['__proto__', 'constructor', '\uD800', '\0', 'javascript:alert(1)', '//elsewhere.example/'],
    ...['/\\elsewhere.example/', '/lectures/l1/', '2026-11-22T08:00:00.000Z', '款'.repeat(5000)],
    ...[[], {}, [[]], [null], { at: 1 }, { at: 1, rev: 1 }, [1, 1, 1, 1], [1, 1, 1, 1, 1, 1]],
    ...[[1, 1, 1, 1, 1, 1, 1], { at: 1, rev: 1, response: MARKUP, score: 1 }, { length: 1e9 }],
  ),
  fc.jsonValue({ maxDepth: 2 }).map((value) => value as Json),
); // prettier-ignore

/** Names that every object answers to, that a progress has, and others. */
const name = fc.constantFrom(
  ...['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'length', 'then'],
  ...['at', 'rev', 'response', 'score', 'trace', 'sure', 'attempts', 'seen', 'cleared', 'unread'],
  ...['version', 'seed', 'questions', 'lastVisit', 'path', 'title', 'format', 'progress', MARKUP],
); // prettier-ignore

/** Puts a value in the place of another one, below its name or a new one. */
const swap: fc.Arbitrary<Edit> = fc
  .tuple(share, hostile, fc.option(name, { freq: 3 }))
  .map(([part, value, renamed]) =>
    onParts((parts) => [indexAt(part, parts), renamed === null ? [value] : [value, renamed]]),
  );

/** Puts one part of a file where another one stood. */
const graft: fc.Arbitrary<Edit> = fc
  .tuple(share, share)
  .map(([from, to]) =>
    onParts((parts) => [indexAt(to, parts), [parts[indexAt(from, parts)] ?? null]]),
  );

/** What no serialiser would write: names twice, numbers that are none, nests without an end. */
const inText = insertion(
  ...['"__proto__":{"polluted":true},', '"constructor":{"prototype":{"polluted":true}},'],
  ...['"version":1,', '"version":99,', '"questions":{},', '"at":1,', '"at":-1,', '"rev":"1",'],
  ...['NaN', '1e999', '-1e999', '-', '0', 'null', '{', '}', '[', ']', ',', ':', '"', '\\', '\\u0000'],
  ...['\\ud800', '\uFEFF', '\0', '// x\n', '/* x */', "'", '['.repeat(5000), '{"a":'.repeat(5000)],
); // prettier-ignore

/** Puts something right behind the beginning of an object, or in the place of a number. */
const behind: fc.Arbitrary<Edit> = fc
  .tuple(
    share,
    fc.constantFrom<readonly [RegExp, string]>(
      [/\{/g, '"__proto__":{"polluted":true,"cleared":9,"attempts":[]},'],
      [/\{/g, '"questions":{"l1-a":{"cleared":3}},'],
      [/\[/g, `${'['.repeat(200)}${']'.repeat(200)},`],
      [/\[/g, '{"at":1e999,"rev":1,"response":"a","score":1},'],
      [/(?<=:)(?=\d)/g, '-'],
      [/(?<=\d)(?=[,}])/g, '000000000000'],
    ),
  )
  .map(([part, [place, added]]) => (text) => {
    const places = [...text.matchAll(place)].map(({ index, 0: found }) => index + found.length);
    const at = places[indexAt(part, places)];
    return at === undefined ? text : insert(text, at, added);
  });

/** Shrinks to a small file with one edit. */
export const spoiltExport: fc.Arbitrary<string> = edited(
  progress.map((state) => exportProgress(state, 1_800_000_000_000)),
  fc.oneof(
    { weight: 6, arbitrary: swap },
    { weight: 2, arbitrary: graft },
    { weight: 3, arbitrary: behind },
    { weight: 1, arbitrary: inText },
    { weight: 1, arbitrary: accident },
  ),
);

/** Chooses among the parts of a file the one to be replaced, by what and below which name. */
type Choice = (parts: readonly Json[]) => readonly [at: number, by: readonly [Json, string?]];

/** Works on the values of a JSON text, numbered from the outside to the inside; else leaves it. */
function onParts(choose: Choice): Edit {
  return (text) => {
    const document = parseJson(text);
    if (document === undefined) return text;
    const parts: Json[] = [];
    collect(document, parts);
    const [chosen, [value, renamed]] = choose(parts);
    let nth = -1;
    const rebuild = (part: Json): Json => {
      nth += 1;
      if (nth === chosen) return value;
      if (typeof part !== 'object' || part === null) return part;
      if (Array.isArray(part)) return part.map((inner: Json) => rebuild(inner));
      const entries = Object.entries(part).map(([key, inner = null]) => {
        const isChosen = nth + 1 === chosen;
        return [isChosen ? (renamed ?? key) : key, rebuild(inner)] as const;
      });
      // `fromEntries` defines fields, so that `__proto__` is written into the text.
      return Object.fromEntries(entries);
    };
    return JSON.stringify(rebuild(document));
  };
}

function collect(part: Json, parts: Json[]): void {
  parts.push(part);
  if (typeof part !== 'object' || part === null || parts.length > 500) return;
  for (const inner of Object.values(part)) collect(inner as Json, parts);
}
