import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { policyOf, secure } from './csp.ts';

const hashOf = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const page = (inside: string): string =>
  `<html><head lang="zh">${inside}</head><body></body></html>`;

test('an inline script is allowed by its hash and by nothing wider', () => {
  const policy = policyOf(page('<script>go()</script>'));
  expect(policy).toContain(`script-src 'self' 'wasm-unsafe-eval' ${hashOf('go()')}`);
  expect(policy).not.toContain("script-src 'self' 'unsafe-inline'");
});

test('a script that is not there is not allowed', () => {
  expect(policyOf(page('<script>go()</script>'))).not.toContain(hashOf('stop()'));
});

test('module scripts and styles count, data blocks and files do not', () => {
  const policy = policyOf(
    page(
      '<script type="module">a()</script><script type="application/json">{}</script>' +
        '<script src="/x.js"></script><style media="print">p{}</style>',
    ),
  );
  expect(policy).toContain(hashOf('a()'));
  expect(policy).toContain(`style-src-elem 'self' ${hashOf('p{}')}`);
  expect(policy).not.toContain(hashOf('{}'));
  expect(policy).not.toContain(hashOf(''));
});

test('two equal scripts share one hash', () => {
  const policy = policyOf(page('<script>a()</script><script>a()</script>'));
  expect(policy.split(hashOf('a()'))).toHaveLength(2);
});

test('the policy is the first thing in the head, and a second pass changes nothing', () => {
  const once = secure(page('<script>a()</script>'));
  expect(once).toMatch(/<head lang="zh"><meta http-equiv="content-security-policy"/);
  expect(secure(once)).toBe(once);
});
