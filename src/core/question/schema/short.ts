import { z } from 'zod';
import { common, proseOf } from './common.ts';
import { accept, typed } from './typed.ts';

export const shortSchema = z.strictObject({
  ...common,
  type: z.literal('short').meta({ description: '简答：写一个词或一句短话' }),
  ...typed,
  mistakes: z
    .array(
      z.strictObject({
        accept: accept.meta({ description: '这一种错误答案的写法', examples: [['两年']] }),
        feedback: proseOf('这样答的人看到什么：错在哪里', '这是《民法典》以前的规定。'),
      }),
    )
    .default([])
    .meta({ description: '预料中的错误答案，各有反馈' }),
});
