import { expect, test } from 'vitest';
import { block, blockWithBlanks, inline, slotsFor, splitStem } from './markdown.ts';

test('bold beside Chinese punctuation renders', () => {
  expect(inline('先看**条件。**再看日子')).toBe('先看<strong>条件。</strong>再看日子');
});

test('raw HTML is shown, not obeyed', () => {
  expect(inline('<img src=x onerror=alert(1)>')).toBe('&lt;img src=x onerror=alert(1)&gt;');
});

test('tables become tables', () => {
  expect(block('| 甲 | 乙 |\n|---|---|\n| 1 | 2 |')).toContain('<td>1</td>');
});

test('a stem is the question and, after an empty line, its data', () => {
  expect(splitStem('多占多少？\n\n| 甲 |\n|---|\n| 1 |\n')).toEqual({
    lead: '多占多少？',
    rest: '| 甲 |\n|---|\n| 1 |',
  });
});

test('placeholders show the first row and know the others', () => {
  const slots = slotsFor([
    { sales: 9800, answer: 214.8 },
    { sales: 7300, answer: 160 },
  ]);
  const stem = slots.fill(inline(slots.mark('赊销 **{sales}** 万元')));
  const explanation = slots.fill(inline(slots.mark('{= sales / 365 | 2}，得 {answer}')));
  expect(stem).toBe('赊销 <strong><span data-slot="0">9,800</span></strong> 万元');
  expect(explanation).toBe('<span data-slot="1">26.85</span>，得 <span data-slot="2">214.8</span>');
  expect(slots.texts()).toEqual([
    ['9,800', '26.85', '214.8'],
    ['7,300', '20.00', '160'],
  ]);
});

test('Markdown goes on across blanks, and there is one piece more than there are blanks', () => {
  const { pieces, ids } = blockWithBlanks('写**{{a}}**，见 {{b}}。\n\n第二段 < 1');
  expect(ids).toEqual(['a', 'b']);
  expect(pieces).toEqual(['<p>写<strong>', '</strong>，见 ', '。</p>\n<p>第二段 &lt; 1</p>']);
});
