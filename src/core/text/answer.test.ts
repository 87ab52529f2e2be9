import { describe, expect, test } from 'vitest';
import { foldAnswer, isAccepted } from './answer.ts';
import { UNIT_FAMILIES } from './units.ts';

const time = { units: UNIT_FAMILIES.时间 };

describe('the same answer', () => {
  test.each([
    ['诉讼时效中断', ' 诉讼 时效\u3000中断。'],
    ['民法典', '《民法典》'],
    ['要钱不伤情', '“要钱不伤情”！'],
    ['DSO', 'ｄｓｏ'],
    ['应收账款(原值)', '应收账款（原值）'],
    ['T+30', 'ｔ＋３０'],
    ['5～10天', '5-10天'],
    ['5～10天', '5——10 天'],
    ['先对账。再催收', '先对账. 再催收。'],
    ['1234', '1,234'],
    ['1234567.5', '１，２３４，５６７．５'],
    ['一百零五', '105'],
    ['二〇二六年', '2026年'],
    ['两方', '二方'],
    ['第三方', '第3方'],
    ['壹拾贰万叁仟元整', '123000元'],
    ['壹拾贰万叁仟元整', '12.3万元'],
    ['人民币壹拾贰萬叁仟圓正', '￥123,000.00'],
    ['叁元伍角', '3.50元'],
    ['壹拾元零伍分', '10.05元'],
    ['伍佰元整。', '500元'],
  ])('%s and %s', (one, other) => {
    expect(foldAnswer(one)).toBe(foldAnswer(other));
  });
});

describe('not the same answer', () => {
  test.each([
    ['1.5', '15'],
    ['12,3', '123'],
    ['1,234,5', '12345'],
    ['1、234', '1234'],
    ['第3.10条', '第3.1条'],
    ['5%', '5'],
    ['5%', '5‰'],
    ['甲、乙', '甲,乙'],
    ['123456789012345678', '123456789012345679'],
    ['3.5元', '3元'],
    ['3美元', '3元'],
    ['5角', '5元'],
    ['三年', '36个月'],
    ['10', '5+5'],
  ])('%s and %s', (one, other) => {
    expect(foldAnswer(one)).not.toBe(foldAnswer(other));
  });
});

describe('durations, where the author converts 时间', () => {
  test.each([
    ['三年', '36个月'],
    ['3年', '三十六月'],
    ['十五天', '15日'],
    ['两周', '14天'],
    ['一个星期', '7日'],
    ['一个半月', '1.5个月'],
    ['半年', '6个月'],
    ['两年半', '30个月'],
    ['一年半', '18个月'],
    ['一个季度', '三个月'],
    ['1年6个月', '18个月'],
    ['1年半个月', '12.5个月'],
    ['1年15天', '12个月15日'],
    ['三年以内', '3年以内'],
  ])('%s is %s', (one, other) => {
    expect(foldAnswer(one, time)).toBe(foldAnswer(other, time));
  });

  test.each([
    ['一个月', '30天'],
    ['半个月', '15天'],
    ['一年', '365天'],
    ['三个工作日', '三天'],
    ['三年', '三年以内'],
  ])('%s is not %s', (one, other) => {
    expect(foldAnswer(one, time)).not.toBe(foldAnswer(other, time));
  });
});

test('traditional characters are read where the question has pairs for them', () => {
  const folding = { traditional: { 應: '应', 賬: '账', 帳: '账' } };
  expect(foldAnswer('應收帳款', folding)).toBe('应收账款');
  expect(foldAnswer('應收帳款')).not.toBe('应收账款');
});

test.each(['', '  ', '。', '《》', '“ ”！'])('“%s” says nothing', (text) => {
  expect(foldAnswer(text)).toBe('');
});

describe('isAccepted', () => {
  const key = { accept: ['36个月'], patterns: ['自.+起|满36个月'], ...time };

  test.each(['三年', '36 个月。', '满三年', '自到期日起'])('%s', (text) => {
    expect(isAccepted(text, key)).toBe(true);
  });

  test.each(['两年', '未满三年', '自到期日起算', ''])(
    'a pattern takes the whole: not %s',
    (text) => {
      expect(isAccepted(text, key)).toBe(false);
    },
  );
});
