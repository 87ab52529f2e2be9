import { z } from 'zod';
import { common, partId, proseOf, uniqueIds, why } from './common.ts';
import { amissWays } from './scenario-ways.ts';

const choice = z.strictObject({
  id: partId,
  text: proseOf('这一步可以怎么做', '先问清楚卡在哪个环节'),
  why,
  score: z
    .int()
    .min(0)
    .max(2)
    .meta({ description: '0 差 · 1 可以 · 2 好', examples: [2] }),
  to: partId.meta({ description: '去哪个节点或结局', examples: ['n2'] }),
});

export const scenarioSchema = z
  .strictObject({
    ...common,
    type: z
      .literal('scenario')
      .meta({ description: '情景决策：3–6 步的分支小案例，按走过的路给分' }),
    start: partId.meta({ description: '从哪个节点开始', examples: ['n1'] }),
    nodes: z
      .array(
        z.strictObject({
          id: partId,
          say: proseOf('这一步发生了什么', '客户说：财务还在走流程。'),
          choices: z
            .array(choice)
            .min(2, '每一步至少两个选择')
            .refine(uniqueIds, '选择的编号重复')
            .meta({ description: '这一步的各个选择' }),
        }),
      )
      .min(2, '至少两步')
      .refine(uniqueIds, '节点编号重复')
      .meta({ description: '各步：一步一个节点' }),
    endings: z
      .array(z.strictObject({ id: partId, say: proseOf('结果怎样', '客户当天付清了货款。') }))
      .min(1, '至少一个结局')
      .refine(uniqueIds, '结局编号重复')
      .meta({ description: '各个结局' }),
  })
  .superRefine((question, context) => {
    for (const { path, message } of amissWays(question)) {
      context.addIssue({ code: 'custom', path, message });
    }
  });
