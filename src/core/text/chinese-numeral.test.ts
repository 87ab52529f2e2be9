import { describe, expect, test } from 'vitest';
import { readNumeral, toNumeral } from './chinese-numeral.ts';

test.each([
  [0, '零', '零'],
  [10, '十', '壹拾'],
  [12, '十二', '壹拾贰'],
  [105, '一百零五', '壹佰零伍'],
  [110, '一百一十', '壹佰壹拾'],
  [1005, '一千零五', '壹仟零伍'],
  [100_500, '十万零五百', '壹拾万零伍佰'],
  [105_000, '十万五千', '壹拾万伍仟'],
  [123_000, '十二万三千', '壹拾贰万叁仟'],
  [100_010_000, '一亿零一万', '壹亿零壹万'],
  [1_000_000_000_000, '一万亿', '壹万亿'],
])('%d is %s, formally %s', (value, everyday, formal) => {
  expect(toNumeral(value)).toBe(everyday);
  expect(toNumeral(value, true)).toBe(formal);
});

test.each([-1, 1.5, 1e15, NaN])('%d has no numeral here', (value) => {
  expect(() => toNumeral(value)).toThrow(RangeError);
});

describe('a number is read', () => {
  test.each([
    ['两百', 200],
    ['12.3万', 123_000],
    ['12.345万', 123_450],
    ['1亿2千万', 120_000_000],
    ['3千5百', 3500],
    ['二〇二六', 2026],
    ['一百五', 150],
    ['两万五', 25_000],
    ['一百零五', 105],
    ['貳拾萬', 200_000],
    ['參億', 300_000_000],
    ['360', 360],
    ['一点五', 1.5],
    ['十二点五', 12.5],
    ['零点零五', 0.05],
    ['3點14', 3.14],
    ['一百零五点二五', 105.25],
    ['一点五万', 15_000],
  ])('%s is %d', (text, value) => {
    expect(readNumeral(text)).toBe(value);
  });

  test.each([
    '',
    '万',
    '万一',
    '百',
    '三年',
    '1.2.3',
    '1e5',
    '0x10',
    '百五',
    '九亿亿亿',
    '一二',
    '三五百',
    '点五',
    '五点',
    '五点二十',
  ])('“%s” is no number', (text) => {
    expect(readNumeral(text)).toBeNull();
  });
});
