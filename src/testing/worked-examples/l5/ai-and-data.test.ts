import { test } from 'vitest';
import { expectedCash } from '../../../core/receivables/index.ts';
import { expectInQuestion } from '../questions.ts';
import { expectInLesson } from '../shown.ts';

const shows = (passage: string, ...computed: number[]) =>
  expectInLesson('ar-system-management/ai-and-data', passage, ...computed);

const written = (amount: number) => expectedCash({ items: [{ amount, probability: 0.8 }] });

test('34 of 38 promises are right, and the forecast is 72 too high', () => {
  const right = 38 - 3 - 1;
  const amount = 620 - 70 - 20;
  shows('38 − 4 = 34 条，34 ÷ 38 ≈ 89.5%', 38, 3 + 1, right, right, 38, right / 38);
  shows('620 − 70 − 20 = 530 万元', 620, 70, 20, amount);
  shows('620 × 0.8 = 496 万元', 620, 0.8, written(620));
  shows(
    '530 × 0.8 = 424 万元，少 72 万元',
    amount,
    0.8,
    written(amount),
    written(620) - written(amount),
  );
  shows('多排 72 万元', written(620) - written(amount));
});

test('the accountant took six calls, three too many', () => {
  shows('3 + 2 + 1 = 6 通，超了 3 通', 3, 2, 1, 3 + 2 + 1, 6 - 3);
  expectInQuestion(
    'l5-ai-count-together',
    '系统 3 通、专员 2 通、销售 1 通，他接到的是 6 通',
    ...[3, 2, 1, 3 + 2 + 1],
  );
});
