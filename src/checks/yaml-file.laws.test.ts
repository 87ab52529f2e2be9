import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sourceOf } from './source.ts';
import { readYaml, textsOf } from './yaml-file.ts';

const word = fc.string({ unit: fc.constantFrom('先', '对', '账', '，', 'a', '1'), minLength: 1 });
const line = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
const lines = fc.array(line, { minLength: 1, maxLength: 4 });

/** The ways in which YAML writes a text, each below a key and indented. */
const styles: Readonly<Record<string, (lines: readonly string[]) => string>> = {
  literal: (text) => `|\n    ${text.join('\n    ')}`,
  folded: (text) => `>-\n    ${text.join('\n    ')}`,
  plain: (text) => `x${text.join('\n    ')}`,
  'single quotes': (text) => `'${text.join('\n    ')}'`,
  'double quotes': (text) => `"${text.join('\n    ')}"`,
};

test.each(Object.entries(styles))('every character of a text in %s is found', (_, write) => {
  fc.assert(
    fc.property(lines, (text) => {
      const source = sourceOf({ path: 'x.yaml', text: `a: 1\nb:\n  stem: ${write(text)}\nc: 2\n` });
      const [found] = textsOf(readYaml(source), ['b']);
      for (const [index, char] of [...(found?.value ?? '')].entries()) {
        if (/\S/.test(char)) expect(source.text[found?.spotAt(index).offset ?? -1]).toBe(char);
      }
      expect(found?.value).toBeDefined();
    }),
  );
});
