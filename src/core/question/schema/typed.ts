import { z } from 'zod';
import { foldAnswer } from '../../text/answer.ts';
import { UNIT_FAMILIES } from '../../text/units.ts';

/** Texts that are compared with what was typed. */
export const accept = z
  .array(
    z
      .union([z.string().trim().min(1), z.number()], { error: '写文字或数' })
      .meta({ description: '一种写法。小数、前面有 0 的数加引号', examples: ['三年'] })
      .transform(String)
      .refine((text) => foldAnswer(text) !== '', '只有标点，比较时什么也不剩'),
  )
  .min(1, '至少一个答案')
  .meta({
    description:
      '算对的写法，第一个是给学员看的答案。空格、书名号、引号、句末标点、大小写、全角半角、繁简、中文数字和大写金额的不同写法不用另列',
    examples: [['诉讼时效中断', '时效中断']],
  });

const pattern = z
  .string()
  .refine(compiles, '正则表达式读不懂：括号、方括号要成对，特殊字符前面加 \\');

/** The fields of an answer that is typed. */
export const typed = {
  accept,
  patterns: z
    .array(pattern)
    .default([])
    .meta({
      description:
        '可选：正则表达式，与化简后的整个答案（小写、半角、无空格、数字用 0-9）相符就算对',
      examples: [['(收到|签收).*起30天']],
    }),
  units: z
    .enum(Object.keys(UNIT_FAMILIES) as (keyof typeof UNIT_FAMILIES)[])
    .optional()
    .meta({
      description: '可选：可以换算的单位。时间：三年 = 36个月，两周 = 14天；月与天不换算',
      examples: ['时间'],
    }),
};

function compiles(source: string): boolean {
  try {
    return new RegExp(source, 'u').source !== '';
  } catch {
    return false;
  }
}
