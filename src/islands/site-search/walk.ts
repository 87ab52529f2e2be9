import { isComposing } from './keys.ts';
import { nextStop } from './next-stop.ts';

/**
 * Lets the arrow keys, Home and End move the focus from the input through the results and back. The
 * links stay ordinary links: Tab reaches them and Enter opens them.
 *
 * @param onEnter what Enter does in the input
 */
export function walkResults(input: HTMLElement, results: HTMLElement, onEnter: () => void): void {
  const onKey = (event: KeyboardEvent) => {
    if (isComposing(event) || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Enter' && event.target === input) {
      event.preventDefault();
      onEnter();
      return;
    }
    const stops = [...results.querySelectorAll<HTMLElement>('a, button:not([hidden])')];
    const at = stops.findIndex((stop) => stop === event.target);
    const next = nextStop(event.key, at, stops.length);
    if (next === undefined) return;
    event.preventDefault();
    (stops[next] ?? input).focus();
  };
  input.addEventListener('keydown', onKey);
  results.addEventListener('keydown', onKey);
}

/** Moves the focus to a page in the results, by its number from 0; does nothing past the last one. */
export function enterResults(results: HTMLElement, page = 0): void {
  results.querySelectorAll<HTMLElement>('.title > a')[page]?.focus();
}
