import type { Kind } from './kind.ts';
import { optionVerdicts, readOptions, writeOptions, type OptionsKeyed } from './options.ts';

/** The two options are called `true` and `false`. */
export type TrueFalseKeyed = OptionsKeyed & { readonly type: 'true-false' };

/** 判断: full marks for the right verdict, none for the other. */
export const trueFalse: Kind<TrueFalseKeyed, readonly string[]> = {
  label: '判断',
  read: readOptions,
  write: writeOptions,
  mark: (keyed, response) => ({
    score: response.length === 1 && keyed.keys.includes(response[0] ?? '') ? 1 : 0,
    parts: optionVerdicts(keyed, response),
  }),
  key: ({ keys }) => keys,
};
