import { z } from 'zod';

/** Bloom's levels, lowest first: the order of the blueprint's columns. */
export const LEVELS = ['remember', 'understand', 'apply', 'analyse', 'evaluate', 'create'] as const;

/** A permanent id of something inside a question: an option, a pair, a step. */
export const partId = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, '编号只用小写字母、数字和连字符')
  .meta({ description: '永久编号：学员的作答存的就是它，发布后不改', examples: ['a'] });

/** A piece of Markdown written by an author: never empty. */
export const prose = z.string().trim().min(1, '不能为空');

/** Prose as editors show it: what to write, and how it may look. */
export const proseOf = (description: string, example: string): typeof prose =>
  prose.meta({ description, examples: [example] });

export const why = proseOf(
  '选它的人为什么会这么想，错在哪里或对在哪里。不写“选项 A”，选项会打乱次序',
  '还要等验收，收款取决于时间以外的条件。',
);

/** The fields every question has, whatever its type. */
export const common = {
  id: z
    .string()
    .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)+$/, '题目编号形如 l1-ccc-basic：小写字母、数字、连字符')
    .meta({ description: '永久编号：讲的编号加英文短语。发布后不改', examples: ['l1-ccc-basic'] }),
  rev: z
    .int()
    .min(1)
    .meta({
      description: '从 1 起；只有答案变了才加 1，学员会看到“已更新，请重做”',
      examples: [1],
    }),
  objective: z
    .string()
    .meta({ description: '学习目标编号，见 syllabus.yaml', examples: ['l1.s2.o1'] }),
  level: z.enum(LEVELS).meta({ description: '布鲁姆层次', examples: ['apply'] }),
  difficulty: z
    .int()
    .min(1)
    .max(5)
    .meta({ description: '1 易 · 2 中 · 3 难（可到 5），作者的估计', examples: [2] }),
  stem: proseOf(
    '题干：第一段是问句，数据表等放在后面的段落',
    '从会计角度看，下面哪一笔是应收账款？',
  ),
  explanation: proseOf(
    '讲解：答对、答错都会看到',
    '判断只看一件事：除了等时间，还差不差别的条件。',
  ),
  see: z
    .string()
    .regex(/^[a-z0-9.]+#[a-z0-9-]+$/, '形如 l1.s2#ccc：条目编号、#、锚点')
    .meta({ description: '哪里教的：条目#锚点', examples: ['l1.s2#ccc'] }),
  hint: proseOf('提示：作答前可以看，可不写', '先想清楚哪一天付料款。').optional(),
  law: z
    .array(z.string())
    .min(1)
    .optional()
    .meta({ description: '涉及法律时必写：law.yaml 的编号', examples: [['sme-payment-9']] }),
  tags: z
    .array(z.string())
    .optional()
    .meta({ description: '相关的案例、指南、工具编号', examples: [['c15']] }),
};

/** Refuses a list in which two entries share an id. */
export function uniqueIds<T extends { id: string }>(list: readonly T[]): boolean {
  return new Set(list.map((entry) => entry.id)).size === list.length;
}
