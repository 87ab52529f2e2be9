import { z } from 'zod';
import { common, prose } from './common.ts';
import { accept, typed } from './typed.ts';

export const shortSchema = z.strictObject({
  ...common,
  type: z.literal('short').meta({ description: '简答：写一个词或一句短话' }),
  ...typed,
  mistakes: z
    .array(z.strictObject({ accept, feedback: prose }))
    .default([])
    .meta({ description: '预料中的错误答案，各有反馈' }),
});
