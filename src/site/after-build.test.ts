import { expect, test } from 'vitest';
import { lightByDefault } from './after-build.ts';

test('a page is light until a script chooses', () => {
  expect(lightByDefault('<html lang="zh-CN" dir="ltr" data-theme="dark" data-has-toc>')).toBe(
    '<html lang="zh-CN" dir="ltr" data-theme="light" data-has-toc>',
  );
});

test('only the page itself is touched', () => {
  const page = '<html data-theme="light"><p data-theme="dark">';
  expect(lightByDefault(page)).toBe(page);
});
