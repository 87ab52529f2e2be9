import { Converter } from 'opencc-js/t2cn';
import type { TraditionalOf } from '../core/text/answer-key.ts';

/** The characters of everyday Chinese, and no phrase: the line feed between them keeps them apart. */
const characters = Array.from({ length: 0xa000 - 0x4e00 }, (_, at) =>
  String.fromCharCode(0x4e00 + at),
);
const simplified = Converter({ from: 't', to: 'cn' })(characters.join('\n')).split('\n');

/** Of one word are also 帳, which OpenCC makes 帐 of, and 帐, which was written before 账 was the norm. */
const OURS = [
  { from: '帳', to: '账' },
  { from: '帐', to: '账' },
];

const pairs = Map.groupBy(
  characters
    .map((from, at) => ({ from, to: simplified[at] ?? from }))
    .filter(({ from, to }) => from !== to)
    .concat(OURS),
  ({ to }) => to,
);

/**
 * The few pairs that a question needs, from OpenCC's dictionary: browsers get no dictionary. A
 * character of the text itself is meant as it is written: 乾 in 乾隆 is not 干.
 */
export const traditionalOf: TraditionalOf = (text) =>
  Object.fromEntries(
    [...text]
      .flatMap((character) => pairs.get(character) ?? [])
      .filter(({ from }) => !text.includes(from))
      .map(({ from, to }) => [from, to]),
  );
