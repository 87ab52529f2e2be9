import type { FormEntry } from '../../../core/question/kind.ts';
import { keyForm, type Keyed } from '../../../core/question/kinds.ts';
import type { ClozeKeyed } from '../../../core/question/cloze.ts';
import type { ScenarioKeyed } from '../../../core/question/scenario.ts';

/** A complete answer that does not earn full marks, as the controls of the form. */
export function wrongForm(keyed: Keyed): FormEntry[] {
  const key = keyForm(keyed);
  switch (keyed.type) {
    case 'single':
    case 'true-false':
      return notKeys(keyed.options, keyed.keys).slice(0, 1);
    case 'multiple':
      // Where every option belongs to the key, part of it is all that can be wrong.
      return [...notKeys(keyed.options, keyed.keys), ...key].slice(0, 1);
    case 'numeric':
      return [['answer', String(keyed.answer + 1000 * (1 + keyed.tolerance))]];
    case 'short':
      return [['answer', '不知道']];
    case 'cloze':
      return key.map(([name, value], at) => [name, at > 0 ? value : notIn(keyed, name)]);
    case 'ordering':
      return key.map(([name], at) => [name, String(key.length - at)]);
    case 'matching':
    case 'categorise':
      return key.map(([name, target], at) => [
        name,
        at > 0 ? target : (keyed.choices.find((choice) => choice !== target) ?? ''),
      ]);
    case 'scenario':
      return weakPath(keyed, keyed.start, []) ?? [];
    case 'open':
      return [['answer', '……']];
  }
}

function notKeys(options: readonly string[], keys: readonly string[]): FormEntry[] {
  return options.filter((id) => !keys.includes(id)).map((id) => ['answer', id]);
}

/** What is wrong in a blank. */
function notIn({ blanks }: ClozeKeyed, name: string): string {
  const blank = blanks[name.slice('blank:'.length)];
  const others =
    blank && 'key' in blank ? blank.options.filter((id) => id !== blank.key) : ['不知道'];
  return others[0] ?? '';
}

/** A way to an ending that begins with the weakest choice, and goes on with the weakest that leads there. */
function weakPath(
  keyed: ScenarioKeyed,
  at: string,
  passed: readonly string[],
): FormEntry[] | undefined {
  const choices = keyed.nodes[at];
  if (choices === undefined) return [];
  if (passed.includes(at)) return undefined;
  const weakestFirst = Object.entries(choices).sort(([, a], [, b]) => a.score - b.score);
  for (const [choice, { to }] of weakestFirst) {
    const rest = weakPath(keyed, to, [...passed, at]);
    if (rest) return [[`step:${at}`, choice], ...rest];
  }
  return undefined;
}
