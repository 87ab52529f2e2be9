import { z } from 'zod';
import { common, partId, prose, uniqueIds, why } from './common.ts';

const option = z.strictObject({
  id: partId,
  text: prose.meta({ description: '选项文字' }),
  key: z.boolean().default(false).meta({ description: '正确的选项写 true，其余不写' }),
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
  options: options.refine((list) => keys(list) >= 2, '多选要至少两个选项写 key: true'),
});

export const trueFalseSchema = z.strictObject({
  ...common,
  type: z.literal('true-false').meta({ description: '判断' }),
  answer: z.boolean().meta({ description: '这个陈述是对（true）还是错（false）' }),
  why: z
    .strictObject({ true: why, false: why })
    .meta({ description: '选“对”的人、选“错”的人各看到什么' }),
});
