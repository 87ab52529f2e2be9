import { expect, test } from 'vitest';
import { migrate, MIGRATIONS } from './migrate.ts';
import type { Migrations } from './migrate.ts';
import { VERSION } from './model.ts';

// Two made-up steps, to see the mechanism at work.
const steps: Migrations = {
  1: ({ colour, ...rest }) => ({ ...rest, color: colour }),
  2: ({ color, ...rest }) => ({ ...rest, colors: [color ?? null] }),
};

test('a document takes every step from its version on', () => {
  const document = { version: 1, colour: 'red', seed: 's' };
  expect(migrate(document, 1, 3, steps)).toEqual({ version: 3, colors: ['red'], seed: 's' });
  expect(migrate({ version: 2, color: 'red' }, 2, 3, steps)).toEqual({
    version: 3,
    colors: ['red'],
  });
});

test('a document of the present version stays as it is', () => {
  const document = { version: VERSION, seed: 's' };
  expect(migrate(document, VERSION)).toBe(document);
});

test('a missing step, and one that stumbles, give undefined', () => {
  expect(migrate({ version: 1 }, 1, 4, steps)).toBeUndefined();
  const stumbles = () => {
    throw new TypeError('no such field');
  };
  expect(migrate({ version: 1 }, 1, 2, { 1: stumbles })).toBeUndefined();
});

test('there is a step from every version before the present one', () => {
  const earlier = Array.from({ length: VERSION - 1 }, (_, i) => String(i + 1));
  expect(Object.keys(MIGRATIONS)).toEqual(earlier);
});
