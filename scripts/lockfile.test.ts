import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  addressedEntries,
  completeLock,
  isInstalled,
  lockGaps,
  platformOf,
  type Lock,
} from './lockfile.mjs';

const file = new URL('../package-lock.json', import.meta.url);
const ours = JSON.parse(readFileSync(file, 'utf8')) as Lock;

describe('package-lock.json', () => {
  test('lists every optional package, so that `npm ci` accepts it (repair: npm run lock)', () => {
    expect(lockGaps(ours)).toEqual([]);
  });

  test('names no host (repair: npm run lock)', () => {
    expect(addressedEntries(ours)).toEqual([]);
  });
});

const gappy: Lock = {
  packages: {
    '': { dependencies: { tool: '2.0.0', old: '1.0.0' } },
    'node_modules/@tool/linux-x64': {
      version: '2.0.0',
      optional: true,
      resolved: 'https://host/x',
    },
    'node_modules/old': { version: '1.0.0' },
    'node_modules/old/node_modules/tool': {
      version: '1.0.0',
      optionalDependencies: { '@tool/linux-x64': '1.0.0', '@tool/win32-x64': '1.0.0' },
    },
    'node_modules/tool': {
      version: '2.0.0',
      optionalDependencies: { '@tool/darwin-arm64': '2.0.0', '@tool/linux-x64': '2.0.0' },
    },
  },
};

describe('completing a lockfile', () => {
  const complete = completeLock(gappy);

  test('finds what is missing and what is there in another version', () => {
    expect(lockGaps(gappy).map(({ name, version }) => `${name}@${version}`)).toEqual([
      '@tool/linux-x64@1.0.0',
      '@tool/win32-x64@1.0.0',
      '@tool/darwin-arm64@2.0.0',
    ]);
  });

  test('leaves no gap and no address', () => {
    expect(lockGaps(complete)).toEqual([]);
    expect(addressedEntries(complete)).toEqual([]);
  });

  test('adds entries that say for which platform they are', () => {
    expect(complete.packages['node_modules/@tool/darwin-arm64']).toEqual({
      version: '2.0.0',
      optional: true,
      cpu: ['arm64'],
      os: ['darwin'],
    });
  });

  test('puts a second version inside the package that wants it', () => {
    const inside = 'node_modules/old/node_modules/tool/node_modules/@tool/linux-x64';
    expect(complete.packages[inside]?.version).toBe('1.0.0');
    expect(complete.packages['node_modules/@tool/linux-x64']?.version).toBe('2.0.0');
  });

  test('is a no-op on a complete lockfile', () => {
    expect(completeLock(complete)).toEqual(complete);
  });
});

describe('the platform in a name', () => {
  test.each([
    ['@astrojs/compiler-binding-linux-arm64-musl', { os: ['linux'], cpu: ['arm64'] }],
    ['@pagefind/windows-x64', { os: ['win32'], cpu: ['x64'] }],
    ['@img/sharp-libvips-linuxmusl-x64', { os: ['linux'], cpu: ['x64'] }],
    ['@rolldown/binding-wasm32-wasi', { cpu: ['wasm32'] }],
  ])('%s', (name, platform) => {
    expect(platformOf(name)).toEqual(platform);
  });

  test('a name without one is refused, with the place to repair', () => {
    expect(() => platformOf('left-pad')).toThrow(
      'package-lock.json lacks left-pad, and its name tells no platform. Add the word to SYSTEMS or PROCESSORS in scripts/lockfile.mjs.',
    );
  });
});

describe('whether node_modules is as the lockfile says', () => {
  const manifest = { dependencies: { zod: '4.0.0' } };
  const lock: Lock = {
    packages: {
      '': manifest,
      'node_modules/@pagefind/darwin-x64': { version: '1.6.0', optional: true },
      'node_modules/zod': { version: '4.0.0' },
    },
  };
  const installed = (version: string): Lock => ({ packages: { 'node_modules/zod': { version } } });

  test('yes, although packages for other platforms are left out', () => {
    expect(isInstalled(manifest, lock, installed('4.0.0'))).toBe(true);
  });

  test('no, when nothing is installed, or not all, or another version', () => {
    expect(isInstalled(manifest, lock, undefined)).toBe(false);
    expect(isInstalled(manifest, lock, { packages: {} })).toBe(false);
    expect(isInstalled(manifest, lock, installed('3.9.0'))).toBe(false);
  });

  test('no, when package.json asks for something that the lockfile does not know', () => {
    expect(isInstalled({ dependencies: { zod: '4.1.0' } }, lock, installed('4.0.0'))).toBe(false);
    expect(
      isInstalled({ ...manifest, devDependencies: { x: '1' } }, lock, installed('4.0.0')),
    ).toBe(false);
  });
});
