import { expect, test } from 'vitest';
import type { Attempt } from './model.ts';
import { pack, unpack } from './packed.ts';

const bare: Attempt = { at: 10, rev: 1, score: 0.5, trace: 7 };

test.each<[object, unknown[]]>([
  [{}, [10, 1, 0.5, 7]],
  [{ sure: true }, [10, 1, 0.5, 7, 1]],
  [{ sure: false }, [10, 1, 0.5, 7, 0]],
  [{ sure: true, hint: false }, [10, 1, 0.5, 7, 1, 0]],
  [{ hint: true }, [10, 1, 0.5, 7, null, 1]],
])('%j is saved as %j and comes back', (flags, packed) => {
  const attempt = { ...bare, ...flags };
  expect(pack(attempt)).toEqual(packed);
  expect(unpack(pack(attempt))).toEqual(attempt);
});

test('an attempt with its response is saved as it is', () => {
  const whole = { at: 10, rev: 1, response: 'a', score: 1 };
  expect(pack(whole)).toBe(whole);
  expect(unpack(whole)).toBe(whole);
});

test('so is one with a field that is not known here', () => {
  const extended = { ...bare, seconds: 12 };
  expect(pack(extended)).toBe(extended);
});
