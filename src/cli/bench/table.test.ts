import { expect, test } from 'vitest';
import { growth, kilobytes, seconds, table } from './table.ts';

test('columns are as wide as their widest cell, numbers stand to the right', () => {
  const text = table(
    ['lessons', 'time', 'note'],
    [
      ['10', '5.0 s', ''],
      ['100', '12.5 s', 'cold'],
    ],
  );
  expect(`\n${text}\n`).toBe(`
lessons    time  note
-------  ------  ----
10        5.0 s
100      12.5 s  cold
`);
});

test('a table without rows keeps its header', () => {
  expect(table(['a', 'bc'], [])).toBe('a  bc\n-  --');
});

test('units are decimal, as budgets are', () => {
  expect(kilobytes(16_000)).toBe('16.0 kB');
  expect(kilobytes(0)).toBe('0.0 kB');
  expect(seconds(4.84)).toBe('4.8 s');
});

test('growth is said against the first value', () => {
  expect(growth(100, 100)).toBe('');
  expect(growth(150, 100)).toBe('+50 %');
  expect(growth(90, 100)).toBe('−10 %');
  expect(growth(100.2, 100)).toBe('+0 %');
});
