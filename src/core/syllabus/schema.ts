import { z } from 'zod';
import { LEVELS } from '../question/schema/common.ts';

/** `src/content/syllabus.yaml`: the curriculum that pages, sidebar, numbering and progress derive from. */

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'slug 只用小写字母、数字和连字符');

const objective = z.strictObject({
  id: z.string(),
  text: z.string().min(1),
  level: z.enum(LEVELS),
  /** Question types that can test it. */
  evidence: z.array(z.string()).min(1),
});

/** What a teachable item has and a section with items has not. */
const teachable = {
  minutes: z.int().min(1).optional(),
  /** Whose the main term is: public source, common practice, or this course's own convention. */
  definition: z.enum(['public', 'consensus', 'ours']).optional(),
  /** States law: the page shows when it was checked. */
  legal: z.boolean().optional(),
  /** Questions in the bank by the blueprint. */
  questions: z.int().optional(),
  prerequisites: z.array(z.string()).optional(),
  objectives: z.array(objective).optional(),
};

const item = z.strictObject({
  id: z.string(),
  slug,
  title: z.string(),
  case: z.string().optional(),
  ...teachable,
});

const section = item.extend({ items: z.array(item).optional() });

const lecture = z.strictObject({
  id: z.string(),
  slug,
  title: z.string(),
  goal: z.string().optional(),
  sections: z.array(section),
  extras: z.array(item).optional(),
});

export const syllabusSchema = z.strictObject({
  course: z.strictObject({
    id: z.string(),
    title: z.string(),
    /** The questions the course answers. */
    questions: z.array(
      z.strictObject({ id: z.string(), slug, text: z.string(), answeredIn: z.array(z.string()) }),
    ),
    benefits: z.array(z.strictObject({ id: z.string(), text: z.string() })),
    audience: z.array(z.string()),
  }),
  lectures: z.array(lecture),
});

export type SyllabusData = z.output<typeof syllabusSchema>;
export type Objective = z.output<typeof objective>;
