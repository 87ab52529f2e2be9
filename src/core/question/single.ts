import type { Kind } from './kind.ts';
import { optionVerdicts, readOptions, writeOptions, type OptionsKeyed } from './options.ts';

export type SingleKeyed = OptionsKeyed & { readonly type: 'single' };

/** 单选: full marks for the key, none for anything else. */
export const single: Kind<SingleKeyed, readonly string[]> = {
  label: '单选',
  read: readOptions,
  write: writeOptions,
  mark: (keyed, response) => ({
    score: response.length === 1 && keyed.keys.includes(response[0] ?? '') ? 1 : 0,
    parts: optionVerdicts(keyed, response),
  }),
  key: ({ keys }) => keys,
};
