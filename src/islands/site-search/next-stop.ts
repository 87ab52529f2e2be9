/**
 * Where the focus goes among the results. Stops are numbered from 0; −1 is the input.
 *
 * @param at the stop that has the focus now
 * @param count how many stops there are
 * @returns the next stop, or undefined when the key keeps its usual meaning
 */
export function nextStop(key: string, at: number, count: number): number | undefined {
  if (count === 0) return undefined;
  if (key === 'ArrowDown') return Math.min(at + 1, count - 1);
  if (at === -1) return undefined;
  if (key === 'ArrowUp') return at - 1;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return undefined;
}
