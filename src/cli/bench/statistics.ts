/** The middle value; of two middle ones the upper. @throws {RangeError} without values */
export function median(values: readonly number[]): number {
  const middle = values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
  if (middle === undefined) throw new RangeError('The median of no values was asked for.');
  return middle;
}

export type Point = readonly [x: number, y: number];

/**
 * The exponent k of the best fit y = c·xᵏ: the slope of the least-squares line through the
 * logarithms. 1 is linear, 2 quadratic.
 *
 * @param points at least two different x; all numbers above 0
 * @throws {RangeError} where no line is determined
 */
export function scalingExponent(points: readonly Point[]): number {
  if (points.some(([x, y]) => !(x > 0 && y > 0))) {
    throw new RangeError('A scaling exponent needs numbers above 0.');
  }
  const logs = points.map(([x, y]): Point => [Math.log(x), Math.log(y)]);
  const meanX = mean(logs.map(([x]) => x));
  const meanY = mean(logs.map(([, y]) => y));
  const spread = sum(logs.map(([x]) => (x - meanX) ** 2));
  if (!(spread > 0)) throw new RangeError('A scaling exponent needs two sizes that differ.');
  return sum(logs.map(([x, y]) => (x - meanX) * (y - meanY))) / spread;
}

/**
 * The exponent of what grows, without what every size costs anyhow: the first point is taken off
 * from all others, in x and in y. A straight line of any height gives 1; without that, a large
 * fixed cost would make the exponent small and hide what grows faster.
 *
 * @param points by growing x, at least three
 * @throws {RangeError} where no line is determined, also when a later point is not above the first
 */
export function netExponent([first, ...others]: readonly Point[]): number {
  if (first === undefined) throw new RangeError('A scaling exponent needs points.');
  return scalingExponent(others.map(([x, y]): Point => [x - first[0], y - first[1]]));
}

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
const mean = (values: readonly number[]): number => sum(values) / values.length;
