import type { SizedBuild } from './growth.ts';
import type { Machine } from './machine.ts';
import type { Answering, MeasuredSite } from './pages.ts';
import { scalingExponent, type Point } from './statistics.ts';

/** All that one run of the bench has measured; `--json` writes it as it is. */
export interface Results {
  readonly measuredAt: string;
  readonly machine: Machine;
  /** Load of the last minute, at the start and at the end. */
  readonly load: { readonly before: number; readonly after: number };
  readonly ours: MeasuredSite;
  readonly bare: MeasuredSite;
  readonly firstAnswer: Answering;
  readonly builds: readonly SizedBuild[];
  readonly scaling: Scaling;
}

/** Exponents of the time of a build over the number of lessons. */
export interface Scaling {
  readonly wall: Exponents;
  readonly cpu: Exponents;
}

export interface Exponents {
  /** Over all sizes; what every build costs anyhow makes it small. */
  readonly all: number;
  /** Over the two largest sizes: above 1 the build gets slower than the course grows. */
  readonly largest: number;
}

/** @param builds at least two, by growing size */
export function scalingOf(builds: readonly SizedBuild[]): Scaling {
  const exponents = (time: (build: SizedBuild) => number): Exponents => {
    const points = builds.map((build): Point => [build.lessons, time(build)]);
    return { all: scalingExponent(points), largest: scalingExponent(points.slice(-2)) };
  };
  return {
    wall: exponents(({ wallSeconds }) => wallSeconds),
    cpu: exponents(({ cpuSeconds }) => cpuSeconds),
  };
}
