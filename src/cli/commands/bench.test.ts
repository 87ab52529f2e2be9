import { expect, test } from 'vitest';
import type { Io } from '../command.ts';
import { bench } from './bench.ts';

const io: Io = {
  out: () => undefined,
  err: () => undefined,
  colours: false,
  root: '/no/such/project',
  env: {},
  today: '2026-11-22',
};

test('a file for the numbers that could not be written is refused before anything is measured', async () => {
  await expect(bench.run(['--json', '/no/such/folder/bench.json'], io)).rejects.toThrow(
    '没有文件夹 /no/such/folder',
  );
});

test('an unknown option is refused with the help', async () => {
  await expect(bench.run(['--slow'], io)).rejects.toThrow('--quick');
});

test.each([
  ['--cases', '0'],
  ['--cases', 'many'],
  ['--seed', '-1'],
  ['--seed', '1.5'],
])('%s %s is refused before anything is tried', async (option, value) => {
  await expect(bench.run(['--fuzz', `${option}=${value}`], io)).rejects.toThrow(
    `${option} ${value}：要写`,
  );
});
