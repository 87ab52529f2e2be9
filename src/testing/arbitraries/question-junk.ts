/** What a learner's browser may hold instead of a response, and what a form may hold besides. */
import fc from 'fast-check';
import type { Json } from '../../core/progress/json.ts';
import { isTextList, type FormEntry } from '../../core/question/kind.ts';

/** Controls of other questions. Names that every object answers to are not in a question unless written there. */
export const strangers: fc.Arbitrary<FormEntry[]> = fc.subarray<FormEntry>([
  ['constructor', 'a'],
  ['__proto__', 'a'],
  ['to:__proto__', 'a'],
  ['to:hasOwnProperty', '__proto__'],
  ['place:__proto__', '1'],
  ['place:toString', '2'],
  ['step:__proto__', 'a'],
  ['step:valueOf', 'call'],
  ['step:constructor', 'name'],
  ['blank:__proto__', 'a'],
  ['blank:toString', 'a'],
  ['met', '__proto__'],
  ['met', 'toString'],
]);

/** Anything at all, and above all what is almost the given response. */
export function junkNear(response: Json): fc.Arbitrary<unknown> {
  return fc.oneof(fc.anything({ withNullPrototype: true }), fc.jsonValue(), almost(response));
}

function almost(response: Json): fc.Arbitrary<unknown> {
  if (isTextList(response)) return almostList(response);
  if (typeof response === 'object' && response !== null) return almostRecord(response);
  return fc.constantFrom<unknown>('', ' ', '约', '1.2.3', `${String(response)}x`, [response], 5);
}

function almostList(list: readonly string[]): fc.Arbitrary<unknown> {
  const foreign = fc.constantFrom<Json>('constructor', '__proto__', '', 'a/b', 'true/', 5, null);
  const place = fc.nat({ max: list.length });
  return fc.oneof(
    fc.subarray([...list]),
    fc.shuffledSubarray([...list], { minLength: list.length }),
    fc.constantFrom([...list, ...list], [...list, list[0] ?? ''], list.toReversed()),
    fc.tuple(foreign, place).map(([entry, at]) => [...list.slice(0, at), entry, ...list.slice(at)]),
    fc.tuple(foreign, place).map(([entry, at]) => list.map((id, nth) => (nth === at ? entry : id))),
  );
}

function almostRecord(record: object): fc.Arbitrary<unknown> {
  const entries: [string, unknown][] = Object.entries(record);
  return fc.oneof(
    fc.subarray(entries).map((some) => Object.fromEntries(some)),
    fc
      .constantFrom<[string, unknown]>(
        ['__proto__', 'a'],
        ['constructor', 'a'],
        ['text', ' \n'],
        ['met', ['__proto__']],
      )
      .map((extra) => Object.fromEntries([...entries, extra])),
    fc
      .tuple(fc.constantFrom<unknown>('__proto__', '', 5, null, ['a']), fc.nat({ max: 9 }))
      .map(([value, at]) =>
        Object.fromEntries(
          entries.map(([name, old], nth) => [name, nth === at % entries.length ? value : old]),
        ),
      ),
  );
}
