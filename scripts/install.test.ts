import { expect, test } from 'vitest';
import { installProblem } from './install.mjs';

test.each([
  ['npm error code EUSAGE', /disagree\. Run `npm run lock`/],
  ['npm error code ENOTFOUND', /cannot be reached\. Check the network/],
  ['npm ERR! code ETIMEDOUT', /cannot be reached\. Check the network/],
  ['npm error code SELF_SIGNED_CERT_IN_CHAIN', /Set NODE_EXTRA_CA_CERTS/],
  ['npm error code ENOSPC', /disk is full/],
  ['npm error code EACCES', /cannot be written\. Delete the folder/],
])('%s becomes one line with the fix', (said, line) => {
  expect(installProblem(`${said}\nnpm error more\n`)).toMatch(line);
  expect(installProblem(said)).toMatch(/^Install failed: [^\n]+$/);
});

test('an unknown failure is told in the words of npm', () => {
  const said = 'npm error code E418\nnpm error 418 I am a teapot\nnpm error A complete log of';
  expect(installProblem(said)).toBe(
    'Install failed: 418 I am a teapot. Run `npm ci` to see everything npm says.',
  );
});

test('silence is a failure too', () => {
  expect(installProblem('')).toMatch(/npm gave no reason/);
});
