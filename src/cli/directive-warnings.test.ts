import { expect, test } from 'vitest';
import { withoutDirectiveWarnings } from './directive-warnings.ts';

const shown = (log: string): string[] => log.split('\n').filter(withoutDirectiveWarnings());

const WARNING = `14:54:53 [WARN] [vite] \u001B[33m[MODULE_LEVEL_DIRECTIVE] \u001B[0mThe semantics of "use astro:head-inject" may not be preserved.
   ╭─[ src/content/docs/progress.mdx?astroPropagatedAssets:2:6 ]
   │
 2 │         "use astro:head-inject";
   │
   │ Help: For more information, see https://rolldown.rs
\u001B[38;5;246m───╯\u001B[0m
`;

test('leaves the warnings out, with the empty line below', () => {
  expect(
    shown(`14:54:53 [vite] building\n${WARNING}\n${WARNING}\n14:54:54 [vite] ✓ built`),
  ).toEqual(['14:54:53 [vite] building', '14:54:54 [vite] ✓ built']);
});

test('other warnings stay whole', () => {
  const other = WARNING.replace('MODULE_LEVEL_DIRECTIVE', 'EVAL');
  expect(shown(other)).toEqual(other.split('\n'));
});

test('a warning that is cut short does not swallow what follows', () => {
  const cut = WARNING.split('\n').slice(0, 3).join('\n');
  expect(shown(`${cut}\n14:54:54 [ERROR] broken`)).toEqual(['14:54:54 [ERROR] broken']);
});
