import { describe, expect, test } from 'vitest';
import { question, quizFile, said } from '../../testing/fixtures/course.ts';

const faults = (type: 'short' | 'cloze', fields: string): string[] =>
  said('unquoted-number', { quiz: quizFile(question(type, fields)) });

describe('unquoted-number', () => {
  test.each(['3', '12.5', '-5', '0.5', "'3.10'", '"00123"', '3.10版', '2026-01-05', '1,234'])(
    '%s is read as it is written',
    (accept) => {
      expect(faults('short', `accept:\n  - ${accept}`)).toEqual([]);
    },
  );

  test.each([
    ['3.10', '3.1'],
    ['00123', '123'],
    ['1.50', '1.5'],
    ['100.00', '100'],
    ['.5', '0.5'],
    ['1e3', '1000'],
    ['0x1F', '31'],
    ['+5', '5'],
    ['-0', '0'],
    ['12345678901234567890', '12345678901234567000'],
  ])('%s is not', (written, read) => {
    const [fault, ...more] = faults('short', `accept:\n  - ${written} # 条`);
    expect(fault).toContain(`${written} 没有加引号，会读成 ${read} → 加引号：'${written}'。`);
    expect(more).toEqual([]);
  });

  test('says where, in the answers, the mistakes and the blanks', () => {
    const short =
      'accept:\n  - 三年\n  - 3.10\nmistakes:\n  - accept:\n      - 1.50\n    feedback: 少了。';
    const cloze =
      'text: 第{{a}}条。\nblanks:\n  - id: a\n    why: 合同写明。\n    accept:\n      - 007';
    expect([...faults('short', short), ...faults('cloze', cloze)]).toMatchInlineSnapshot(`
      [
        "ccc.yaml:14:9 error 3.10 没有加引号，会读成 3.1 → 加引号：'3.10'。",
        "ccc.yaml:17:13 error 1.50 没有加引号，会读成 1.5 → 加引号：'1.50'。",
        "ccc.yaml:17:13 error 007 没有加引号，会读成 7 → 加引号：'007'。",
      ]
    `);
  });

  test('a question that lacks other fields is told all the same', () => {
    expect(faults('short', 'accept:\n  - 3.10\nunits: 时')).toHaveLength(1);
  });
});
