import type { FuzzRun } from './fuzz.ts';
import type { SizedCourse } from './growth.ts';
import type { Machine } from './machine.ts';
import type { Run } from './metered.ts';
import type { Answering, MeasuredSite } from './pages.ts';
import { netExponent, scalingExponent, type Point } from './statistics.ts';

/** All that one run of the bench has measured; `--json` writes it as it is. */
export interface Results {
  readonly measuredAt: string;
  readonly machine: Machine;
  /** Load of the last minute, at the start and at the end. */
  readonly load: { readonly before: number; readonly after: number };
  readonly ours: MeasuredSite;
  readonly bare: MeasuredSite;
  readonly firstAnswer: Answering;
  readonly courses: readonly SizedCourse[];
  readonly scaling: { readonly check: Scaling; readonly build: Scaling };
  readonly fuzz: FuzzRun;
}

/** Exponents over the number of lessons. */
export interface Scaling {
  readonly wall: Exponents;
  readonly cpu: Exponents;
  readonly memory: Exponents;
}

export interface Exponents {
  /** Over all sizes; what every run costs anyhow makes it small. */
  readonly raw: number;
  /**
   * After what the smallest course costs was taken off the others: above 1 the run gets slower than
   * the course grows. Null with fewer than three sizes, or where a larger one cost no more.
   */
  readonly net: number | null;
}

/** Time and memory may grow with this power of the bank. */
export const LINEAR = 1.1;

/** @param courses at least two, by growing size */
export function scalingOf(courses: readonly SizedCourse[]): Results['scaling'] {
  const exponents = (cost: (course: SizedCourse) => number): Exponents => {
    const points = courses.map((course): Point => [course.lessons, cost(course)]);
    return { raw: scalingExponent(points), net: netOf(points) };
  };
  const of = (run: (course: SizedCourse) => Run): Scaling => ({
    wall: exponents((course) => run(course).wallSeconds),
    cpu: exponents((course) => run(course).cpuSeconds),
    memory: exponents((course) => run(course).peakBytes),
  });
  return { check: of(({ check }) => check), build: of(({ build }) => build) };
}

function netOf(points: readonly Point[]): number | null {
  const [first, ...others] = points;
  const isGrowing = others.length > 1 && others.every(([, cost]) => cost > (first?.[1] ?? 0));
  return isGrowing ? netExponent(points) : null;
}
