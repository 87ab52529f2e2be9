/** Character classes of Chinese text, as sources of regular expressions with the `u` flag. */

export const HAN = '\\p{Script=Han}';

/** A Chinese character or a mark of Chinese punctuation. */
export const CHINESE = `[${HAN}\\u3000-\\u303F\\uFF01-\\uFF60“”‘’…—·]`;

export const hasHan = (text: string): boolean => /\p{Script=Han}/u.test(text);
