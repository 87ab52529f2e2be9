export type Parts = ReturnType<typeof partsOf>;

/**
 * What the scripts need of ProgressBoard.astro and ProgressExchange.astro.
 *
 * @throws {Error} naming the part that is missing
 */
export function partsOf(board: HTMLElement) {
  function part<T extends HTMLElement = HTMLElement>(name: string): T {
    const found = board.querySelector<T>(`[data-part="${name}"]`);
    if (!found) throw new Error(`<progress-board> has no [data-part="${name}"].`);
    return found;
  }
  return {
    remind: part('remind'),
    exchange: part('exchange'),
    export: part('export'),
    file: part<HTMLInputElement>('file'),
    told: part('told'),
    choices: part('choices'),
    merge: part('merge'),
    replace: part('replace'),
    cancel: part('cancel'),
    lasting: part('lasting'),
  };
}

/** Says something in the live region, and takes away what could be chosen before. */
export function tell({ told, choices }: Parts, words: string): void {
  choices.hidden = true;
  told.textContent = words;
}
