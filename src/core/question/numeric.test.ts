import { describe, expect, test } from 'vitest';
import type { Marks } from './kind.ts';
import { keyForm, markForm, restoreForm } from './kinds.ts';
import { doubtOf, numeric, type NumericKeyed } from './numeric.ts';

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
  test.each(['', '  ', '约', '两百几', '214.8 天', '1.2.3'])(
    '“%s” is not an answer yet',
    (text) => {
      expect(type(text)).toBeUndefined();
    },
  );

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

describe('what is asked again, rather than marked', () => {
  const ask = (text: string, keyed: Partial<NumericKeyed> = {}) =>
    doubtOf({ ...occupied, ...keyed }, [['answer', text]]);
  const share = { unit: '%', answer: 12.5, tolerance: 0.1, mistakes: [] };

  test.each(['', ' '])('“%s” is nothing', (text) => {
    expect(ask(text)?.why).toBe('');
  });

  test.each(['约', '不知道', '1,5', '１e５', '5-6', '三五万元', '⑤', '100+114.8'])(
    '%s is not read',
    (text) => {
      expect(ask(text)).toEqual({ why: '-unread', text });
    },
  );

  test.each(['214.8天', '214.8%', '￥214.8天'])('%s is in another unit', (text) => {
    expect(ask(text)?.why).toBe('-unit');
  });

  test.each(['0.125', '0.1255', '零点一二五', '.125'])('%s may be meant as 12.5%%', (text) => {
    expect(ask(text, share)?.why).toBe('-scale');
    expect(type(text, share)).toBeUndefined();
  });

  test('both readings are offered', () => {
    expect(ask('0.125', share)).toEqual({ why: '-scale', text: '0.125', other: '12.5' });
    expect(ask('2,148,000')).toEqual({ why: '-scale', text: '2148000', other: '214.8' });
  });

  test.each(['0.125%', '0.13', '0.0125', '1250'])('%s is wrong for 12.5%%', (text) => {
    expect(type(text, share)?.score).toBe(0);
  });

  test.each(['2148000', '2,148,900', '两百一十四万八千'])('%s may be meant in 元', (text) => {
    expect(ask(text)?.why).toBe('-scale');
  });

  test.each(['2148000万元', '214800', '2,150,000', '0.02148', '214.8元'])(
    '%s is wrong for 214.8 万元',
    (text) => expect(type(text)?.score).toBe(0),
  );

  test('what is right as it stands, or a mistake that was foreseen, is marked', () => {
    expect(type('0', { ...share, answer: 0 })?.score).toBe(1);
    expect(type('0.125', { ...share, mistakes: [0.125] })?.mistake).toBe(0);
    expect(type('2148000', { mistakes: [2_148_000] })?.mistake).toBe(0);
  });

  test('brackets are a minus, unless the number without it is right', () => {
    expect(type('（214.8）', { answer: -214.8 })?.score).toBe(1);
    expect(ask('（214.8）万元')?.why).toBe('-unread');
    expect(type('（215）')?.score).toBe(0);
  });
});

test.each([
  ['三十天', { unit: '天', answer: 30 }],
  ['30天内', { unit: '天', answer: 30 }],
  ['负5万元', { answer: -5 }],
  ['人民币1,234.5', { unit: '元', answer: 1234.5 }],
  ['1234元5角', { unit: '元', answer: 1234.5 }],
  ['￥-5', { unit: '元', answer: -5 }],
])('%s is read', (text, keyed) => {
  expect(type(text, { ...keyed, tolerance: 0 })?.score).toBe(1);
});

test('the key is printed as the course prints numbers', () => {
  expect(keyForm({ ...occupied, answer: -2_148_000 })).toEqual([['answer', '−2,148,000']]);
});
