import { z } from 'zod';
import { common, prose } from './common.ts';

const formula = z
  .union([z.string().trim().min(1), z.number()])
  .transform(String)
  .meta({
    description: '公式：变量、数字、+ - * / ^ ( )、round(x, n)、min、max、abs、sqrt',
    examples: ['sales / 365 * days'],
  });

const tolerance = z
  .union([
    z.number().min(0),
    z.string().regex(/^\d+(\.\d+)?%$/, '容差写数字（0.1）或百分比（0.5%）'),
  ])
  .meta({ description: '容差：绝对数（0.1）或占答案的百分比（0.5%）', examples: [0.1, '0.5%'] });

export const numericSchema = z.strictObject({
  ...common,
  type: z.literal('numeric').meta({ description: '计算：带单位和容差的数' }),
  variables: z
    .array(z.record(z.string().regex(/^[a-z][a-zA-Z0-9]*$/, '变量名用英文小写开头'), z.number()))
    .min(1)
    .optional()
    .meta({ description: '每一行是一组数，学员各抽一组' }),
  answer: z.strictObject({
    formula,
    value: z
      .number()
      .optional()
      .meta({ description: '可选：作者手算的答案（第一组数），与公式不符会报错' }),
    unit: prose.meta({ description: '单位', examples: ['万元', '天', '%'] }),
    round: z.int().min(0).max(6).meta({ description: '答案保留几位小数' }),
    tolerance,
  }),
  mistakes: z
    .array(z.strictObject({ formula, feedback: prose }))
    .default([])
    .meta({ description: '预料中的错误答案，各有反馈' }),
});
