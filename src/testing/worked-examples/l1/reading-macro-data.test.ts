import { test } from 'vitest';
import {
  differenceInDifferences,
  pointChange,
  relativeChange,
} from '../../../core/receivables/index.ts';
import { expectInFigure, expectInLesson } from '../shown.ts';

const shows = (passage: string, ...computed: number[]) =>
  expectInLesson('ar-foundations/reading-macro-data', passage, ...computed);

test('“down 20%” has three readings', () => {
  shows('| 50% × (1 − 20%) | 40% |', 0.5, 1, 0.2, 0.5 * (1 - 0.2));
  shows('| 50 − 20 = 30 | 30% |', 50, 20, 50 - 20, 0.5 - 0.2);
  shows('5% 降到 4%', 0.05, 0.05 * (1 - 0.2));
  const fall = { from: 0.025, to: 0.02 };
  shows('从 2.50% 降到 2.00%，相对降了 20%', fall.from, fall.to, -relativeChange(fall));
  shows('其实只有 0.50 个百分点', -pointChange(fall));
});

test('15% by customers is 8.3% by money', () => {
  const customers = { from: 186 / 300, to: 214 / 300 };
  const money = { from: 810 / 1500, to: 877.5 / 1500 };
  shows(
    '186 ÷ 300 = 62.0%，按额 810 ÷ 1,500 = 54.0%',
    186,
    300,
    customers.from,
    810,
    1500,
    money.from,
  );
  shows(
    '214 ÷ 300 ≈ 71.3%，按额 877.5 ÷ 1,500 = 58.5%',
    214,
    300,
    customers.to,
    877.5,
    1500,
    money.to,
  );
  shows('214 ÷ 186 − 1 ≈ 15.1%', 214, 186, 1, relativeChange(customers));
  shows('71.3 − 62.0 = 9.3 个', customers.to * 100, customers.from * 100, pointChange(customers));
  shows('877.5 ÷ 810 − 1 ≈ 8.3%', 877.5, 810, 1, relativeChange(money));
  shows('58.5 − 54.0 = 4.5 个', money.to * 100, money.from * 100, pointChange(money));
  shows(
    '多收回 67.5 万元，成功率 54.0% → 58.5%，升 4.5 个百分点',
    877.5 - 810,
    money.from,
    money.to,
    pointChange(money),
  );
});

test('0.40 points are left once the control group is taken off', () => {
  const treated = { from: 0.032, to: 0.026 };
  const control = { from: 0.031, to: 0.029 };
  const [fall, alone] = [-pointChange(treated), -pointChange(control)];
  const left = -differenceInDifferences({ treated, control });
  shows(
    '甲区逾期率 3.20% → 2.60%，乙区 3.10% → 2.90%',
    treated.from,
    treated.to,
    control.from,
    control.to,
  );
  shows('= 0.60 个百分点，相对下降 0.60 ÷ 3.20 ≈ 18.8%', fall, fall, 3.2, -relativeChange(treated));
  shows('3.10 − 2.90 = 0.20 个百分点', 3.1, 2.9, alone);
  shows('0.60 − 0.20 = 0.40 个百分点', fall, alone, left);
  shows('甲区应收 5,000 万元，合 20 万元', 5000, (5000 * left) / 100);
});

test('dividing gives 14.7%, the published rate is 12.3%: the base was restated to 19.28', () => {
  const divided = relativeChange({ from: 18.87, to: 21.65 });
  const restated = 21.65 / 1.123;
  shows('21.65 ÷ 18.87 − 1 ≈ 14.7%', 21.65, 18.87, 1, divided);
  shows('比公布的 12.3% 高出 2.4 个百分点', 0.123, pointChange({ from: 0.123, to: divided }));
  shows('21.65 ÷ 1.123 ≈ 19.28 万亿元', 21.65, 1.123, restated);
  shows('19.28 为倒推', restated);
  shows('相除得 14.7%，公布的是 12.3%', divided, 0.123);
  expectInFigure('ComparableGrowth', '约 19.28，', restated);
  expectInFigure('ComparableGrowth', "value: 18.87, kind: 'fig-box'", 21.65 / (1 + divided));
  expectInFigure('ComparableGrowth', "value: 19.28, kind: 'fig-hatch'", restated);
  expectInFigure('ComparableGrowth', "value: 21.65, kind: 'fig-box-accent'", restated * 1.123);
  expectInFigure('ComparableGrowth', "['2021 年末', '当年公布']", 2022 - 1);
  expectInFigure('ComparableGrowth', "['2021 年末', '可比（倒推）']", 2022 - 1);
  expectInFigure('ComparableGrowth', "['2022 年末', '余额']", 2022);
  expectInFigure(
    'ComparableGrowth',
    '21.65 除以第一根，增长 14.7%；除以第二根，增长 12.3%',
    21.65,
    divided,
    relativeChange({ from: restated, to: 21.65 }),
  );
  expectInFigure('ComparableGrowth', '>+14.7%<', divided);
  expectInFigure('ComparableGrowth', '>+12.3%<', relativeChange({ from: restated, to: 21.65 }));
});

test('two published periods are 7.3 days apart', () => {
  shows('60.6 天拉长到 2025 年末的 67.9 天，两年多了 7.3 天', 60.6, 2025, 67.9, 67.9 - 60.6);
  shows('7.3 天是自己减的', 67.9 - 60.6);
});
