import { expect, test } from 'vitest';
import { daysBetween, isWorkday, monthAndDay, weekday } from '../dates.ts';
import { expectInFigure, expectInLesson } from '../shown.ts';

const LESSON = 'collection-mindset-and-steps/case-laowang-plan';
const shows = (passage: string, ...computed: number[]) =>
  expectInLesson(LESSON, passage, ...computed);

const START = '2026-06-01';
const END = '2026-08-29';
const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0);

interface Account {
  name: string;
  due: string;
  overdue: number;
  amount: number;
  payments: [date: string, amount: number][];
  allowance: number;
  balance: number;
  risk: number;
  promise: number;
  odds: number;
  timing: number;
}
const accounts: Account[] = [
  {
    name: '恒达',
    due: '2026-04-27',
    overdue: 35,
    amount: 126,
    payments: [['2026-06-25', 126]],
    allowance: 0,
    balance: 0,
    risk: 40,
    promise: 0,
    odds: 0.9,
    timing: 1,
  },
  {
    name: '南珠',
    due: '2026-03-31',
    overdue: 62,
    amount: 98.4,
    payments: [
      ['2026-07-10', 88.8],
      ['2026-08-10', 4.8],
    ],
    allowance: 4.8,
    balance: 0,
    risk: 50,
    promise: 0,
    odds: 0.8,
    timing: 0.8,
  },
  {
    name: '粤创',
    due: '2026-02-03',
    overdue: 118,
    amount: 82.2,
    payments: [
      ['2026-07-15', 20],
      ['2026-07-31', 20],
      ['2026-08-14', 20],
    ],
    allowance: 0,
    balance: 22.2,
    risk: 60,
    promise: 100,
    odds: 0.5,
    timing: 0.8,
  },
  {
    name: '联泰',
    due: '2026-04-16',
    overdue: 46,
    amount: 71.5,
    payments: [
      ['2026-06-15', 14.5],
      ['2026-06-30', 14],
      ['2026-07-31', 14],
      ['2026-08-28', 14],
    ],
    allowance: 0,
    balance: 15,
    risk: 55,
    promise: 100,
    odds: 0.6,
    timing: 1,
  },
  {
    name: '佛能',
    due: '2025-11-08',
    overdue: 205,
    amount: 50.5,
    payments: [['2026-07-31', 25.3]],
    allowance: 0,
    balance: 25.2,
    risk: 95,
    promise: 0,
    odds: 0.3,
    timing: 0.5,
  },
];
const cashOf = (account: Account) => sum(account.payments.map(([, amount]) => amount));
const owed = sum(accounts.map(({ amount }) => amount));
const cash = sum(accounts.map(cashOf));
const allowance = sum(accounts.map((account) => account.allowance));
const balance = sum(accounts.map((account) => account.balance));
const scoreOf = ({ amount, overdue, risk, promise }: Account) =>
  0.35 * ((amount / 126) * 100) +
  0.25 * Math.min(100, (overdue / 180) * 100) +
  0.2 * risk +
  0.1 * promise;
const yieldOf = ({ amount, odds, timing }: Account) => amount * odds * timing;
const account = (name: string) => {
  const found = accounts.find((each) => each.name === name);
  if (!found) throw new Error(name);
  return found;
};

test('90 days, five due dates, every account adds up', () => {
  expect(daysBetween(START, END) + 1).toBe(90);
  for (const each of accounts) {
    expect(daysBetween(each.due, START)).toBe(each.overdue);
    expect(cashOf(each) + each.allowance + each.balance).toBeCloseTo(each.amount, 9);
    for (const [date] of each.payments) {
      expect(daysBetween(date, END)).toBeGreaterThanOrEqual(0);
      expect(isWorkday(date)).toBe(true);
    }
  }
  shows('五户逾期，合计 428.6 万元', owed);
  shows('最大的一户 126.0 万元，最久的一户逾期 205 天', 126, 205);
});

