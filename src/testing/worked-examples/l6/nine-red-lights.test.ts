import { expect, test } from 'vitest';
import { uncoveredExposure } from '../../../core/receivables/index.ts';
import { daysBetween, weekday } from '../dates.ts';
import { expectInFigure, expectInLesson, figureText } from '../shown.ts';

const shows = (passage: string, ...computed: number[]) =>
  expectInLesson('customer-credit-lifecycle/nine-red-lights', passage, ...computed);

/** Hours from the trigger, 1 December 2026, 9:00, as the table's day and hour. */
const at = (hours: number) => {
  const moment = new Date(Date.UTC(2026, 11, 1, 9 + hours));
  return [moment.getUTCDate(), moment.getUTCHours()] as const;
};

test('72 hours, row by row', () => {
  expect(weekday('2026-12-01')).toBe(2);
  shows('1 日（周二）9 时', ...at(0));
  for (const hours of [2, 4, 8]) shows(`1 日 ${at(hours)[1]} 时`, ...at(hours));
  for (const hours of [24, 48, 72]) {
    const [day, hour] = at(hours);
    shows(`${day} 日 ${hour} 时`, day, hour);
  }
});

test('the exposure of Yinxing', () => {
  const exposure = uncoveredExposure({
    receivables: 186,
    inTransit: 20,
    producedNotShipped: 35,
    prepaid: 12,
    security: 50,
    recoverableGoods: 16,
  });
  shows(
    '应收 186 + 在途 20 + 已产未发 35 − 预收 12 − 有效保障 50 − 可取回 16 = 163 万元',
    186,
    20,
    35,
    12,
    50,
    16,
    exposure,
  );
  expectInFigure('LightBoard', '两次书面违约、超 60 天；', 60);
  expectInFigure('LightBoard', '>两次书面违约，超 60 天<', 60);
});

test.each([
  '被执行、失信、限高',
  '票据拒付、持续逾期',
  '实控人失联',
  '主要资产查封',
  '停产、欠薪',
  '两次书面违约，超 60 天',
  '吊销、税务非正常户',
  '破产申请公告',
  '不认账不对账、假单据',
])('the figure numbers the red lamp %s', (name) => {
  const lamps = [...figureText('LightBoard').matchAll(/>(\d)<\/text><text[^>]*>([^<]+)</g)];
  expect(lamps.find(([, , lamp]) => lamp === name)?.[1]).toBe(
    String(lamps.findIndex(([, , lamp]) => lamp === name) + 1),
  );
});

test('what the questions tell adds up', () => {
  // Qushui's claim.
  expect(120 + 2.2 + 40 + 25).toBeCloseTo(187.2, 9);
  expect(120 + 2.2 + 25).toBeCloseTo(147.2, 9);
  expect(120 + 2.2 + 40).toBeCloseTo(162.2, 9);
  expect(120 + 3.7 + 40 + 25).toBeCloseTo(188.7, 9);
  // Wangting: 90 owed and 30 delivered, 40 kept out.
  expect(90 + 30).toBe(120);
  expect(90 + 30 + 40).toBe(160);
  expect(daysBetween('2026-12-07', '2026-12-18')).toBe(11);
  // Qushui's orders: only the third is secured.
  expect(30 + 45).toBe(75);
});
