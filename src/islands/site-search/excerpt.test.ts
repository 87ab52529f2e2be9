import { expect, test } from 'vitest';
import { bodyAfter, markPhrases, parseExcerpt, plainText, withoutHeading } from './excerpt.ts';
import type { Run } from './excerpt.ts';

/** Runs as one line, the marked ones in 【】. */
const line = (runs: Run[]) =>
  runs.map(({ text, marked }) => (marked ? `【${text}】` : text)).join('');

test('characters marked one by one become one run', () => {
  expect(line(parseExcerpt('平均收<mark>账</mark><mark>期</mark>公式'))).toBe('平均收【账期】公式');
});

test('only <mark> is markup: what looks like a tag stays text', () => {
  const runs = parseExcerpt(
    '余额 &lt; 限额；&lt;img onerror=x&gt; <b>粗</b> & <mark>&lt;mark&gt;</mark>',
  );
  expect(line(runs)).toBe('余额 < 限额；<img onerror=x> <b>粗</b> & 【<mark>】');
});

test('English stops and spaces that Pagefind puts between blocks become Chinese', () => {
  expect(plainText('追讨. 催款三次无果。 老板想起时效. ')).toBe(
    '追讨。催款三次无果。老板想起时效。',
  );
  expect(line(parseExcerpt('<mark>账期</mark>. 起算日'))).toBe('【账期】。起算日');
});

test('numbers and English keep their stops', () => {
  expect(plainText('多占 214.8 万元；see p. 3')).toBe('多占 214.8 万元；see p. 3');
});

test('marks phrases in any case, the longer of two that overlap', () => {
  expect(line(markPhrases('dso 与账期条款、账期', ['账期', 'DSO', '账期条款']))).toBe(
    '【dso】 与【账期条款】、【账期】',
  );
});

test('signs in a phrase are not read as a pattern', () => {
  expect(line(markPhrases('A/R（1+1）a+b', ['a+b', '(1+1)', 'A/R']))).toBe('【A/R】（1+1）【a+b】');
});

test('the heading is taken off the start of its passage, marks or not', () => {
  const runs = parseExcerpt('写清<mark>账</mark><mark>期</mark>. 条款要写<mark>账期</mark>');
  expect(line(withoutHeading(runs, '写清账期'))).toBe('条款要写【账期】');
  expect(line(withoutHeading(runs, '三年'))).toBe(line(runs));
});

test('a passage that is all heading is kept', () => {
  expect(line(withoutHeading([{ text: '诉讼时效', marked: true }], '诉讼时效'))).toBe(
    '【诉讼时效】',
  );
});

test('text keeps its beginning where no heading stands there', () => {
  expect(bodyAfter('三年。向法院请求', '三年')).toBe('向法院请求');
  expect(bodyAfter('向法院请求', '三年')).toBe('向法院请求');
});
