import { z } from 'zod';

/** `src/content/law.yaml` and `figures.yaml`: what the course may state as law or as a number. */

/** A day, `2026-11-22`. Some YAML readers make a Date of it, some leave it a text. */
const date = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z.iso.date(),
);

/** What a collector looks a law up for; the page of laws has a section for each, in this order. */
export const LAW_TOPICS = [
  'contract',
  'limitation',
  'security',
  'sme',
  'litigation',
  'enforcement',
  'insolvency',
  'conduct',
  'bills',
  'tax',
] as const;

export const lawSchema = z.strictObject({
  id: z.string(),
  /** Full name of the law, regulation or standard. */
  name: z.string(),
  /** The section of the page of laws that it stands in. */
  topic: z.enum(LAW_TOPICS),
  /** 第 545 条第 2 款; empty where the whole document is meant. */
  article: z.string(),
  /** Which version: the date it was made or last amended, and since when it is in force. */
  version: z.string(),
  effective: date.optional(),
  /** What it says, in our own words. */
  says: z.string(),
  /** Who is bound by it. */
  binds: z.string(),
  checkedOn: date,
  reviewBy: date,
  /** Official place to read it. */
  url: z.url().optional(),
});

export const figureSchema = z.strictObject({
  id: z.string(),
  says: z.string(),
  /** Who published it, in which document, when. */
  source: z.string(),
  /** What was counted: population, period, method. */
  scope: z.string(),
  /** What a reader must not conclude from it. */
  caveat: z.string().optional(),
  checkedOn: date,
  reviewBy: date,
});

export const termSchema = z.strictObject({
  id: z.string(),
  zh: z.string(),
  en: z.string(),
  says: z.string(),
  /** Items that teach it. */
  taughtIn: z.array(z.string()).optional(),
});

export type Law = z.output<typeof lawSchema>;
export type Figure = z.output<typeof figureSchema>;
export type Term = z.output<typeof termSchema>;
