/** Files of the question bank, spoilt in all the ways in which YAML can be spoilt. */
import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { QUIZ } from '../fixtures/course.ts';
import { accident, edited, indexAt, insertion, onLines, share, type Edit } from './edits.ts';

const files = globSync('quizzes/l*/**/*.yaml')
  .sort()
  .map((path) => readFileSync(path, 'utf8'));

/** Each question of the bank as a file of its own: small enough for a hundred thousand cases. */
const singles = files.flatMap((text) => {
  const [head = '', ...questions] = text.split(/^(?= {2}- id: )/m);
  return questions.map((question) => head + question);
});

const sound = fc.oneof(
  { weight: 100, arbitrary: fc.constant(QUIZ) },
  { weight: 100, arbitrary: fc.constantFrom(...singles) },
  { weight: 1, arbitrary: fc.constantFrom(...files) },
);

/** Signs that mean something to YAML, and some that mean trouble to any reader. */
const token = insertion(
  ...['&a ', '*a', '*a ', '<<: *a\n', '<<: ', '!!', '!!map ', '!!binary ', '!!str ', '!x ', '!<tag:x> '],
  ...['{', '}', '[', ']', ': ', ':', '? ', '- ', ', ', '#', ' #', '|', '>-', '"', "'", '`', '@', '%'],
  ...['\n---\n', '\n...\n', '%YAML 1.1\n---\n', '\t', '\0', '\uD800', '\uDC00', '\uFEFF', '\u2028'],
  ...['\r', '\r\n', '\u0085', '~', 'null', '.nan', '-.inf', '0x1F', '1e999', '2026-11-22', '\\'],
  ...['__proto__: 1\n', '\n__proto__:\n  a: 1\n', 'constructor: x\n', 'toString: x\n', '{{', '}}'],
  ...['{a}', '{= 1/0 | 2}', '**', '$$', '</script>', '<b', '](', '<!--', '0', '-1', '9'.repeat(400)],
); // prettier-ignore

const indentation: fc.Arbitrary<Edit> = fc
  .tuple(share, fc.constantFrom('', ' ', '  ', '    ', '\t', ' '.repeat(200)))
  .map(([part, indent]) =>
    onLines((lines) => {
      const at = indexAt(part, lines);
      return lines.with(at, indent + (lines[at] ?? '').trimStart());
    }),
  );

/** Something else in the place of a value, or of the name before it: YAML all the same. */
const value: fc.Arbitrary<Edit> = fc
  .tuple(
    share,
    fc.constantFrom(
      ...["''", "' '", '5', '-1', '1e999', '.nan', 'true', 'null', '[]', '{}', '[a, b]', "'<b>x</b>'"],
      ...["'{= 1/0 | 2}'", "'{a}{b}'", "'((((((a+a)+)+)+)+)+'", 'numeric', 'scenario', 'cloze', 'a'],
      ...['l1-ccc-a', "'**粗**体'", "'$x^2$'", "'{{a}}{{a}}'", "'\\d+('", "'(a+)+$'", '__proto__'],
      ...["'答案是 A，（选 A）'", '1.5.2', '2026-02-30', 'l1.s1#nowhere', '款'.repeat(3000)],
    ),
    fc.boolean(),
  )
  .map(([part, other, isName]) =>
    onLines((lines) => {
      const fields = lines.flatMap((line, at) => (/^[- ]*[\w-]+:/.test(line) ? [at] : []));
      const at = fields[indexAt(part, fields)] ?? 0;
      const line = lines[at] ?? '';
      const changed = isName
        ? line.replace(/[\w-]+(?=:)/, other)
        : line.replace(/(?<=^[- ]*[\w-]+:).*/, ` ${other}`);
      return lines.with(at, changed);
    }),
  ); // prettier-ignore

/** Lists in lists, in each of the styles, deeper than anyone writes. */
const nesting: fc.Arbitrary<Edit> = fc
  .tuple(
    share,
    fc.constantFrom('[', '{a: ', '- ', '? ', '!!seq [', '&a ['),
    fc.constantFrom(2, 40, 300, 3000),
  )
  .map(([part, open, levels]) =>
    onLines((lines) => {
      const at = indexAt(part, lines);
      const close = open.endsWith('[') ? ']' : open.startsWith('{') ? '}' : '';
      const deep = open.repeat(levels) + close.repeat(levels);
      return lines.with(at, (lines[at] ?? '').replace(/(?<=: ).*|(?<=:)$/, ` ${deep}`));
    }),
  );

/** A few lines that stand for billions of values. */
const bomb: fc.Arbitrary<Edit> = fc
  .tuple(fc.integer({ min: 2, max: 12 }), fc.constantFrom('stem', 'options', 'x', 'tags'))
  .map(([levels, key]) => (text) => {
    const list = (to: number): string => `[${Array(9).fill(`*b${to}`).join(', ')}]`;
    const lines = Array.from({ length: levels }, (_, at) =>
      at === 0 ? 'b0: &b0 x' : `b${at}: &b${at} ${list(at - 1)}`,
    );
    return `${lines.join('\n')}\n${text}\n    ${key}: *b${levels - 1}\n`;
  });

const edit = fc.oneof(
  { weight: 20, arbitrary: value },
  { weight: 5, arbitrary: accident },
  { weight: 5, arbitrary: token },
  { weight: 3, arbitrary: indentation },
  { weight: 1, arbitrary: nesting },
  { weight: 1, arbitrary: bomb },
);

/** Shrinks to a small sound file with one edit. */
export const spoiltQuizText: fc.Arbitrary<string> = edited(sound, edit);
