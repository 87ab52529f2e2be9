import { expect, test } from 'vitest';
import { hash, seeded, shuffle } from './seeded.ts';

test('the hash of a text never changes', () => {
  expect([hash(''), hash('a'), hash('回款')]).toMatchInlineSnapshot(`
    [
      2166136261,
      3826002220,
      2213649581,
    ]
  `);
});

test('the sequence of a seed never changes', () => {
  const random = seeded('huikuan');
  expect([random(), random(), random()]).toMatchInlineSnapshot(`
    [
      0.6765417668502778,
      0.5109696225263178,
      0.7302162456326187,
    ]
  `);
});

test('the order drawn by a seed never changes', () => {
  expect(shuffle(['a', 'b', 'c', 'd', 'e'], seeded('s1:l1-ccc-basic'))).toMatchInlineSnapshot(`
    [
      "d",
      "a",
      "b",
      "e",
      "c",
    ]
  `);
});
