import { parse } from 'yaml';
import source from '../content/syllabus.yaml?raw';
import { readSyllabus, type Place } from '../core/syllabus/syllabus.ts';
import { syllabusSchema } from '../core/syllabus/schema.ts';
import { nearest } from '../core/text/nearest.ts';

export const syllabus = readSyllabus(syllabusSchema.parse(parse(source)));

/**
 * The place with an id.
 *
 * @throws Error naming the nearest id when there is none; `npm run check` gives file and line
 */
export function placeOf(id: string): Place {
  const place = syllabus.byId.get(id);
  if (place) return place;
  throw new Error(`大纲里没有编号 ${id}，最接近的是 ${nearest(id, syllabus.byId.keys()) ?? ''}`);
}
