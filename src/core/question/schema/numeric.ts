import { z } from 'zod';
import { common, proseOf } from './common.ts';

const formula = z
  .union([z.string().trim().min(1), z.number()])
  .meta({
    description: '公式：变量、数字、+ - * / ^ ( )、round(x, n)、min、max、abs、sqrt',
    examples: ['sales / 365 * days'],
  })
  .transform(String);

const tolerance = z
  .union([
    z.number().min(0),
    z.string().regex(/^\d+(\.\d+)?%$/, '容差写数字（0.1）或百分比（0.5%）'),
  ])
  .meta({ description: '容差：绝对数（0.1）或占答案的百分比（0.5%）', examples: [0.1, '0.5%'] });

const feedback = proseOf('这样答的人看到什么：错在哪一步', '这是全部应收，不是多占用的部分。');

export const numericSchema = z.strictObject({
  ...common,
  type: z.literal('numeric').meta({ description: '计算：带单位和容差的数' }),
  variables: z
    .array(z.record(z.string().regex(/^[a-z][a-zA-Z0-9]*$/, '变量名用英文小写开头'), z.number()))
    .min(1)
    .optional()
    .meta({ description: '每一行是一组数，学员各抽一组', examples: [[{ sales: 9800, days: 68 }]] }),
  answer: z
    .strictObject({
      formula,
      value: z
        .number()
        .optional()
        .meta({
          description: '可选：作者手算的答案（第一组数），与公式不符会报错',
          examples: [214.8],
        }),
      unit: proseOf('答案的单位，题干里要出现', '万元'),
      round: z
        .int()
        .min(0)
        .max(6)
        .meta({ description: '答案保留几位小数', examples: [1] }),
      tolerance,
    })
    .meta({ description: '答案：公式、单位、小数位数和容差' }),
  mistakes: z
    .array(z.strictObject({ formula, feedback }))
    .default([])
    .meta({ description: '预料中的错误答案，各有反馈' }),
});
