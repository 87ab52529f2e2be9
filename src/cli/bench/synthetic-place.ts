/** One lesson of a synthetic course. */
export interface SyntheticPlace {
  /** From 0, over the whole course. */
  readonly nth: number;
  /** Id in the syllabus: `l3.s4`. */
  readonly id: string;
  /** The same as the beginning of ids of questions: `l3-s4`. */
  readonly key: string;
  readonly lecture: string;
  readonly slug: string;
  readonly title: string;
}

export const LESSONS_PER_LECTURE = 10;
export const QUESTIONS_PER_LESSON = 10;

/** @param nth from 0 */
export function placeOf(nth: number): SyntheticPlace {
  const lecture = Math.floor(nth / LESSONS_PER_LECTURE) + 1;
  const section = (nth % LESSONS_PER_LECTURE) + 1;
  return {
    nth,
    id: `l${lecture}.s${section}`,
    key: `l${lecture}-s${section}`,
    lecture: `l${lecture}`,
    slug: `lesson-${section}`,
    title: `第 ${nth + 1} 课 到期之前做完的事`,
  };
}
