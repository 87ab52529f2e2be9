import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { buildRecord, hashSources } from './build-state.mjs';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'build-'));
  write('src/pages/index.astro', '回款');
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

function write(name: string, text: string): void {
  const file = join(root, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

describe('the hash of the sources', () => {
  test.each([
    ['src/pages/index.astro', '催款'],
    ['src/pages/new.astro', ''],
    ['quizzes/l1/a.yaml', 'id: a'],
    ['public/favicon.svg', '<svg/>'],
    ['astro.config.mjs', 'export default {}'],
    ['package-lock.json', '{}'],
  ])('changes with %s', (name, text) => {
    const before = hashSources(root, {});
    write(name, text);
    expect(hashSources(root, {})).not.toBe(before);
  });

  test('changes with the name of a file', () => {
    const before = hashSources(root, {});
    rmSync(join(root, 'src/pages/index.astro'));
    write('src/pages/other.astro', '回款');
    expect(hashSources(root, {})).not.toBe(before);
  });

  test.each(['BASE_PATH', 'SITE_URL'])('changes with %s', (name) => {
    expect(hashSources(root, { [name]: '/x/' })).not.toBe(hashSources(root, {}));
  });

  test.each([
    'src/core/a.test.ts',
    'src/core/a.laws.test.ts',
    'src/testing/e2e/a.spec.ts',
    'README.md',
  ])('stays with %s', (name) => {
    const before = hashSources(root, {});
    write(name, 'x');
    expect(hashSources(root, {})).toBe(before);
  });
});

describe('the record of a build', () => {
  test('matches what was built, and nothing else', () => {
    write('dist/index.html', '');
    const record = buildRecord(root, 'dist');
    expect(record.matches('a')).toBe(false);
    record.write('a');
    expect(record.matches('a')).toBe(true);
    expect(record.matches('b')).toBe(false);
  });

  test('ends when the site is deleted, built by another, or forgotten', () => {
    write('dist/index.html', '');
    const record = buildRecord(root, 'dist');
    record.write('a');
    utimesSync(join(root, 'dist/index.html'), 1, 1);
    expect(record.matches('a')).toBe(false);

    record.write('a');
    record.forget();
    expect(record.matches('a')).toBe(false);

    record.write('a');
    rmSync(join(root, 'dist'), { recursive: true });
    expect(record.matches('a')).toBe(false);
  });

  test('is kept for each folder', () => {
    write('dist/index.html', '');
    write('.cache/dist-training/index.html', '');
    buildRecord(root, 'dist').write('a');
    expect(buildRecord(root, '.cache/dist-training').matches('a')).toBe(false);
  });
});
