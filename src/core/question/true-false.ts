import type { Kind } from './kind.ts';
import { oneOption, type OptionsKeyed } from './options.ts';

/** The two options are called `true` and `false`. */
export type TrueFalseKeyed = OptionsKeyed & { readonly type: 'true-false' };

/** 判断: full marks for the right verdict, none for the other. */
export const trueFalse: Kind<TrueFalseKeyed, readonly string[]> = {
  label: '判断',
  ...oneOption,
};
