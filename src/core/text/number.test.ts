import { describe, expect, test } from 'vitest';
import { formatNumber, parseNumber, readTyped, roundTo, unitOf } from './number.ts';

describe('a number is read', () => {
  test.each([
    ['214.8', 214.8],
    ['２１４．８', 214.8],
    ['214。8', 214.8],
    ['  214.8  ', 214.8],
    ['.5', 0.5],
    ['5.', 5],
    ['007', 7],
    ['0', 0],
    ['9,800', 9800],
    ['9，800', 9800],
    ['9, 800', 9800],
    ['1 234 567.25', 1234567.25],
    ['1\u00a0234', 1234],
    ['约214.8', 214.8],
    ['大约 214.8', 214.8],
    ['约等于214.8', 214.8],
    ['≈214.8', 214.8],
    ['=214.8', 214.8],
    ['＝ 214.8', 214.8],
    ['214.8左右', 214.8],
    ['214.8 ≈', 214.8],
    ['214.8。', 214.8],
    ['214.8，', 214.8],
  ])('%j is %d', (text, value) => {
    expect(parseNumber(text, '万元')).toBe(value);
  });
});

describe('a sign is any dash', () => {
  test.each(['-5', '−5', '–5', '—5', '——5', '－5', '﹣5', '- 5', '约 -5'])('%s is −5', (text) => {
    expect(parseNumber(text, '万元')).toBe(-5);
  });

  test('a plus is a sign, too', () => {
    expect(parseNumber('＋5', '万元')).toBe(5);
  });

  test('nothing is minus nothing', () => {
    expect(parseNumber('-0.00', '万元')).toBe(0);
  });
});

describe('an amount in another scale is brought to the unit of the question', () => {
  test.each([
    ['2148000元', '万元', 214.8],
    ['2,148,000 元整', '万元', 214.8],
    ['214.8万', '万元', 214.8],
    ['214.8万元', '万元', 214.8],
    ['214.8 万 元', '万元', 214.8],
    ['214.8元', '万元', 0.02148],
    ['0.02148亿', '万元', 214.8],
    ['2148千元', '万元', 214.8],
    ['2.148百万元', '万元', 214.8],
    ['¥2,148,000', '万元', 214.8],
    ['-￥214.8万', '万元', -214.8],
    ['214.8万', '元', 2148000],
    ['27.1万亿元', '亿元', 271000],
    ['271000', '亿元', 271000],
    ['1.2万', '户', 12000],
  ])('%s, asked for in %s, is %d', (text, unit, value) => {
    expect(parseNumber(text, unit)).toBe(value);
  });

  test('without binary noise', () => {
    expect(parseNumber('0.07亿', '元')).toBe(7_000_000);
    expect(parseNumber('1.1元', '万元')).toBe(0.00011);
  });
});

describe('what an accountant writes beside the digits', () => {
  test.each([
    ['三十天', '天', 30],
    ['30天内', '天', 30],
    ['30 天以内', '天', 30],
    ['三十日之内', '天', 30],
    ['答：30天', '天', 30],
    ['二点五', '次', 2.5],
    ['负5万元', '万元', -5],
    ['约负 5 万元', '万元', -5],
    ['（1,234.5）', '元', -1234.5],
    ['（¥5）万元', '万元', -5],
    ['(1,234.5万元)', '元', -12_345_000],
    ['￥-5', '元', -5],
    ['人民币1,234.5', '元', 1234.5],
    ['人民币 负5万元', '万元', -5],
    ['RMB1,234.5', '元', 1234.5],
    ['cny 12345', '万元', 1.2345],
    ['1234.5块', '元', 1234.5],
    ['1234.5！', '元', 1234.5],
    ['1234元5角', '元', 1234.5],
    ['1,034块5毛', '元', 1034.5],
    ['1234元5角6分', '元', 1234.56],
    ['一千二百三十四元', '元', 1234],
    ['三十万元', '万元', 30],
    ['三十万', '万元', 30],
    ['一百二十万', '元', 1_200_000],
    ['三百万', '万元', 300],
    ['一万亿元', '亿元', 10_000],
    ['两万五千元', '万元', 2.5],
  ])('%s, asked for in %s, is %d', (text, unit, value) => {
    expect(parseNumber(text, unit)).toBe(value);
  });

  test.each([
    ['￥5天', '天'],
    ['人民币5', '天'],
    ['1234块', '天'],
    ['三十天', '元'],
    ['5角', '元'],
  ])('%s is no answer in %s', (text, unit) => {
    expect(parseNumber(text, unit)).toBeNull();
  });
});

describe('what was typed, before it is measured', () => {
  test.each([
    ['人民币1,234.5', { digits: '1234.5', unit: '元' }],
    ['0.125', { digits: '0.125', unit: '' }],
    ['负三十天', { digits: '-30', unit: '天' }],
    ['12.5 abc', { digits: '12.5', unit: 'abc' }],
  ])('%s', (text, typed) => {
    expect(readTyped(text)).toEqual(typed);
  });

  test.each(['5-6', '12 5', '三五', '天'])('%s is not one number', (text) => {
    expect(readTyped(text)).toBeNull();
  });

  test.each([
    ['万元', 4],
    ['亿元', 8],
    ['元/天', 0],
  ])('%s is counted by 10^%d', (unit, power) => {
    expect(unitOf(unit).power).toBe(power);
  });
});

