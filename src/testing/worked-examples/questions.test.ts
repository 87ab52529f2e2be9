import { expect, test } from 'vitest';
import { expectInQuestion, questions } from './questions.ts';

test('the bank is read without bold marks, every id once', () => {
  const found = questions();
  expect(found.length).toBeGreaterThan(0);
  expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
  for (const { texts } of found) for (const text of texts) expect(text).not.toContain('**');
});

test('a passage that a question prints, and that is computed, passes', () => {
  expectInQuestion('l4-five-cs-capital', '股东还欠 4,800 万元没缴', 5_000 - 200);
});

test('a failure names the question', () => {
  expect(() => {
    expectInQuestion('l4-five-cs-capital', '股东还欠 4,800 万元没缴', 5_000 - 300);
  }).toThrow('quizzes/l4/three-directions.yaml, l4-five-cs-capital: what the formulas give');
  expect(() => {
    expectInQuestion('l4-five-cs-capital', '欠 800 万元', 800);
  }).toThrow('quizzes/l4/three-directions.yaml, l4-five-cs-capital does not show “欠 800 万元”');
  expect(() => {
    expectInQuestion('l4-no-such-question', '4', 4);
  }).toThrow('No question of the bank has the id l4-no-such-question.');
});
