import { z } from 'zod';
import { common, partId, proseOf, uniqueIds } from './common.ts';

export const orderingSchema = z.strictObject({
  ...common,
  type: z.literal('ordering').meta({ description: '排序：按正确次序写，页面会打乱' }),
  items: z
    .array(
      z.strictObject({
        id: partId,
        text: proseOf('要排序的一项', '发货与签收'),
        why: proseOf('它为什么在这个位置', '审批过了才发货，不然款收不回来。'),
      }),
    )
    .min(3, '至少三项')
    .refine(uniqueIds, '各项的编号重复')
    .meta({ description: '各项，按正确次序写' }),
});

const right = proseOf('右边的一项', '无条件收款权');

export const matchingSchema = z
  .strictObject({
    ...common,
    type: z.literal('matching').meta({ description: '配对' }),
    pairs: z
      .array(
        z.strictObject({
          id: partId,
          left: proseOf('左边的一项', '会计'),
          right,
          why: proseOf('为什么是这一对', '会计只看收款是不是只等时间。'),
        }),
      )
      .min(3, '至少三对')
      .refine(uniqueIds, '各对的编号重复')
      .meta({ description: '一左一右，各成一对' }),
    extra: z
      .array(
        z.strictObject({
          id: partId,
          right,
          why: proseOf('为什么它哪一个也配不上', '开票不等于有权收款。'),
        }),
      )
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
          text: proseOf('类的名称', '应收账款'),
          items: z
            .array(
              z.strictObject({
                id: partId,
                text: proseOf('要归类的一项', '已验收，30 天后付款'),
                why: proseOf('为什么归这一类', '收款只等时间经过。'),
              }),
            )
            .meta({ description: '属于这一类的项，可以一项也没有（写 []）' }),
        }),
      )
      .min(2, '至少两类')
      .refine(uniqueIds, '各类的编号重复')
      .meta({ description: '各类和属于它的项，合起来至少三项' }),
  })
  .refine((question) => uniqueIds(question.groups.flatMap((group) => group.items)), {
    message: '不同类里的项编号重复',
    path: ['groups'],
  })
  .refine((question) => question.groups.flatMap((group) => group.items).length >= 3, {
    message: '各类合起来至少三项',
    path: ['groups'],
  });
