import { z } from 'zod';
import { common, partId, proseOf, uniqueIds, why } from './common.ts';

const option = z.strictObject({
  id: partId,
  text: proseOf('选项文字', '货已验收，合同写明验收后 30 天付款'),
  key: z
    .boolean()
    .default(false)
    .meta({ description: '正确的选项写 true，其余不写', examples: [true] }),
  why,
});

/** Options with ids of their own; how many of them are the key is for the type to say. */
export const options = z
  .array(option)
  .min(2, '至少两个选项')
  .refine(uniqueIds, '选项编号重复')
  .meta({ description: '选项，块状写法，一行一个字段' });

export const keys = (list: readonly { key: boolean }[]): number =>
  list.filter(({ key }) => key).length;

export const singleSchema = z.strictObject({
  ...common,
  type: z.literal('single').meta({ description: '单选' }),
  options: options.refine((list) => keys(list) === 1, '单选要恰好一个选项写 key: true'),
});

export const multipleSchema = z.strictObject({
  ...common,
  type: z.literal('multiple').meta({ description: '多选：全对满分，漏选一半，错选零分' }),
  options: options
    .refine((list) => keys(list) >= 2, '多选要至少两个选项写 key: true')
    .refine((list) => keys(list) < list.length, '多选要至少一个选项不写 key: true：全选就不用想了'),
});

export const trueFalseSchema = z.strictObject({
  ...common,
  type: z.literal('true-false').meta({ description: '判断' }),
  answer: z
    .boolean()
    .meta({ description: '这个陈述是对（true）还是错（false）', examples: [false] }),
  why: z
    .strictObject({
      true: proseOf('选“对”的人看到什么', '核销只是账面处理。'),
      false: proseOf('选“错”的人看到什么', '核销不消灭债权，可以账销案存继续追。'),
    })
    .meta({ description: '选“对”的人、选“错”的人各看到什么' }),
});