describe('the unit may be written behind', () => {
  test.each([
    ['68天', '天'],
    ['68 日', '天'],
    ['68天', '日'],
    ['68月', '个月'],
    ['68圆', '元'],
    ['68 百分点', '个百分点'],
    ['68次／年', '次/年'],
    ['68元/天', '元/天'],
  ])('%s, asked for in %s', (text, unit) => {
    expect(parseNumber(text, unit)).toBe(68);
  });
});

describe('a percentage is a number of percent', () => {
  test.each(['17.1', '17.1%', '１７．１％', '17.1 %'])('%s is 17.1%%', (text) => {
    expect(parseNumber(text, '%')).toBe(17.1);
  });

  test('0.171 is 0.171%, not 17.1%', () => {
    expect(parseNumber('0.171', '%')).toBe(0.171);
  });

  test.each([
    ['17.1个百分点', '%'],
    ['17.1%', '个百分点'],
    ['17.1‰', '%'],
    ['17.1万', '%'],
    ['17.1万%', '%'],
    ['17.1%', '万元'],
    ['千分之17.1', '%'],
    ['百分之17.1', '%'],
  ])('%s is no answer in %s', (text, unit) => {
    expect(parseNumber(text, unit)).toBeNull();
  });
});

describe('what is not exactly one number in the unit asked for is not read', () => {
  test.each([
    ['nothing', ''],
    ['only spaces', ' \t'],
    ['only words', '约'],
    ['letters', 'abc'],
    ['a sign', '−'],
    ['a point', '.'],
    ['two points', '1.2.3'],
    ['two signs', '--5'],
    ['a sign of the wrong side', '5-'],
    ['an exponent', '1e5'],
    ['another base', '0x1F'],
    ['a comma for a point', '214,8'],
    ['groups of four', '214,8000'],
    ['groups after an ungrouped part', '2148,000'],
    ['two numbers', '12 5'],
    ['a range', '5-6'],
    ['a range with a wave', '5~6'],
    ['a sum', '100+114.8'],
    ['an equation', '9800/365=26.8'],
    ['a name before it', 'DSO 68'],
    ['a minus in brackets for minus', '(-5)'],
    ['brackets without an end', '(5'],
    ['about so many', '三五万元'],
    ['a numeral cut off', '二百几'],
    ['a superscript', '10²'],
    ['a circled digit', '⑤'],
    ['infinity', 'Infinity'],
    ['another unit', '214.8天'],
    ['a unit and more', '214.8万元人民币'],
    ['another currency', '214.8万美元'],
    ['a second currency', '人民币214.8万元人民币'],
    ['an amount of 元 and more', '1.5元5角'],
    ['a currency before days', '¥5天'],
    ['two lines', '5\n6'],
    ['a novel', '1'.repeat(65)],
    ['a very long novel', '1,'.repeat(1e6)],
  ])('%s', (_what, text) => {
    expect(parseNumber(text, '万元')).toBeNull();
  });
});

describe('rounding goes half away from zero, in decimal', () => {
  test.each([
    [1.005, 2, 1.01],
    [-1.005, 2, -1.01],
    [2.5, 0, 3],
    [-2.5, 0, -3],
    [1.4999, 0, 1],
    [0.1 + 0.2, 2, 0.3],
    [1250, -2, 1300],
    [-0.04, 1, 0],
    [-0, 1, 0],
    [1e-7, 2, 0],
    [1.5e-7, 7, 2e-7],
    [1e20, 2, 1e20],
    [1e21, 2, 1e21],
    [-1.7976931348623157e308, 6, -1.7976931348623157e308],
  ])('%d to %d digits is %d', (value, digits, rounded) => {
    expect(roundTo(value, digits)).toBe(rounded);
  });
});

describe('a number is printed', () => {
  test.each<[number, number | undefined, string]>([
    [2148000, undefined, '2,148,000'],
    [214.8, undefined, '214.8'],
    [214.8, 2, '214.80'],
    [1.005, 2, '1.01'],
    [999.95, 1, '1,000.0'],
    [-2148000, 0, '−2,148,000'],
    [-0.04, 1, '0.0'],
    [-0, undefined, '0'],
    [1e-7, undefined, '0.0000001'],
    [1e-7, 2, '0.00'],
    [1e21, undefined, '1,000,000,000,000,000,000,000'],
    [1e21, 1, '1,000,000,000,000,000,000,000.0'],
    [0.1234567891, undefined, '0.1234567891'],
  ])('%d to %s digits is %s', (value, digits, text) => {
    expect(formatNumber(value, digits)).toBe(text);
  });
});
