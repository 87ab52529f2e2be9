import { expect, test } from 'vitest';
import { expectInQuestion } from '../questions.ts';
import { expectInLesson } from '../shown.ts';

const shows = (passage: string, ...computed: number[]) =>
  expectInLesson('prevention/three-directions', passage, ...computed);

test('9 of 20 pieces of information are there, 11 are missing', () => {
  shows('清点手上的 9 项：能不能付 7 项齐，愿不愿付 2 项，保不保得住 0 项', 7 + 2, 7, 2, 0);
  shows('20 项里还缺 11 项', 7 + 6 + 7, 20 - 9);
});

test('3 of 7 promises kept; 30% of 80 in advance leaves 56', () => {
  shows('3 ÷ 7 ≈ 43%', 3, 7, 3 / 7);
  shows('先收 24 万元，赊 56 万元', 80 * 0.3, 80 * 0.7);
});

test('what is subscribed and not paid in is no capital yet', () => {
  const tells = (passage: string, ...computed: number[]) =>
    expectInQuestion('l4-five-cs-capital', passage, ...computed);
  tells('认缴 5,000 万元，公示实缴 200 万元，报表净资产 320 万元', 5_000, 200, 320);
  tells('股东还欠 4,800 万元没缴', 5_000 - 200);
  tells('其中 4,800 万元还在股东手里，照它批额度，家底会被看大十几倍', 5_000 - 200);
  expect(5_000 / 320).toBeGreaterThan(11);
  expect(5_000 / 320).toBeLessThan(20);
});

test('Taiyu: 120 asked for, 30% in advance', () => {
  const tells = (passage: string, ...computed: number[]) =>
    expectInQuestion('l4-directions-taiyu', passage, ...computed);
  tells('要 120 万元额度、60 天', 120, 60);
  tells('预付 30%、赊 84 万元', 0.3, 120 * (1 - 0.3));
  tells('承诺 6 次兑现 2 次', 6, 2);
});
