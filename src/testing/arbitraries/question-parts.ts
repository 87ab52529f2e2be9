/** The pieces that arbitrary questions are made of. */
import fc from 'fast-check';

/** Never empty; with characters that HTML, JSON and templates must not trip over. */
export const prose = fc.constantFrom('应收账款', '“回款”', 'a < b & {c}');

/** Amounts to the cent, also negative. */
export const money = fc.integer({ min: -1e8, max: 1e8 }).map((cents) => cents / 100);

/** Few, so that they often meet; also ones that every object answers to, or that objects sort first. */
const partId = fc.constantFrom('a', 'b', 'c', 'n-1', 'constructor', '10', '2', 'true', 'x9');

export const partIds = (minLength: number, maxLength: number): fc.Arbitrary<string[]> =>
  fc.uniqueArray(partId, { minLength, maxLength });

interface Choice {
  readonly id: string;
  readonly text: string;
  readonly why: string;
  readonly score: number;
  readonly to: string;
}

/** Choices that lead on to some of the given places; at least one of them earns full marks. */
const choicesTo = (places: readonly string[]): fc.Arbitrary<Choice[]> =>
  fc.tuple(partIds(2, 3), fc.nat({ max: 1 })).chain(([ids, best]) =>
    fc.tuple(
      ...ids.map((id, at) =>
        fc.record({
          id: fc.constant(id),
          text: fc.constant('打电话'),
          why: fc.constant('先问清楚'),
          score: at === best ? fc.constant(2) : fc.integer({ min: 0, max: 2 }),
          to: fc.constantFrom(...places),
        }),
      ),
    ),
  );

/** A branching case: the places stand in a row, and every choice leads further along it. */
export const scenarioFields = fc
  .tuple(partIds(4, 7), fc.integer({ min: 1, max: 2 }))
  .chain(([places, ends]) => {
    const steps = places.slice(0, -ends);
    return fc.record({
      start: fc.constant(steps[0] ?? ''),
      nodes: fc.tuple(
        ...steps.map((id, at) =>
          fc.record({
            id: fc.constant(id),
            say: fc.constant('客户说：下个月付。'),
            choices: choicesTo(places.slice(at + 1)),
          }),
        ),
      ),
      endings: fc.constant(places.slice(-ends).map((id) => ({ id, say: '收到了。' }))),
    });
  });
