import { stripVTControlCharacters } from 'node:util';

/** A line of Astro's log begins with the time. */
const LOG_LINE = /^\d\d:\d\d:\d\d/;
const END = /^───╯/;

/**
 * A filter for the lines of a build: leaves out Rolldown's warnings on "use astro:head-inject", one
 * block of ten lines per MDX page. The directive is Astro's own and does its work before Rolldown.
 *
 * @returns whether to show a line; asked for each line in turn
 */
export function withoutDirectiveWarnings(): (line: string) => boolean {
  let inside = false;
  let justEnded = false;
  return (line) => {
    const plain = stripVTControlCharacters(line);
    if (LOG_LINE.test(plain)) inside = plain.includes('MODULE_LEVEL_DIRECTIVE');
    const shown = !inside && !(justEnded && plain.trim() === '');
    justEnded = inside && END.test(plain);
    if (justEnded) inside = false;
    return shown;
  };
}
