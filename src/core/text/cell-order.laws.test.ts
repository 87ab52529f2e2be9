import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareCells } from './cell-order.ts';

const cell = fc.oneof(
  fc
    .integer({ min: -5000, max: 5000 })
    .map((value) => value.toLocaleString('en').replace('-', '−')),
  fc.integer({ min: 0, max: 1000 }).map((value) => `${value / 10}%`),
  fc.constantFrom(
    '',
    '—',
    '超过 30',
    '3 万',
    '甲',
    '乙',
    '未到期',
    '1–30 天',
    '>365 天',
    '约 12 万',
    'A',
    'a',
  ),
  fc.string({ maxLength: 6 }),
);

test('turning the question round turns the answer', () => {
  fc.assert(
    fc.property(cell, cell, (one, other) => {
      expect(Math.sign(compareCells(one, other))).toBe(-Math.sign(compareCells(other, one)) + 0);
    }),
  );
});

test('what comes before comes before what follows', () => {
  fc.assert(
    fc.property(cell, cell, cell, (...cells) => {
      const [first = '', second = '', third = ''] = cells.toSorted(compareCells);
      expect(compareCells(first, second)).toBeLessThanOrEqual(0);
      expect(compareCells(second, third)).toBeLessThanOrEqual(0);
      expect(compareCells(first, third)).toBeLessThanOrEqual(0);
    }),
  );
});

test('grouping digits changes nothing', () => {
  fc.assert(
    fc.property(fc.nat(), fc.nat(), (one, other) => {
      const plain = Math.sign(compareCells(String(one), String(other)));
      const grouped = compareCells(one.toLocaleString('en'), other.toLocaleString('en'));
      expect(Math.sign(grouped)).toBe(plain);
    }),
  );
});
