import { questionSchemas, type quizFileSchema } from '../core/question/schema/index.ts';
import { nearest } from '../core/text/nearest.ts';
import { hasHan } from './chinese.ts';
import type { Fault } from './rule.ts';
import { hasValue, keySpotOf, spotOf, textAt, type Path, type YamlFile } from './yaml-file.ts';

/** What a schema says of a value that does not fit. */
export type Issue = NonNullable<
  ReturnType<typeof quizFileSchema.safeParse>['error']
>['issues'][number];

const KINDS: Readonly<Record<string, string>> = {
  string: '文字',
  number: '数',
  int: '整数',
  boolean: 'true 或 false',
  array: '列表（每一项前面写“- ”）',
  object: '一组字段（每行一个）',
};

const FORMATS: Readonly<Record<string, string>> = {
  date: '日期，如 2026-11-22',
  url: '完整的网址，如 https://flk.npc.gov.cn/',
};

/** Says an issue in an author's words, where it happens. */
export function explainIssue(issue: Issue, file: YamlFile): Fault[] {
  const path: Path = issue.path.filter((key) => typeof key !== 'symbol');
  const at = spotOf(file, path);
  const name = nameOf(path);
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => strayKey(file, path, key));
  if (!hasValue(file, path)) return [missing(file, path)];
  if (hasHan(issue.message)) return [{ at, message: `${name}：${issue.message}` }];
  switch (issue.code) {
    case 'invalid_type':
      return [{ at, message: `${name} 要写${KINDS[issue.expected] ?? issue.expected}` }];
    case 'invalid_value':
      return [choice(file, path, issue.values.map(String))];
    case 'invalid_union':
      return [choice(file, path, Object.keys(questionSchemas))];
    case 'invalid_key':
      return [
        { at: keySpotOf(file, path), message: issue.issues[0]?.message ?? `字段名 ${name} 不对` },
      ];
    case 'too_small':
      return [{ at, message: `${name} 不能小于 ${String(issue.minimum)}` }];
    case 'too_big':
      return [{ at, message: `${name} 不能大于 ${String(issue.maximum)}` }];
    case 'invalid_format':
      return [{ at, message: `${name} 要写成${FORMATS[issue.format] ?? issue.format}` }];
    case 'invalid_element':
    case 'not_multiple_of':
    case 'custom':
      return [{ at, message: `${name} 不合格式（${issue.message}）` }];
  }
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

function choice(file: YamlFile, path: Path, allowed: readonly string[]): Fault {
  const written = textAt(file, path)?.value;
  const meant = written === undefined ? undefined : nearest(written, allowed);
  return {
    at: spotOf(file, path),
    message: `${String(path.at(-1))} 只能是 ${allowed.join('、')}`,
    fix: meant === undefined ? undefined : `改成 ${meant}`,
  };
}

function strayKey(file: YamlFile, path: Path, key: string): Fault {
  const at = keySpotOf(file, [...path, key]);
  if (hasHan(key)) {
    return {
      at,
      message: `半角逗号吃掉了后半句：“${key}”被当成了一个字段`,
      fix: '不要用 {…} 的写法，改成一行一个字段；句子里的逗号用全角“，”',
    };
  }
  const meant = nearest(key, fieldsAt(file, path));
  return {
    at,
    message: `没有字段 ${key}`,
    fix: meant === undefined ? '删去这一行' : `改成 ${meant}，或者删去这一行`,
  };
}

/** The fields that may stand at a place, as far as it is a question. */
function fieldsAt(file: YamlFile, path: Path): string[] {
  const type = textAt(file, [...path, 'type'])?.value;
  const found = Object.entries(questionSchemas).find(([name]) => name === type);
  return found ? Object.keys(found[1].shape) : [];
}
