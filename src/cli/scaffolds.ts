import type { QuestionType } from '../core/question/schema/index.ts';
import { TO_WRITE } from '../checks/rules/unfinished.ts';

const part = (id: string, ...lines: readonly string[]): string =>
  [`- id: ${id}`, ...lines.map((line) => `  ${line}`)].join('\n');

const text = `text: ${TO_WRITE}`;
const why = `why: ${TO_WRITE}`;

const indent = (block: string, by = '  '): string => block.replaceAll(/^/gm, by);

const list = (name: string, ...parts: readonly string[]): string =>
  [`${name}:`, ...parts.map((one) => indent(one))].join('\n');

const step = (id: string, good: string, bad: string): string =>
  part(
    id,
    `say: ${TO_WRITE}`,
    ...list(
      'choices',
      part('a', text, why, 'score: 2', `to: ${good}`),
      part('b', text, why, 'score: 0', `to: ${bad}`),
    ).split('\n'),
  );

/** The fields of each type, in shape and with everything left to write. */
export const scaffolds = {
  single: list(
    'options',
    part('a', text, 'key: true', why),
    ...['b', 'c', 'd'].map((id) => part(id, text, why)),
  ),
  multiple: list(
    'options',
    ...['a', 'b'].map((id) => part(id, text, 'key: true', why)),
    ...['c', 'd'].map((id) => part(id, text, why)),
  ),
  'true-false': ['answer: true', 'why:', `  true: ${TO_WRITE}`, `  false: ${TO_WRITE}`].join('\n'),
  numeric: [
    'variables:',
    '  - sales: 9800',
    '    days: 68',
    'answer:',
    '  formula: sales / 365 * days',
    '  unit: 万元',
    '  round: 1',
    '  tolerance: 0.5%',
    'mistakes:',
    '  - formula: sales / days',
    `    feedback: ${TO_WRITE}`,
  ].join('\n'),
  short: [
    list('accept', `- ${TO_WRITE}`),
    list('mistakes', ['- accept:', `    - 错答${TO_WRITE}`, `  feedback: ${TO_WRITE}`].join('\n')),
  ].join('\n'),
  cloze: [
    `text: ${TO_WRITE}{{a}}，{{b}}。`,
    list(
      'blanks',
      part('a', ...list('accept', `- ${TO_WRITE}`).split('\n'), why),
      part(
        'b',
        ...list('options', part('x', text, 'key: true', why), part('y', text, why)).split('\n'),
        why,
      ),
    ),
  ].join('\n'),
  ordering: list('items', ...['a', 'b', 'c'].map((id) => part(id, text, why))),
  matching: list(
    'pairs',
    ...['a', 'b', 'c'].map((id) => part(id, `left: ${TO_WRITE}`, `right: ${TO_WRITE}`, why)),
  ),
  categorise: list(
    'groups',
    part('x', text, ...list('items', part('a', text, why), part('b', text, why)).split('\n')),
    part('y', text, ...list('items', part('c', text, why)).split('\n')),
  ),
  scenario: [
    'start: n1',
    list('nodes', step('n1', 'n2', 'e-bad'), step('n2', 'e-good', 'e-bad')),
    list('endings', part('e-good', `say: ${TO_WRITE}`), part('e-bad', `say: ${TO_WRITE}`)),
  ].join('\n'),
  open: [
    `model: ${TO_WRITE}`,
    list('rubric', part('r1', text, 'marks: 2'), part('r2', text, 'marks: 1')),
  ].join('\n'),
} satisfies Record<QuestionType, string>;
