import { describe, expect, test } from 'vitest';
import { FormulaError } from './formula.ts';
import { parseTemplate, slotTexts } from './template.ts';

const shown = (text: string, scope = {}): string => {
  const template = parseTemplate(text);
  const slots = slotTexts(template, scope);
  return template.pieces.map((piece, at) => piece + (slots[at] ?? '')).join('');
};

test('variables and sums are shown in the text', () => {
  const text = '年赊销 {sales} 万元，日均 {= sales / 365 | 2} 万元。';
  expect(shown(text, { sales: 9800 })).toBe('年赊销 9,800 万元，日均 26.85 万元。');
});

test.each([
  ['{x}', '1,234.5'],
  ['{= x}', '1,234.5'],
  ['{=x|0}', '1,235'],
  ['{= x | 3 }', '1,234.500'],
  ['{= -x | 1}', '−1,234.5'],
  ['{= max(x, 2000)}', '2,000'],
])('%s shows %s', (text, printed) => {
  expect(shown(text, { x: 1234.5 })).toBe(printed);
});

test('a text without placeholders is one piece', () => {
  expect(parseTemplate('应收账款')).toEqual({ pieces: ['应收账款'], slots: [] });
});

test('there is a piece before, between and after the slots, even an empty one', () => {
  expect(parseTemplate('{a}{= b | 2}')).toEqual({
    pieces: ['', '', ''],
    slots: [{ formula: 'a' }, { formula: 'b', digits: 2 }],
  });
});

describe('braces that are no placeholder are refused', () => {
  test.each([
    '年赊销 {sales 万元',
    '年赊销 sales} 万元',
    '{}',
    '{ }',
    '{=}',
    '{ sales }',
    '{Sales}',
    '{销售}',
    '{= sales | 12}',
    '{= sales | two}',
    '{sales | 2}',
    '{{sales}}',
    '{a} } {b}',
  ])('%s', (text) => {
    expect(() => parseTemplate(text)).toThrow(FormulaError);
    expect(() => parseTemplate(text)).toThrow('变量写 {sales}，算式写 {= sales / 365 | 2}');
  });
});

test('a placeholder with an unknown name says which names there are', () => {
  expect(() => shown('{sale}', { sales: 1 })).toThrow('没有变量 sale，本题的变量是 sales');
});
