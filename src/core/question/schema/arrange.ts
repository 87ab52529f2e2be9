import { z } from 'zod';
import { common, partId, prose, uniqueIds, why } from './common.ts';

export const orderingSchema = z.strictObject({
  ...common,
  type: z.literal('ordering').meta({ description: '排序：按正确次序写，页面会打乱' }),
  items: z
    .array(z.strictObject({ id: partId, text: prose, why }))
    .min(3, '至少三项')
    .refine(uniqueIds, '各项的编号重复'),
});

export const matchingSchema = z
  .strictObject({
    ...common,
    type: z.literal('matching').meta({ description: '配对' }),
    pairs: z
      .array(z.strictObject({ id: partId, left: prose, right: prose, why }))
      .min(3, '至少三对')
      .refine(uniqueIds, '各对的编号重复'),
    extra: z
      .array(z.strictObject({ id: partId, right: prose, why }))
      .default([])
      .meta({ description: '右边多出来的干扰项' }),
  })
  .refine((question) => uniqueIds([...question.pairs, ...question.extra]), {
    message: '干扰项的编号与某一对重复',
    path: ['extra'],
  });

export const categoriseSchema = z
  .strictObject({
    ...common,
    type: z.literal('categorise').meta({ description: '归类' }),
    groups: z
      .array(
        z.strictObject({
          id: partId,
          text: prose,
          items: z.array(z.strictObject({ id: partId, text: prose, why })),
        }),
      )
      .min(2, '至少两类')
      .refine(uniqueIds, '各类的编号重复'),
  })
  .refine((question) => uniqueIds(question.groups.flatMap((group) => group.items)), {
    message: '不同类里的项编号重复',
    path: ['groups'],
  })
  .refine((question) => question.groups.flatMap((group) => group.items).length >= 3, {
    message: '各类合起来至少三项',
    path: ['groups'],
  });
