import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { steps } from './steps.mjs';

function json(path: string): Record<string, unknown> {
  return JSON.parse(readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')) as Record<
    string,
    unknown
  >;
}

describe('the table of steps', () => {
  test('has each name once', () => {
    const ids = steps.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('lets a step stand only on an earlier one', () => {
    for (const [at, { needs }] of steps.entries()) {
      if (needs !== undefined) expect(steps.slice(0, at).map(({ id }) => id)).toContain(needs);
    }
  });

  const tools = steps.flatMap(({ commands }) =>
    commands.flatMap(({ tool }) => (tool ? [tool] : [])),
  );

  test.each(tools)('asks %s for %s, which package.json brings', (name, bin) => {
    const { dependencies, devDependencies } = json('package.json');
    expect({ ...(dependencies as object), ...(devDependencies as object) }).toHaveProperty([name]);
    const offered = json(`node_modules/${name}/package.json`).bin;
    expect(typeof offered === 'string' ? bin : Object.keys(offered as object)).toContain(bin);
  });
});