test.each([
  ['| 恒达 | 40、0 | 47.9 | 0.9、1.0 | 113.4 |', '恒达'],
  ['| 南珠 | 50、0 | 45.9 | 0.8、0.8 | 63.0 |', '南珠'],
  ['| 粤创 | 60、100 | 61.2 | 0.5、0.8 | 32.9 |', '粤创'],
  ['| 联泰 | 55、100 | 47.3 | 0.6、1.0 | 42.9 |', '联泰'],
])('%s', (row, name) => {
  const each = account(name);
  const { risk, promise, odds, timing } = each;
  shows(row, risk, promise, scoreOf(each), odds, timing, yieldOf(each));
});

test('Foneng has 58.0 points and the smallest product, and goes first all the same', () => {
  const each = account('佛能');
  shows(
    '| 佛能 | 95、0 | 58.0，红灯置顶 | 0.3、0.5 | 7.6 |',
    95,
    0,
    scoreOf(each),
    0.3,
    0.5,
    yieldOf(each),
  );
  const last = Math.min(...accounts.map(yieldOf));
  expect(yieldOf(each)).toBe(last);
  shows('佛能的乘积只有 7.6', last);
  expect(yieldOf(account('恒达')) / yieldOf(account('粤创'))).toBeGreaterThan(3);
  expect(yieldOf(account('恒达')) / yieldOf(account('粤创'))).toBeLessThan(4);
});

test.each([
  ['| 恒达 | 126.0 | 0 | 0 |', '恒达'],
  ['| 南珠 | 93.6 | 4.8 | 0 |', '南珠'],
  ['| 粤创 | 60.0 | 0 | 22.2 |', '粤创'],
  ['| 联泰 | 56.5 | 0 | 15.0 |', '联泰'],
  ['| 佛能 | 25.3 | 0 | 25.2 |', '佛能'],
])('%s', (row, name) => {
  const each = account(name);
  shows(row, cashOf(each), each.allowance, each.balance);
});

test('361.4 + 4.8 + 62.4 = 428.6, 84.3% in cash', () => {
  shows('| 合计 | 361.4 | 4.8 | 62.4 |', cash, allowance, balance);
  shows('361.4 + 4.8 + 62.4 = 428.6 万元', cash, allowance, balance, owed);
  shows(
    '361.4 ÷ 428.6 ≈ 84.3%；折让 1.1%，余额 14.6%',
    cash,
    owed,
    cash / owed,
    allowance / owed,
    balance / owed,
  );
  shows('88.8 + 4.8 = 93.6，加折让 4.8，等于 98.4', 88.8, 4.8, 93.6, 4.8, 98.4);
  shows('14.5 + 14.0 × 3 = 56.5，加末期 15.0，等于 71.5', 14.5, 14, 3, 14.5 + 42, 15, 71.5);
  shows('首付 14.5 ÷ 71.5 ≈ 20.3%', 14.5, 71.5, 14.5 / 71.5);
  const inMonth = (month: string) =>
    sum(
      accounts
        .flatMap(({ payments }) => payments)
        .filter(([date]) => date.slice(5, 7) === month)
        .map(([, amount]) => amount),
    );
  const months = ['06', '07', '08'].map(inMonth);
  shows('六月 154.5，七月 168.1，八月 38.8', ...months);
  shows('154.5 + 168.1 + 38.8 = 361.4', ...months, cash);
  shows('现金 361.4 + 折让 4.8 + 余额 62.4 = 428.6', cash, allowance, balance, owed);
});

test('without the freeze 78.4%, without Hengda 77.8%, with promises 94.1%', () => {
  const frozen = cash - 25.3;
  shows('361.4 − 25.3 = 336.1', cash, 25.3, frozen);
  shows('336.1 ÷ 428.6 ≈ 78.4%，少 5.9 个百分点', frozen, owed, frozen / owed, (25.3 / owed) * 100);
  shows('235.4 ÷ 302.6 ≈ 77.8%', cash - 126, owed - 126, (cash - 126) / (owed - 126));
  const claimed = cash + 4.8 + 22.2 + 15;
  shows('361.4 + 4.8 + 22.2 + 15.0 = 403.4', cash, 4.8, 22.2, 15, claimed);
  shows('报上去是 94.1%', claimed / owed);
  shows('会少 42.0 万元', claimed - cash);
});

