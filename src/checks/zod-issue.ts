import { questionSchemas, type quizFileSchema } from '../core/question/schema/index.ts';
import { hasHan } from './chinese.ts';
import { LEVEL_LABELS, TYPE_LABELS } from './labels.ts';
import type { Fault } from './rule.ts';
import { suggest } from './suggest.ts';
import {
  hasValue,
  isInline,
  keySpotOf,
  lengthOf,
  scalarAt,
  spotOf,
  textAt,
  type Path,
  type YamlFile,
} from './yaml-file.ts';

/** What a schema says of a value that does not fit. */
export type Issue = NonNullable<
  ReturnType<typeof quizFileSchema.safeParse>['error']
>['issues'][number];

const KINDS: Readonly<Record<string, string>> = {
  string: '文字',
  number: '数',
  int: '整数',
  boolean: ' true 或 false（不加引号）',
  array: '列表（每一项前面写“- ”）',
  object: '一组字段（每行一个）',
};

const FORMATS: Readonly<Record<string, string>> = {
  date: '日期，如 2026-11-22',
  url: '完整的网址，如 https://flk.npc.gov.cn/',
};

/** What authors may write for a name of ours. */
const AUTHORS_WORDS: Readonly<Record<string, string>> = { ...LEVEL_LABELS, ...TYPE_LABELS };

/** Says an issue in an author's words, where it happens. */
export function explainIssue(issue: Issue, file: YamlFile): Fault[] {
  const path: Path = issue.path.filter((key) => typeof key !== 'symbol');
  const at = spotOf(file, path);
  const name = nameOf(path);
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => strayKey(file, path, key));
  if (!hasValue(file, path)) return [missing(file, path)];
  if (issue.message.includes(KEYED)) return [keyCount(file, path, issue.message)];
  if (hasHan(issue.message)) return [{ at, message: `${name}：${issue.message}` }];
  switch (issue.code) {
    case 'invalid_type':
      return [wrongKind(file, path, [issue.expected])];
    case 'invalid_value':
      return [choice(file, path, issue.values.map(String))];
    case 'invalid_union':
      return path.at(-1) === 'type'
        ? [choice(file, path, Object.keys(questionSchemas))]
        : [wrongKind(file, path, expectedIn(issue.errors.flat()))];
    case 'invalid_key':
      return [
        { at: keySpotOf(file, path), message: issue.issues[0]?.message ?? `字段名 ${name} 不对` },
      ];
    case 'too_small':
      return [{ at, message: tooSmall(name, issue.origin, String(issue.minimum)) }];
    case 'too_big':
      return [{ at, message: `${name} 不能大于 ${String(issue.maximum)}` }];
    case 'invalid_format':
      return [{ at, message: `${name} 要写成${FORMATS[issue.format] ?? '手册里的样子'}` }];
    case 'invalid_element':
    case 'not_multiple_of':
    case 'custom':
      return [{ at, message: `${name} 不合格式` }];
  }
}

/** What the schema calls an option that is right. */
const KEYED = 'key: true';

/** Points at the first key too many; with too few of them, at what has the options. */
function keyCount(file: YamlFile, path: Path, message: string): Fault {
  const options = Array.from({ length: lengthOf(file, path) }, (_, at) => [...path, at]);
  const keyed = options.filter((option) => scalarAt(file, [...option, 'key']) === 'true');
  const names = keyed.map((option) => scalarAt(file, [...option, 'id']) ?? nameOf(option));
  const surplus = message.includes('恰好') ? keyed[1] : undefined;
  return {
    at: surplus ? keySpotOf(file, [...surplus, 'key']) : spotOf(file, path.slice(0, -1)),
    message: `${message}，现在${names.length > 0 ? `写了的是 ${names.join('、')}` : '一个也没有'}`,
  };
}

function nameOf(path: Path): string {
  const last = path.at(-1);
  if (last === undefined) return '整个文件';
  return typeof last === 'number' ? `第 ${last + 1} 项` : last;
}

function missing(file: YamlFile, path: Path): Fault {
  const name = String(path.at(-1));
  return {
    at: spotOf(file, path.slice(0, -1)),
    message: `缺少字段 ${name}`,
    fix: `加一行 ${name}: …`,
  };
}

/** A number or a yes where a text belongs is a text as soon as it has quotes. */
function wrongKind(file: YamlFile, path: Path, expected: readonly string[]): Fault {
  const kinds = expected.map((kind) => KINDS[kind] ?? '别的值');
  const written = scalarAt(file, path);
  return {
    at: spotOf(file, path),
    message: `${nameOf(path)} 要写${kinds.join('或')}`,
    fix:
      expected.includes('string') && written !== undefined
        ? `要写的就是“${clip(written)}”时，加上引号：'${clip(written)}'`
        : undefined,
  };
}

const expectedIn = (issues: readonly Issue[]): string[] => [
  ...new Set(issues.flatMap((issue) => (issue.code === 'invalid_type' ? [issue.expected] : []))),
];

function tooSmall(name: string, origin: string, least: string): string {
  if (origin === 'array') return `${name} 至少要有 ${least} 项`;
  return origin === 'string' ? `${name} 不能为空` : `${name} 不能小于 ${least}`;
}

function choice(file: YamlFile, path: Path, allowed: readonly string[]): Fault {
  const written = textAt(file, path)?.value ?? '';
  const meant =
    allowed.find((name) => AUTHORS_WORDS[name] === written) ?? suggest(written, allowed);
  return {
    at: spotOf(file, path),
    message: `${String(path.at(-1))} 只能是 ${allowed.join('、')}`,
    fix: meant === undefined ? undefined : `改成 ${meant}`,
  };
}

function strayKey(file: YamlFile, path: Path, key: string): Fault {
  const at = keySpotOf(file, [...path, key]);
  const shown = clip(key);
  if (hasHan(key) && isInline(file, path)) {
    return {
      at,
      message: `半角逗号吃掉了后半句：“${shown}”被当成了一个字段`,
      fix: '不要用 {…} 的写法，改成一行一个字段；句子里的逗号用全角“，”',
    };
  }
  const meant = suggest(key, fieldsAt(file, path));
  return {
    at,
    message: `没有字段 ${shown}`,
    fix: meant === undefined ? '删去这一行' : `改成 ${meant}，或者删去这一行`,
  };
}

/** A key can be as long as a page; a message is one line. */
const clip = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

/** The fields that may stand at a place, as far as it is a question. */
function fieldsAt(file: YamlFile, path: Path): string[] {
  const type = textAt(file, [...path, 'type'])?.value;
  const found = Object.entries(questionSchemas).find(([name]) => name === type);
  return found ? Object.keys(found[1].shape) : [];
}
