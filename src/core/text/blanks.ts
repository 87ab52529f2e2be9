/** A text with `{{blank-id}}` where something is to be filled in, cut at its blanks. */
export interface BlankText {
  /** The pieces around the blanks: always one more than there are `ids`. */
  readonly pieces: readonly string[];
  /** In the order of the text. */
  readonly ids: readonly string[];
}

export function cutAtBlanks(text: string): BlankText {
  const cut = text.split(/\{\{([a-z0-9-]+)\}\}/);
  return {
    pieces: cut.filter((_, at) => at % 2 === 0),
    ids: cut.filter((_, at) => at % 2 === 1),
  };
}