test('dates of the story', () => {
  const monday = weekday(START);
  expect(monday).toBe(1);
  const week = (date: string) => Math.floor(daysBetween(START, date) / 7) + 1;
  expect(
    ['06-03', '06-10', '06-17', '06-29', '07-08', '07-22', '07-28', '08-24'].map((day) =>
      week(`2026-${day}`),
    ),
  ).toEqual([1, 2, 3, 5, 6, 8, 9, 13]);
  expect(daysBetween('2026-06-17', '2026-07-17')).toBe(30);
  expect(daysBetween(account('粤创').due, '2026-06-03')).toBe(120);
  shows('粤创 6 月 3 日就满 120 天', 6, 3, 120);
  expect(daysBetween('2026-07-08', '2026-07-17')).toBeGreaterThan(0);
  shows('3、5、9、13 周收', ...account('联泰').payments.map(([date]) => week(date)));
});

test('the figure shows the same plan', () => {
  const figure = (passage: string, ...computed: number[]) =>
    expectInFigure('LaowangPlan', passage, ...computed);
  figure('现金 361.4 + 折让 4.8 + 余额 62.4 = 428.6', cash, allowance, balance, owed);
  figure('佛能 50.5 万元：6 月 17 日保全', 50.5, 6, 17);
  const day = (date: string) => daysBetween(START, date) + 1;
  figure('DAYS = 90;', day(END));
  figure('>8 月 29 日<', ...monthAndDay(END));
  for (const { name, amount, payments } of accounts) {
    figure(`name: '${name} ${amount.toFixed(1)}'`, amount);
    for (const [date, paid] of payments) {
      // 20 and 14 are drawn without a decimal.
      const drawn = paid % 1 === 0 && paid < 100 ? String(paid) : paid.toFixed(1);
      figure(`{ day: ${day(date)}, amount: '${drawn}' }`, day(date), paid);
    }
  }
  figure("left: '折让 4.8'", account('南珠').allowance);
  figure("left: '余 22.2'", account('粤创').balance);
  figure("left: '余 15.0'", account('联泰').balance);
  figure("left: '余 25.2'", account('佛能').balance);
  for (const month of [6, 7, 8]) {
    const first = day(`2026-0${month}-01`);
    figure(`{ day: ${first}, name: '${month} 月' }`, first, month);
  }
  const paidOn = (name: string, index = 0) => day(account(name).payments[index]?.[0] ?? '');
  figure("{ from: 1, to: 25, what: '补资料' }", 1, paidOn('恒达'));
  figure("{ from: 1, to: 40, what: '争议分割' }", 1, paidOn('南珠'));
  figure("{ from: 44, to: 71, what: '检验' }", 44, paidOn('南珠', 1));
  figure("{ from: 1, to: 45, what: '面访、签四期' }", 1, paidOn('粤创'));
  figure("{ from: 1, to: 15, what: '签约' }", 1, paidOn('联泰'));
  figure("{ from: 1, to: 17, what: '保全' }", 1, day('2026-06-17'));
  figure("{ from: 17, to: 61, what: '起诉、调解' }", day('2026-06-17'), paidOn('佛能'));
  figure("{ from: 65, to: 91, what: '等款、执行' }", 65, day(END) + 1);
});

test('questions: totals, weights and the ending of 83.2%', () => {
  expect([60 * 0.3, 40 * 0.35, 110 * 0.1, 90 * 0.05].map((n) => Math.round(n * 10) / 10)).toEqual([
    18, 14, 11, 4.5,
  ]);
  expect(74 + 58 + 36 + 29).toBe(197);
  expect(74 + 55 + 24 + 11).toBe(164);
  expect(164 + 3 + 12 + 18).toBe(197);
  expect(164 / 197).toBeCloseTo(0.832, 3);
  expect(daysBetween('2026-09-07', '2026-12-05') + 1).toBe(90);
  expect([82 + 50 + 30 + 22, 3 + 4, 5 + 20 + 18 + 10]).toEqual([184, 7, 53]);
  expect(184 + 7 + 53).toBe(244);
  expect([82 + 40 + 30 + 16, 3, 5 + 30 + 18 + 16]).toEqual([168, 3, 69]);
  expect(168 / 240).toBe(0.7);
  expect([215 / 250, 95 / 130, 140 / 180].map((n) => Math.round(n * 1000) / 10)).toEqual([
    86, 73.1, 77.8,
  ]);
});
