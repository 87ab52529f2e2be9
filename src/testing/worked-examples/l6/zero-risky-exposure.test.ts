import { expect, test } from 'vitest';
import { uncoveredExposure } from '../../../core/receivables/index.ts';
import { daysBetween } from '../dates.ts';
import { expectInFigure, expectInLesson } from '../shown.ts';

const shows = (passage: string, ...computed: number[]) =>
  expectInLesson('customer-credit-lifecycle/zero-risky-exposure', passage, ...computed);
const draws = (passage: string, ...computed: number[]) =>
  expectInFigure('ExposureCover', passage, ...computed);

type Exposure = Parameters<typeof uncoveredExposure>[0];

const nothing: Exposure = {
  receivables: 0,
  inTransit: 0,
  producedNotShipped: 0,
  prepaid: 0,
  security: 0,
  recoverableGoods: 0,
};

const owed = (parts: Partial<Exposure>) => uncoveredExposure({ ...nothing, ...parts });

/** The five customers of Lingxian on 23 November 2026, in 10,000 yuan. */
const yiju = {
  receivables: 210,
  inTransit: 30,
  producedNotShipped: 20,
  security: 60,
  recoverableGoods: 25,
};
const haipei = { receivables: 95, inTransit: 12, prepaid: 30, recoverableGoods: 10 };
const junyi = {
  receivables: 120,
  inTransit: 15,
  prepaid: 10,
  security: 60,
  recoverableGoods: 8,
};
const danfeng = { receivables: 64, producedNotShipped: 8, security: 40 };
const zhengyang = { receivables: 38 };
const five = [
  { name: '宜居门业，绿', parts: yiju },
  { name: '海沛塑胶，黄', parts: haipei },
  { name: '骏屹配件，红', parts: junyi },
  { name: '丹枫服饰，黄', parts: danfeng },
  { name: '正阳锅炉，红', parts: zhengyang },
].map(({ name, parts }) => {
  const all: Exposure = { ...nothing, ...parts };
  return {
    name,
    receivables: all.receivables,
    underway: all.inTransit + all.producedNotShipped,
    cover: all.prepaid + all.security + all.recoverableGoods,
    uncovered: owed(parts),
  };
});
const sum = (key: 'receivables' | 'underway' | 'cover' | 'uncovered') =>
  five.reduce((total, row) => total + row[key], 0);

test('Junyi: 57 have no cover', () => {
  shows('应收 120 + 在途 15 + 已产未发 0 = 135 万元', 120, 15, 0, 120 + 15);
  shows('预收 10 + 保函 60 + 可取回 8 = 78 万元', 10, 60, 8, 10 + 60 + 8);
  shows('135 − 78 = 57 万元', 135, 78, owed(junyi));
  shows('甲合同只欠 45 万元，就只减 45 万元', 45, Math.min(60, 45));
});

test.each(five)('$name', ({ name, receivables, underway, cover, uncovered }) => {
  shows(
    `| ${name} | ${String(receivables)} | ${String(underway)} | ${String(cover)} | ${String(uncovered)} |`,
    receivables,
    underway,
    cover,
    uncovered,
  );
  draws(`${name}灯，盖住 ${String(cover)}，未覆盖 ${String(uncovered)}`, cover, uncovered);
});

/** What may stay open: the limit of a green customer, an amount for a yellow one, nothing on red. */
test.each([
  ['宜居门业（绿）', null],
  ['海沛塑胶（黄）', 22],
  ['骏屹配件（红）', 0],
  ['丹枫服饰（黄）', 12],
  ['正阳锅炉（红）', 0],
])('the figure draws %s', (name, target) => {
  const row = five.find((each) => each.name === name.replace('（', '，').replace('）', ''));
  const { receivables = NaN, underway = NaN, uncovered = NaN } = row ?? {};
  const kind = name.includes('红') ? 'fig-box-accent' : 'fig-box';
  const told =
    target === null ? '在额度内，不动' : `压到 ${target}，压 ${String(uncovered - target)}`;
  const cover = receivables + underway - uncovered;
  draws(
    `{ name: '${name}', cover: ${String(cover)}, open: ${String(uncovered)}, kind: '${kind}', target: '${told}' }`,
    cover,
    uncovered,
    ...(target === null ? [] : [target, uncovered - target]),
  );
});

