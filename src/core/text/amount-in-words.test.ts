import { expect, test } from 'vitest';
import { readAmountInWords, toAmountInWords } from './amount-in-words.ts';

// The examples of the rules, and what lies around them.
test.each([
  [1409.5, '壹仟肆佰零玖元伍角'],
  [6007.14, '陆仟零柒元壹角肆分'],
  [1680.32, '壹仟陆佰捌拾元叁角贰分'],
  [107_000.53, '壹拾万柒仟元伍角叁分'],
  [16_409.02, '壹万陆仟肆佰零玖元零贰分'],
  [325.04, '叁佰贰拾伍元零肆分'],
  [123_000, '壹拾贰万叁仟元整'],
  [15, '壹拾伍元整'],
  [0, '零元整'],
  [0.5, '伍角'],
  [0.05, '伍分'],
  [999_999_999_999.99, '玖仟玖佰玖拾玖亿玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元玖角玖分'],
])('%d is %s', (yuan, words) => {
  expect(toAmountInWords(yuan)).toBe(words);
});

test.each([-0.01, 1.005, 1e12, NaN, Infinity])('%d can not be written on a bill', (yuan) => {
  expect(() => toAmountInWords(yuan)).toThrow(RangeError);
});

test.each([
  ['壹仟陆佰捌拾元零叁角贰分', 1680.32],
  ['人民币壹拾万零柒仟元零伍角叁分', 107_000.53],
  ['壹仟肆佰零玖元伍角整', 1409.5],
  ['壹拾贰萬叁仟圓正', 123_000],
  ['伍佰元', 500],
])('%s, which the rules allow as well, is %d', (words, yuan) => {
  expect(readAmountInWords(words)).toBe(yuan);
});

test.each(['', '整', '人民币', '壹拾贰万叁仟', '万元整', '叁角伍元'])(
  '“%s” is no amount',
  (words) => {
    expect(readAmountInWords(words)).toBeNull();
  },
);
