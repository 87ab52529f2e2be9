import { z } from 'zod';
import { common, partId, prose, uniqueIds } from './common.ts';

export const openSchema = z.strictObject({
  ...common,
  type: z.literal('open').meta({ description: '起草：不自动评分，看范文、按量规自评' }),
  model: prose.meta({ description: '范文' }),
  rubric: z
    .array(
      z.strictObject({
        id: partId,
        text: prose.meta({ description: '做到什么' }),
        marks: z.int().min(1).meta({ description: '做到得几分' }),
      }),
    )
    .min(2, '量规至少两条')
    .refine(uniqueIds, '量规编号重复'),
});
