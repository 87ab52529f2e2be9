import { questionSchema, type Question } from '../core/question/schema/index.ts';
import type { Source, Spot } from './source.ts';
import {
  keySpotOf,
  lengthOf,
  readYaml,
  spotOf,
  textAt,
  textsOf,
  type Path,
  type YamlFile,
  type YamlText,
} from './yaml-file.ts';

/** A file of the bank: the questions of one item. */
export interface QuizFile {
  readonly source: Source;
  readonly yaml: YamlFile;
  readonly item: string | undefined;
  readonly entries: readonly Entry[];
}

/** One question of a file, right or wrong. */
export interface Entry {
  /** As it should be; `undefined` when the schema refuses it, so that other rules leave it alone. */
  readonly question: Question | undefined;
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

export function readQuizFile(source: Source): QuizFile {
  const yaml = readYaml(source);
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
    question: questionSchema.safeParse(data).data,
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
