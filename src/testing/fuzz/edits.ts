/** Edits that spoil a text. Places are shares of its length, so that an edit fits any text. */
import fc from 'fast-check';

/** A text made from another one; never throws. */
export type Edit = (text: string) => string;

/** From 0 to below 1, all alike: `fc.double` would mostly give numbers that are nearly 0. */
export const share = fc.noBias(fc.nat({ max: 2 ** 20 - 1 })).map((part) => part / 2 ** 20);

/** What stands at a share of a list: the index, 0 for an empty list. */
export const indexAt = (part: number, { length }: { length: number }): number =>
  Math.floor(part * length);

/** Characters, lines and bytes that got lost, doubled or mixed up: a bad disk, a careless hand. */
export const accident: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(share, fc.string({ unit: 'binary', maxLength: 3 })).map(replaceAt),
  fc.tuple(share, fc.nat({ max: 7 })).map(flipBit),
  share.map(
    (at): Edit =>
      (text) =>
        text.slice(0, indexAt(at, text)),
  ),
  fc.tuple(share, fc.nat({ max: 40 })).map(cutAt),
  share.map((at) => onLines((lines) => lines.toSpliced(indexAt(at, lines), 1))),
  fc.tuple(share, share).map(([from, to]) =>
    onLines((lines) => {
      return lines.toSpliced(indexAt(to, lines), 0, lines[indexAt(from, lines)] ?? '');
    }),
  ),
  fc.tuple(share, share).map(([one, other]) => swapLines(one, other)),
);

/** Puts one of the texts somewhere. */
export const insertion = (...texts: readonly string[]): fc.Arbitrary<Edit> =>
  fc.tuple(share, fc.constantFrom(...texts)).map(
    ([at, added]): Edit =>
      (text) =>
        insert(text, indexAt(at, text), added),
  );

/** The text after some edits; shrinks to few of them. */
export const edited = (
  texts: fc.Arbitrary<string>,
  edit: fc.Arbitrary<Edit>,
): fc.Arbitrary<string> =>
  fc
    .tuple(texts, fc.array(edit, { minLength: 1, maxLength: 4 }))
    .map(([text, edits]) => edits.reduce((before, change) => change(before), text));

/** Works on the lines of a text. */
export const onLines =
  (change: (lines: readonly string[]) => readonly string[]): Edit =>
  (text) =>
    change(text.split('\n')).join('\n');

export const insert = (text: string, at: number, added: string): string =>
  text.slice(0, at) + added + text.slice(at);

function replaceAt([part, other]: [number, string]): Edit {
  return (text) => {
    const at = indexAt(part, text);
    return text.slice(0, at) + other + text.slice(at + 1);
  };
}

/** In UTF-8, as a file lies on a disk; what is no longer UTF-8 is read as U+FFFD. */
function flipBit([part, bit]: [number, number]): Edit {
  return (text) => {
    const bytes = new TextEncoder().encode(text);
    const at = indexAt(part, bytes);
    if (at < bytes.length) bytes[at] = (bytes[at] ?? 0) ^ (1 << bit);
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  };
}

function cutAt([part, length]: [number, number]): Edit {
  return (text) => {
    const at = indexAt(part, text);
    return text.slice(0, at) + text.slice(at + length);
  };
}

function swapLines(one: number, other: number): Edit {
  return onLines((lines) => {
    const [a, b] = [indexAt(one, lines), indexAt(other, lines)];
    return lines.with(a, lines[b] ?? '').with(b, lines[a] ?? '');
  });
}
