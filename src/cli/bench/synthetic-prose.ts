import type { Random } from '../../core/random/seeded.ts';

/** So many sentences drawn from the list, and their numbers too. */
export function prose(random: Random, sentences: number): string {
  return Array.from({ length: sentences }, () =>
    sentence(random).replace(/\{n\}/g, () => number(random)),
  ).join('');
}

/** A number of two or three digits. */
export const number = (random: Random): string => String(Math.floor(random() * 900) + 10);

const sentence = (random: Random): string =>
  SENTENCES[Math.floor(random() * SENTENCES.length)] ?? '';

/** What synthetic lessons are written with; `{n}` becomes a number. Of no worth as teaching. */
const SENTENCES: readonly string[] = [
  '发货不是终点，钱到账才算做完这一单。',
  '合同写明验收后 {n} 天付款，验收单没有签字，这 {n} 万元就还差一个条件。',
  '先看到期日，再看金额：拖了 {n} 天的 {n} 万元，比没到期的 {n} 万元更急。',
  '客户说下周安排，请他给出日期、金额和办理的人，三样缺一样就不算承诺。',
  '账期从 {n} 天放到 {n} 天，多占的营运资金由谁出，要在签字之前算清。',
  '坏账 {n} 万元，按毛利率 {n}% 倒算，要多卖多少才补得回来，销售自己算一遍就记住了。',
  '对账单每月 {n} 日以前寄出，回函盖章以后存档，争议当月列清。',
  '信用额度不是奖励，是公司愿意替客户垫多少、垫多久的上限。',
  '同一家客户欠三个部门的钱，只由一个人去谈，口径才不会互相拆台。',
  '逾期 {n} 天以内由销售跟进，超过 {n} 天转信用部门，超过 {n} 天由法务发函。',
  '应收天数降了 {n} 天，日均赊销 {n} 万元，省出来的钱等于两个数相乘。',
  '客户的付款流程有几个人签字，签字的人各看哪一张单据，第一次拜访就要问到。',
  '催收函写事实、写金额、写期限，不写情绪，也不写办不到的后果。',
  '回款计划分三笔，每笔写明日期和金额，任何一笔没到，其余立即到期。',
  '担保要看谁担、担多少、担到哪天，盖章的人有没有权限。',
  '发票开了 {n} 张，对上的只有 {n} 张，其余的差在数量、单价还是折扣，一张一张查。',
  '客户换了采购经理，旧的口头约定就没有人认，所以当天的约定当天写成邮件。',
  '预收 {n}% 再排产，遇到取消订单时，损失由预收款先抵。',
  '账龄表按到期日排，不按开票日排，不然没到期的也会混进逾期里。',
  '赊销审批只看三件事：还得起吗，愿意还吗，还不上的时候我们手里有什么。',
  '电话里先确认对方是谁、能不能作主，再说金额；找错了人，说得再好也白说。',
  '质保金 {n} 万元，期满前 {n} 天提醒，期满当天寄出申请，不等对方想起来。',
  '利润表上的 {n} 万元和银行里的 {n} 万元，差的就是应收、存货和应付这三段路。',
  '每周一看一次名单：新到期的、答应过的、没兑现的，各排一列，各有一个负责人。',
];
