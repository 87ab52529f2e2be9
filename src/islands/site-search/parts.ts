/** The pieces of the dialog the panel works with; Search.astro renders them. */
export type Parts = ReturnType<typeof findParts>;

/**
 * Finds the pieces by `data-part`.
 *
 * @throws when one is missing or of another kind, naming the piece
 */
export function findParts(dialog: HTMLDialogElement) {
  const find = <E extends HTMLElement>(part: string, type: new () => E): E => {
    const found = dialog.querySelector(`[data-part=${part}]`);
    if (found instanceof type) return found;
    throw new Error(
      `<site-search> needs a ${type.name} with data-part="${part}": see Search.astro.`,
    );
  };
  return {
    input: find('input', HTMLInputElement),
    kinds: find('kinds', HTMLElement),
    status: find('status', HTMLElement),
    results: find('results', HTMLElement),
    lists: find('lists', HTMLElement),
    more: find('more', HTMLButtonElement),
  };
}

/** The chosen page kind; '' for all. */
export function chosenKind({ kinds }: Parts): string {
  return kinds.querySelector<HTMLInputElement>('input:checked')?.value ?? '';
}
