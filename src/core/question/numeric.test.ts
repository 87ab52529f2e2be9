import { describe, expect, test } from 'vitest';
import type { Marks } from './kind.ts';
import { keyForm, markForm, restoreForm } from './kinds.ts';
import { numeric, type NumericKeyed } from './numeric.ts';

const occupied: NumericKeyed = {
  type: 'numeric',
  unit: '万元',
  answer: 214.8,
  tolerance: 0.1,
  mistakes: [1825.8, 1610.96],
};

const type = (text: string, keyed: Partial<NumericKeyed> = {}): Marks | undefined =>
  markForm({ ...occupied, ...keyed }, [['answer', text]])?.marks;

describe('tolerance', () => {
  test.each(['214.8', '214.7', '214.9', '214.70', '2,149,000 元', '约 214.8 万元'])(
    '%s is near enough to 214.8 ± 0.1',
    (text) => expect(type(text)?.score).toBe(1),
  );

  test.each(['214.69', '214.91', '214.6999', '-214.8', '2148'])('%s is not', (text) => {
    expect(type(text)?.score).toBe(0);
  });

  // In binary, 64.7 − 64.6 is a hair more than 0.1.
  test.each([
    ['64.7', 64.6, 0.1],
    ['64.5', 64.6, 0.1],
    ['0.3', 0.2, 0.1],
    ['-0.1', 0, 0.1],
    ['1.005', 1, 0.005],
  ])('%s is just within %d ± %d', (text, answer, tolerance) => {
    expect(type(text, { answer, tolerance })?.score).toBe(1);
  });

  test('without tolerance only the answer itself is right', () => {
    expect(type('214.80', { tolerance: 0 })?.score).toBe(1);
    expect(type('214.81', { tolerance: 0 })?.score).toBe(0);
  });

  test('a hair is forgiven, a cent of a hundred million is not', () => {
    const exact = { unit: '元', answer: 98_000_000.1, tolerance: 0 };
    expect(type('98,000,000.10', exact)?.score).toBe(1);
    expect(type('98,000,000.11', exact)?.score).toBe(0);
  });
});

describe('anticipated mistakes', () => {
  test('the mistake made is named by its place', () => {
    expect(type('1825.8')).toEqual({ score: 0, parts: { answer: 'wrong' }, mistake: 0 });
    expect(type('1610.96')?.mistake).toBe(1);
  });

  test('they have the tolerance of the answer', () => {
    expect(type('1825.9')?.mistake).toBe(0);
    expect(type('1826')).toEqual({ score: 0, parts: { answer: 'wrong' } });
  });

  test('a mistake that comes near enough to the answer is right', () => {
    expect(type('214.9', { mistakes: [214.9] })).toEqual({ score: 1, parts: { answer: 'right' } });
  });

  test('where two mistakes are meant, the first one is named', () => {
    expect(type('300', { mistakes: [300.05, 300] })?.mistake).toBe(0);
  });
});

describe('what was typed', () => {
  test.each(['', '  ', '约', '两百', '214.8 天', '1.2.3'])('“%s” is not an answer yet', (text) => {
    expect(type(text)).toBeUndefined();
  });

  test('is saved as typed, without the spaces around it', () => {
    expect(markForm(occupied, [['answer', ' ２１４．８ 万元 ']])?.response).toBe('２１４．８ 万元');
  });

  test('is wrong when it is no number, also where the answer is 0', () => {
    expect(numeric.mark({ ...occupied, answer: 0 }, '约').score).toBe(0);
  });

  test('is not shown any more when the question has come to ask for another unit', () => {
    expect(restoreForm(occupied, '214.8 天')).toEqual([]);
  });
});

test('the key is printed as the course prints numbers', () => {
  expect(keyForm({ ...occupied, answer: -2_148_000 })).toEqual([['answer', '−2,148,000']]);
});
