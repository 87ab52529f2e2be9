import { i18nLoader } from '@astrojs/starlight/loaders';
import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { figureSchema, lawSchema, termSchema } from './core/reference/schema.ts';
import { quizFileSchema } from './core/question/schema/index.ts';
import { lessonLoader } from './site/lesson-loader.ts';

/** The only place that names folders of content. */
export const collections = {
  docs: defineCollection({
    loader: lessonLoader(),
    schema: docsSchema({
      extend: z.object({
        /** Id of the place of the syllabus that the page teaches. */
        item: z.string().optional(),
        /** Lecture that the page belongs to without teaching an item of it. */
        lecture: z.string().optional(),
        /** What kind of page it is: search filters by it. */
        kind: z.enum(['课程', '案例', '步骤', '表单', '演练', '工具', '培训者', '查阅']).optional(),
        /** The day the law on the page was last checked. */
        lawReviewed: z.coerce.date().optional(),
      }),
    }),
  }),
  i18n: defineCollection({
    loader: i18nLoader(),
    schema: i18nSchema({ extend: z.object({}).catchall(z.string()) }),
  }),
  quizzes: defineCollection({
    loader: glob({ pattern: ['**/*.yaml', '!papers/**'], base: './quizzes' }),
    schema: quizFileSchema,
  }),
  law: defineCollection({ loader: file('src/content/law.yaml'), schema: lawSchema }),
  figures: defineCollection({ loader: file('src/content/figures.yaml'), schema: figureSchema }),
  glossary: defineCollection({ loader: file('src/content/glossary.yaml'), schema: termSchema }),
};
