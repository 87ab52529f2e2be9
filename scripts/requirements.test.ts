import { describe, expect, test } from 'vitest';
import { isAtLeast, nodeProblem, npmProblem } from './requirements.mjs';

describe('Node', () => {
  test.each(['18.3.0', '20.20.2', '24.0.0', '100.1.0'])('%s is enough', (version) => {
    expect(nodeProblem(version)).toBeUndefined();
  });

  test.each(['9.0.0', '14.21.3', '18.2.0'])('%s gets one line with the fix', (version) => {
    expect(nodeProblem(version)).toBe(
      `Node ${version} is too old (needed: 18.3 or newer). Install Node 24 from https://nodejs.org and try again.`,
    );
  });
});

describe('npm', () => {
  test('11.19.1 is enough', () => {
    expect(npmProblem('11.19.1')).toBeUndefined();
  });

  test('6.14.0 gets one line with the fix', () => {
    expect(npmProblem('6.14.0')).toMatch(
      /^npm 6\.14\.0 is too old .* Run `npm install --global npm`/,
    );
  });

  test('none at all gets one line with the fix', () => {
    expect(npmProblem(undefined)).toMatch(/^npm was not found\. Install Node 24/);
  });
});

test.each([
  ['v24.21.0', '24.0', true],
  ['24.0.0', '24.1', false],
  ['9.9.9', '24.0', false],
])('%s is at least %s: %s', (version, least, expected) => {
  expect(isAtLeast(version, least)).toBe(expected);
});
