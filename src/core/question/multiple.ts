import type { Kind } from './kind.ts';
import { optionVerdicts, readOptions, writeOptions, type OptionsKeyed } from './options.ts';

export type MultipleKeyed = OptionsKeyed & { readonly type: 'multiple' };

/** 多选, by the course's rule: all of the key 1, part of it and nothing wrong ½, anything wrong 0. */
export const multiple: Kind<MultipleKeyed, readonly string[]> = {
  label: '多选',
  read: readOptions,
  write: writeOptions,
  mark(keyed, response) {
    const wrong = response.some((id) => !keyed.keys.includes(id));
    const whole = keyed.keys.every((id) => response.includes(id));
    return {
      score: wrong ? 0 : whole ? 1 : 0.5,
      parts: optionVerdicts(keyed, response),
    };
  },
  key: ({ keys }) => keys,
};
