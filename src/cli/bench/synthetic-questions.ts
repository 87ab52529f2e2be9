import { seeded } from '../../core/random/seeded.ts';
import type { Level } from '../../core/question/schema/index.ts';
import type { SyntheticPlace } from './synthetic-place.ts';
import { prose } from './synthetic-prose.ts';

/** One objective per level; questions take them in turn. */
export const LEVELS_OF_QUESTIONS = ['understand', 'apply', 'analyse'] as const satisfies Level[];

/** Ten questions of nine types, as an author's YAML has them. */
export function syntheticQuestions(place: SyntheticPlace): object[] {
  const random = seeded(`questions-${place.nth}`);
  const text = (): string => prose(random, 1);
  const parts = (...ids: string[]): object[] =>
    ids.map((id) => ({ id, text: text(), why: text() }));
  const options = (...keys: boolean[]): object[] =>
    keys.map((key, at) => ({
      id: 'abcd'.charAt(at),
      text: text(),
      ...(key ? { key } : {}),
      why: text(),
    }));
  const step = (id: string, to: string): object => ({
    id,
    say: text(),
    choices: [
      { id: 'a', text: text(), why: text(), score: 2, to },
      { id: 'b', text: text(), why: text(), score: 0, to: 'lost' },
    ],
  });

  const kinds: object[] = [
    { type: 'single', options: options(true, false, false, false) },
    { type: 'numeric', ...NUMERIC },
    { type: 'multiple', options: options(true, true, false, false) },
    { type: 'ordering', items: parts('first', 'second', 'third', 'fourth') },
    { type: 'true-false', answer: false, why: { true: text(), false: text() } },
    { type: 'scenario', start: 'n1', nodes: [step('n1', 'n2'), step('n2', 'n3'), step('n3', 'won')], endings: [{ id: 'won', say: text() }, { id: 'lost', say: text() }] }, // prettier-ignore
    { type: 'matching', pairs: ['a', 'b', 'c'].map((id) => ({ id, left: text(), right: text(), why: text() })), extra: [{ id: 'x', right: text(), why: text() }] }, // prettier-ignore
    { type: 'categorise', groups: [{ id: 'due', text: '到期', items: parts('a', 'b') }, { id: 'open', text: '没到期', items: parts('c', 'd') }] }, // prettier-ignore
    { type: 'open', model: text(), rubric: [{ id: 'date', text: '写出日期', marks: 2 }, { id: 'who', text: '写出由谁办', marks: 1 }] }, // prettier-ignore
    { type: 'single', options: options(false, true, false) },
  ];
  return kinds.map((kind, at) => {
    const objective = at % LEVELS_OF_QUESTIONS.length;
    return {
      id: `${place.key}-q${at + 1}`,
      rev: 1,
      objective: `${place.id}.o${objective + 1}`,
      level: LEVELS_OF_QUESTIONS[objective],
      difficulty: 2,
      stem: text(),
      explanation: prose(random, 2),
      see: `${place.id}#due-date`,
      ...kind,
    };
  });
}

const NUMERIC = {
  stem: '年赊销 {sales} 万元，应收天数 {days} 天，占用多少营运资金？（一年按 365 天，保留一位小数）',
  variables: [
    { sales: 9800, days: 68 },
    { sales: 7300, days: 60 },
    { sales: 14600, days: 45 },
  ],
  answer: { formula: 'sales / 365 * days', unit: '万元', round: 1, tolerance: '0.5%' },
  mistakes: [{ formula: 'sales / 365', feedback: '这是一天的赊销额，还要乘天数。' }],
  explanation: '日均赊销 {= sales / 365 | 2} 万元，乘 {days} 天，约 {answer} 万元。',
};
