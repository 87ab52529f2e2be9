import { expect, test } from 'vitest';
import { overdueRate, weightedDays } from '../../../core/receivables/index.ts';
import { expectInFigure, expectInLesson } from '../shown.ts';

const shows = (passage: string, ...computed: number[]) =>
  expectInLesson('customer-credit-lifecycle/rule-351', passage, ...computed);

const deviation = (...items: [amount: number, days: number][]) =>
  weightedDays({ items: items.map(([amount, days]) => ({ amount, days })) });

type Colour = 'green' | 'yellow' | 'crossed' | 'red';

/** The thresholds of the page, after rounding to whole days and per cents. */
function colour(value: number, green: number, yellow: number, crossed: number): Colour {
  const whole = Math.round(value);
  if (whole <= green) return 'green';
  if (whole <= yellow) return 'yellow';
  return whole <= crossed ? 'crossed' : 'red';
}
const ofDays = (days: number) => colour(days, 5, 15, 45);
const ofUse = (share: number) => colour(share * 100, 85, 100, 130);
const ofOverdue = (share: number) => colour(share * 100, 10, 20, 50);
const ofPromises = (share: number) => colour(-share * 100, -85, -70, -40);

test('the thresholds are those of the table', () => {
  shows('| 付款偏差天数 | ≤ 5 | 6–15 | 16–45 | ＞ 45 |', 5, 6, 15, 16, 45, 45);
  shows('≤ 85% | 86–100% | 101–130% | ＞ 130% |', 0.85, 86, 1, 101, 1.3, 1.3);
  shows('| 逾期率 | ≤ 10% | 11–20% | 21–50% | ＞ 50% |', 0.1, 11, 0.2, 21, 0.5, 0.5);
  shows('≥ 85% | 70–84% | 40–69% | ＜ 40% |', 0.85, 70, 0.84, 40, 0.69, 0.4);
});

test('Fuhe: three cross, B becomes C', () => {
  const days = deviation([60, 12], [40, 24]);
  shows('(60 × 12 + 40 × 24) ÷ 100 = 16.8，记 17 天', 60, 12, 40, 24, 100, days, days);
  shows('应收 260 加在途 35，295 ÷ 250 = 118%', 260, 35, 295, 250, 295 / 250);
  shows('52 ÷ 260 = 20%', 52, 260, overdueRate({ overdue: 52, receivables: 260 }));
  shows('3 ÷ 5 = 60%', 3, 5, 3 / 5);
  expect([ofDays(days), ofUse(1.18), ofOverdue(0.2), ofPromises(0.6)]).toEqual([
    'crossed',
    'crossed',
    'yellow',
    'crossed',
  ]);
  shows('250 ÷ 0.8 × 0.5 ≈ 156', 250, 0.8, 0.5, (250 / 0.8) * 0.5);
  shows('295 − 156 = 139 万元', 295, 156, 295 - 156);
  shows('295 ÷ 156 = 189%', 295, 156, 295 / 156);
  expectInFigure('GradeSteps', '越线 3', 3);
});

test('the figure: down at once, up after two green quarters in a row', () => {
  const reviews = ['crossed', 'green', 'yellow', 'green', 'green'];
  let [grade, greens] = ['B', 0];
  const after = reviews.map((review) => {
    greens = review === 'green' ? greens + 1 : 0;
    if (review === 'crossed') grade = 'C';
    else if (greens === 2) grade = 'B';
    return grade;
  });
  expect(after.join('')).toBe('CCCCB');
  after.forEach((each, index) => {
    const [x, y] = [112 + index * 65, each === 'B' ? 44 : 110];
    expectInFigure('GradeSteps', `cx="${x}" cy="${y}"`, x, y);
  });
  expectInFigure('GradeSteps', 'M84 44 H112 V110 H372 V44 H396', 84, 44, 112, 110, 372, 44, 396);
  expectInFigure(
    'GradeSteps',
    '>B 级</text><text class="fig-small" x="8" y="62">45 天<',
    8,
    62,
    45,
  );
  expectInFigure(
    'GradeSteps',
    '>C 级</text><text class="fig-small" x="8" y="128">30 天<',
    8,
    128,
    30,
  );
  expectInFigure('GradeSteps', '由 B 级 45 天降为 C 级 30 天', 45, 30);
  expectInFigure('GradeSteps', '>越线 3<', 3);
  expectInFigure('GradeSteps', '>2026<', 2026);
  expectInFigure('GradeSteps', '>2027<', 2026 + 1);
});

test('Longgang is green, Yueran would be without the red', () => {
  const days = deviation([120, 6], [80, -2]);
  shows('(120 × 6 − 80 × 2) ÷ 200 = 2.8，记 3 天', 120, 6, 80, 2, 200, days, days);
  expect([ofDays(days), ofUse(0.85), ofOverdue(0.04), ofPromises(1)]).toEqual([
    'green',
    'green',
    'green',
    'green',
  ]);
  expect([ofDays(8), ofUse(0.72), ofOverdue(0.09), ofPromises(0.9)]).toEqual([
    'yellow',
    'green',
    'green',
    'green',
  ]);
});

test('what the questions tell adds up', () => {
  // Fuhe in the question: two cross.
  expect(deviation([50, 10], [30, -4], [20, 66])).toBeCloseTo(17, 9);
  expect([ofDays(17), ofUse(162 / 160), ofOverdue(28 / 140), ofPromises(5 / 7)]).toEqual([
    'crossed',
    'crossed',
    'yellow',
    'yellow',
  ]);
  expect(ofUse(140 / 160)).toBe('yellow');
  // Xingang's records: three cross.
  expect(deviation([90, 14], [30, 18])).toBe(15);
  expect([
    ofDays(15),
    ofUse((168 + 20 + 14) / 200),
    ofOverdue(36 / 168),
    ofPromises(5 / 8),
  ]).toEqual(['yellow', 'crossed', 'crossed', 'crossed']);
  // Shihu before and after 45 was posted to the right account.
  expect([ofDays(28), ofUse(184 / 200), ofOverdue(60 / 180), ofPromises(0.75)]).toEqual([
    'crossed',
    'yellow',
    'crossed',
    'yellow',
  ]);
  const days = deviation([40, 28], [45, 2]);
  expect(Math.round(days)).toBe(14);
  expect([ofDays(days), ofUse(139 / 200), ofOverdue(15 / 135)]).toEqual([
    'yellow',
    'green',
    'yellow',
  ]);
  // Miantian at the end of February, draft by draft.
  expect(180 + 40 - 70 + 60 / 2).toBe(180);
  expect(180 - 70).toBe(110);
  expect(180 + 40 - 70 - 25).toBe(125);
  expect(180 + 40 - 70 - 25 + 60 * 0.3).toBe(143);
  expect(180 + 40 - 70 - 43 + 60 * 0.3).toBe(125);
  expect((200 / 0.8) * 0.5).toBe(125);
  expect(60 * 0.3).toBeLessThanOrEqual(20);
  // The notice to write.
  expect((160 / 0.8) * 0.5).toBe(100);
  expect([ofDays(22), ofPromises(2 / 4), ofUse(152 / 160)]).toEqual([
    'crossed',
    'crossed',
    'yellow',
  ]);
});