test('369 in all, 160 to press', () => {
  shows(
    '| 合计 | 527 | 85 | 243 | 369 |',
    sum('receivables'),
    sum('underway'),
    sum('cover'),
    sum('uncovered'),
  );
  shows('骏屹 57 + 正阳 38 = 95 万元', owed(junyi), owed(zhengyang), 57 + 38);
  shows('海沛 22 万元，压 67 − 22 = 45 万元', 22, owed(haipei), 22, 67 - 22);
  shows('丹枫 12 万元，压 32 − 12 = 20 万元', 12, owed(danfeng), 12, 32 - 12);
  shows('95 + 45 + 20 = 160 万元', 95, 45, 20, 160);
  shows('宜居占用 210 + 50 = 260 万元，在额度 280 万元以内', 210, 50, 210 + 30 + 20, 280);
  shows('最大的一块 175 万元', owed(yiju));
  draws('在额度内，不动。海沛塑胶，黄灯，盖住 40，未覆盖 67，压到 22，压 45', 40, 67, 22, 67 - 22);
  draws('未覆盖 57，压到 0，压 57', 57, 0, 57);
  draws('未覆盖 32，压到 12，压 20', 32, 12, 32 - 12);
  draws('未覆盖 38，压到 0，压 38', 38, 0, 38);
  shows('骏屹比正阳多 19 万元', 57 - 38);
});

test('Junyi in 17 days: 57, 50, 20, 0', () => {
  // Back at our gate the goods are still made for Junyi; only the order undone takes them out.
  expect(owed({ ...junyi, inTransit: 0, producedNotShipped: 15 })).toBe(57);
  const stopped = { ...junyi, inTransit: 0, recoverableGoods: 0 };
  const shop = 60 * 0.7 - 12;
  const mortgaged = { ...stopped, security: junyi.security + shop };
  const paid = { ...mortgaged, receivables: junyi.receivables - 20 };
  shows('| 11 月 23 日 | 红灯，停新增赊销 | 57 |', 11, 23, owed(junyi));
  shows('截回在途 15，解除这一单，转卖收回 8 | 50 |', 15, 8, owed(stopped));
  shows('抵押登记，算 30 | 20 |', shop, owed(mortgaged));
  shows('到账 20；保函担保的 60 到期没付 | 0 |', 20, 60, owed(paid));
  shows('递保函索赔文件 60 | 0 |', 60, owed(paid));
  const claimed = { ...paid, receivables: paid.receivables - 60, security: paid.security - 60 };
  shows('应收和保函各减 60，未覆盖仍是 0', 60, owed(claimed));
  shows('17 天，57 变 0', daysBetween('2026-11-23', '2026-12-10'), 57, owed(paid));
  shows('只降 15 − 8 = 7 万元', 15, 8, owed(junyi) - owed(stopped));
  shows('60 × 70% − 12 = 30 万元', 60, 0.7, 12, shop);
  shows('57 − 7 − 30 − 20 = 0', 57, 7, 30, 20, 0);
  shows('应收还有 100 万元', paid.receivables);
  expect(paid.receivables).toBe(paid.prepaid + paid.security);
  shows('敞口跳回 60 万元', owed({ ...paid, security: shop }));
});

test('what the questions tell adds up', () => {
  // Baizhou: fans first, then the house, then the fans come back.
  expect(owed({ receivables: 64, recoverableGoods: 15 })).toBe(49);
  expect(owed({ receivables: 64, recoverableGoods: 15, security: 32 })).toBe(17);
  expect(owed({ receivables: 64 - 24, security: 32 })).toBe(8);
  expect(49 - 10).toBe(39);
  // Sujin: the last batch of 18.
  expect(owed({ receivables: 52 + 18, security: 52 })).toBe(18);
  expect(owed({ receivables: 52 + 18 - 9, security: 52 })).toBe(9);
  expect(18 - 8).toBe(10);
  expect(daysBetween('2026-12-04', '2026-12-31')).toBe(27);
  expect(daysBetween('2026-12-04', '2027-01-18')).toBe(45);
  expect(18 - 5).toBe(13);
  // The rulings of 1 December.
  expect(66 - 20 - 30).toBe(16);
  expect(300 - 45).toBe(255);
  // Who has an amount to press.
  expect(80 - 50).toBeLessThan(35);
  expect(20 + 24 - 26).toBe(18);
});
