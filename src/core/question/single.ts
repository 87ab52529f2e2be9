import type { Kind } from './kind.ts';
import { oneOption, type OptionsKeyed } from './options.ts';

export type SingleKeyed = OptionsKeyed & { readonly type: 'single' };

/** 单选: full marks for the key, none for anything else. */
export const single: Kind<SingleKeyed, readonly string[]> = {
  label: '单选',
  ...oneOption,
};
