/** Traces are saved: an answer that was let go is told from others by them, for good. */
import { expect, test } from 'vitest';
import { traceOf } from './trace.ts';

test('the trace of a response never changes', () => {
  expect(traceOf({ response: 'a' })).toBe(6_398_415);
  expect(traceOf({ response: ['a', 'b'] })).toBe(14_706_458);
  expect(traceOf({ response: { text: '贵司', met: [] } })).toBe(15_806_988);
  expect(traceOf({ response: { met: [], text: '贵司' } })).toBe(15_806_988);
  expect(traceOf({ response: null })).toBe(7_800_651);
});

test('the trace that is left of a response is its trace', () => {
  expect(traceOf({ trace: 7 })).toBe(7);
  expect(traceOf({})).toBe(0);
});
