import { z } from 'zod';
import { common, partId, proseOf, uniqueIds } from './common.ts';

export const openSchema = z.strictObject({
  ...common,
  type: z.literal('open').meta({ description: '起草：不自动评分，看范文、按量规自评' }),
  model: proseOf('范文', '贵司 3 月 5 日到期的货款 12 万元尚未到账，请于本周五前付清。'),
  rubric: z
    .array(
      z.strictObject({
        id: partId,
        text: proseOf('做到什么', '说出到期日'),
        marks: z
          .int()
          .min(1)
          .meta({ description: '做到得几分', examples: [2] }),
      }),
    )
    .min(2, '量规至少两条')
    .refine(uniqueIds, '量规编号重复')
    .meta({ description: '量规：学员按它给自己打分' }),
});
