import type { Lesson } from './lesson.ts';
import { maskBank } from './mask.ts';
import type { QuizFile } from './quiz-file.ts';
import type { Spot } from './source.ts';
import { textsOf, type YamlFile, type YamlText } from './yaml-file.ts';

/** A text that learners read, ready for rules of typography and wording. */
export interface Prose {
  /** Where it stands: Markdown of the bank is rendered by other rules than that of a lesson. */
  readonly of: 'lesson' | 'head' | 'bank';
  /** The text as written. */
  readonly raw: string;
  /** The same, with everything blanked out that is not prose (`mask.ts`). */
  readonly text: string;
  readonly spotAt: (index: number) => Spot;
  /** The YAML behind it, for what YAML does to lines. */
  readonly yaml?: YamlText;
}

/** Keys of the bank whose values are ids and formulas. */
export const NO_PROSE: readonly string[] = [
  'item',
  'id',
  'type',
  'objective',
  'level',
  'see',
  'law',
  'tags',
  'formula',
  'tolerance',
  'patterns',
  'units',
  'start',
  'to',
];

export function proseOf(pages: readonly Lesson[], quizzes: readonly QuizFile[]): Prose[] {
  return [
    ...pages.flatMap((page) => [
      ...textsOf(page.head).map((text) => ofYaml('head', text)),
      ofLesson(page),
    ]),
    ...quizzes.flatMap(({ yaml }) => bankTexts(yaml).map((text) => ofYaml('bank', text))),
  ];
}

function ofLesson({ source, prose }: Lesson): Prose {
  return {
    of: 'lesson',
    raw: source.text,
    text: prose,
    spotAt: (offset) => ({ source, offset }),
  };
}

function ofYaml(of: 'head' | 'bank', yaml: YamlText): Prose {
  const { value, spotAt } = yaml;
  return { of, raw: value, text: maskBank(value), spotAt, yaml };
}

function bankTexts(yaml: YamlFile): YamlText[] {
  if (yaml.data === undefined) return [];
  return textsOf(yaml).filter(({ key }) => !NO_PROSE.includes(key));
}
