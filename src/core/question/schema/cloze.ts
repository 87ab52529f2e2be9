import { z } from 'zod';
import { cutAtBlanks } from '../../text/blanks.ts';
import { nearest } from '../../text/nearest.ts';
import { keys, options } from './choice.ts';
import { common, partId, proseOf, uniqueIds } from './common.ts';
import { typed } from './typed.ts';

const blank = z
  .strictObject({
    id: partId,
    ...typed,
    accept: typed.accept.optional(),
    options: options
      .refine((list) => keys(list) === 1, '要恰好一个选项写 key: true')
      .optional()
      .meta({ description: '可选的选项；写了 options 就不写 accept' }),
    why: proseOf('为什么填它', '合同写明验收后 30 天付款。'),
  })
  .refine(({ accept, options: list }) => (accept === undefined) !== (list === undefined), {
    message: '写 accept（学员自己写）或 options（学员选），只写一样',
  })
  .refine(({ options: list, patterns, units }) => !list || !(patterns.length > 0 || units), {
    message: 'patterns 和 units 只能和 accept 一起写',
  });

export const clozeSchema = z
  .strictObject({
    ...common,
    type: z.literal('cloze').meta({ description: '填空：每空写或选' }),
    text: proseOf('有空的文字，空写成 {{编号}}', '付款期限是{{term}}天。'),
    blanks: z
      .array(blank)
      .min(1, '至少一个空')
      .refine(uniqueIds, '各空的编号重复')
      .meta({ description: '各空的答案，一个编号一项' }),
  })
  .check(({ value, issues }) => {
    const complain = (message: string, ...path: (string | number)[]): void => {
      issues.push({ code: 'custom', input: value, message, path });
    };
    const { ids, pieces } = cutAtBlanks(value.text);
    const known = value.blanks.map(({ id }) => id);
    const stray = pieces.flatMap((piece) => /\S*(?:\{\{|\}\})\S*/.exec(piece)?.[0] ?? []);
    for (const piece of stray)
      complain(`空写成 {{编号}}，编号用小写字母、数字和连字符：${piece}`, 'text');
    for (const [at, id] of ids.entries()) {
      const close = nearest(id, known);
      if (ids.indexOf(id) < at) complain(`{{${id}}} 出现了两次，每个空只能有一处`, 'text');
      if (!known.includes(id)) {
        complain(`blanks 里没有“${id}”${close ? `，最接近的是“${close}”` : ''}`, 'text');
      }
    }
    for (const [at, id] of known.entries()) {
      if (!ids.includes(id)) complain(`text 里没有 {{${id}}}`, 'blanks', at, 'id');
    }
  });
