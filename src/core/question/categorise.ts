import { assignment, type AssignmentKeyed } from './assignment.ts';
import type { Kind } from './kind.ts';

export type CategoriseKeyed = AssignmentKeyed & { readonly type: 'categorise' };

/** 归类: every item goes into one group. */
export const categorise: Kind<CategoriseKeyed, Readonly<Record<string, string>>> = {
  label: '归类',
  ...assignment,
};
