import { test } from 'vitest';
import { carryingCost } from '../../../core/receivables/index.ts';
import { daysBetween } from '../dates.ts';
import { expectInLesson } from '../shown.ts';

const shows = (passage: string, ...computed: number[]) =>
  expectInLesson('ar-foundations/credit-sale-and-cash', passage, ...computed);

test('terms sell 20 more, and 4.8% of loss undo it', () => {
  const [cashMargin, termMargin] = [30 * 0.12, 50 * 0.12];
  const gain = termMargin - cashMargin;
  const laidOut = 50 - termMargin;
  const received = 50 * 0.9;
  shows('30 × 12% = 3.6 万元', 30, 0.12, cashMargin);
  shows('50 × 12% = 6 万元，比现款多 2.4 万元', 50, 0.12, termMargin, gain);
  shows('50 − 6 = 44 万元', 50, termMargin, laidOut);
  shows('45 万元：45 − 44 = 1 万元', received, received, laidOut, received - laidOut);
  shows('比只卖现款还少 2.6 万元', cashMargin - (received - laidOut));
  shows('少收 2.4 万元，也就是货款的 2.4 ÷ 50 = 4.8%', gain, gain, 50, gain / 50);
  shows('上例少收 4.8%', gain / 50);
  shows('垫出去的 44 万元', laidOut);
  shows('差 1.5 万元', 30 - 28.5);
});

test('two rolls short, and the money comes 34 days late', () => {
  const [received, due, run, paid] = ['2026-06-08', '2026-08-07', '2026-08-10', '2026-09-10'];
  shows('6 月 8 日签收，账期 60 天，到期日 8 月 7 日', 6, 8, daysBetween(received, due), 8, 7);
  shows('补签用 7 天，到 7 月 27 日', daysBetween('2026-07-20', '2026-07-27'), 7, 27);
  shows('改票用 8 天，到 8 月 4 日', daysBetween('2026-07-27', '2026-08-04'), 8, 4);
  shows(
    '8 月 4 日晚于 8 月 1 日的截单日 3 天',
    8,
    4,
    8,
    1,
    daysBetween('2026-08-01', '2026-08-04'),
  );
  shows(
    '22 + 31 + 31 + 10 = 94 天，逾期 34 天',
    22,
    31,
    31,
    10,
    daysBetween(received, paid),
    daysBetween(due, paid),
  );
  shows(
    '其中 3 天是等批次（8 月 7 日到 10 日），31 天是错过',
    daysBetween(due, run),
    8,
    7,
    10,
    daysBetween(run, paid),
  );
  shows('差 2 卷货，钱晚了 34 天', 500 - 498, daysBetween(due, paid));
  shows('差的 2 卷当场露出来', 500 - 498);
  shows('改票 8 天也来得及', daysBetween('2026-07-27', '2026-08-04'));
});

test('a bill of half a year after 60 days is a wait of 8 months', () => {
  shows('从 60 天变成 8 个月', 60, 60 / 30 + 6);
});

test('the delay costs more than the two rolls', () => {
  const amount = 498 * 1000;
  const waiting = carryingCost({ amount, annualRate: 0.06, days: 34 });
  shows('498 × 1,000 = 49.8 万元', 498, 1000, amount / 1e4);
  shows('498,000 × 6% × 34 ÷ 365 ≈ 2,783 元', amount, 0.06, 34, 365, waiting);
  shows('比那 2 卷货的 2,000 元还多', 2, 2 * 1000);
});
