import type { Question } from '../core/question/schema/index.ts';
import { mend } from './mend.ts';
import { sourceOf, type Source, type Spot } from './source.ts';
import {
  keySpotOf,
  lengthOf,
  readYaml,
  spotOf,
  textAt,
  textsOf,
  unreadYaml,
  type Path,
  type YamlFile,
  type YamlText,
} from './yaml-file.ts';
import type { Issue } from './zod-issue.ts';

/** A file of the bank: the questions of one item. */
export interface QuizFile {
  readonly source: Source;
  readonly yaml: YamlFile;
  readonly item: string | undefined;
  readonly entries: readonly Entry[];
}

/** One question of a file, right or wrong. */
export interface Entry {
  /**
   * As it should be; what the schema refuses is mended as far as other rules do not look at it, and
   * `undefined` when that is not enough.
   */
  readonly question: Question | undefined;
  /** What the schema says beyond the faults that it stumbles over. */
  readonly further: readonly Issue[];
  /** A text of the question by its path, whatever state the question is in. */
  readonly text: (...path: Path) => { value: string; at: Spot } | undefined;
  /** Every text of the question. */
  readonly texts: () => readonly YamlText[];
  /** Where one of its values stands. */
  readonly spot: (...path: Path) => Spot;
  readonly keySpot: (...path: Path) => Spot;
  /** How many entries one of its lists has. */
  readonly length: (...path: Path) => number;
}

/** What the name of a file of questions ends in; files by another name are not read. */
export const ENDING = '.yaml';

export function readQuizFile(file: Source): QuizFile {
  // The ids in a file that is only misnamed stay known; a copy by another name has none of its own.
  const source = /\.ya?ml$/i.test(file.path) ? file : sourceOf({ path: file.path, text: '' });
  const yaml = source.path.endsWith(ENDING) ? readYaml(source) : unreadYaml(source);
  const count = yaml.data === undefined ? 0 : lengthOf(yaml, ['questions']);
  return {
    source,
    yaml,
    item: yaml.data === undefined ? undefined : textAt(yaml, ['item'])?.value,
    entries: Array.from({ length: count }, (_, index) => readEntry(yaml, index)),
  };
}

function readEntry(yaml: YamlFile, index: number): Entry {
  const below = (path: Path): Path => ['questions', index, ...path];
  const node = yaml.document.getIn(below([]));
  const data: unknown = hasToJson(node) ? node.toJSON() : node;
  return {
    ...mend(data),
    text: (...path) => textAt(yaml, below(path)),
    texts: () => textsOf(yaml, below([])),
    spot: (...path) => spotOf(yaml, below(path)),
    keySpot: (...path) => keySpotOf(yaml, below(path)),
    length: (...path) => lengthOf(yaml, below(path)),
  };
}

function hasToJson(node: unknown): node is { toJSON: () => unknown } {
  return typeof node === 'object' && node !== null && 'toJSON' in node;
}
