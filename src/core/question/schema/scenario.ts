import { z } from 'zod';
import { common, partId, prose, uniqueIds, why } from './common.ts';
import { amissWays } from './scenario-ways.ts';

const choice = z.strictObject({
  id: partId,
  text: prose,
  why,
  score: z.int().min(0).max(2).meta({ description: '0 差 · 1 可以 · 2 好' }),
  to: partId.meta({ description: '去哪个节点或结局' }),
});

export const scenarioSchema = z
  .strictObject({
    ...common,
    type: z
      .literal('scenario')
      .meta({ description: '情景决策：3–6 步的分支小案例，按走过的路给分' }),
    start: partId.meta({ description: '从哪个节点开始' }),
    nodes: z
      .array(
        z.strictObject({
          id: partId,
          say: prose,
          choices: z.array(choice).min(2, '每一步至少两个选择').refine(uniqueIds, '选择的编号重复'),
        }),
      )
      .min(2, '至少两步')
      .refine(uniqueIds, '节点编号重复'),
    endings: z
      .array(z.strictObject({ id: partId, say: prose }))
      .min(1, '至少一个结局')
      .refine(uniqueIds, '结局编号重复'),
  })
  .superRefine((question, context) => {
    for (const { path, message } of amissWays(question)) {
      context.addIssue({ code: 'custom', path, message });
    }
  });
