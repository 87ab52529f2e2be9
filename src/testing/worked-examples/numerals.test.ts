import { expect, test } from 'vitest';
import { halfPlace, reprinted, valueOf } from './numerals.ts';

test('a numeral has the value it is read with', () => {
  expect(valueOf('9,800')).toBe(9800);
  expect(valueOf('37.2%')).toBeCloseTo(0.372, 12);
  expect(valueOf('−12.3')).toBe(-12.3);
  expect(valueOf('+7.6%')).toBeCloseTo(0.076, 12);
  expect(halfPlace('61.33')).toBeCloseTo(0.005, 12);
  expect(halfPlace('12%')).toBeCloseTo(0.005, 12);
});

test('a passage is printed anew in its own style', () => {
  expect(reprinted('214.8 万元', [214.7945])).toBe('214.8 万元');
  expect(reprinted('2,282.2 万元', [2282.19])).toBe('2,282.2 万元');
  expect(reprinted('1,234,567.8901', [1234567.89014])).toBe('1,234,567.8901');
  expect(reprinted('| 10% | 182.6 | +86.1 | −12.3 |', [0.1, 182.58, 86.13, -12.27])).toBe(
    '| 10% | 182.6 | +86.1 | −12.3 |',
  );
});

test('a wrong value prints something else', () => {
  expect(reprinted('214.8 万元', [214.85])).toBe('214.9 万元');
  expect(reprinted('37.2%', [37.2])).toBe('3720.0%');
  expect(reprinted('缺 165.5', [-165.5])).toBe('缺 −165.5');
  expect(reprinted('+34.1', [-34.1])).toBe('−34.1');
  expect(reprinted('998', [1000])).toBe('1000');
});

test('halves round away from 0, in spite of binary fractions', () => {
  expect(reprinted('47.5 天', [(365 * 0.03 * 1.3) / 0.3])).toBe('47.5 天');
  expect(reprinted('1.01', [1.005])).toBe('1.01');
  expect(reprinted('0.0', [-0.01])).toBe('0.0');
});

test('a comma behind a number is none of its own', () => {
  expect(reprinted('{ day: 10, amount: 1,200, to: 3 }', [10, 1200, 4])).toBe(
    '{ day: 10, amount: 1,200, to: 4 }',
  );
});

test('a spaced minus is an operator', () => {
  expect(reprinted('150 − 17.8 = 132.2', [150, 17.75, 132.25])).toBe('150 − 17.8 = 132.3');
});

test('one value for each number', () => {
  expect(() => reprinted('62 + 68 − 45 = 85 天', [85])).toThrowErrorMatchingInlineSnapshot(
    `[Error: “62 + 68 − 45 = 85 天” shows 4 numbers, 1 were computed. Give one value for each number, in order, inputs too.]`,
  );
});
