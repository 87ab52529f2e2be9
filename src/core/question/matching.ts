import { assignment, type AssignmentKeyed } from './assignment.ts';
import type { Kind } from './kind.ts';

export type MatchingKeyed = AssignmentKeyed & { readonly type: 'matching' };

/** 配对: every left entry gets one right entry; some right entries may fit nothing. */
export const matching: Kind<MatchingKeyed, Readonly<Record<string, string>>> = {
  label: '配对',
  ...assignment,
};
